package offprint.content.load;

import java.util.Optional;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostics;
import offprint.model.Venue;

/**
 * Reads where a paper appeared: a name, or
 *
 * <pre>{@code
 * venue:
 *   name: Advances in Neural Information Processing Systems
 *   short: NeurIPS
 *   volume: 35
 *   pages: 27168-27183
 *   publisher: Curran Associates
 * }</pre>
 */
final class VenueLoader {
    private final Diagnostics diagnostics;

    VenueLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<Venue> load(YamlNode node) {
        return node.match(
                this::named,
                list -> {
                    diagnostics.report(YamlFields.wrongType("`venue`", list, "a name or a mapping"));
                    return Optional.empty();
                },
                this::described);
    }

    private Optional<Venue> named(YamlScalar scalar) {
        return Optional.of(new Venue(
                ContentFields.oneLine(scalar),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private Optional<Venue> described(YamlMapping mapping) {
        ContentFields fields = new ContentFields(mapping, diagnostics);
        Optional<String> name = fields.requiredLine("name");
        Optional<String> shortName = fields.line("short");
        Optional<String> volume = fields.line("volume");
        Optional<String> issue = fields.line("issue");
        Optional<String> pages = fields.line("pages");
        Optional<String> number = fields.line("number");
        Optional<String> publisher = fields.line("publisher");
        Optional<String> series = fields.line("series");
        Optional<String> location = fields.line("location");
        Optional<String> url = fields.url("url");
        fields.rejectUnknown();
        return name.map(
                text -> new Venue(text, shortName, volume, issue, pages, number, publisher, series, location, url));
    }
}
