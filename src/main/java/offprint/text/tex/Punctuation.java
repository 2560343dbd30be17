package offprint.text.tex;

import java.util.Optional;

/** Reads ties, dashes and quotation marks. */
final class Punctuation {
    /** Characters that, before a tilde, make it mean "about" or be part of an address. */
    private static final String NO_TIE_AFTER = "([{<\"'`/=~^|\\–—-";

    private static final int LONGEST_QUOTE = 80;

    private final String text;
    private final Partners partners;

    Punctuation(String text, Partners partners) {
        this.text = text;
        this.partners = partners;
    }

    /** The punctuation that begins here. */
    Optional<TexRun> at(int at, int limit) {
        return switch (text.charAt(at)) {
            case '~' -> tie(at, limit);
            case '-' -> dash(at, limit);
            case '`' -> quote(at, limit, '`', "“");
            case '\'' -> quote(at, limit, '\'', "”");
            default -> Optional.empty();
        };
    }

    /** A tilde between two words ties them together; elsewhere it means "about". */
    private Optional<TexRun> tie(int at, int limit) {
        if (at == 0 || at + 1 >= limit || isInAddress(at)) {
            return Optional.empty();
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean ties = !Character.isWhitespace(before)
                && !Character.isWhitespace(after)
                && NO_TIE_AFTER.indexOf(before) < 0
                && after != '~';
        return ties ? Optional.of(tied(at)) : Optional.empty();
    }

    /** The tilde here as a space at which no line breaks. */
    static TexRun tied(int at) {
        return TexRun.inline(at + 1, "\u00A0", " ", "~");
    }

    /** Two or three hyphens, unless they begin a command line's option or are part of an arrow, a comment, an address. */
    private Optional<TexRun> dash(int at, int limit) {
        int end = at;
        while (end < Math.min(limit, at + 4) && text.charAt(end) == '-') {
            end++;
        }
        int length = end - at;
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (length < 2 || length > 3 || "-<!".indexOf(before) >= 0) {
            return Optional.empty();
        }
        char after = end < limit ? text.charAt(end) : ' ';
        boolean begins = Character.isWhitespace(before) || "([{`'\"".indexOf(before) >= 0;
        boolean option = length == 2 && begins && Character.isLetter(after);
        if (option || after == '>' || isInAddress(at)) {
            return Optional.empty();
        }
        String dash = length == 2 ? "–" : "—";
        return Optional.of(TexRun.inline(end, dash, dash, text.substring(at, end)));
    }

    /** Whether the word that holds the offset is a web address. */
    private boolean isInAddress(int at) {
        int start = at;
        while (start > 0 && at - start < 200 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, at);
        return word.contains("://") || word.contains("www.");
    }

    /** Behind the words between a single backtick here and an apostrophe, which are no code; −1 where none are. */
    int singleQuoteEnd(int at, int limit) {
        boolean single = !isMark(at - 1, limit, '`') && !isMark(at + 1, limit, '`');
        boolean begins = at + 1 < limit && !Character.isWhitespace(text.charAt(at + 1)) && !isWord(at - 1, limit);
        for (int i = at + 2; single && begins && i < Math.min(limit, at + LONGEST_QUOTE); i++) {
            char c = text.charAt(i);
            if (c == '`' || (c == '\n' && partners.blankLine(i))) {
                return -1;
            }
            if (c == '\'' && !isWord(i + 1, limit) && !Character.isWhitespace(text.charAt(i - 1))) {
                return isCode(i + 1, limit) ? -1 : i + 1;
            }
        }
        return -1;
    }

    /** Whether the next backtick ends a word, as that does which ends code; one that begins a word is a quotation's. */
    private boolean isCode(int from, int limit) {
        int next = text.indexOf('`', from);
        return next >= 0
                && next < limit
                && !Character.isWhitespace(text.charAt(next - 1))
                && "([{".indexOf(text.charAt(next - 1)) < 0;
    }

    private boolean isMark(int at, int limit, char mark) {
        return at >= 0 && at < limit && text.charAt(at) == mark;
    }

    private boolean isWord(int at, int limit) {
        return at >= 0 && at < limit && Character.isLetterOrDigit(text.charAt(at));
    }

    private Optional<TexRun> quote(int at, int limit, char mark, String quote) {
        if (!partners.isQuote(at, mark)) {
            return Optional.empty();
        }
        int partner = partners.of(at);
        boolean paired = partner >= 0 && at + 1 < limit && partner + 1 < limit;
        return paired ? Optional.of(TexRun.inline(at + 2, quote, quote, text.substring(at, at + 2))) : Optional.empty();
    }
}
