package offprint.add.foreign;

import java.text.Normalizer;
import java.util.Optional;
import offprint.model.Ascii;

/**
 * LaTeX's accents on letters, in all the ways in which people write them: {@code \'e}, {@code \' e}, {@code \'{e}},
 * {@code {\'\i}}, {@code \v{s}}, {@code \textcommabelow S}. What Unicode has no letter for becomes a letter and a
 * combining mark.
 */
final class Accents {
    /** The commands of one sign or letter, each before the combining character that Unicode puts behind the letter. */
    private static final String SHORT =
            "`\u0300'\u0301^\u0302~\u0303\"\u0308=\u0304.\u0307u\u0306v\u030CH\u030Bc\u0327d\u0323b\u0331k\u0328r\u030Ah\u0309t\u0361";

    /** Those of words: of AMS, of textcomp and of LaTeX's own encodings. */
    private static final String[] LONG = {
        "polhk",
        "\u0328",
        "cfudot",
        "\u0307",
        "soft",
        "\u030C",
        "textcommabelow",
        "\u0326",
        "textcommaabove",
        "\u0313",
        "textogonekcentered",
        "\u0328",
        "cedil",
        "\u0327",
        "lasp",
        "\u0314",
        "textsubring",
        "\u0325"
    };

    /** Letters that accents stand on and that commands stand for. */
    private static final String[] LETTERS = {
        "i", "i", "j", "j", "ae", "æ", "AE", "Æ", "o", "ø", "O", "Ø", "l", "ł", "L", "Ł", "oe", "œ", "OE", "Œ", "aa",
        "å", "AA", "Å"
    };

    /** A letter with its accent, and where it ends. */
    record Letter(String text, int end) {}

    private Accents() {}

    /** The accent whose backslash stands here, with its letter. */
    static Optional<Letter> at(String text, int at, int to) {
        int end = at + 1;
        while (end < to && Ascii.isLetter(text.charAt(end))) {
            end++;
        }
        boolean word = end > at + 1;
        end = word ? end : Math.min(to, at + 2);
        String mark = mark(text.substring(Math.min(at + 1, end), end));
        return mark.isEmpty() ? Optional.empty() : letter(text, end, to, mark, word);
    }

    private static String mark(String name) {
        if (name.length() == 1) {
            int i = SHORT.indexOf(name);
            return i >= 0 && i % 2 == 0 ? SHORT.substring(i + 1, i + 2) : "";
        }
        for (int i = 0; i < LONG.length; i += 2) {
            if (LONG[i].equals(name)) {
                return LONG[i + 1];
            }
        }
        return "";
    }

    private static Optional<Letter> letter(String text, int after, int to, String mark, boolean word) {
        int i = blanks(text, after, to);
        boolean braces = i < to && text.charAt(i) == '{';
        int start = braces ? blanks(text, i + 1, to) : i;
        if (start >= to) {
            return Optional.empty();
        }
        int end = start + Character.charCount(text.codePointAt(start));
        String base = text.substring(start, Math.min(end, to));
        if (base.equals("\\")) {
            while (end < to && Ascii.isLetter(text.charAt(end))) {
                end++;
            }
            base = named(text.substring(start + 1, end));
            boolean dotless = start + 1 < to && "ij".indexOf(text.charAt(start + 1)) >= 0;
            if (base.isEmpty() && dotless && !braces) {
                // Programs that lose the blank behind it write Mar\'\ia.
                end = start + 2;
                base = text.substring(start + 1, end);
            }
        }
        int behind = end;
        if (braces) {
            int rest = end;
            while (rest < to && rest < end + 3 && text.charAt(rest) != '}') {
                rest++;
            }
            if (rest >= to || text.charAt(rest) != '}') {
                return Optional.empty();
            }
            behind = rest + 1;
            base = base + text.substring(end, rest);
        }
        boolean letters = !base.isEmpty() && Character.isLetter(base.codePointAt(0));
        boolean far = word && !braces && i == after;
        if (!letters || far || base.length() > 3) {
            return Optional.empty();
        }
        int first = Character.charCount(base.codePointAt(0));
        String whole = base.substring(0, first) + mark + base.substring(first);
        return Optional.of(new Letter(Normalizer.normalize(whole, Normalizer.Form.NFC), behind));
    }

    private static String named(String name) {
        for (int i = 0; i < LETTERS.length; i += 2) {
            if (LETTERS[i].equals(name)) {
                return LETTERS[i + 1];
            }
        }
        return "";
    }

    private static int blanks(String text, int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\n' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
