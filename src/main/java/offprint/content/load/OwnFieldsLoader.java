package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.FieldKeys;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.OwnField;
import offprint.model.RichText;

/** Reads the fields that site.yaml declares for papers, and what papers say under them. */
final class OwnFieldsLoader {
    private final Reading reading;

    OwnFieldsLoader(Reading reading) {
        this.reading = reading;
    }

    /** {@code fields: {shelfmark: {label: Signatur, show: [page, cv]}}} of site.yaml. */
    List<OwnField> declared(YamlMapping mapping) {
        List<OwnField> fields = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            reading.value(entry, Kinds.MAPPING)
                    .flatMap(definition -> field(entry.key().text(), definition))
                    .ifPresent(fields::add);
        }
        return fields;
    }

    private Optional<OwnField> field(String key, YamlMapping definition) {
        Values values = FieldKeys.ALL.read(definition, reading);
        return values.get(FieldKeys.LABEL)
                .map(label -> new OwnField(
                        key,
                        label,
                        values.get(FieldKeys.KIND).orElse(OwnField.Kind.LINE),
                        values.get(FieldKeys.SHOW).orElse(List.of(OwnField.Place.PAGE))));
    }

    /** {@code fields: {shelfmark: Ms. lat. 12}} of a paper, in the order in which site.yaml declares them. */
    List<OwnField.Value> values(YamlMapping mapping, List<OwnField> declared) {
        rejectUndeclared(mapping, declared);
        List<OwnField.Value> values = new ArrayList<>();
        for (OwnField field : declared) {
            mapping.entry(field.key())
                    .flatMap(entry -> value(field, entry))
                    .ifPresent(text -> values.add(new OwnField.Value(field, text)));
        }
        return values;
    }

    private Optional<RichText> value(OwnField field, YamlMapping.Entry entry) {
        return switch (field.kind()) {
            case LINE -> reading.value(entry, Kinds.LINE).map(RichText::plain);
            case PROSE -> reading.value(entry, Kinds.PROSE);
            case LINK -> reading.value(entry, Kinds.URL).map(RichText::plain);
        };
    }

    private void rejectUndeclared(YamlMapping mapping, List<OwnField> declared) {
        List<String> keys = declared.stream().map(OwnField::key).toList();
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                reading.report(Diagnostic.at(entry.key().span(), Rule.UNKNOWN_FIELD, "no field is called `" + key + "`")
                        .label("not in content/site.yaml")
                        .help(Suggestion.didYouMean(key, keys)
                                .orElse("declare it there: `fields: {" + key + ": {label: …}}`")));
            }
        }
    }
}
