package offprint.add.foreign;

import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.text.tex.TexDialect;
import offprint.text.tex.TexReader;
import offprint.text.tex.TexRun;

/** The formulas of a text, in the notation of content files. */
final class FormulaText {
    private final ContentText content;
    private final String text;
    private final boolean isTex;
    private final Notation notation;

    FormulaText(ContentText content, String text, Notation notation) {
        this.content = content;
        this.text = text;
        this.notation = notation;
        this.isTex = notation == Notation.TEX;
    }

    /** A formula between dollars. Pairs of dollars set it on a line of its own in TeX alone, and in no title. */
    int dollars(int at, int to, TextForm form, StringBuilder out) {
        Optional<Dollars> dollars = Dollars.at(text, at, to).filter(found -> isTex || found.holdsTex());
        if (dollars.isPresent()) {
            boolean display = dollars.get().display() && isTex && form == TextForm.PROSE;
            String formula = unescaped(dollars.get().content());
            if (write(formula, display ? "$$" : "$", form, out)) {
                return dollars.get().end();
            }
        }
        int i = at;
        do {
            MarkdownSigns.literal('$', form, out, content.next(i + 1, to));
            i++;
        } while (text.startsWith("$$$", i) && i + 3 <= to);
        return i;
    }

    /** Writes TeX as a formula; false where it is none, or cannot be read by a site. */
    boolean write(String formula, String dollars, TextForm form, StringBuilder out) {
        String tex = dollars + Characters.oneLine(formula) + dollars;
        Diagnostics found = new Diagnostics();
        Optional<TexRun> run =
                new TexReader(new Source("", tex).passage(), TexDialect.PROSE, found).at(0, tex.length());
        boolean isFormula = run.isPresent()
                && run.get().end() == tex.length()
                && run.get().html().contains("<math");
        if (!isFormula || (notation == Notation.MARKED && !found.hasNone())) {
            return false;
        }
        content.doubts().addAll(found);
        boolean raised = form == TextForm.NAME && formula.startsWith("^");
        if (form.isPlain()) {
            String words = run.get().text();
            out.append(raised ? NameMarks.RAISED + words + NameMarks.LOWERED : words);
        } else {
            out.append(tex);
        }
        return true;
    }

    /** A formula between {@code \\(} and {@code \\)} or brackets; the backslash's sign alone where it is none. */
    int delimited(int at, int to, TextForm form, StringBuilder out) {
        Optional<TexRun> run = content.tex().at(at, to);
        if (run.isPresent() && run.get().html().contains("<math")) {
            boolean line = form.isPlain();
            out.append(
                    line
                            ? run.get().text()
                            : Characters.oneLine(text.substring(at, run.get().end())));
            return run.get().end();
        }
        MarkdownSigns.literal(text.charAt(isTex ? at + 1 : at), form, out, content.next(at + 2, to));
        return isTex ? at + 2 : at + 1;
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
