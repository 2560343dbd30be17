package offprint.load;

import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.markup.Markup;
import offprint.model.MarkdownPage;
import offprint.model.RichText;
import offprint.model.Slug;
import offprint.model.WrittenLink;
import offprint.yaml.YamlMapping;
import offprint.yaml.YamlReader;

/**
 * Reads pages/SLUG.md: Markdown below a title.
 *
 * <pre>{@code
 * ---
 * title: Teaching
 * ---
 * Since 2024 I teach …
 * }</pre>
 */
final class PageLoader {
    private static final String FENCE = "---\n";

    private final Markup markup;
    private final Diagnostics diagnostics;

    PageLoader(Markup markup, Diagnostics diagnostics) {
        this.markup = markup;
        this.diagnostics = diagnostics;
    }

    Optional<MarkdownPage> load(Slug slug, Source source, List<WrittenLink> links) {
        String text = source.text();
        int end = text.startsWith(FENCE) ? text.indexOf('\n' + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            int firstLine = text.indexOf('\n');
            diagnostics.report(Diagnostic.at(
                            source.span(0, firstLine < 0 ? text.length() : firstLine),
                            Rule.MISSING_FRONT_MATTER,
                            "the page does not begin with its title")
                    .help("begin it with three lines: `---`, `title: …`, `---`"));
            return Optional.empty();
        }
        Optional<YamlMapping> head = YamlReader.read(source, FENCE.length(), end + 1, diagnostics);
        Markup.Written body = markup.page(source.passage(end + 1 + FENCE.length(), text.length()), "", diagnostics);
        links.addAll(body.links());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        ContentFields fields = new ContentFields(head.get(), diagnostics);
        Optional<RichText> title =
                fields.yaml().requiredText("title").map(scalar -> markup.title(scalar.passage(), diagnostics));
        fields.rejectUnknown();
        return title.map(words -> new MarkdownPage(slug, words, body.text().html(), source.name()));
    }
}
