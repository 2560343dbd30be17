package offprint.model;

import offprint.diag.Span;

/**
 * A link into the site that an author wrote in Markdown. Whether it leads anywhere is known when the site is planned.
 *
 * @param target the path from the site's root, without query and fragment
 */
public record WrittenLink(String target, Span span) {}
