package offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fragment of HTML that is safe to write as it stands.
 *
 * @param value the fragment; its links into the site are relative to the site's root
 * @param rootLinks offsets in {@code value} where such links begin, ascending: the way from a page to the root goes there
 */
public record Html(String value, List<Integer> rootLinks) {

    public Html {
        rootLinks = List.copyOf(rootLinks);
    }

    /** A fragment without links into the site. */
    public static Html of(String value) {
        return new Html(value, List.of());
    }

    /** A text as HTML. */
    public static Html escaped(String text) {
        return of(escape(text));
    }

    /** The fragment as it stands on a page from which {@code toRoot} (such as {@code ../../}) leads to the root. */
    public Html from(String toRoot) {
        if (rootLinks.isEmpty()) {
            return this;
        }
        StringBuilder out = new StringBuilder(value.length() + rootLinks.size() * toRoot.length());
        int done = 0;
        for (int offset : rootLinks) {
            out.append(value, done, offset).append(toRoot);
            done = offset;
        }
        return of(out.append(value, done, value.length()).toString());
    }

    /** The text as an element's content, where quotation marks mean nothing. */
    public static String escapeContent(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text with the five characters that mean something in HTML replaced, for content and quoted attributes. */
    public static String escape(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(text.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&#34;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
