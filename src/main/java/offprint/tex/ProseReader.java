package offprint.tex;

import java.util.Optional;

/** Reads TeX outside of mathematics: accents, styles, signs, dashes, quotation marks, groups. */
final class ProseReader {
    /** Characters that, before a tilde, make it mean "about" or be part of an address. */
    private static final String NO_TIE_AFTER = "([{<\"'`/=~^|\\–—-";

    private final String text;
    private final Problems problems;
    private final Partners partners;
    private final FormulaReader formulas;

    ProseReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.partners = new Partners(text);
        this.formulas = new FormulaReader(text, partners, problems, this);
    }

    /** The brace before the limit that closes the one at the offset, or −1. */
    int closingBrace(int open, int limit) {
        int close = partners.of(open);
        return close > open && close < limit ? close : -1;
    }

    /** Where the next {@code \end{name}} begins before the limit, or −1. */
    int closingEnd(String closing, int from, int limit) {
        int close = partners.end(closing, from);
        return close + closing.length() <= limit ? close : -1;
    }

    /** The dollar before the limit that closes the one at the offset, or −1. */
    int closingDollar(int open, int limit) {
        return partners.dollarEnd(open, limit);
    }

    /** The formula that begins here. */
    Optional<TexRun> formula(int at, int limit, int depth) {
        return formulas.at(at, limit, depth);
    }

    /** The TeX that begins here. */
    Optional<TexRun> at(int at, int limit, int depth) {
        return switch (text.charAt(at)) {
            case '$' -> Optional.of(dollar(at, limit, depth));
            case '\\' -> command(at, limit, depth);
            case '{' -> group(at, limit, depth);
            case '~' -> tie(at, limit);
            case '-' -> dash(at, limit);
            case '`' -> quote(at, limit, '`', "“");
            case '\'' -> quote(at, limit, '\'', "”");
            default -> Optional.empty();
        };
    }

    /** A stretch that is TeX as a whole: what the argument of a command or a group holds. */
    Prose all(int from, int to, int depth) {
        Prose prose = new Prose();
        int plain = from;
        int at = from;
        while (at < to) {
            Optional<TexRun> run = "$\\{~-`'".indexOf(text.charAt(at)) < 0 ? Optional.empty() : rest(at, to, depth);
            if (run.isEmpty() && text.charAt(at) != '\\') {
                at++;
                continue;
            }
            prose.plain(text.substring(plain, at));
            if (run.isPresent()) {
                prose.run(run.get());
                at = run.get().end();
                plain = at;
            } else {
                // A backslash before a character that it does not change.
                at++;
                plain = at;
                at = Math.min(to, at + 1);
            }
        }
        prose.plain(text.substring(plain, to));
        return prose;
    }

    /** What begins here within a group, where a change of style holds to the group's end. */
    private Optional<TexRun> rest(int at, int to, int depth) {
        if (depth > MathParser.MAX_DEPTH) {
            return tooDeep(at, to);
        }
        Optional<TextCommands.Style> style =
                text.charAt(at) == '\\' ? TextCommands.styleSwitch(text, at, to) : Optional.empty();
        if (style.isEmpty()) {
            return at(at, to, depth);
        }
        int after = skipBlanks(at + 1 + style.get().name().length(), to);
        Prose prose = all(after, to, depth + 1);
        String tex = text.substring(at, after) + prose.tex();
        return Optional.of(TexRun.inline(to, style.get().html(prose.html()), prose.text(), tex));
    }

    private Optional<TexRun> tooDeep(int at, int to) {
        String headline = "TeX that is nested more than " + MathParser.MAX_DEPTH + " deep";
        problems.malformed(at, at + 1, headline, "too deep here", "");
        return Optional.of(formulas.asWritten(at, to));
    }

    private TexRun dollar(int at, int limit, int depth) {
        Optional<TexRun> formula = formulas.at(at, limit, depth);
        if (formula.isPresent()) {
            return formula.get();
        }
        int end = at;
        while (end < limit && text.charAt(end) == '$') {
            end++;
        }
        String money = text.substring(at, end);
        return TexRun.inline(end, money, money, TexReader.escape(money));
    }

    private Optional<TexRun> group(int at, int limit, int depth) {
        int close = partners.of(at);
        if (close < at || close >= limit) {
            return Optional.empty();
        }
        Prose prose = all(at + 1, close, depth + 1);
        return Optional.of(TexRun.inline(close + 1, prose.html(), prose.text(), "{" + prose.tex() + "}"));
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
        return ties ? Optional.of(TexRun.inline(at + 1, "\u00A0", " ", "~")) : Optional.empty();
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

    private Optional<TexRun> quote(int at, int limit, char mark, String quote) {
        if (!partners.isQuote(at, mark)) {
            return Optional.empty();
        }
        int partner = partners.of(at);
        boolean paired = partner >= 0 && at + 1 < limit && partner + 1 < limit;
        return paired ? Optional.of(TexRun.inline(at + 2, quote, quote, text.substring(at, at + 2))) : Optional.empty();
    }

    private Optional<TexRun> command(int at, int limit, int depth) {
        Optional<TexRun> formula = formulas.at(at, limit, depth);
        return formula.isPresent()
                ? formula
                : new TextCommands(text, limit, depth, this, partners, formulas, problems).at(at);
    }

    private int skipBlanks(int at, int limit) {
        int end = at;
        while (end < limit && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
