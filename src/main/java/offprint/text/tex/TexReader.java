package offprint.text.tex;

import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the TeX that stands in an author's prose. A reader belongs to one passage and is asked from its beginning to its
 * end; it reports each problem once, however often it is asked.
 */
public final class TexReader {
    private final Passage passage;
    private final String text;
    private final TexDialect dialect;
    private final Diagnostics diagnostics;
    private @Nullable ProseReader prose;
    /** Where the backslashes before the last offset asked for begin. */
    private int slashes;

    private int slashesEnd = -1;

    public TexReader(Passage passage, TexDialect dialect, Diagnostics diagnostics) {
        this.passage = passage;
        this.text = passage.text();
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    /**
     * The TeX that begins at this offset of the passage's text, if any does.
     *
     * @param limit offset beyond which nothing is read
     */
    public Optional<TexRun> at(int offset, int limit) {
        if (offset < 0 || offset >= limit || limit > text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(offset);
        if (dialect.starts().indexOf(c) < 0 || isEscaped(offset)) {
            return Optional.empty();
        }
        return dialect == TexDialect.PAGE ? prose().formula(offset, limit, 0) : prose().at(offset, limit, 0);
    }

    /** Offset behind the formula whose delimiter stands at the offset, where no backslash protects it; −1 for none. */
    public int formulaEnd(int offset) {
        return prose().formulas().end(offset, text.length());
    }

    /** A text without TeX in it, as TeX: with a backslash before what TeX would not show. */
    public static String escape(String plain) {
        StringBuilder tex = new StringBuilder(plain.length() + 8);
        Prose.escape(plain, tex);
        return tex.toString();
    }

    /** Whether an odd number of backslashes stands before the offset. */
    private boolean isEscaped(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) == '\\' && start != slashesEnd) {
            start--;
        }
        slashes = start == slashesEnd ? slashes : start;
        slashesEnd = offset;
        return (offset - slashes) % 2 == 1;
    }

    private ProseReader prose() {
        if (prose == null) {
            prose = new ProseReader(text, dialect, new Problems(passage, diagnostics));
        }
        return prose;
    }
}
