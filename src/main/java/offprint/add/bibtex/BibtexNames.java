package offprint.add.bibtex;

import java.util.Locale;

/** The names of types, fields and strings, which BibTeX compares without regard to case. */
final class BibtexNames {
    private static final boolean[] ASCII_IN_NAMES = new boolean[0x80];

    static {
        for (char c = '!'; c < 0x7F; c++) {
            ASCII_IN_NAMES[c] = "\"#%'(),={}@\\~".indexOf(c) < 0;
        }
    }

    private BibtexNames() {}

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether the character may stand in a name ("The BibTeX Format", btparse). */
    static boolean isName(char c) {
        return c < 0x80 ? ASCII_IN_NAMES[c] : !Character.isWhitespace(c);
    }
}
