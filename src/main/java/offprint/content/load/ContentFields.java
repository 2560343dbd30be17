package offprint.content.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Parsed;
import offprint.model.PublicationDate;
import offprint.model.WebAddress;

/** The fields of a mapping as values of the field's own kinds; each method reports what is wrong and answers empty. */
final class ContentFields {
    private final YamlFields yaml;
    private final Diagnostics diagnostics;

    ContentFields(YamlMapping mapping, Diagnostics diagnostics) {
        this.yaml = new YamlFields(mapping, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The fields as YAML knows them. */
    YamlFields yaml() {
        return yaml;
    }

    /** A text on one line. */
    Optional<String> line(String key) {
        Optional<YamlScalar> scalar = yaml.text(key);
        return scalar.isPresent() ? Optional.of(oneLine(scalar.get())) : Optional.empty();
    }

    /** A text on one line that must be there. */
    Optional<String> requiredLine(String key) {
        Optional<YamlScalar> scalar = yaml.requiredText(key);
        return scalar.isPresent() ? Optional.of(oneLine(scalar.get())) : Optional.empty();
    }

    /** Texts of one line each. */
    List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        for (YamlScalar scalar : yaml.texts(key)) {
            String line = oneLine(scalar);
            if (lines.contains(line)) {
                diagnostics.report(
                        Diagnostic.at(scalar.span(), Rule.DUPLICATE_ENTRY, "duplicate `" + line + "` in `" + key + "`")
                                .help("delete one of them"));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    Optional<PublicationDate> date(String key) {
        Optional<YamlScalar> scalar = yaml.text(key);
        return scalar.isPresent() ? date(scalar.get()) : Optional.empty();
    }

    Optional<PublicationDate> requiredDate(String key) {
        Optional<YamlScalar> scalar = yaml.requiredText(key);
        return scalar.isPresent() ? date(scalar.get()) : Optional.empty();
    }

    Optional<PublicationDate> date(YamlScalar scalar) {
        Parsed<PublicationDate> parsed = PublicationDate.parse(scalar.text().strip());
        if (parsed.value().isEmpty()) {
            diagnostics.report(
                    Diagnostic.at(scalar.span(), Rule.BAD_DATE, "`" + scalar.text() + "` is not a valid date")
                            .label(parsed.reason())
                            .help(Suggestions.date(scalar.text())));
        }
        return parsed.value();
    }

    Optional<Identifier> identifier(String key, IdentifierScheme scheme) {
        Optional<YamlScalar> scalar = yaml.text(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Parsed<Identifier> parsed = scheme.parse(scalar.get().text());
        if (parsed.value().isEmpty()) {
            diagnostics.report(Diagnostic.at(
                            scalar.get().span(),
                            Rule.BAD_IDENTIFIER,
                            "`" + scalar.get().text() + "` is not a valid " + scheme.noun())
                    .label(parsed.reason())
                    .help("it looks like `" + scheme.example() + "`"));
        }
        return parsed.value();
    }

    Optional<String> url(String key) {
        Optional<YamlScalar> scalar = yaml.text(key);
        return scalar.isPresent() ? url(scalar.get()) : Optional.empty();
    }

    Optional<String> url(YamlScalar scalar) {
        Parsed<String> parsed = WebAddress.parse(scalar.text());
        if (parsed.value().isEmpty()) {
            Rule rule = WebAddress.isDangerous(scalar.text()) ? Rule.UNSAFE_URL : Rule.BAD_URL;
            diagnostics.report(Diagnostic.at(scalar.span(), rule, "`" + scalar.text() + "` is not a valid web address")
                    .label(parsed.reason())
                    .help(WebAddress.proposal(scalar.text())));
        }
        return parsed.value();
    }

    /** A language tag of BCP 47, as far as its shape goes: {@code en}, {@code pt-BR}, {@code zh-Hans}. */
    Optional<String> language(String key) {
        Optional<YamlScalar> written = yaml.text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            Locale.Builder builder =
                    new Locale.Builder().setLanguageTag(written.get().text());
            return Optional.of(builder.build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            diagnostics.report(Diagnostic.at(
                            written.get().span(),
                            Rule.BAD_LANGUAGE,
                            "`" + written.get().text() + "` is not a valid language tag")
                    .help("write it like `en`, `de` or `pt-BR`"));
            return Optional.empty();
        }
    }

    /** A word that must be one of a few. */
    Optional<String> word(String key, Collection<String> words) {
        Optional<YamlScalar> scalar = yaml.text(key);
        if (scalar.isEmpty() || words.contains(scalar.get().text())) {
            return scalar.map(YamlScalar::text);
        }
        Optional<String> nearest = Suggestion.didYouMean(scalar.get().text(), words);
        diagnostics.report(Diagnostic.at(
                        scalar.get().span(),
                        Rule.UNKNOWN_VALUE,
                        "`" + scalar.get().text() + "` is not one of the words that `" + key + "` takes")
                .help(nearest.isPresent() ? nearest : Optional.of("it takes " + String.join(", ", words))));
        return Optional.empty();
    }

    /** A number from a text; reported with the field's own words otherwise. */
    Optional<BigDecimal> number(String key) {
        return yaml.number(key);
    }

    boolean flag(String key) {
        return yaml.flag(key).orElse(false);
    }

    void report(YamlNode at, Rule rule, String headline, String label) {
        diagnostics.report(Diagnostic.at(at.span(), rule, headline).label(label));
    }

    void rejectUnknown() {
        yaml.rejectUnknown();
    }

    /** The text with every run of white space as one space. */
    static String oneLine(YamlScalar scalar) {
        String text = scalar.text().strip();
        return text.indexOf('\n') < 0 ? text : String.join(" ", text.split("\\s+", -1));
    }
}
