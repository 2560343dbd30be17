package offprint.build;

import java.util.Locale;

/** Texts as Java's source has them. */
final class JavaText {
    private static final String NAMED = "\n\r\t\"\\";
    private static final String LETTERS = "nrt\"\\";

    private JavaText() {}

    /** The text as a literal. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int named = NAMED.indexOf(c);
            if (named >= 0) {
                out.append('\\').append(LETTERS.charAt(named));
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** The class that a template becomes: {@code SiteCssTemplate} of {@code site.css.ftl}. */
    static String className(String template) {
        StringBuilder name = new StringBuilder();
        for (String part : template.substring(0, template.lastIndexOf('.')).split("[.]", -1)) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        String prefix = Character.isJavaIdentifierStart(name.charAt(0)) ? "" : "_";
        return prefix + name + "Template";
    }
}
