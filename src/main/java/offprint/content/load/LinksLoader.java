package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.PaperKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.Link;
import offprint.model.LinkKind;

/**
 * Reads what belongs to a paper elsewhere, from kind to address; {@code true} says that it exists, but not where.
 *
 * <pre>{@code
 * links:
 *   code: https://github.com/example/zeroquant
 *   data: true
 * }</pre>
 */
final class LinksLoader {
    private final Reading reading;

    LinksLoader(Reading reading) {
        this.reading = reading;
    }

    /** The links in the order of {@link LinkKind}. */
    List<Link> load(YamlMapping mapping) {
        Values values = PaperKeys.Links.ALL.read(mapping, reading);
        List<Link> links = new ArrayList<>();
        for (LinkKind kind : LinkKind.values()) {
            Optional<YamlNode> node = values.get(PaperKeys.Links.key(kind));
            node.flatMap(found -> link(kind, found)).ifPresent(links::add);
        }
        return links;
    }

    /** Where a file of the paper's own goes. */
    private static String ownFile(LinkKind kind, Source source) {
        String file = source.name().substring(source.name().lastIndexOf('/') + 1);
        if (!source.name().contains("/papers/")) {
            return "write the whole address, beginning with `https://`";
        }
        String slug = file.endsWith(".yaml") ? file.substring(0, file.length() - ".yaml".length()) : "SLUG";
        return switch (kind) {
            case PDF -> "put the file beside this one, as `" + slug + ".pdf`; no link is needed then";
            case SLIDES, POSTER ->
                "put the file beside this one, as `" + slug + '.' + kind.key() + ".pdf`; no link is needed then";
            default -> "write the whole address, beginning with `https://`";
        };
    }

    private Optional<Link> link(LinkKind kind, YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.report(TypeProblem.of("`" + kind.key() + "`", node, "a web address as text"));
            return Optional.empty();
        }
        if (scalar.text().equals("true")) {
            return Optional.of(new Link(kind, Optional.empty()));
        }
        if (scalar.text().equals("false")) {
            reading.report(Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`" + kind.key() + ": false` says nothing")
                    .label("leave the key out instead"));
            return Optional.empty();
        }
        if (scalar.text().startsWith("/") || scalar.text().startsWith("./")) {
            reading.report(
                    Diagnostic.at(scalar.span(), Rule.BAD_URL, "`" + scalar.text() + "` is not a valid web address")
                            .label("it names no host")
                            .help(ownFile(kind, scalar.span().source())));
            return Optional.empty();
        }
        return Kinds.url(scalar, reading).map(url -> new Link(kind, Optional.of(url)));
    }
}
