package offprint.add.foreign;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.Ascii;
import offprint.model.Parsed;
import offprint.model.WebAddress;
import offprint.text.tex.TexDialect;
import offprint.text.tex.TexReader;
import offprint.text.tex.TexRun;

/**
 * Texts of other programs as content files have them. LaTeX becomes Unicode where Unicode can say it: accents in all
 * spellings, ligatures, dashes, quotation marks. Emphasis becomes Markdown's; formulas and braces that keep capitals
 * stay; what Markdown or TeX would take for markup is escaped, so that readers see the text that was meant. A little HTML
 * is understood in all of them.
 */
final class ContentText {
    /** How deep groups and styles may stand in each other. */
    private static final int DEEPEST = 40;

    /** A text with more that cannot be read is not worth a list of it. */
    private static final int MOST_DOUBTS = 10;

    /** What a text is written for. */
    enum Form {
        /** A title: Markdown with TeX on one line. */
        TITLE,
        /** Markdown with TeX in paragraphs. */
        PROSE,
        /** Text in which nothing means anything. */
        LINE,
        /** Text in which braces that hold words together stay. */
        NAME,
        /** What stands within TeX that stays, where Markdown is not read. */
        TEX
    }

    private final String text;
    private final Notation notation;
    private final boolean isTex;
    private final Form whole;
    private final Span place;
    private final Consumer<Diagnostic> doubts;
    private final TexReader tex;
    private final Diagnostics problems = new Diagnostics();
    private final Set<String> reported = new HashSet<>();
    private int[] partners = {};
    private boolean quoted;
    private boolean quotes;
    private boolean lossy;

    ContentText(String text, Notation notation, Form whole, Span place, Consumer<Diagnostic> doubts) {
        this.text = notation == Notation.PLAIN ? text : OldMarkup.restored(Reescaped.restored(text));
        this.notation = notation == Notation.MARKED && TexSigns.in(text) ? Notation.TEX : notation;
        this.isTex = this.notation == Notation.TEX;
        this.whole = whole;
        this.place = place;
        this.doubts = doubts;
        this.tex = new TexReader(new Source("", this.text).passage(), TexDialect.PROSE, problems);
    }

    /** A text in which nothing but HTML means anything. */
    static String literal(String text, Form form) {
        Span nowhere = new Source("", "").span(0, 0);
        return new ContentText(text, Notation.PLAIN, form, nowhere, doubt -> {}).written();
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
        return Characters.composed(isKept(out, from, to) ? out.substring(from, to) : kept(out, from, to));
    }

    /** Whether nothing has to be taken out or escaped any more. */
    private static boolean isKept(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = out.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7F && c != '&') || c == '\n';
            if (!plain && (c == '&' || Character.isSurrogate(c) || !Characters.isLegible(c))) {
                return false;
            }
        }
        return true;
    }

    private String kept(StringBuilder out, int from, int to) {
        StringBuilder kept = new StringBuilder(to - from);
        for (int i = from; i < to; ) {
            int c = out.codePointAt(i);
            boolean reference = c == '&' && whole != Form.LINE && whole != Form.NAME && isReference(out, i + 1);
            if (c == '\n' || Characters.isLegible(c)) {
                kept.append(reference ? "\\" : "").appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    /** Whether Markdown would take what stands behind an ampersand for a character's name or number. */
    private static boolean isReference(CharSequence text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == '#' || Character.isLetterOrDigit(text.charAt(i)))) {
            i++;
        }
        boolean escaped = at > 1 && text.charAt(at - 2) == '\\';
        return i > at && i < text.length() && text.charAt(i) == ';' && !escaped;
    }

    private void walk(int from, int to, Form form, StringBuilder out, int depth) {
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
    private int step(int i, int to, Form form, StringBuilder out, int depth) {
        int c = text.codePointAt(i);
        if (Characters.isBlank(c)) {
            return blanks(i, to, form, out);
        }
        int behind = isTex ? tex(c, i, to, form, out, depth) : -1;
        if (behind >= 0) {
            return behind;
        }
        if (c == '$' && notation == Notation.MARKED) {
            return formula(i, to, form, out);
        }
        if (c == '\\' && notation == Notation.MARKED && "([".indexOf(next(i + 1, to)) >= 0) {
            return delimited(i, to, form, out);
        }
        if (c == '<') {
            if (text.startsWith("<![CDATA[", i)) {
                return characterData(i, to, form, out);
            }
            Optional<HtmlSyntax.Tag> tag = HtmlSyntax.tag(text, i, to);
            if (tag.isPresent()) {
                return element(i, tag.get(), to, form, out, depth);
            }
        } else if (c == '&') {
            Optional<HtmlSyntax.Entity> entity = HtmlSyntax.entity(text, i, to);
            if (entity.isPresent()) {
                literals(entity.get().text(), form, out, next(entity.get().end(), to));
                return entity.get().end();
            }
        }
        int end = i + Character.charCount(c);
        literal(c, form, out, next(end, to));
        return end;
    }

    /** Reads what means something to TeX; −1 where nothing does. */
    private int tex(int c, int i, int to, Form form, StringBuilder out, int depth) {
        return switch (c) {
            case '\\' -> command(i, to, form, out, depth);
            case '{' -> group(i, to, form, out, depth);
            case '}' -> i + 1;
            case '$' -> formula(i, to, form, out);
            case '~' -> blanks(i, to, form, out);
            case '-' -> dash(i, to, form, out);
            case '`', '\'' -> quotationMark(i, to, form, out);
            case '<', '>' -> guillemet((char) c, i, to, form, out);
            default -> -1;
        };
    }

    private char next(int at, int to) {
        return at < to ? text.charAt(at) : ' ';
    }

    /** White space is one blank; a blank line divides paragraphs. */
    private int blanks(int at, int to, Form form, StringBuilder out) {
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
        gap(form == Form.PROSE && lines > 1, out);
        return i;
    }

    private static void gap(boolean paragraph, StringBuilder out) {
        int end = out.length();
        if (paragraph) {
            while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
                end--;
            }
            out.setLength(end);
            out.append(end > 0 ? "\n\n" : "");
        } else if (end > 0 && out.charAt(end - 1) != ' ' && out.charAt(end - 1) != '\n') {
            out.append(' ');
        }
    }

    private int dash(int at, int to, Form form, StringBuilder out) {
        int end = at;
        while (end < to && text.charAt(end) == '-') {
            end++;
        }
        if (end - at == 2 || end - at == 3) {
            literal(end - at == 2 ? '–' : '—', form, out, next(end, to));
        } else {
            for (int i = at; i < end; i++) {
                literal('-', form, out, next(i + 1, to));
            }
        }
        return end;
    }

    private int quotationMark(int at, int to, Form form, StringBuilder out) {
        char mark = text.charAt(at);
        boolean two = at + 1 < to && text.charAt(at + 1) == mark;
        if (two) {
            literal(mark == '`' ? '“' : '”', form, out, next(at + 2, to));
            return at + 2;
        }
        boolean closes = quoted && at > 0 && !Character.isLetterOrDigit(next(at + 1, to));
        literal(mark == '`' ? '‘' : closes ? '’' : '\'', form, out, next(at + 1, to));
        quoted = mark == '`' || (quoted && !closes);
        return at + 1;
    }

    /** Two angle brackets at a word are a quotation mark in LaTeX's T1 and T2A fonts; −1 where they are none. */
    private int guillemet(char mark, int at, int to, Form form, StringBuilder out) {
        boolean two = at + 2 <= to && next(at + 1, to) == mark && next(at + 2, to) != mark;
        boolean opens = mark == '<' && Character.isLetterOrDigit(next(at + 2, to)) && text.indexOf(">>", at + 2) > 0;
        boolean closes = mark == '>' && at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && quotes;
        if (!two || !(opens || closes)) {
            return -1;
        }
        quotes = opens;
        literal(opens ? '«' : '»', form, out, next(at + 2, to));
        return at + 2;
    }

    /** Characters between the brackets of XML mean themselves. */
    private int characterData(int at, int to, Form form, StringBuilder out) {
        int close = text.indexOf("]]>", at);
        int end = close < 0 || close > to ? to : close;
        literals(text.substring(Math.min(end, at + "<![CDATA[".length()), end), form, out, ' ');
        return Math.min(to, end + "]]>".length());
    }

    /** A formula between dollars. Pairs of dollars set it on a line of its own in TeX alone, and in no title. */
    private int formula(int at, int to, Form form, StringBuilder out) {
        Optional<Dollars> dollars = Dollars.at(text, at, to).filter(found -> isTex || found.holdsTex());
        if (dollars.isPresent()) {
            boolean display = dollars.get().display() && isTex && form == Form.PROSE;
            String content = unescaped(dollars.get().content());
            if (mathematics(content, display ? "$$" : "$", form, out)) {
                return dollars.get().end();
            }
        }
        int i = at;
        do {
            literal('$', form, out, next(i + 1, to));
            i++;
        } while (text.startsWith("$$$", i) && i + 3 <= to);
        return i;
    }

    /** Writes TeX as a formula; false where it is none, or cannot be read by a site. */
    private boolean mathematics(String content, String dollars, Form form, StringBuilder out) {
        String tex = dollars + Characters.oneLine(content) + dollars;
        Diagnostics found = new Diagnostics();
        Optional<TexRun> run =
                new TexReader(new Source("", tex).passage(), TexDialect.PROSE, found).at(0, tex.length());
        boolean formula = run.isPresent()
                && run.get().end() == tex.length()
                && run.get().html().contains("<math");
        if (!formula || (notation == Notation.MARKED && !found.hasNone())) {
            return false;
        }
        report(found);
        boolean raised = form == Form.NAME && content.startsWith("^");
        if (form == Form.LINE || form == Form.NAME) {
            String words = run.get().text();
            out.append(raised ? NameMarks.RAISED + words + NameMarks.LOWERED : words);
        } else {
            out.append(tex);
        }
        return true;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Says once what could not be read; of names, whoever reads them says it. */
    private void report(Diagnostics found) {
        if (found.hasNone() || whole == Form.NAME || reported.size() >= MOST_DOUBTS) {
            return;
        }
        for (Diagnostic problem : found.sorted()) {
            // Where a site cannot show it at all, the whole entry is taken as it is written, which is said then.
            if (problem.severity() == Severity.WARNING) {
                doubt(problem.headline(), "stays as it is written");
            }
        }
    }

    private void doubt(String headline, String label) {
        if (reported.size() < MOST_DOUBTS && reported.add(headline)) {
            doubts.accept(Diagnostic.at(place, Rule.ENTRY_REPAIRED, headline).label(label));
        }
    }

    private int group(int at, int to, Form form, StringBuilder out, int depth) {
        int close = closingBrace(at, to);
        if (close < 0 || depth > DEEPEST) {
            return at + 1;
        }
        if (text.startsWith("{\\&}amp;", at)) {
            literal('&', form, out, next(close + 5, to));
            return Math.min(to, close + 5);
        }
        boolean special = at + 1 < close && text.charAt(at + 1) == '\\';
        if (form == Form.NAME && !special) {
            out.append('{');
            walk(at + 1, close, Form.LINE, out, depth + 1);
            out.append('}');
        } else if (form == Form.TITLE && !special && keepsCapitals(at, close)) {
            int end = wordEnd(close + 1, to);
            out.append('{');
            walk(at + 1, close, Form.TEX, out, depth + 1);
            walk(close + 1, end, Form.TEX, out, depth + 1);
            out.append('}');
            return end;
        } else {
            walk(at + 1, close, form, out, depth + 1);
        }
        return close + 1;
    }

    /** Where the letters that follow directly end; those in groups of their own, such as {@code {\\ss}}, are of them. */
    private int wordEnd(int from, int to) {
        int end = from;
        while (end < to) {
            int close = text.startsWith("{\\", end) ? closingBrace(end, to) : -1;
            if (close < 0 && !Character.isLetter(text.charAt(end))) {
                return end;
            }
            end = close < 0 ? end + 1 : close + 1;
        }
        return end;
    }

    /** Whether a title's braces say something that its words do not say by themselves. */
    private boolean keepsCapitals(int open, int close) {
        boolean all = !hasLetterOrDigit(0, open)
                && !hasLetterOrDigit(close + 1, text.length())
                && text.substring(open, close).indexOf(' ') >= 0;
        if (all) {
            return false;
        }
        boolean capital = false;
        boolean evident = !(open > 0 && Character.isLetter(text.charAt(open - 1)))
                && !Character.isLetter(next(close + 1, text.length()));
        int wordStart = open + 1;
        for (int i = open + 1; i <= close; i++) {
            char c = text.charAt(i);
            if (c == '$') {
                int end = text.indexOf('$', i + 1);
                i = end < 0 || end > close ? i : end;
                wordStart = i + 1;
            } else if (!Character.isLetterOrDigit(c)) {
                String word = text.substring(wordStart, i);
                boolean hasCapital = capitals(word) > 0;
                capital |= hasCapital;
                evident &= (!hasCapital || isEvident(word)) && (i == close || c == '-');
                wordStart = i + 1;
            }
        }
        return capital && !evident;
    }

    private boolean hasLetterOrDigit(int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether writers of BibTeX see by themselves that the word's capitals are its own: {@code ZeRO}, {@code X}. */
    private static boolean isEvident(String word) {
        int capitals = capitals(word);
        boolean initial = capitals == 1 && Character.isUpperCase(word.charAt(0));
        return !initial || (word.length() == 1 && !word.equals("A"));
    }

    private static int capitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    /** The brace that closes the one here, or −1; one behind a backslash is a sign. */
    private int closingBrace(int open, int to) {
        if (partners.length == 0) {
            partners = new int[text.length()];
            Arrays.fill(partners, -1);
            Deque<Integer> opened = new ArrayDeque<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '{') {
                    opened.push(i);
                } else if (c == '}' && !opened.isEmpty()) {
                    partners[opened.pop()] = i;
                }
            }
        }
        return partners[open] < to ? partners[open] : -1;
    }

    private int command(int at, int to, Form form, StringBuilder out, int depth) {
        int end = at + 1;
        while (end < to && Ascii.isLetter(text.charAt(end))) {
            end++;
        }
        Optional<Accents.Letter> accented = Accents.at(text, at, to);
        if (accented.isPresent()) {
            literals(accented.get().text(), form, out, next(accented.get().end(), to));
            return accented.get().end();
        }
        if (end == at + 1) {
            return sign(at, to, form, out);
        }
        String name = text.substring(at + 1, end);
        int argument = skipBlanks(end, to);
        int close = argument < to && text.charAt(argument) == '{' ? closingBrace(argument, to) : -1;
        int declared = declaration(name, argument, to, form, out, depth);
        if (declared >= 0) {
            return declared;
        }
        int done = close < 0 ? -1 : withArgument(name, argument, close, to, form, out, depth);
        return done >= 0 ? done : leaf(at, to, form, out);
    }

    /** Reads what stands behind a command that has no argument; −1 where the command is none of these. */
    private int declaration(String name, int after, int to, Form form, StringBuilder out, int depth) {
        return switch (name) {
            case "em", "it", "itshape", "sl", "slshape" -> styled("emph", after, to, to, form, out, depth);
            case "bf", "bfseries" -> styled("textbf", after, to, to, form, out, depth);
            case "rm", "sf", "sc", "tt", "rmfamily", "sffamily", "scshape", "ttfamily", "upshape", "mdseries" -> after;
            case "normalfont", "protect", "relax", "xspace", "ignorespaces", "nobreak", "allowbreak", "bibinfo" ->
                after;
            case "newline", "linebreak", "par", "quad", "qquad", "space", "newblock" -> {
                gap(name.equals("par") && form == Form.PROSE, out);
                yield after;
            }
            default -> -1;
        };
    }

    /** Reads the argument between braces of a command; −1 where the command is none of these. */
    private int withArgument(String name, int open, int close, int to, Form form, StringBuilder out, int depth) {
        return switch (name) {
            case "emph", "textit", "textsl", "mkbibemph", "mkbibitalic" ->
                styled("emph", open + 1, close, close + 1, form, out, depth);
            case "textbf", "mkbibbold" -> styled("textbf", open + 1, close, close + 1, form, out, depth);
            case "textsuperscript", "textsubscript", "texttt", "underline" ->
                kept(name, open + 1, close, close + 1, form, out, depth);
            case "textsc", "textrm", "textup", "textmd", "textsf", "textnormal", "text", "mbox", "hbox" ->
                bare(open, close, form, out, depth);
            case "uppercase", "MakeUppercase" -> cased(open, close, form, out, depth, true);
            case "lowercase", "MakeLowercase" -> cased(open, close, form, out, depth, false);
            case "bibnamefont", "bibfnamefont", "citenamefont", "NoCaseChange" -> bare(open, close, form, out, depth);
            case "enquote", "mkbibquote" -> {
                literal('“', form, out, 'x');
                bare(open, close, form, out, depth);
                literal('”', form, out, ' ');
                yield close + 1;
            }
            case "noopsort", "SortNoop", "natexlab", "label", "vspace", "hspace" -> close + 1;
            case "url", "path", "nolinkurl" -> {
                link(WebText.ofTex(text.substring(open + 1, close)), "", form, out);
                yield close + 1;
            }
            case "href" -> href(open, close, to, form, out, depth);
            case "thanks", "footnote", "footnotemark", "inst", "fnref", "corref" ->
                form == Form.NAME ? raised(open, close, out, depth) : -1;
            default -> -1;
        };
    }

    private int bare(int open, int close, Form form, StringBuilder out, int depth) {
        if (depth <= DEEPEST) {
            walk(open + 1, close, form, out, depth + 1);
        }
        return close + 1;
    }

    /** What a name's footnote says, or its mark. */
    private int raised(int open, int close, StringBuilder out, int depth) {
        out.append(NameMarks.RAISED);
        bare(open, close, Form.LINE, out, depth);
        out.append(NameMarks.LOWERED);
        return close + 1;
    }

    /** An argument in capitals or small letters; formulas and commands in it have neither. */
    private int cased(int open, int close, Form form, StringBuilder out, int depth, boolean capitals) {
        StringBuilder inner = new StringBuilder();
        bare(open, close, form, inner, depth);
        String words = inner.toString();
        boolean letters = words.indexOf('$') < 0 && words.indexOf('\\') < 0;
        out.append(letters ? capitals ? words.toUpperCase(Locale.ROOT) : words.toLowerCase(Locale.ROOT) : words);
        return close + 1;
    }

    private int href(int argument, int close, int to, Form form, StringBuilder out, int depth) {
        int label = skipBlanks(close + 1, to);
        int end = label < to && text.charAt(label) == '{' ? closingBrace(label, to) : -1;
        String address = WebText.ofTex(text.substring(argument + 1, close));
        if (end < 0) {
            link(address, "", form, out);
            return close + 1;
        }
        StringBuilder words = new StringBuilder();
        bare(label, end, form, words, depth);
        link(address, words.toString().strip(), form, out);
        return end + 1;
    }

    /** A link where the form has links, else its words. */
    private void link(String address, String words, Form form, StringBuilder out) {
        Parsed<String> url = WebAddress.parse(address);
        boolean plain = address.indexOf('<') < 0 && address.indexOf('>') < 0 && address.indexOf('\\') < 0;
        if (form != Form.PROSE || url.value().isEmpty() || !plain) {
            if (words.isEmpty()) {
                literals(address, form, out, ' ');
            } else {
                out.append(words);
            }
        } else if (words.isEmpty() || words.equals(address)) {
            out.append('<').append(address).append('>');
        } else {
            out.append('[')
                    .append(words.replace("]", "\\]"))
                    .append("](<")
                    .append(address)
                    .append(">)");
        }
    }

    /** A command of one sign: an escaped character, a kind of blank, an accent. */
    private int sign(int at, int to, Form form, StringBuilder out) {
        char c = next(at + 1, to);
        return switch (c) {
            case '&' -> {
                int end = at + (text.startsWith("amp;", at + 2) ? 6 : 2);
                literal('&', form, out, next(end, to));
                yield Math.min(to, end);
            }
            case '%', '#', '_', '{', '}', '$' -> {
                literal(c, form, out, next(at + 2, to));
                yield at + 2;
            }
            case '\\', ' ', ',', ';', ':', '\n', '\t' -> {
                gap(false, out);
                yield Math.min(to, at + 2);
            }
            case '/', '-', '!', '@', '*' -> at + 2;
            case '(', '[' -> delimited(at, to, form, out);
            default -> leaf(at, to, form, out);
        };
    }

    private int delimited(int at, int to, Form form, StringBuilder out) {
        Optional<TexRun> run = tex.at(at, to);
        if (run.isPresent() && run.get().html().contains("<math")) {
            boolean line = form == Form.LINE || form == Form.NAME;
            out.append(
                    line
                            ? run.get().text()
                            : Characters.oneLine(text.substring(at, run.get().end())));
            return run.get().end();
        }
        literal(text.charAt(isTex ? at + 1 : at), form, out, next(at + 2, to));
        return isTex ? at + 2 : at + 1;
    }

    /** A command that stands for a character, or that only a reader of the site can judge. */
    private int leaf(int at, int to, Form form, StringBuilder out) {
        int errors = problems.errors();
        int warnings = problems.warnings();
        Optional<TexRun> run = tex.at(at, to);
        boolean understood = run.isPresent() && problems.errors() == errors && problems.warnings() == warnings;
        if (run.isEmpty()) {
            return at + 1;
        }
        int end = Math.max(at + 1, run.get().end());
        String html = run.get().html();
        if (problems.warnings() > warnings) {
            unknown(at, end);
        }
        if (understood && html.indexOf('<') < 0) {
            String sign = run.get().text();
            end = sign.length() == 1 && "¿¡‹«„‚“‘".indexOf(sign) >= 0 ? skipBlanks(end, to) : end;
            literals(sign, form, out, next(end, to));
        } else if (form == Form.LINE || form == Form.NAME) {
            boolean shown = understood && (form == Form.LINE || !html.contains("<math"));
            out.append(shown ? run.get().text() : withoutBraces(text.substring(at, end)));
        } else if (understood && html.contains("<math")) {
            out.append('$').append(Characters.oneLine(text.substring(at, end))).append('$');
        } else if (isBalanced(at, end)) {
            out.append(Characters.oneLine(text.substring(at, end)));
        } else {
            literals(text.substring(at, end), form, out, next(end, to));
        }
        return end;
    }

    private void unknown(int at, int end) {
        int name = at + 1;
        while (name < end && Ascii.isLetter(text.charAt(name))) {
            name++;
        }
        if (whole != Form.NAME) {
            doubt(
                    "unknown TeX command `" + text.substring(at, Math.max(name, Math.min(end, at + 2))) + '`',
                    "stays as it is written");
        }
    }

    private boolean isBalanced(int from, int to) {
        int open = text.indexOf('{', from);
        return open < 0 || open >= to || closingBrace(open, to) >= 0;
    }

    private static String withoutBraces(String tex) {
        return Characters.oneLine(tex.replace("{", " ").replace("}", " "));
    }

    /** Emphasis, in Markdown's way where Markdown cannot mistake it. */
    private int styled(String command, int from, int to, int end, Form form, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            return end;
        }
        if (form == Form.LINE || form == Form.NAME) {
            walk(from, to, form, out, depth + 1);
            return end;
        }
        StringBuilder inner = new StringBuilder();
        if (form != Form.TEX) {
            walk(from, to, form, inner, depth + 1);
        }
        char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        boolean safe = inner.length() > 0
                && Character.isLetterOrDigit(inner.charAt(0))
                && Character.isLetterOrDigit(inner.charAt(inner.length() - 1))
                && inner.indexOf("*") < 0
                && inner.indexOf("\n") < 0
                && "*\\_".indexOf(before) < 0;
        if (!safe) {
            return kept(command, from, to, end, form, out, depth);
        }
        String mark = command.equals("emph") ? "*" : "**";
        out.append(mark).append(inner).append(mark);
        return end;
    }

    /** A command that stays as it is, its argument read as TeX. */
    private int kept(String command, int from, int to, int end, Form form, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            return end;
        }
        if (form == Form.LINE || form == Form.NAME) {
            boolean raised = form == Form.NAME && command.equals("textsuperscript");
            out.append(raised ? String.valueOf(NameMarks.RAISED) : "");
            walk(from, to, form, out, depth + 1);
            out.append(raised ? String.valueOf(NameMarks.LOWERED) : "");
            return end;
        }
        StringBuilder inner = new StringBuilder();
        walk(from, to, Form.TEX, inner, depth + 1);
        String words = inner.toString().strip();
        if (!words.isEmpty()) {
            boolean gap = Characters.isBlank(inner.charAt(0));
            boolean after = Characters.isBlank(inner.charAt(inner.length() - 1));
            if (gap) {
                gap(false, out);
            }
            out.append('\\')
                    .append(command)
                    .append('{')
                    .append(words)
                    .append('}')
                    .append(after ? " " : "");
        }
        return end;
    }

    private int element(int at, HtmlSyntax.Tag tag, int to, Form form, StringBuilder out, int depth) {
        String blocks = " p br div li list-item list title sec ul ol ";
        if (blocks.indexOf(' ' + tag.name() + ' ') >= 0) {
            gap(form == Form.PROSE && !tag.name().equals("br"), out);
            return tag.end();
        }
        int close = tag.closing() || tag.empty() || depth > DEEPEST
                ? -1
                : HtmlSyntax.closing(text, tag.name(), tag.end(), to);
        if (close < 0) {
            return tag.end();
        }
        int end = text.indexOf('>', close) + 1;
        return switch (tag.name()) {
            case "math",
                    "mrow",
                    "msub",
                    "msup",
                    "msubsup",
                    "mi",
                    "mn",
                    "mo",
                    "mtext",
                    "mfrac",
                    "msqrt",
                    "mover",
                    "munder" -> mathMl(at, end, form, out);
            case "tex-math" -> texMath(tag.end(), close, end, form, out);
            case "inline-formula", "disp-formula", "alternatives" -> alternatives(tag, close, end, form, out);
            case "i", "em", "italic", "cite" -> styled("emph", tag.end(), close, end, form, out, depth);
            case "b", "strong", "bold" -> styled("textbf", tag.end(), close, end, form, out, depth);
            case "sub", "inf" -> kept("textsubscript", tag.end(), close, end, form, out, depth);
            case "sup" -> kept("textsuperscript", tag.end(), close, end, form, out, depth);
            case "tt", "code", "monospace" -> kept("texttt", tag.end(), close, end, form, out, depth);
            case "a", "ext-link" -> {
                StringBuilder words = new StringBuilder();
                walk(tag.end(), close, form, words, depth + 1);
                link(WebText.of(tag.href()), words.toString().strip(), form, out);
                yield end;
            }
            default -> tag.end();
        };
    }

    /** MathML; where it cannot be read, its letters alone, which is said. */
    private int mathMl(int at, int end, Form form, StringBuilder out) {
        Optional<String> tex = MathMlTex.of(text, at, end);
        if (tex.isEmpty() || !mathematics(tex.get(), "$", form, out)) {
            lossy = true;
            doubt("MathML that cannot be read", "only its signs were taken: " + text.substring(at, end));
            literals(withoutTags(text.substring(at, end)), form, out, next(end, text.length()));
        }
        return end;
    }

    /** A formula of TeX in XML, which publishers put into a whole document of LaTeX. */
    private int texMath(int from, int close, int end, Form form, StringBuilder out) {
        String tex = text.substring(from, close).replace("<![CDATA[", "").replace("]]>", "");
        int begin = tex.indexOf("\\begin{document}");
        int stop = tex.indexOf("\\end{document}");
        if (begin >= 0 && stop > begin) {
            tex = tex.substring(begin + "\\begin{document}".length(), stop);
        }
        String bare = unescaped(tex).strip();
        for (String pair : new String[] {"$$", "$"}) {
            if (bare.startsWith(pair) && bare.endsWith(pair) && bare.length() > 2 * pair.length()) {
                bare = bare.substring(pair.length(), bare.length() - pair.length())
                        .strip();
            }
        }
        if ((bare.startsWith("\\(") && bare.endsWith("\\)")) || (bare.startsWith("\\[") && bare.endsWith("\\]"))) {
            bare = bare.substring(2, bare.length() - 2).strip();
        }
        if (!mathematics(bare, "$", form, out)) {
            lossy = true;
            doubt("TeX that cannot be read", "taken as it is written: " + bare);
            literals(bare, form, out, next(end, text.length()));
        }
        return end;
    }

    /** Of a formula in several notations TeX, or else MathML. */
    private int alternatives(HtmlSyntax.Tag tag, int close, int end, Form form, StringBuilder out) {
        for (String notation : new String[] {"tex-math", "math"}) {
            for (int i = text.indexOf('<', tag.end()); i >= 0 && i < close; i = text.indexOf('<', i + 1)) {
                Optional<HtmlSyntax.Tag> inner = HtmlSyntax.tag(text, i, close);
                int stop = inner.isEmpty() || !inner.get().name().equals(notation)
                        ? -1
                        : HtmlSyntax.closing(text, notation, inner.get().end(), close);
                if (stop >= 0) {
                    int from = inner.get().end();
                    return notation.equals("math")
                            ? Math.max(end, mathMl(i, text.indexOf('>', stop) + 1, form, out))
                            : texMath(from, stop, end, form, out);
                }
            }
        }
        return tag.end();
    }

    private static String withoutTags(String xml) {
        return xml.replaceAll("<[^<>]*>", " ");
    }

    private void literals(String words, Form form, StringBuilder out, char after) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Characters.isBlank(c)) {
                gap(false, out);
            } else {
                literal(c, form, out, i < words.length() ? words.charAt(i) : after);
            }
        }
    }

    /** A character that means itself. */
    private static void literal(int c, Form form, StringBuilder out, char next) {
        if (!Characters.isLegible(c)) {
            return;
        }
        if (form == Form.LINE || form == Form.NAME) {
            out.appendCodePoint(c);
            return;
        }
        char before = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
        boolean markdown = form != Form.TEX;
        switch (c) {
            case '\\' -> out.append("\\textbackslash{}");
            case '`' -> out.append("\\textasciigrave{}");
            case '~' -> out.append("\\textasciitilde{}");
            case '$', '{', '}' -> out.append('\\').append((char) c);
            case '-' -> out.append(before == '-' || (before == '\n' && form == Form.PROSE) ? "{}-" : "-");
            case '*' -> out.append(markdown ? "\\*" : "*");
            case '_' -> {
                boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
                out.append(within ? "_" : "\\_");
            }
            case ']' -> out.append(markdown && (next == '(' || next == '[') ? "\\]" : "]");
            case '<' -> out.append(markdown && (Character.isLetter(next) || "/!?".indexOf(next) >= 0) ? "\\<" : "<");
            case '>', '+' ->
                out.append(before == '\n' && form == Form.PROSE ? "{}" : "").append((char) c);
            case '\'' -> out.append(before == '\'' ? "{}'" : "'");
            case '.', ')' ->
                out.append(form == Form.PROSE && isNumberOfLine(out) ? "{}" : "")
                        .append((char) c);
            default -> out.appendCodePoint(c);
        }
    }

    /** Whether the paragraph consists of digits so far, and a dot would make an item of a list of it. */
    private static boolean isNumberOfLine(CharSequence out) {
        int at = out.length();
        while (at > 0 && Ascii.isDigit(out.charAt(at - 1))) {
            at--;
        }
        return at < out.length() && (at == 0 || out.charAt(at - 1) == '\n');
    }

    private int skipBlanks(int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
