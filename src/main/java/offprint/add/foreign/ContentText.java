package offprint.add.foreign;

import java.util.Optional;
import java.util.function.Consumer;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.Ascii;
import offprint.text.tex.TexDialect;
import offprint.text.tex.TexReader;

/**
 * Texts of other programs as content files have them. LaTeX becomes Unicode where Unicode can say it: accents in all
 * spellings, ligatures, dashes, quotation marks. Emphasis becomes Markdown's; formulas and braces that keep capitals
 * stay; what Markdown or TeX would take for markup is escaped, so that readers see the text that was meant. A little HTML
 * is understood in all of them.
 */
final class ContentText {
    private final String text;
    private final Notation notation;
    private final boolean isTex;
    private final TextForm whole;
    private final TexReader tex;
    private final Diagnostics problems = new Diagnostics();
    private final Braces braces;
    private final TextDoubts doubts;
    private final FormulaText formulas;
    private final TexCommands commands;
    private final XmlElements elements;
    private boolean quoted;
    private boolean quotes;
    private boolean lossy;

    ContentText(String text, Notation notation, TextForm whole, Span place, Consumer<Diagnostic> doubts) {
        this.text = notation == Notation.PLAIN ? text : OldMarkup.restored(Reescaped.restored(text));
        this.notation = notation == Notation.MARKED && TexSigns.in(text) ? Notation.TEX : notation;
        this.isTex = this.notation == Notation.TEX;
        this.whole = whole;
        this.tex = new TexReader(new Source("", this.text).passage(), TexDialect.PROSE, problems);
        this.braces = new Braces(this.text);
        this.doubts = new TextDoubts(whole, place, doubts);
        this.formulas = new FormulaText(this, this.text, this.notation);
        this.commands = new TexCommands(this, this.text, whole);
        this.elements = new XmlElements(this, this.text);
    }

    /** A text in which nothing but HTML means anything. */
    static String literal(String text, TextForm form) {
        Span nowhere = new Source("", "").span(0, 0);
        return new ContentText(text, Notation.PLAIN, form, nowhere, doubt -> {}).written();
    }

    Braces braces() {
        return braces;
    }

    TextDoubts doubts() {
        return doubts;
    }

    FormulaText formulas() {
        return formulas;
    }

    TexCommands commands() {
        return commands;
    }

    TexReader tex() {
        return tex;
    }

    /** What the reader of TeX has complained about. */
    Diagnostics problems() {
        return problems;
    }

    /** Notes that something is left out. */
    void lose() {
        lossy = true;
    }

    /** Whether something was left out of what was written. */
    boolean isLossy() {
        return lossy;
    }

    String written() {
        StringBuilder out = new StringBuilder(text.length() + 16);
        walk(0, text.length(), whole, out, 0);
        int from = 0;
        int to = out.length();
        while (from < to && Characters.isBlank(out.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(out.charAt(to - 1))) {
            to--;
        }
        return Characters.composed(
                MarkdownSigns.areLegible(out, from, to)
                        ? out.substring(from, to)
                        : MarkdownSigns.legible(out, from, to, whole));
    }

    void walk(int from, int to, TextForm form, StringBuilder out, int depth) {
        int i = from;
        while (i < to) {
            int end = wordsEnd(i, to);
            out.append(text, i, end);
            i = end < to ? step(end, to, form, out, depth) : end;
        }
    }

    /** Where words end that mean nothing but themselves: letters, commas, and single spaces between them. */
    private int wordsEnd(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            boolean between = c == ' ' && i > from && i + 1 < to && Ascii.isLetter(text.charAt(i + 1));
            if (!Ascii.isLetter(c) && c != ',' && !between) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Reads what begins here; answers where to go on. */
    private int step(int i, int to, TextForm form, StringBuilder out, int depth) {
        int c = text.codePointAt(i);
        if (Characters.isBlank(c)) {
            return blanks(i, to, form, out);
        }
        int behind = isTex ? tex(c, i, to, form, out, depth) : -1;
        if (behind >= 0) {
            return behind;
        }
        if (c == '$' && notation == Notation.MARKED) {
            return formulas.dollars(i, to, form, out);
        }
        if (c == '\\' && notation == Notation.MARKED && "([".indexOf(next(i + 1, to)) >= 0) {
            return formulas.delimited(i, to, form, out);
        }
        if (c == '<') {
            if (text.startsWith("<![CDATA[", i)) {
                return elements.characterData(i, to, form, out);
            }
            Optional<HtmlSyntax.Tag> tag = HtmlSyntax.tag(text, i, to);
            if (tag.isPresent()) {
                return elements.element(i, tag.get(), to, form, out, depth);
            }
        } else if (c == '&') {
            Optional<HtmlSyntax.Entity> entity = HtmlSyntax.entity(text, i, to);
            if (entity.isPresent()) {
                MarkdownSigns.literals(
                        entity.get().text(), form, out, next(entity.get().end(), to));
                return entity.get().end();
            }
        }
        int end = i + Character.charCount(c);
        MarkdownSigns.literal(c, form, out, next(end, to));
        return end;
    }

    /** Reads what means something to TeX; −1 where nothing does. */
    private int tex(int c, int i, int to, TextForm form, StringBuilder out, int depth) {
        return switch (c) {
            case '\\' -> commands.command(i, to, form, out, depth);
            case '{' -> group(i, to, form, out, depth);
            case '}' -> i + 1;
            case '$' -> formulas.dollars(i, to, form, out);
            case '~' -> blanks(i, to, form, out);
            case '-' -> dash(i, to, form, out);
            case '`', '\'' -> quotationMark(i, to, form, out);
            case '<', '>' -> guillemet((char) c, i, to, form, out);
            default -> -1;
        };
    }

    char next(int at, int to) {
        return at < to ? text.charAt(at) : ' ';
    }

    /** White space is one blank; a blank line divides paragraphs. */
    private int blanks(int at, int to, TextForm form, StringBuilder out) {
        int lines = 0;
        int i = at;
        while (i < to) {
            int c = text.codePointAt(i);
            if (!Characters.isBlank(c) && !(isTex && c == '~')) {
                break;
            }
            lines += c == '\n' ? 1 : 0;
            i += Character.charCount(c);
        }
        MarkdownSigns.gap(form == TextForm.PROSE && lines > 1, out);
        return i;
    }

    private int dash(int at, int to, TextForm form, StringBuilder out) {
        int end = at;
        while (end < to && text.charAt(end) == '-') {
            end++;
        }
        if (end - at == 2 || end - at == 3) {
            MarkdownSigns.literal(end - at == 2 ? '–' : '—', form, out, next(end, to));
        } else {
            for (int i = at; i < end; i++) {
                MarkdownSigns.literal('-', form, out, next(i + 1, to));
            }
        }
        return end;
    }

    private int quotationMark(int at, int to, TextForm form, StringBuilder out) {
        char mark = text.charAt(at);
        boolean two = at + 1 < to && text.charAt(at + 1) == mark;
        if (two) {
            MarkdownSigns.literal(mark == '`' ? '“' : '”', form, out, next(at + 2, to));
            return at + 2;
        }
        boolean closes = quoted && at > 0 && !Character.isLetterOrDigit(next(at + 1, to));
        MarkdownSigns.literal(mark == '`' ? '‘' : closes ? '’' : '\'', form, out, next(at + 1, to));
        quoted = mark == '`' || (quoted && !closes);
        return at + 1;
    }

    /** Two angle brackets at a word are a quotation mark in LaTeX's T1 and T2A fonts; −1 where they are none. */
    private int guillemet(char mark, int at, int to, TextForm form, StringBuilder out) {
        boolean two = at + 2 <= to && next(at + 1, to) == mark && next(at + 2, to) != mark;
        boolean opens = mark == '<' && Character.isLetterOrDigit(next(at + 2, to)) && text.indexOf(">>", at + 2) > 0;
        boolean closes = mark == '>' && at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && quotes;
        if (!two || !(opens || closes)) {
            return -1;
        }
        quotes = opens;
        MarkdownSigns.literal(opens ? '«' : '»', form, out, next(at + 2, to));
        return at + 2;
    }

    private int group(int at, int to, TextForm form, StringBuilder out, int depth) {
        int close = braces.closing(at, to);
        if (close < 0 || depth > TexCommands.DEEPEST) {
            return at + 1;
        }
        if (text.startsWith("{\\&}amp;", at)) {
            MarkdownSigns.literal('&', form, out, next(close + 5, to));
            return Math.min(to, close + 5);
        }
        boolean special = at + 1 < close && text.charAt(at + 1) == '\\';
        if (form == TextForm.NAME && !special) {
            out.append('{');
            walk(at + 1, close, TextForm.LINE, out, depth + 1);
            out.append('}');
        } else if (form == TextForm.TITLE && !special && braces.keepCapitals(at, close)) {
            int end = braces.wordEnd(close + 1, to);
            out.append('{');
            walk(at + 1, close, TextForm.TEX, out, depth + 1);
            walk(close + 1, end, TextForm.TEX, out, depth + 1);
            out.append('}');
            return end;
        } else {
            walk(at + 1, close, form, out, depth + 1);
        }
        return close + 1;
    }

    int skipBlanks(int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
