package offprint.text.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import offprint.text.tex.TexDialect;
import offprint.text.tex.TexReader;
import offprint.text.tex.TexRun;
import org.jspecify.annotations.Nullable;

/**
 * Takes TeX out of Markdown's hands: left alone, Markdown eats the backslash of {@code \(} and turns the asterisks of a
 * formula into emphasis.
 */
final class TexInlineParser implements InlineParserExtension {

    /** The text that is being read travels with the characters, because flexmark shares its parser between texts. */
    static final DataKey<Optional<MarkupReading>> READING = new DataKey<>("READING", Optional.empty());

    private final LightInlineParser parser;
    private final TexReader tex;

    private TexInlineParser(LightInlineParser parser, TexReader tex) {
        this.parser = parser;
        this.tex = tex;
    }

    @Override
    public boolean parse(LightInlineParser sameParser) {
        BasedSequence input = parser.getInput();
        int index = parser.getIndex();
        Optional<TexRun> found = tex.at(input.getIndexOffset(index), input.getEndOffset());
        if (found.isEmpty()) {
            return false;
        }
        int end = index + 1;
        while (end < input.length() && input.getIndexOffset(end) < found.get().end()) {
            end++;
        }
        parser.flushTextNode();
        parser.appendNode(new TexNode(input.subSequence(index, end), found.get()));
        parser.setIndex(end);
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    /** Makes a parser for each text. */
    static final class Factory implements InlineParserExtensionFactory {
        private final TexDialect dialect;

        Factory(TexDialect dialect) {
            this.dialect = dialect;
        }

        @Override
        public CharSequence getCharacters() {
            return dialect.starts();
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            MarkupReading reading = parser.getDocument()
                    .getChars()
                    .getOption(READING)
                    .orElseThrow(() -> new IllegalStateException("a text without its reading"));
            return new TexInlineParser(parser, new TexReader(reading.passage(), dialect, reading.diagnostics()));
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
