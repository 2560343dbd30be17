package offprint.model;

import java.util.List;

/**
 * A page that the author wrote in Markdown.
 *
 * @param lists the names of those that stand below its text
 * @param aliases its former slugs
 * @param draft whether it is not to be published yet
 * @param origin the name of its file in messages
 */
public record MarkdownPage(
        Slug slug, RichText title, Html body, List<Slug> lists, List<Slug> aliases, boolean draft, String origin) {

    public MarkdownPage {
        lists = List.copyOf(lists);
        aliases = List.copyOf(aliases);
    }
}
