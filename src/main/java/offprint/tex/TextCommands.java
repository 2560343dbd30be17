package offprint.tex;

import java.util.Optional;

/** Reads one command outside of mathematics. */
final class TextCommands {

    /** A change of style by its command and HTML's element for it, or none. */
    record Style(String name, String element) {
        String html(String content) {
            return element.isEmpty() ? content : "<" + element + ">" + content + "</" + element + ">";
        }
    }

    private final String text;
    private final int limit;
    private final int depth;
    private final ProseReader prose;
    private final Partners partners;
    private final FormulaReader formulas;
    private final Problems problems;

    TextCommands(
            String text,
            int limit,
            int depth,
            ProseReader prose,
            Partners partners,
            FormulaReader formulas,
            Problems problems) {
        this.text = text;
        this.limit = limit;
        this.depth = depth;
        this.prose = prose;
        this.partners = partners;
        this.formulas = formulas;
        this.problems = problems;
    }

    /** The style that the command at the backslash changes to up to the end of its group, if it is such a one. */
    static Optional<Style> styleSwitch(String text, int backslash, int limit) {
        String name = MathCommands.name(text, backslash, limit);
        return switch (name) {
            case "em", "it", "sl", "itshape", "slshape" -> Optional.of(new Style(name, "em"));
            case "bf", "bfseries" -> Optional.of(new Style(name, "strong"));
            case "tt", "ttfamily" -> Optional.of(new Style(name, "code"));
            case "rm", "sf", "sc", "rmfamily", "sffamily", "scshape", "upshape", "mdseries", "normalfont" ->
                Optional.of(new Style(name, ""));
            default -> Optional.empty();
        };
    }

    /** The command at the backslash, if one stands there. */
    Optional<TexRun> at(int at) {
        String name = MathCommands.name(text, at, limit);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int after = at + 1 + name.length();
        if (!Partners.isLetter(name.charAt(0))) {
            return character(at, name.charAt(0), after);
        }
        if (name.length() == 1 && TextSymbols.isAccent(name.charAt(0))) {
            return accent(at, name.charAt(0), after);
        }
        Optional<String> letter = TextSymbols.letter(name);
        if (letter.isPresent()) {
            int end = afterName(after);
            return Optional.of(shown(at, end == after ? skipBlanks(after) : end, letter.get()));
        }
        Optional<String> sign = TextSymbols.sign(name);
        if (sign.isPresent()) {
            return Optional.of(sign(at, after, sign.get(), text.substring(at, after)));
        }
        return Optional.of(word(at, name, after));
    }

    private TexRun word(int at, String name, int after) {
        if (name.equals("url")) {
            return url(at, after);
        }
        if (name.equals("href")) {
            return href(at, after);
        }
        if (name.equals("textcolor") || name.equals("colorbox")) {
            Argument colour = argument(at, after);
            return colour.failed() ? asWritten(at, after) : styled(at, colour.end(), "", "");
        }
        if (styleSwitch(text, at, limit).isPresent()) {
            int end = skipBlanks(after);
            return TexRun.inline(end, "", "", text.substring(at, end));
        }
        Optional<Symbols.Symbol> symbol = Symbols.of(name);
        return symbol.isPresent() ? mathematics(at, name, after, symbol.get()) : other(at, name, after);
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

    /** A command of mathematics that an author wrote without its dollars. */
    private TexRun mathematics(int at, String name, int after, Symbols.Symbol symbol) {
        boolean scripted = after < limit && (text.charAt(after) == '^' || text.charAt(after) == '_');
        return switch (symbol.kind()) {
            case LETTER, ORDINARY, BINARY, RELATION, OPENING, CLOSING, PUNCTUATION, INNER, SUM, INTEGRAL ->
                scripted
                        ? formulas.bare(at, limit, depth)
                        : sign(at, after, symbol.value(), "$" + text.substring(at, after) + "$");
            case TEXT -> name.equals("underline") ? styled(at, after, "u", "") : styled(at, after, element(symbol), "");
            case WIDE_UNDER -> name.equals("underline") ? styled(at, after, "u", "") : formulas.bare(at, limit, depth);
            case SPACE -> TexRun.inline(afterName(after), " ", " ", text.substring(at, after) + "{}");
            case IGNORED -> TexRun.inline(afterName(after), "", "", "");
            case IGNORED_WITH_ARGUMENT -> ignored(at, after);
            case STRUCTURE -> structure(at, name, after);
            case FUNCTION, LIMIT, ACCENT, WIDE, BRACE, BRACE_UNDER, LONG_ARROW, FONT, PAIR, CLASS ->
                formulas.bare(at, limit, depth);
            default -> outside(at, name, after);
        };
    }

    private static String element(Symbols.Symbol symbol) {
        return symbol.value().equals("-") ? "" : symbol.value();
    }

    private TexRun structure(int at, String name, int after) {
        return switch (name) {
            case "begin", "end" -> environment(at, name, after);
            case "left", "right", "middle", "limits", "nolimits", "not" -> outside(at, name, after);
            case "over", "choose", "atop", "brack", "brace", "cr", "newline", "kern", "mkern", "hskip", "mskip" ->
                outside(at, name, after);
            case "hspace", "hspace*" -> {
                TexRun none = ignored(at, after);
                yield TexRun.inline(none.end(), " ", " ", " ");
            }
            case "fbox", "boxed", "rlap", "llap" -> styled(at, after, "", "");
            default -> formulas.bare(at, limit, depth);
        };
    }

    private TexRun outside(int at, String name, int after) {
        String command = "\\" + name;
        int end = afterGroups(after);
        String headline = "`" + command + "` outside of mathematics";
        problems.notUnderstood(at, after, headline, "shown as it is written", "put `$` around the formula");
        return shown(at, end, text.substring(at, end));
    }

    /** An environment that is not mathematics is shown whole, as it is written. */
    private TexRun environment(int at, String name, int after) {
        int head = afterGroups(after);
        String group = text.substring(after, head);
        String headline = "unknown TeX environment `" + text.substring(at, head) + "`";
        problems.notUnderstood(at, head, headline, "shown as it is written", "");
        int close = name.equals("begin") ? prose.closingEnd("\\end" + group, head, limit) : -1;
        int end = close < 0 ? head : close + "\\end".length() + group.length();
        return shown(at, end, text.substring(at, end));
    }

    private TexRun unknown(int at, String name, int after) {
        problems.unknownCommand(at, after, "\\" + name);
        int end = afterGroups(after);
        return shown(at, end, text.substring(at, end));
    }

    private TexRun ignored(int at, int after) {
        Argument argument = argument(at, after);
        return argument.failed() ? asWritten(at, after) : TexRun.inline(argument.end(), "", "", "");
    }

    private TexRun styled(int at, int after, String element, String quotes) {
        Argument argument = argument(at, after);
        if (argument.failed()) {
            return asWritten(at, after);
        }
        Prose content = prose.all(argument.from(), argument.to(), depth + 1);
        String open = quotes.isEmpty() ? "" : quotes.substring(0, 1);
        String close = quotes.isEmpty() ? "" : quotes.substring(1);
        String html = new Style("", element).html(open + content.html() + close);
        String tex = text.substring(at, after) + "{" + content.tex() + "}";
        return TexRun.inline(argument.end(), html, open + content.text() + close, tex);
    }

    private TexRun url(int at, int after) {
        Argument argument = argument(at, after);
        if (argument.failed()) {
            return asWritten(at, after);
        }
        String address = Address.unescaped(text.substring(argument.from(), argument.to()));
        StringBuilder html = new StringBuilder();
        MathMlWriter.escape(address, html);
        return TexRun.inline(
                argument.end(),
                link(at, argument, address, html.toString()),
                address,
                text.substring(at, argument.end()));
    }

    private TexRun href(int at, int after) {
        Argument target = argument(at, after);
        Argument label = target.failed() ? target : argument(at, target.end());
        if (label.failed()) {
            return asWritten(at, after);
        }
        String address = Address.unescaped(text.substring(target.from(), target.to()));
        Prose content = prose.all(label.from(), label.to(), depth + 1);
        String tex = text.substring(at, target.end()) + "{" + content.tex() + "}";
        return TexRun.inline(label.end(), link(at, target, address, content.html()), content.text(), tex);
    }

    private String link(int at, Argument target, String address, String content) {
        if (!Address.isSafe(address)) {
            problems.unsafeLink(at, target.end(), address);
            return content;
        }
        StringBuilder html = new StringBuilder("<a href=\"");
        MathMlWriter.escape(Address.encoded(address), html);
        return html.append("\">").append(content).append("</a>").toString();
    }

    private Optional<TexRun> character(int at, char c, int after) {
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

    /** An accent on a letter, or nothing: before other characters a backslash means something to Markdown. */
    private Optional<TexRun> accent(int at, char accent, int after) {
        boolean named = Partners.isLetter(accent);
        int from = named ? skipBlanks(after) : after;
        if (from >= limit) {
            return Optional.empty();
        }
        int end = from + Character.charCount(text.codePointAt(from));
        String base = text.substring(from, Math.min(end, limit));
        if (base.equals("{")) {
            int close = partners.of(from);
            if (close < from || close >= limit || close - from > 12) {
                return Optional.empty();
            }
            base = prose.all(from + 1, close, depth + 1).text();
            end = close + 1;
        } else if (base.equals("\\")) {
            String name = MathCommands.name(text, from, limit);
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
        StringBuilder html = new StringBuilder();
        MathMlWriter.escape(plain, html);
        return TexRun.inline(end, html.toString(), plain, text.substring(at, end));
    }

    /** A sign; empty braces after its command belong to it, and its TeX must not swallow the space that follows. */
    private TexRun sign(int at, int after, String plain, String tex) {
        TexRun shown = shown(at, afterName(after), plain);
        boolean open = !tex.endsWith("$") && !text.substring(at, shown.end()).endsWith("}");
        return TexRun.inline(
                shown.end(), shown.html(), plain, open ? tex + "{}" : tex.endsWith("$") ? tex : tex + "{}");
    }

    private TexRun asWritten(int at, int after) {
        return formulas.asWritten(at, after);
    }

    /** Offset after the empty braces that end a command's name, if there are any. */
    private int afterName(int after) {
        return after + 2 <= limit && text.startsWith("{}", after) ? after + 2 : after;
    }

    /** Offset after the arguments that follow directly. */
    private int afterGroups(int after) {
        int end = after;
        while (end < limit && text.charAt(end) == '{' && partners.of(end) > end && partners.of(end) < limit) {
            end = partners.of(end) + 1;
        }
        return end;
    }

    private int skipBlanks(int at) {
        int end = at;
        while (end < limit && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The stretch of an argument, without its braces, and where reading goes on. */
    private record Argument(int from, int to, int end) {
        boolean failed() {
            return end < 0;
        }
    }

    private Argument argument(int at, int after) {
        int from = skipBlanks(after);
        String command = "`" + text.substring(at, after) + "`";
        if (from >= limit || text.charAt(from) == '}') {
            problems.malformed(
                    at, after, command + " lacks an argument", "", "write `" + text.substring(at, after) + "{…}`");
            return new Argument(at, at, -1);
        }
        if (text.charAt(from) != '{') {
            int end = Math.min(limit, from + Character.charCount(text.codePointAt(from)));
            return new Argument(from, end, end);
        }
        int close = partners.of(from);
        if (close < from || close >= limit) {
            problems.malformed(
                    from, from + 1, "`{` without `}`", "the argument of " + command + " is never closed", "");
            return new Argument(at, at, -1);
        }
        return new Argument(from + 1, close, close + 1);
    }
}
