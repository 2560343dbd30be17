package offprint.model;

import java.util.List;

/**
 * A page that the author wrote in Markdown.
 *
 * @param aliases its former slugs
 * @param origin the name of its file in messages
 */
public record MarkdownPage(Slug slug, RichText title, Html body, List<Slug> aliases, String origin) {

    public MarkdownPage {
        aliases = List.copyOf(aliases);
    }
}
