package offprint.model;

/**
 * A page that the author wrote in Markdown.
 *
 * @param origin the name of its file in messages
 */
public record MarkdownPage(Slug slug, RichText title, Html body, String origin) {}
