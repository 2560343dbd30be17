package offprint.text.markup;

import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.diag.Rule;
import offprint.text.tex.Macros;
import offprint.text.tex.Rewriting;
import offprint.text.tex.TexReader;

/**
 * Makes a text ready for Markdown, which finds its blocks by lines: a formula that goes over several of them is put on one,
 * so that a line of it that begins with a hyphen is no list. The site's macros are expanded on the way. Code stays as it is.
 */
final class Preparation {
    private final String text;
    private final Dialect dialect;
    private final Macros macros;
    private final TexReader tex;
    private final Passage passage;
    private final Diagnostics diagnostics;
    private final CodeLines code;
    private final Rewriting rewriting;

    private Preparation(Passage passage, Dialect dialect, boolean rawHtml, Macros macros, Diagnostics diagnostics) {
        this.passage = passage;
        this.text = passage.text();
        this.dialect = dialect;
        this.macros = macros;
        this.tex = new TexReader(passage, dialect.tex(), new Diagnostics());
        this.diagnostics = diagnostics;
        this.code = new CodeLines(text, rawHtml);
        this.rewriting = new Rewriting(passage);
    }

    static Passage of(Passage passage, Dialect dialect, boolean rawHtml, Macros macros, Diagnostics diagnostics) {
        String text = passage.text();
        boolean command = text.indexOf('\\') >= 0;
        boolean several = text.indexOf('\n') >= 0 && (command || text.indexOf('$') >= 0);
        if (!several && (!command || macros.isEmpty())) {
            return passage;
        }
        return new Preparation(passage, dialect, rawHtml, macros, diagnostics).prepared();
    }

    private Passage prepared() {
        int i = 0;
        while (i < text.length()) {
            int after = dialect == Dialect.TITLE ? i : code.after(i);
            i = after > i ? after : line(i);
        }
        return rewriting.finish();
    }

    /** Reads a line, and those into which its formulas and code reach; answers where the next one begins. */
    private int line(int start) {
        int depth = code.quoteDepth(start);
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            i = c == '`' ? behindCode(i) : c == '$' || c == '\\' ? behindTex(i, depth) : i + 1;
        }
        return i;
    }

    /** Behind a span of code, or behind backticks that begin none. */
    private int behindCode(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        if (dialect != Dialect.PAGE && tex.at(at, text.length()).isPresent()) {
            return end;
        }
        String mark = text.substring(at, end);
        int gap = text.indexOf("\n\n", end);
        int limit = gap < 0 ? text.length() : gap;
        for (int close = text.indexOf(mark, end); close >= 0 && close < limit; ) {
            int behind = close;
            while (behind < text.length() && text.charAt(behind) == '`') {
                behind++;
            }
            if (behind - close == mark.length()) {
                return behind;
            }
            close = text.indexOf(mark, behind);
        }
        return end;
    }

    private int behindTex(int at, int depth) {
        int end = tex.formulaEnd(at);
        if (end >= 0) {
            formula(at, end, depth);
            return end;
        }
        if (text.charAt(at) == '$') {
            return at + 1;
        }
        int behind = dialect == Dialect.PAGE ? -1 : macro(at, text.length(), "");
        return behind >= 0 ? behind : Math.min(text.length(), at + (text.startsWith("\\\n", at) ? 1 : 2));
    }

    private void formula(int from, int to, int depth) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int behind = c == '\\' ? macro(i, to, i > from ? text.substring(i - 1, i) : "\\") : -1;
            if (behind >= 0) {
                i = behind;
            } else if (c == '\n') {
                int next = code.behindQuotes(i + 1, depth);
                rewriting.replace(i, Math.min(next, to), " ");
                i = Math.min(next, to);
            } else {
                i += c == '\\' && i + 1 < to && text.charAt(i + 1) != '\n' ? 2 : 1;
            }
        }
    }

    /**
     * Expands the macro at the backslash; −1 where none stands there.
     *
     * @param before what stands before it in its formula; empty outside of formulas
     */
    private int macro(int at, int limit, String before) {
        Optional<Macros.Expansion> found = macros.at(text, at, limit);
        if (found.isEmpty()) {
            return -1;
        }
        Macros.Expansion expansion = found.get();
        String written = text.substring(at, expansion.end());
        if (!expansion.problem().isEmpty()) {
            diagnostics.report(Diagnostic.at(
                            passage.span(at, expansion.end()),
                            Rule.TEX_SYNTAX,
                            "`" + written + "` " + expansion.problem())
                    .label("a macro of content/site.yaml"));
        }
        String by = expansion.tex();
        if (before.isEmpty()) {
            by = Macros.isMathematics(by) ? '$' + by + '$' : by;
        } else if (before.equals("^") || before.equals("_")) {
            by = '{' + by + '}';
        }
        rewriting.replace(at, expansion.end(), by);
        return expansion.end();
    }
}
