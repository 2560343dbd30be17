package offprint.text.math;

/** Text as HTML and XML have it. */
public final class XmlText {

    private XmlText() {}

    /** Appends a text as content of an element or a quoted attribute, in HTML and in XML. */
    public static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isAllowed(text, i) ? c : '\uFFFD');
            }
        }
    }

    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        boolean control = c < ' ' || (c >= '\u007F' && c < '\u00A0');
        return c == '\n' || c == '\t' || (!control && c < '\uFFFE');
    }
}
