package offprint.content.load;

import java.util.List;
import java.util.Optional;
import offprint.content.format.PageKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.MarkdownPage;
import offprint.model.Slug;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/**
 * Reads pages/SLUG.md: Markdown below a title.
 *
 * <pre>{@code
 * ---
 * title: Teaching
 * lists: [teaching]         (optional)
 * aliases: [courses]        (optional)
 * draft: true               (optional)
 * ---
 * Since 2024 I teach …
 * }</pre>
 */
final class PageLoader {
    private static final String FENCE = "---\n";

    private final ListNames lists;
    private final Markup markup;
    private final Drafts drafts;
    private final Diagnostics diagnostics;

    PageLoader(ListNames lists, Markup markup, Drafts drafts, Diagnostics diagnostics) {
        this.lists = lists;
        this.markup = markup;
        this.drafts = drafts;
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
        Reading reading = new Reading(markup, diagnostics);
        Values values = PageKeys.ALL.read(head.get(), reading);
        List<Slug> aliases = SlugList.slugs(SlugList.read(
                PageKeys.ALIASES, Rule.BAD_FILE_NAME, "cannot have been a page's address", values, reading));
        List<Slug> shown = lists.read("lists", values.get(PageKeys.LISTS).orElse(List.of()), reading);
        boolean draft = values.get(PageKeys.DRAFT).orElse(false);
        if (draft) {
            drafts.add(source.name());
        }
        return values.get(PageKeys.TITLE)
                .map(title -> new MarkdownPage(slug, title, body.text().html(), shown, aliases, draft, source.name()));
    }
}
