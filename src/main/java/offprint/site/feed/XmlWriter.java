package offprint.site.feed;

import org.jspecify.annotations.Nullable;

/** An XML text in the making. */
final class XmlWriter {
    private static final String REPLACEMENT = "\uFFFD";

    private final StringBuilder out;

    private XmlWriter(String beginning) {
        this.out = new StringBuilder(beginning);
    }

    static XmlWriter document() {
        return new XmlWriter("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** A part of a document, to be {@link #written} into it. */
    static XmlWriter part() {
        return new XmlWriter("");
    }

    /** @param attributes names and values in turn */
    XmlWriter begin(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        return this;
    }

    XmlWriter end(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** @param attributes names and values in turn */
    XmlWriter empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** @param attributes names and values in turn */
    XmlWriter text(String name, String text, String... attributes) {
        tag(name, attributes).append('>');
        escape(text);
        return end(name);
    }

    XmlWriter written(String part) {
        out.append(part);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String replacement = replacement(text, i);
            if (replacement != null) {
                out.append(text, done, i).append(replacement);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static @Nullable String replacement(String text, int i) {
        return switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> isAllowed(text, i) ? null : REPLACEMENT;
        };
    }

    /** XML 1.0, production 2: no controls but tabs and line ends, no half pairs, neither U+FFFE nor U+FFFF. */
    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < '\uFFFE');
    }
}
