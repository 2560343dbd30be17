package offprint.text.tex;

import java.util.Optional;
import offprint.text.math.Formula;
import offprint.text.math.Surroundings;

/** Reads TeX outside mathematics: groups, commands, punctuation, and the formulas between them. */
final class ProseReader implements Surroundings {
    private final String text;
    private final boolean title;
    private final Problems problems;
    private final Partners partners;
    private final FormulaReader formulas;
    private final Punctuation punctuation;
    /** Whether words within a formula are read, in which a tilde is nothing but a tie. */
    private boolean inFormula;
    /** Whether what is read now may hold a link: no title may, and no link another one. */
    private boolean linked;

    ProseReader(String text, TexDialect dialect, Problems problems) {
        this.text = text;
        this.title = dialect == TexDialect.TITLE;
        this.linked = !title;
        this.problems = problems;
        this.partners = new Partners(text);
        this.formulas = new FormulaReader(this);
        this.punctuation = new Punctuation(text, partners);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Problems problems() {
        return problems;
    }

    /** Whether the text is one line, in which a line break is a space. */
    boolean isTitle() {
        return title;
    }

    boolean isLinked() {
        return linked;
    }

    /** What the words of a link hold. */
    Prose linkWords(int from, int to, int depth) {
        boolean outside = linked;
        linked = false;
        Prose words = all(from, to, depth);
        linked = outside;
        return words;
    }

    Partners partners() {
        return partners;
    }

    FormulaReader formulas() {
        return formulas;
    }

    @Override
    public int closingBrace(int open, int limit) {
        int close = partners.of(open);
        return close > open && close < limit ? close : -1;
    }

    @Override
    public int closingEnd(String closing, int from, int limit) {
        int close = partners.end(closing, from);
        return close + closing.length() <= limit ? close : -1;
    }

    @Override
    public int closingDollar(int open, int limit) {
        return partners.dollarEnd(open, limit);
    }

    @Override
    public Words words(int from, int to, int depth) {
        boolean outside = inFormula;
        inFormula = true;
        Prose prose = all(from, to, depth);
        inFormula = outside;
        return new Words(prose.html(), prose.text());
    }

    @Override
    public Optional<String> sign(String command) {
        Optional<String> sign = TextSymbols.sign(command);
        return sign.isPresent() ? sign : TextSymbols.letter(command);
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
            case '`' -> {
                int end = inFormula ? -1 : punctuation.singleQuoteEnd(at, limit);
                if (end >= 0) {
                    problems.backtickQuote(at, end, text.substring(at + 1, end - 1));
                }
                yield punctuation.at(at, limit);
            }
            case '~' -> inFormula ? Optional.of(Punctuation.tied(at)) : punctuation.at(at, limit);
            default -> punctuation.at(at, limit);
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
        if (depth > Formula.MAX_DEPTH) {
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
        String headline = "TeX that is nested more than " + Formula.MAX_DEPTH + " deep";
        problems.malformed(at, at + 1, headline, "too deep here", "");
        return Optional.of(asWritten(at, to));
    }

    /** A stretch that is shown as its author wrote it. */
    TexRun asWritten(int from, int to) {
        return formulas.asWritten(from, to);
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

    private Optional<TexRun> command(int at, int limit, int depth) {
        Optional<TexRun> formula = formulas.at(at, limit, depth);
        return formula.isPresent() ? formula : new TextCommands(this, limit, depth).at(at);
    }

    private int skipBlanks(int at, int limit) {
        int end = at;
        while (end < limit && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
