package offprint.add.foreign;

import java.util.Locale;
import java.util.Optional;

/** The bits of HTML and JATS that people and programs leave in the fields of bibliographies. */
final class HtmlSyntax {
    private static final String TAGS =
            " a b i em strong italic bold u s sub sup inf sc scp span div p br tt code ul ol li"
                    + " title sec font small abstract mml math inline-formula disp-formula alternatives tex-math"
                    + " list list-item ext-link monospace cite ";

    /** Nobody sets more than this between two tags, in chars; a text may have thousands that are never closed. */
    private static final int LONGEST = 20_000;

    /** A tag with its attributes, in chars. */
    private static final int LONGEST_TAG = 2001;

    /** Elements of one name in each other. */
    private static final int DEEPEST = 30;

    private static final String[] ENTITIES = {
        "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "–", "mdash", "—", "rsquo",
        "’", "lsquo", "‘", "ldquo", "“", "rdquo", "”", "hellip", "…", "eacute", "é", "egrave", "è", "uuml", "ü", "ouml",
        "ö", "auml", "ä", "Uuml", "Ü", "Ouml", "Ö", "Auml", "Ä", "szlig", "ß", "aacute", "á", "iacute", "í", "oacute",
        "ó", "uacute", "ú", "ntilde", "ñ", "ccedil", "ç", "oslash", "ø", "aring", "å", "times", "×", "alpha", "α",
        "beta", "β", "gamma", "γ", "mu", "μ", "deg", "°", "plusmn", "±", "minus", "−", "thinsp", " "
    };

    private HtmlSyntax() {}

    /**
     * A tag.
     *
     * @param name in lower case, without a prefix such as {@code jats:}
     * @param end offset after its last char
     */
    record Tag(String name, boolean closing, boolean empty, String href, int end) {}

    /** A character reference and where it ends. */
    record Entity(String text, int end) {}

    /** The tag that begins here, if it is one that texts have. */
    static Optional<Tag> tag(String text, int at, int limit) {
        int i = at + 1;
        boolean closing = i < limit && text.charAt(i) == '/';
        i += closing ? 1 : 0;
        int from = i;
        while (i < limit && isNameSign(text.charAt(i)) && i < from + 30) {
            i++;
        }
        String whole = text.substring(from, i).toLowerCase(Locale.ROOT);
        String name = whole.substring(whole.indexOf(':') + 1);
        boolean known = whole.startsWith("mml:") || whole.startsWith("jats:") || TAGS.indexOf(' ' + name + ' ') >= 0;
        if (!known || name.isEmpty()) {
            return Optional.empty();
        }
        int end = i;
        int furthest = Math.min(limit, at + LONGEST_TAG);
        while (end < furthest && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        if (end >= furthest || text.charAt(end) == '<') {
            return Optional.empty();
        }
        char after = text.charAt(i);
        if (after != '>' && after != '/' && !Character.isWhitespace(after)) {
            return Optional.empty();
        }
        String attributes = text.substring(i, end);
        return Optional.of(new Tag(name, closing, attributes.endsWith("/"), href(attributes), end + 1));
    }

    private static boolean isNameSign(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-';
    }

    /** Where the closing tag of an opened one begins; −1 where there is none. */
    static int closing(String text, String name, int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        int depth = 0;
        for (int i = text.indexOf('<', from); i >= 0 && i < limit; i = text.indexOf('<', i + 1)) {
            Optional<Tag> tag = tag(text, i, limit);
            if (tag.isPresent() && tag.get().name().equals(name) && !tag.get().empty()) {
                depth += tag.get().closing() ? -1 : 1;
                if (depth < 0 || depth > DEEPEST) {
                    return depth < 0 ? i : -1;
                }
            }
        }
        return -1;
    }

    /** The character reference that begins at an ampersand. */
    static Optional<Entity> entity(String text, int at, int limit) {
        int end = at + 1;
        while (end < limit && end < at + 10 && text.charAt(end) != ';') {
            end++;
        }
        if (end >= limit || text.charAt(end) != ';') {
            return Optional.empty();
        }
        String name = text.substring(at + 1, end);
        if (name.startsWith("#")) {
            return numeric(name.substring(1)).map(c -> new Entity(c, at + name.length() + 2));
        }
        for (int i = 0; i < ENTITIES.length; i += 2) {
            if (ENTITIES[i].equals(name)) {
                return Optional.of(new Entity(ENTITIES[i + 1], end + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> numeric(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        try {
            int c = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
            return Character.isValidCodePoint(c) && Characters.isLegible(c)
                    ? Optional.of(Character.toString(c))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String href(String attributes) {
        int at = attributes.toLowerCase(Locale.ROOT).indexOf("href");
        int from = at < 0 ? -1 : attributes.indexOf('=', at) + 1;
        if (from <= 0) {
            return "";
        }
        String value = attributes.substring(from).strip();
        char quote = value.isEmpty() ? ' ' : value.charAt(0);
        if (quote == '"' || quote == '\'') {
            int close = value.indexOf(quote, 1);
            return close < 0 ? "" : value.substring(1, close);
        }
        int blank = value.indexOf(' ');
        return blank < 0 ? value : value.substring(0, blank);
    }
}
