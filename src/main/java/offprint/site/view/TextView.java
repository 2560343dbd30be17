package offprint.site.view;

import offprint.model.Html;
import offprint.model.MarkdownPage;

/** A page that the author wrote. */
public record TextView(Html title, Html body) {

    static TextView of(MarkdownPage page, Links links) {
        return new TextView(links.html(page.title()), links.html(page.body()));
    }
}
