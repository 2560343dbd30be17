package offprint.site.meta;

import offprint.diag.json.JsonWriter;
import offprint.model.Html;

/** The elements of a page's head, in the making. None of them is empty: what has no content is left out. */
final class Head {
    private static final int TYPICAL_SIZE = 4_096;

    private final StringBuilder out = new StringBuilder(TYPICAL_SIZE);

    /** A named piece of metadata. */
    void meta(String name, String content) {
        element("<meta name=\"", name, content);
    }

    /** A property of the Open Graph protocol. */
    void property(String name, String content) {
        element("<meta property=\"", name, content);
    }

    void link(String rel, String href) {
        beginLink(rel, href).append(">\n");
    }

    /** A link to something of a media type. */
    void link(String rel, String type, String href) {
        beginLink(rel, href).append(" type=\"").append(Html.escape(type)).append("\">\n");
    }

    /** A link to something of a media type, with a title for people. */
    void link(String rel, String type, String title, String href) {
        beginLink(rel, href)
                .append(" type=\"")
                .append(Html.escape(type))
                .append("\" title=\"")
                .append(Html.escape(title))
                .append("\">\n");
    }

    /** A block of JSON-LD. The writer escapes every {@code <}, so nothing in it ends the element or opens a comment. */
    void data(JsonWriter json) {
        out.append("<script type=\"application/ld+json\">").append(json).append("</script>\n");
    }

    Html html() {
        return Html.of(out.toString());
    }

    private void element(String start, String name, String content) {
        if (!content.isBlank()) {
            out.append(start)
                    .append(name)
                    .append("\" content=\"")
                    .append(Html.escape(content))
                    .append("\">\n");
        }
    }

    private StringBuilder beginLink(String rel, String href) {
        return out.append("<link rel=\"")
                .append(rel)
                .append("\" href=\"")
                .append(Html.escape(href))
                .append('"');
    }
}
