package offprint.content.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
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
    private static final List<String> KINDS =
            Arrays.stream(LinkKind.values()).map(LinkKind::key).collect(Collectors.toList());

    private final Diagnostics diagnostics;

    LinksLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The links in the order of {@link LinkKind}. */
    List<Link> load(YamlMapping mapping) {
        ContentFields fields = new ContentFields(mapping, diagnostics);
        List<Link> links = new ArrayList<>();
        for (String kind : KINDS) {
            Optional<YamlNode> node = fields.yaml().node(kind);
            if (node.isPresent()) {
                link(kind, node.get(), fields).ifPresent(links::add);
            }
        }
        fields.rejectUnknown();
        return links;
    }

    private Optional<Link> link(String key, YamlNode node, ContentFields fields) {
        LinkKind kind = LinkKind.valueOf(key.toUpperCase(Locale.ROOT));
        if (!(node instanceof YamlScalar scalar)) {
            diagnostics.report(YamlFields.wrongType("`" + key + "`", node, "a web address as text"));
            return Optional.empty();
        }
        if (scalar.text().equals("true")) {
            return Optional.of(new Link(kind, Optional.empty()));
        }
        if (scalar.text().equals("false")) {
            fields.report(scalar, Rule.UNKNOWN_VALUE, "`" + key + ": false` says nothing", "leave the key out instead");
            return Optional.empty();
        }
        return fields.url(scalar).map(url -> new Link(kind, Optional.of(url)));
    }
}
