package offprint.content.yaml;

import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Source;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the parser stumbled over, told in the author's terms. The parser's own words are only used to find out which of
 * its complaints this is.
 */
final class SyntaxProblem {
    private final Source source;
    private final String text;
    private final String problem;
    private final String task;

    /** Where the parser stumbled. */
    private final int at;

    /** Where the thing begins that it was reading: a quote, a bracket, a key. */
    private final int begun;

    /** Where the last thing begins that it had understood. */
    private final int last;

    private final int to;

    private SyntaxProblem(MarkedYamlEngineException e, Source source, CodePointIndex index, int last) {
        this.source = source;
        this.text = source.text();
        this.problem = e.getProblem() == null ? "" : e.getProblem();
        this.task = e.getContext() == null ? "" : e.getContext();
        this.at = offset(e.getProblemMark(), index, last);
        this.begun = offset(e.getContextMark(), index, at);
        this.last = last;
        this.to = index.to();
    }

    /** @param last where the last token begins that the parser handed out */
    static Diagnostic of(@Nullable Throwable cause, Source source, CodePointIndex index, int last) {
        Optional<Diagnostic> property = DocumentProblem.property(source, last);
        if (property.isPresent()) {
            return property.get();
        }
        if (cause instanceof MarkedYamlEngineException marked) {
            return new SyntaxProblem(marked, source, index, last).explain();
        }
        return keyOfManyParts(source, last);
    }

    private static int offset(Optional<Mark> mark, CodePointIndex index, int otherwise) {
        return mark.isPresent() ? index.offset(mark.get().getIndex()) : otherwise;
    }

    private Diagnostic explain() {
        if (task.endsWith("alias") || task.endsWith("anchor") || task.endsWith("tag")) {
            return DocumentProblem.property(source, begun).orElseGet(this::unexpected);
        }
        if (task.endsWith("block scalar")) {
            return blockHeader();
        }
        if (task.endsWith("double-quoted scalar")) {
            return EscapeProblem.unknown(source, text.lastIndexOf('\\', at - 1), to);
        }
        if (task.endsWith("directive")) {
            return at(begun, begun + 1, "a line starts with `%`").help("a comment starts with `#`");
        }
        if (problem.startsWith("found character")) {
            return text.startsWith("\t", at) ? tab() : cannotBegin();
        }
        if (problem.startsWith("found unexpected")) {
            return openQuote();
        }
        if (problem.startsWith("expected ',' or")) {
            return inBrackets();
        }
        return explainStructure();
    }

    private Diagnostic explainStructure() {
        if (problem.startsWith("mapping values")) {
            return isOnLineOf(last) ? colonInValue() : ColonProblem.inTextOfSeveralLines(source, last, at);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return ColonProblem.missing(source, begun);
        }
        if (problem.startsWith("sequence entries")) {
            return at(at, at + 1, "a list starts on its key's line")
                    .help("start the list on the next line")
                    .help(quoteHelp("or, if it is text, quote it: "));
        }
        if (closesNothing()) {
            return at(at, at + 1, "`" + text.charAt(at) + "` without an opening bracket")
                    .help(QuotedLine.helpFrom(source, at, "if it is text, quote it: "));
        }
        if (problem.startsWith("expected '<document start>'") && followsEndOfDocument()) {
            return DocumentProblem.second(source, at);
        }
        if (at < to && LineIndex.beginsAt(text, at)) {
            return firstOfLine();
        }
        return problem.startsWith("expected <block end>") ? afterValue() : cannotBegin();
    }

    private Diagnostic tab() {
        int end = at;
        while (end < to && text.charAt(end) == '\t') {
            end++;
        }
        if (text.substring(end, Math.max(end, endOfLine())).isBlank()) {
            return Diagnostic.at(source.span(at, end), Rule.TAB, "a tab at the end of a line")
                    .help("delete it");
        }
        boolean indents = text.substring(LineIndex.start(text, at), at).isBlank();
        return Diagnostic.at(
                        source.span(at, end),
                        Rule.TAB,
                        indents ? "a tab in the indentation" : "a tab where YAML allows only spaces")
                .help(indents ? "indent with spaces" : "put a space in its place");
    }

    private Diagnostic cannotBegin() {
        if (at >= to) {
            return unexpected();
        }
        String character = text.substring(at, at + Character.charCount(text.codePointAt(at)));
        String what = LineIndex.beginsAt(text, at) ? "a key" : "a value";
        return at(
                        at,
                        at + character.length(),
                        what + " begins with " + (character.equals("`") ? "a backtick" : "`" + character + "`"))
                .label("has a special meaning in YAML")
                .help(QuotedLine.helpFrom(source, at, "quote it: "));
    }

    private Diagnostic blockHeader() {
        if (problem.contains("leading empty lines")) {
            return at(at, at, "an empty line is indented deeper than the text below it")
                    .label("the text starts here")
                    .help("delete the spaces of the empty lines above");
        }
        return at(at, endOfLine(), "text on the line of `" + text.charAt(begun) + "`")
                .label("a block's text starts on the next line")
                .help("start the text on the next line")
                .help(quoteHelp("or, if `" + text.charAt(begun) + "` is part of it, quote it: "));
    }

    private Diagnostic openQuote() {
        String quote = text.substring(begun, begun + 1);
        Diagnostic open = at(begun, begun + 1, "the quote `" + quote + "` is never closed")
                .label("opened here")
                .help("close it with `" + quote + "` at the end of the value");
        return quote.equals("'") ? open.help("an apostrophe in single quotes is written twice: `''`") : open;
    }

    private Diagnostic inBrackets() {
        String open = text.substring(begun, Math.min(to, begun + 1));
        String close = open.equals("{") ? "}" : "]";
        if (at < to && text.charAt(at) == ':' && LineIndex.beginsAt(text, at)) {
            return at(at, at + 1, "a colon on the line below its key").help("put the key and its colon on one line");
        }
        if (at >= to || !isOnLineOf(begun)) {
            return openBracket(open, close);
        }
        if (text.charAt(at) == ':') {
            return colonInValue();
        }
        return at(at, at + 1, "no comma between two items").label("`,` or `" + close + "` is missing before this");
    }

    private Diagnostic openBracket(String open, String close) {
        Diagnostic unclosed = at(begun, begun + 1, "the bracket `" + open + "` is never closed")
                .label("opened here")
                .help("close it with `" + close + "`");
        if (at >= to) {
            return unclosed;
        }
        int line = Math.min(at, LineIndex.content(text, at));
        return unclosed.note(source.span(line, Math.max(at, line + 1)), "`" + close + "` is missing before this");
    }

    /** A plain value that goes on behind a colon and a space, in a line or between brackets. */
    private Diagnostic colonInValue() {
        Diagnostic colon = Diagnostic.at(
                        source.span(at, at + 1), Rule.UNQUOTED_COLON, "a colon in a value without quotes")
                .label("ends the value before it");
        if (!problem.startsWith("expected ',' or")) {
            return colon.help(quoteHelp("quote it: "));
        }
        int end = at;
        while (end < to && ",]}\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String value = last < at ? text.substring(last, end).strip() : "";
        return colon.help(value.isEmpty() ? "quote the value" : "quote it: `" + QuotedLine.quoted(value) + "`");
    }

    private Diagnostic firstOfLine() {
        char c = text.charAt(at);
        int end = endOfLine();
        if (c == ':') {
            return at(at, at + 1, "a colon without a key before it").help(quoteHelp("quote what is text: "));
        }
        boolean inList = task.endsWith("block collection");
        if (c == '-' && !inList && sameColumn()) {
            return at(at, end, "a list item where a key belongs")
                    .help("put a key above it, or indent it below the key that it belongs to");
        }
        if (inList && sameColumn()) {
            return at(at, end, "a key where a list item belongs").help("begin the line with `- `, or indent it");
        }
        int column = at - LineIndex.start(text, at);
        return at(at, end, "the indentation of this line fits no line above")
                .label("indented by " + column + (column == 1 ? " space" : " spaces"))
                .help("start it in the same column as the lines it belongs to");
    }

    private boolean sameColumn() {
        return at - LineIndex.start(text, at) == begun - LineIndex.start(text, begun);
    }

    /** More text behind a value that its quotes or brackets have ended. */
    private Diagnostic afterValue() {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        char end = before > 0 ? text.charAt(before - 1) : ' ';
        boolean quote = end == '"' || end == '\'';
        if (!quote && end != ']' && end != '}') {
            return unexpected();
        }
        Diagnostic after = at(at, endOfLine(), "text after a closing " + (quote ? "quote" : "bracket"))
                .label("the value ends before this");
        if (isOnLineOf(last)) {
            return after.help(quoteHelp("quote all of it: "));
        }
        return after.note(source.span(last, last + 1), "the value starts here")
                .help("is the closing " + (quote ? "quote" : "bracket") + " of the first line missing?");
    }

    private Diagnostic unexpected() {
        int place = Math.min(at, to);
        return at(place, endOfLine(), "this is not YAML").help(quoteHelp("if it is text, quote it: "));
    }

    /** A key that is a list or a mapping; the parser refuses it without a place of its own. */
    private static Diagnostic keyOfManyParts(Source source, int last) {
        return Diagnostic.at(LineIndex.trimmed(source.span(last, last)), Rule.YAML_SYNTAX, "a key that is not text")
                .label("only text can be a key")
                .help(QuotedLine.help(source, last, "quote what is text: "));
    }

    private boolean closesNothing() {
        return at < to && (text.charAt(at) == ']' || text.charAt(at) == '}');
    }

    private boolean followsEndOfDocument() {
        int above = text.lastIndexOf("\n...", at);
        int line = LineIndex.start(text, at);
        return above >= 0
                && above + 4 <= line
                && text.substring(above + 4, line).isBlank();
    }

    private boolean isOnLineOf(int offset) {
        return LineIndex.start(text, offset) == LineIndex.start(text, at);
    }

    private int endOfLine() {
        return Math.min(
                to,
                LineIndex.trimmed(source.span(Math.min(at, to), Math.min(at, to)))
                        .end());
    }

    private Optional<String> quoteHelp(String advice) {
        return QuotedLine.help(source, at, advice);
    }

    private Diagnostic at(int start, int end, String headline) {
        int from = Math.min(start, to);
        return Diagnostic.at(source.span(from, Math.max(from, Math.min(end, to))), Rule.YAML_SYNTAX, headline);
    }
}
