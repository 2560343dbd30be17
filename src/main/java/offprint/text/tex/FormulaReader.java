package offprint.text.tex;

import java.util.Optional;
import offprint.text.math.Formula;
import offprint.text.math.Symbols;
import offprint.text.math.XmlText;

/** Reads mathematics between its delimiters, and single commands of mathematics that stand without any. */
final class FormulaReader {
    private static final int MAX_LENGTH = 20_000;

    private final String text;
    private final Partners partners;
    private final Problems problems;
    private final ProseReader prose;

    FormulaReader(ProseReader prose) {
        this.text = prose.text();
        this.partners = prose.partners();
        this.problems = prose.problems();
        this.prose = prose;
    }

    /** Where a formula stands, from its first delimiter to behind its last. */
    private record Extent(int start, int from, int to, int end, boolean display) {}

    /** The formula whose opening delimiter stands here, if one does and is closed before the limit. */
    Optional<TexRun> at(int at, int limit, int depth) {
        Optional<Extent> extent = extent(at, limit);
        if (extent.isEmpty() && depth == 0) {
            unclosed(at, limit);
        }
        return extent.map(found -> formula(found, depth));
    }

    /** Offset behind the formula whose opening delimiter stands here; −1 where none does. */
    int end(int at, int limit) {
        return extent(at, limit).map(Extent::end).orElse(-1);
    }

    private Optional<Extent> extent(int at, int limit) {
        if (at + 1 >= limit) {
            return Optional.empty();
        }
        char next = text.charAt(at + 1);
        if (text.charAt(at) == '$') {
            return next == '$' ? delimited(at, "$$", limit, true) : dollars(at, next, limit);
        }
        return switch (next) {
            case '(' -> delimited(at, "\\)", limit, false);
            case '[' -> delimited(at, "\\]", limit, true);
            case 'b' -> environment(at, limit);
            default -> Optional.empty();
        };
    }

    private Optional<Extent> dollars(int at, char next, int limit) {
        int close = Character.isWhitespace(next) ? -1 : partners.dollarEnd(at, limit);
        return close < 0 ? Optional.empty() : Optional.of(new Extent(at, at + 1, close, close + 1, false));
    }

    private Optional<Extent> delimited(int at, String closing, int limit, boolean display) {
        int close = partners.end(closing, at + 2);
        boolean formula = close >= 0
                && close + 2 <= limit
                && !text.substring(at + 2, close).isBlank();
        return formula ? Optional.of(new Extent(at, at + 2, close, close + 2, display)) : Optional.empty();
    }

    /** Objects to {@code $$} and {@code \[} that nothing closes; three dollars, and brackets of Markdown's, are text. */
    private void unclosed(int at, int limit) {
        boolean dollars = text.startsWith("$$", at)
                && !text.startsWith("$$$", at)
                && !(at > 0 && text.charAt(at - 1) == '$')
                && partners.end("$$", at + 2) < 0;
        boolean bracket = text.startsWith("\\[", at)
                && isLineStart(at)
                && partners.end("\\]", at + 2) < 0
                && partners.end("]", at + 2) < 0;
        if ((dollars || bracket) && at + 2 <= limit && !prose.isTitle()) {
            String opening = dollars ? "$$" : "\\[";
            String closing = dollars ? "$$" : "\\]";
            problems.malformed(
                    at,
                    at + 2,
                    "`" + opening + "` without `" + closing + "`",
                    "not closed before the end of the paragraph",
                    dollars ? "close it, or write `\\$\\$` for dollars" : "close it, or write `[` for a bracket");
        }
    }

    private boolean isLineStart(int at) {
        int start = at;
        while (start > 0 && " \t>".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    private Optional<Extent> environment(int at, int limit) {
        int brace = at + "\\begin".length();
        if (!text.startsWith("\\begin{", at) || brace >= limit || partners.of(brace) < 0) {
            return Optional.empty();
        }
        String name = text.substring(brace + 1, partners.of(brace));
        Optional<Symbols.Symbol> symbol = Symbols.of(name);
        if (symbol.isEmpty() || symbol.get().kind() != Symbols.Kind.ENVIRONMENT) {
            return Optional.empty();
        }
        String closing = "\\end{" + name + "}";
        int end = partners.end(closing, partners.of(brace)) + closing.length();
        if (end < closing.length() || end > limit) {
            return Optional.empty();
        }
        return Optional.of(new Extent(at, at, end, end, symbol.get().value().equals("--")));
    }

    private TexRun formula(Extent extent, int depth) {
        int start = extent.start();
        int from = extent.from();
        int to = extent.to();
        int end = extent.end();
        boolean display = extent.display();
        if (to - from > MAX_LENGTH) {
            String label = "is one of its delimiters missing?";
            problems.malformed(start, from, "a formula of more than " + MAX_LENGTH + " characters", label, "");
            return asWritten(start, end);
        }
        Optional<Formula> formula = Formula.parse(prose, from, to, depth);
        if (formula.isEmpty()) {
            return asWritten(start, end);
        }
        String tex = tex(from, to, display && from > start);
        return new TexRun(end, formula.get().mathMl(display), formula.get().text(), tex, display);
    }

    private String tex(int from, int to, boolean display) {
        String source = text.substring(from, to).strip().replace('\n', ' ');
        if (source.startsWith("\\begin{")
                && !display
                && source.endsWith("}")
                && from > 0
                && text.charAt(from - 1) != '$') {
            return source;
        }
        return display ? "\\[" + source + "\\]" : "$" + source + "$";
    }

    /** A command without delimiters, with its arguments and scripts. */
    TexRun bare(int at, int limit, int depth) {
        Optional<Formula> formula = Formula.parseCommand(prose, at, limit, depth);
        if (formula.isEmpty()) {
            return asWritten(at, at + 1 + Symbols.nameAt(text, at, limit).length());
        }
        int end = formula.get().end();
        String tex = "$" + text.substring(at, end) + "$";
        return TexRun.inline(end, formula.get().mathMl(false), formula.get().text(), tex);
    }

    /** A stretch that is shown as its author wrote it. */
    TexRun asWritten(int from, int to) {
        String source = text.substring(from, to);
        StringBuilder html = new StringBuilder("<code>");
        XmlText.escape(source, html);
        return TexRun.inline(to, html.append("</code>").toString(), source, source);
    }
}
