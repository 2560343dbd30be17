package offprint.add.bibtex;

import java.util.Locale;

/** The names of types, fields and strings, in which BibTeX does not tell capitals from small letters. */
final class BibtexNames {
    private static final String NOT_IN_NAMES = "\"#%'(),={}@\\~";

    private BibtexNames() {}

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether the character may stand in a name ("The BibTeX Format", btparse). */
    static boolean isName(char c) {
        return c > ' ' && NOT_IN_NAMES.indexOf(c) < 0 && !Character.isWhitespace(c);
    }
}
