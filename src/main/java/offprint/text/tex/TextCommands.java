package offprint.text.tex;

import java.util.Optional;
import offprint.text.math.Symbols;

/** Reads one command outside mathematics. */
final class TextCommands {

    /** A change of style by its command and HTML's element for it, or none. */
    record Style(String name, String element) {
        String html(String content) {
            return element.isEmpty() ? content : "<" + element + ">" + content + "</" + element + ">";
        }
    }

    private final ProseReader prose;
    private final String text;
    private final Arguments arguments;
    private final int limit;
    private final int depth;

    TextCommands(ProseReader prose, int limit, int depth) {
        this.prose = prose;
        this.text = prose.text();
        this.arguments = new Arguments(prose, limit);
        this.limit = limit;
        this.depth = depth;
    }

    /** The style that the command at the backslash changes to up to the end of its group, if it is such a one. */
    static Optional<Style> styleSwitch(String text, int backslash, int limit) {
        String name = Symbols.nameAt(text, backslash, limit);
        return switch (name) {
            case "em", "it", "sl", "itshape", "slshape" -> Optional.of(new Style(name, "em"));
            case "bf", "bfseries" -> Optional.of(new Style(name, "strong"));
            case "tt", "ttfamily" -> Optional.of(new Style(name, "code"));
            case "rm", "sf", "sc", "rmfamily", "sffamily", "scshape", "upshape", "mdseries", "normalfont" ->
                Optional.of(new Style(name, ""));
            default -> Optional.empty();
        };
    }

    /** Whether the command is one of those that are read here by their names. */
    static boolean isWord(String name) {
        return switch (name) {
            case "url", "href", "uline", "ul", "sout", "st", "enquote", "par", "smallskip", "medskip", "bigskip" ->
                true;
            default -> styleSwitch("\\" + name, 0, name.length() + 1).isPresent();
        };
    }

    /** The command at the backslash, if one stands there. */
    Optional<TexRun> at(int at) {
        String name = Symbols.nameAt(text, at, limit);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int after = at + 1 + name.length();
        if (!Symbols.isLetter(name.charAt(0))) {
            return character(at, name.charAt(0), after);
        }
        if (name.length() == 1 && TextSymbols.isAccent(name.charAt(0))) {
            return accent(at, name.charAt(0), after);
        }
        Optional<String> letter = TextSymbols.letter(name);
        if (letter.isPresent()) {
            int end = arguments.afterName(after);
            return Optional.of(shown(at, end == after ? arguments.skipBlanks(after) : end, letter.get()));
        }
        Optional<String> sign = TextSymbols.sign(name);
        if (sign.isPresent()) {
            return Optional.of(sign(at, after, sign.get(), text.substring(at, after)));
        }
        return Optional.of(word(at, name, after));
    }

    private TexRun word(int at, String name, int after) {
        if (name.equals("url")) {
            return new LinkCommands(prose, arguments, depth).url(at, after);
        }
        if (name.equals("href")) {
            return new LinkCommands(prose, arguments, depth).href(at, after);
        }
        if (name.equals("textcolor") || name.equals("colorbox")) {
            Arguments.Argument colour = arguments.read(at, after);
            return colour.failed() ? prose.asWritten(at, after) : styled(at, colour.end(), "", "");
        }
        if (styleSwitch(text, at, limit).isPresent()) {
            int end = arguments.skipBlanks(after);
            return TexRun.inline(end, "", "", text.substring(at, end));
        }
        StrayMathematics mathematics = new StrayMathematics(prose, arguments, this, limit, depth);
        Optional<TexRun> run = mathematics.read(at, name, after);
        return run.isPresent() ? run.get() : other(at, name, after);
    }

    private TexRun other(int at, String name, int after) {
        return switch (name) {
            case "textsl" -> styled(at, after, "em", "");
            case "uline", "ul" -> styled(at, after, "u", "");
            case "sout", "st" -> styled(at, after, "s", "");
            case "enquote" -> styled(at, after, "", "“”");
            case "par", "smallskip", "medskip", "bigskip", "newblock" -> TexRun.inline(after, " ", " ", " ");
            default -> unknown(at, name, after);
        };
    }

    private TexRun unknown(int at, String name, int after) {
        prose.problems().unknownCommand(at, after, "\\" + name);
        return prose.asWritten(at, arguments.afterGroups(after));
    }

    /** The command's argument in HTML's element, and between a pair of quotation marks; each may be empty. */
    TexRun styled(int at, int after, String element, String quotes) {
        Arguments.Argument argument = arguments.read(at, after);
        if (argument.failed()) {
            return prose.asWritten(at, after);
        }
        Prose content = prose.all(argument.from(), argument.to(), depth + 1);
        String open = quotes.isEmpty() ? "" : quotes.substring(0, 1);
        String close = quotes.isEmpty() ? "" : quotes.substring(1);
        String html = new Style("", element).html(open + content.html() + close);
        String tex = text.substring(at, after) + "{" + content.tex() + "}";
        return TexRun.inline(argument.end(), html, open + content.text() + close, tex);
    }

    private Optional<TexRun> character(int at, char c, int after) {
        if (c == '\\') {
            return prose.isTitle() ? Optional.of(lineBreak(after)) : Optional.empty();
        }
        if (c == '\n' && !prose.isTitle()) {
            return Optional.empty();
        }
        if (Character.isWhitespace(c)) {
            return Optional.of(TexRun.inline(after, " ", " ", "\\ "));
        }
        if ("&%#_{}$".indexOf(c) >= 0) {
            return Optional.of(shown(at, after, String.valueOf(c)));
        }
        if (c == ',') {
            return Optional.of(TexRun.inline(after, "\u2009", " ", "\\,"));
        }
        return TextSymbols.isAccent(c) ? accent(at, c, after) : Optional.empty();
    }

    /** A line break with its star and its room, as in {@code \\*[2pt]}. */
    private TexRun lineBreak(int after) {
        int end = after < limit && text.charAt(after) == '*' ? after + 1 : after;
        int close = end < limit && text.charAt(end) == '[' ? text.indexOf(']', end) : -1;
        return TexRun.inline(close < 0 || close - end > 12 ? end : close + 1, " ", " ", " ");
    }

    /** An accent on a letter, or nothing: before other characters a backslash means something to Markdown. */
    private Optional<TexRun> accent(int at, char accent, int after) {
        boolean named = Symbols.isLetter(accent);
        int from = named ? arguments.skipBlanks(after) : after;
        if (from >= limit) {
            return Optional.empty();
        }
        int end = from + Character.charCount(text.codePointAt(from));
        String base = text.substring(from, Math.min(end, limit));
        if (base.equals("{")) {
            int close = prose.partners().of(from);
            if (close < from || close >= limit || close - from > 12) {
                return Optional.empty();
            }
            base = prose.all(from + 1, close, depth + 1).text();
            end = close + 1;
        } else if (base.equals("\\")) {
            String name = Symbols.nameAt(text, from, limit);
            base = TextSymbols.letter(name).orElse("");
            end = from + 1 + name.length();
        }
        Optional<String> letter = TextSymbols.accented(accent, base);
        if (letter.isEmpty() && base.isEmpty() && text.startsWith("{}", from) && (accent == '~' || accent == '^')) {
            letter = Optional.of(String.valueOf(accent));
        }
        if (letter.isEmpty() && named && !base.isEmpty() && Character.isLetter(base.codePointAt(0))) {
            letter = Optional.of(TextSymbols.combined(accent, base));
        }
        return letter.isPresent() ? Optional.of(shown(at, end, letter.get())) : Optional.empty();
    }

    private TexRun shown(int at, int end, String plain) {
        return TexRun.plain(end, plain, text.substring(at, end));
    }

    /** A sign; empty braces after its command belong to it, and its TeX must not swallow the space that follows. */
    TexRun sign(int at, int after, String plain, String tex) {
        return TexRun.plain(arguments.afterName(after), plain, tex.endsWith("$") ? tex : tex + "{}");
    }
}
