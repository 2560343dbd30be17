package offprint.text.tex;

import java.util.Optional;
import offprint.text.math.Symbols;

/** Reads mathematical commands that an author wrote without delimiters around them. */
final class StrayMathematics {
    private final ProseReader prose;
    private final String text;
    private final Arguments arguments;
    private final TextCommands commands;
    private final int limit;
    private final int depth;

    StrayMathematics(ProseReader prose, Arguments arguments, TextCommands commands, int limit, int depth) {
        this.prose = prose;
        this.text = prose.text();
        this.arguments = arguments;
        this.commands = commands;
        this.limit = limit;
        this.depth = depth;
    }

    /** The command of this name at {@code at}, which ends at {@code after}, if mathematics has it. */
    Optional<TexRun> read(int at, String name, int after) {
        Optional<Symbols.Symbol> symbol = Symbols.of(name);
        return symbol.isEmpty() ? Optional.empty() : Optional.of(symbol(at, name, after, symbol.get()));
    }

    private TexRun symbol(int at, String name, int after, Symbols.Symbol symbol) {
        if (name.equals("underline")) {
            return commands.styled(at, after, "u", "");
        }
        boolean scripted = after < limit && (text.charAt(after) == '^' || text.charAt(after) == '_');
        return switch (symbol.kind()) {
            case LETTER, ORDINARY, BINARY, RELATION, OPENING, CLOSING, PUNCTUATION, INNER, SUM, INTEGRAL ->
                scripted
                        ? prose.formulas().bare(at, limit, depth)
                        : commands.sign(at, after, symbol.value(), "$" + text.substring(at, after) + "$");
            case TEXT -> commands.styled(at, after, symbol.value().equals("-") ? "" : symbol.value(), "");
            case SPACE -> TexRun.inline(arguments.afterName(after), " ", " ", text.substring(at, after) + "{}");
            case IGNORED -> TexRun.inline(arguments.afterName(after), "", "", "");
            case IGNORED_WITH_ARGUMENT -> ignored(at, after);
            case STRUCTURE -> structure(at, name, after);
            case FUNCTION, LIMIT, ACCENT, WIDE, WIDE_UNDER, BRACE, BRACE_UNDER, LONG_ARROW, FONT, PAIR, CLASS ->
                prose.formulas().bare(at, limit, depth);
            default -> outside(at, name, after);
        };
    }

    private TexRun structure(int at, String name, int after) {
        return switch (name) {
            case "begin", "end" -> environment(at, name, after);
            case "left", "right", "middle", "limits", "nolimits", "not" -> outside(at, name, after);
            case "over", "choose", "atop", "brack", "brace", "cr", "newline", "kern", "mkern", "hskip", "mskip" ->
                outside(at, name, after);
            case "hspace", "hspace*" -> TexRun.inline(ignored(at, after).end(), " ", " ", " ");
            case "fbox", "boxed", "rlap", "llap" -> commands.styled(at, after, "", "");
            default -> prose.formulas().bare(at, limit, depth);
        };
    }

    private TexRun outside(int at, String name, int after) {
        String headline = "`\\" + name + "` outside of mathematics";
        prose.problems().notUnderstood(at, after, headline, "shown as it is written", "put `$` around the formula");
        return prose.asWritten(at, arguments.afterGroups(after));
    }

    /** An environment that is not mathematics is shown whole, as it is written. */
    private TexRun environment(int at, String name, int after) {
        int head = arguments.afterGroups(after);
        String group = text.substring(after, head);
        String headline = "unknown TeX environment `" + text.substring(at, head) + "`";
        prose.problems().notUnderstood(at, head, headline, "shown as it is written", "");
        int close = name.equals("begin") ? prose.closingEnd("\\end" + group, head, limit) : -1;
        return prose.asWritten(at, close < 0 ? head : close + "\\end".length() + group.length());
    }

    private TexRun ignored(int at, int after) {
        Arguments.Argument argument = arguments.read(at, after);
        return argument.failed() ? prose.asWritten(at, after) : TexRun.inline(argument.end(), "", "", "");
    }
}
