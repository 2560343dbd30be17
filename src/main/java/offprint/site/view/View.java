package offprint.site.view;

import java.util.Map;

/**
 * What a page shows.
 *
 * @param template the name of the template that draws it
 * @param words the texts of the interface, by key
 * @param frame what is around it, as on every page
 * @param content a record of this package
 */
public record View(String template, Map<String, String> words, Frame frame, Object content) {
    /** Where a part that pages share has a link into the site: each page's own way to the root goes there. In no text. */
    public static final char WAY_TO_ROOT = '\u0001';

    /** What a template drew for no page in particular, with all links led from the site's root. */
    public static String rooted(String drawn) {
        return Links.settled(drawn, "");
    }

    /** What the template drew, with all links led from this page: the views of what pages share have none of their own. */
    public String settled(String drawn) {
        return Links.settled(drawn, frame.root());
    }
}
