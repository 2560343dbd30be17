package offprint.text.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;

/**
 * flexmark's reader of paragraphs, which looks through a whole paragraph for many of the marks in it. Beyond what any
 * text needs that takes minutes, so it is refused before it is begun.
 */
final class BoundedParser extends InlineParserImpl {
    /** Marks times characters: 20 million take about a fifth of a second. */
    private static final long MOST_WORK_FOR_A_PARAGRAPH = 20_000_000;

    private static final long MOST_WORK = 200_000_000;
    /** Lines of a paragraph, squared: before many a line flexmark puts together all that stand before it. */
    private static final long MOST_WORK_FOR_LINES = 100_000_000;

    /** Each is looked for among all. */
    private static final int MOST_FOOTNOTES = 5000;

    private static final String TOO_MUCH = "more Markdown than can be read in reasonable time";

    private long work;
    private boolean refused;

    BoundedParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiters, references, extensions);
    }

    /** Whether a text has too many lines without a blank one between them, which is reported. */
    static boolean hasTooManyLines(MarkupReading reading) {
        String text = reading.passage().text();
        long work = 0;
        long lines = 0;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines = text.substring(start, end).isBlank() ? 0 : lines + 1;
            work += 2 * lines + (text.startsWith("[^", start) ? MOST_WORK_FOR_LINES / MOST_FOOTNOTES : 0);
            if (work > MOST_WORK_FOR_LINES) {
                reading.diagnostics()
                        .report(problem(Diagnostic.at(
                                        reading.passage().span(start, end), Rule.TOO_MUCH_MARKUP, TOO_MUCH)
                                .label("paragraphs of thousands of lines, or thousands of footnotes, up to here")));
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        if (!isTooMuch(content)) {
            super.parse(content, block);
        }
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        BasedSequence content = block.getChars();
        boolean mayBeReference = content.trimStart().startsWith("[");
        return mayBeReference && isTooMuch(content) ? 0 : super.preProcessBlock(block, state);
    }

    /** Whether to read it would take too long, which is reported once in a text. */
    private boolean isTooMuch(BasedSequence content) {
        if (refused) {
            return true;
        }
        long needed = (long) marks(content) * content.length();
        work += needed;
        if (needed <= MOST_WORK_FOR_A_PARAGRAPH && work <= MOST_WORK) {
            return false;
        }
        refused = true;
        Optional<MarkupReading> reading = getDocument().getChars().getOption(TexInlineParser.READING);
        BasedSequence place = content.subSequence(0, Math.min(content.length(), 1));
        reading.ifPresent(text -> text.diagnostics()
                .report(problem(text.at(place, Rule.TOO_MUCH_MARKUP, TOO_MUCH)
                        .label("from here on, a paragraph of " + content.length() + " characters"))));
        return true;
    }

    private static Diagnostic problem(Diagnostic found) {
        return found.help("divide it into shorter paragraphs, or into several pages");
    }

    private static int marks(CharSequence content) {
        int marks = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            marks += c != ' ' && !Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return marks;
    }
}
