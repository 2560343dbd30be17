package offprint.content.format;

import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Organization;
import offprint.model.Parsed;
import offprint.model.Ror;

/** The keys of an organization in organizations.yaml. */
public final class OrganizationKeys {
    public static final Keys<Organization> ALL = new Keys<>();

    public static final Key<String> NAME =
            ALL.fact(ALL.required("name", Kinds.LINE, "The name."), organization -> Optional.of(organization.name()));
    public static final Key<List<String>> ALIASES = ALL.fact(
            ALL.key("aliases", Kinds.LINES, "Other names and spellings."),
            organization -> Optional.of(organization.aliases()).filter(aliases -> !aliases.isEmpty()));
    public static final Key<Ror> ROR = ALL.fact(
            ALL.key(
                    "ror",
                    new Kind<>(
                            OrganizationKeys::ror,
                            Shape::text,
                            new Data<>(Data.LINE.schema(), (ror, json, site) -> json.value(ror.url()))),
                    "The ROR id, such as 03yrm5c26."),
            Organization::ror);
    public static final Key<String> URL = ALL.fact(ALL.key("url", Kinds.URL, "The home page."), Organization::url);
    public static final Key<String> PLACE =
            ALL.fact(ALL.key("place", Kinds.LINE, "The place: a city or country."), Organization::place);

    private OrganizationKeys() {}

    /** What organizations.yaml looks like. */
    public static Shape shape() {
        return Shape.mappingBySlug(ALL.shape()).title("Known organizations, by their ids");
    }

    private static Optional<Ror> ror(String key, YamlNode node, Reading reading) {
        Optional<YamlScalar> text = Kinds.TEXT.read(key, node, reading);
        Optional<Parsed<Ror>> parsed = text.map(scalar -> Ror.parse(scalar.text()));
        if (parsed.isPresent() && parsed.get().value().isEmpty()) {
            reading.report(Diagnostic.at(
                            node.span(), Rule.BAD_IDENTIFIER, "`" + text.get().text() + "` is not a valid ROR id")
                    .label(parsed.get().reason())
                    .help("it looks like `03yrm5c26`"));
        }
        return parsed.flatMap(Parsed::value);
    }
}
