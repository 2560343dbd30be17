package offprint.feed;

/** An XML text in the making. */
final class Xml {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** @param attributes names and values in turn */
    Xml begin(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        return this;
    }

    Xml end(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** @param attributes names and values in turn */
    Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** @param attributes names and values in turn */
    Xml text(String name, String text, String... attributes) {
        tag(name, attributes).append('>');
        escape(text);
        return end(name);
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isAllowed(text, i) ? c : REPLACEMENT);
            }
        }
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
