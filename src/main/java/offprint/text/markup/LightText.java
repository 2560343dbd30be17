package offprint.text.markup;

import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.model.Ascii;
import offprint.model.Html;
import offprint.model.RichText;
import offprint.text.tex.TexDialect;
import offprint.text.tex.TexReader;
import offprint.text.tex.TexRun;

/**
 * Text in which nothing means anything to Markdown but paragraphs; TeX may stand in it. Most summaries and abstracts are
 * of this kind, and a site made of them alone never loads flexmark. What flexmark would make of them is the same, as a
 * test holds. In doubt the text is left to flexmark: a backslash that does not begin TeX, TeX over several lines, blanks
 * where flexmark would drop them.
 */
final class LightText {
    /** Signs that may begin something in Markdown, wherever they stand; a backtick may be a quotation mark of TeX. */
    private static final String SIGNS = "*_[]<&@";

    /** Signs that may begin a block where they begin a line. */
    private static final String LINE_STARTS = "#+-=:>|~";

    private final String text;
    private final TexReader tex;
    private final StringBuilder html;
    private final StringBuilder readable;
    private final StringBuilder texForm;

    private LightText(Passage passage, boolean prose, Diagnostics diagnostics) {
        this.text = passage.text();
        this.tex = new TexReader(passage, prose ? TexDialect.PROSE : TexDialect.TITLE, diagnostics);
        this.html = new StringBuilder(text.length() + 16);
        this.readable = new StringBuilder(text.length());
        this.texForm = new StringBuilder(text.length());
    }

    /** A text of one line; empty where Markdown has to be asked. */
    static Optional<RichText> line(Passage passage, Diagnostics diagnostics) {
        return read(passage, false, diagnostics);
    }

    /** Paragraphs divided by blank lines; empty where Markdown has to be asked. */
    static Optional<RichText> paragraphs(Passage passage, Diagnostics diagnostics) {
        return read(passage, true, diagnostics);
    }

    private static Optional<RichText> read(Passage passage, boolean prose, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        LightText reading = new LightText(passage, prose, found);
        if (!reading.paragraphs(prose) || found.hasErrors()) {
            return Optional.empty();
        }
        String words = reading.readable.toString();
        String texForm = reading.texForm.toString();
        if (hasLooseBlanks(words) || (!prose && hasLooseBlanks(texForm))) {
            return Optional.empty();
        }
        for (Diagnostic problem : found.sorted()) {
            diagnostics.report(problem);
        }
        return Optional.of(
                new RichText(Html.of(reading.html.toString()), words, texForm.equals(words) ? words : texForm));
    }

    private boolean paragraphs(boolean prose) {
        int from = 0;
        while (from < text.length()) {
            int gap = text.indexOf("\n\n", from);
            int end = gap < 0 ? text.length() : gap;
            int start = from;
            while (start < end && text.charAt(start) == '\n') {
                start++;
            }
            while (end > start && text.charAt(end - 1) == '\n') {
                end--;
            }
            if (start < end && !paragraph(start, end, prose)) {
                return false;
            }
            from = gap < 0 ? text.length() : gap + 2;
        }
        return prose || html.length() > 0;
    }

    private boolean paragraph(int start, int end, boolean prose) {
        if (html.length() > 0) {
            if (!prose) {
                return false;
            }
            html.append('\n');
            readable.append("\n\n");
            texForm.append("\n\n");
        }
        html.append(prose ? "<p>" : "");
        if (!words(start, end, prose)) {
            return false;
        }
        html.append(prose ? "</p>" : "");
        return true;
    }

    private boolean words(int start, int end, boolean prose) {
        int plain = start;
        boolean lineStart = true;
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                i++;
                lineStart = false;
                continue;
            }
            if (isForMarkdown(i, end, c, lineStart, prose)) {
                return false;
            }
            Optional<TexRun> run = mayBeTex(c) ? tex.at(i, end) : Optional.empty();
            if (run.isPresent()) {
                if (hasControls(i, run.get().end())) {
                    return false;
                }
                append(plain, i, prose);
                html.append(run.get().html());
                readable.append(run.get().text());
                texForm.append(run.get().tex());
                i = run.get().end();
                plain = i;
            } else if (c == '`' || c == '\\') {
                return false;
            } else {
                i++;
            }
            lineStart = c == '\n';
        }
        append(plain, end, prose);
        return true;
    }

    /** Letters, most of a text, mean nothing to anybody; only {@code www} does. */
    private static boolean isPlain(char c) {
        return Ascii.isLetter(c) && c != 'w';
    }

    private boolean isForMarkdown(int i, int end, char c, boolean lineStart, boolean prose) {
        if (SIGNS.indexOf(c) >= 0 || isStrange(c)) {
            return true;
        }
        char next = i + 1 < end ? text.charAt(i + 1) : '\n';
        boolean breaks = (c == ' ' || c == '\\') && (next == '\n' || next == ' ');
        boolean spaces = c == ' ' && lineStart;
        return breaks || spaces || (lineStart && startsBlock(i, end, c)) || (prose && isAddress(i, c));
    }

    private static boolean isStrange(char c) {
        return c < ' ' ? c != '\n' : c > '~' && (!isLegible(c) || Character.isWhitespace(c));
    }

    /** Whether the char may stand in HTML and XML, as far as one char tells: of surrogates only pairs may. */
    static boolean isLegible(char c) {
        boolean control = c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && c < 0xA0;
        return !control && c != 0xFFFE && c != 0xFFFF;
    }

    private boolean startsBlock(int i, int end, char c) {
        if (LINE_STARTS.indexOf(c) >= 0) {
            return true;
        }
        int after = Ascii.endOfDigits(text, i);
        return after > i && after < end && (text.charAt(after) == '.' || text.charAt(after) == ')');
    }

    private boolean isAddress(int i, char c) {
        return (c == ':' && text.startsWith("//", i + 1)) || (c == 'w' && text.startsWith("www.", i));
    }

    /** Whether TeX goes over several lines, in which Markdown may find blocks, or holds a tab. */
    private boolean hasControls(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether TeX has put blanks where they do not show: at an edge, or side by side. */
    private static boolean hasLooseBlanks(String words) {
        boolean edges = !words.isEmpty() && (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ');
        return edges || words.contains("  ");
    }

    private static boolean mayBeTex(char c) {
        return switch (c) {
            case '$', '\\', '{', '~', '-', '`', '\'' -> true;
            default -> false;
        };
    }

    private void append(int from, int to, boolean prose) {
        if (from < to) {
            String words = text.substring(from, to);
            String line = words.replace('\n', ' ');
            html.append((prose ? words : line).replace(">", "&gt;").replace("\"", "&quot;"));
            readable.append(line);
            texForm.append(RichText.texEscape(line));
        }
    }
}
