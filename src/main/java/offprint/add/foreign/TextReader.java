package offprint.add.foreign;

import java.util.function.Consumer;
import offprint.diag.Diagnostic;
import offprint.diag.Span;
import offprint.model.Ascii;

/** Reads the texts of one format into the forms that content files have. */
public final class TextReader {
    private final Notation notation;
    private final Consumer<Diagnostic> doubts;
    private boolean lossy;

    /** @param doubts is told what cannot be read, with its place; it stays in the text as it is written */
    public TextReader(Notation notation, Consumer<Diagnostic> doubts) {
        this.notation = notation;
        this.doubts = doubts;
    }

    /** A title: Markdown with TeX on one line. */
    public String title(String text, Span place) {
        return read(text, place, TextForm.TITLE);
    }

    /** Paragraphs of Markdown with TeX. */
    public String prose(String text, Span place) {
        return read(text, place, TextForm.PROSE);
    }

    /** Text without markup, on one line. */
    public String line(String text, Span place) {
        return read(text, place, TextForm.LINE);
    }

    /** Names: a line in which the braces stay that hold words together. */
    public String names(String text, Span place) {
        return read(text, place, TextForm.NAME);
    }

    /** A text as a title that shows every sign as it is written. */
    public static String literalTitle(String text) {
        return ContentText.literal(text, TextForm.TITLE);
    }

    /** A text as paragraphs that show every sign as it is written. */
    public static String literalProse(String text) {
        return ContentText.literal(text, TextForm.PROSE);
    }

    /** Whether something of the last text was left out, so that its source is worth keeping. */
    public boolean lostSomething() {
        return lossy;
    }

    /** Whether a text is words of ASCII with single spaces between them, in which nothing has a meaning but its own. */
    private static boolean isPlain(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? gap : !Ascii.isLetterOrDigit(c)) {
                return false;
            }
            gap = c == ' ';
        }
        return text.isEmpty() || !gap;
    }

    private String read(String text, Span place, TextForm form) {
        if (isPlain(text)) {
            lossy = false;
            return text;
        }
        ContentText content = new ContentText(text, notation, form, place, doubts);
        String written = content.written();
        lossy = content.isLossy();
        return written;
    }
}
