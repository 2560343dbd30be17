package offprint.text.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a formula as a line of readable Unicode. */
final class TextWriter implements Node.Cases {
    private static final Mark STROKE = new Mark("/", 0x338, false, false, false);

    private final StringBuilder out = new StringBuilder();
    /** Whether the formula is within a script, where no space stands around signs. */
    private final boolean compact;

    private TextWriter(boolean compact) {
        this.compact = compact;
    }

    static String write(Node formula) {
        return write(formula, false).strip();
    }

    private static String write(Node node, boolean compact) {
        TextWriter writer = new TextWriter(compact);
        node.match(writer);
        return writer.out.toString();
    }

    @Override
    public void row(Node.Row row) {
        boolean space = false;
        Atom before = Atom.NONE;
        for (int i = 0; i < row.items().size(); i++) {
            Node item = row.items().get(i);
            Atom atom = item.atom();
            String text = item instanceof Node.Fraction fraction ? fraction(fraction, row, i) : write(item, compact);
            String shown = text.strip();
            boolean sign = (atom == Atom.BINARY || atom == Atom.RELATION) && !compact && i > 0;
            boolean spaced = !text.isEmpty() && text.charAt(0) == ' ';
            boolean doubled = before == Atom.RELATION && atom == Atom.RELATION;
            space = !doubled && (space || sign || spaced || afterFunction(before, shown, atom));
            if (atom == Atom.OPERATOR && before.endsOperand()) {
                space = true;
            }
            if (i == 0 && spaced && item instanceof Node.Words) {
                out.append(' ');
            }
            if (!shown.isEmpty()) {
                boolean closes = atom == Atom.CLOSING || atom == Atom.PUNCTUATION;
                if (space && !out.isEmpty() && !closes && " ([{⟨".indexOf(out.charAt(out.length() - 1)) < 0) {
                    out.append(' ');
                }
                out.append(shown);
                boolean open = text.charAt(text.length() - 1) == ' ';
                space = sign || open || (atom == Atom.PUNCTUATION && !compact);
            }
            before = atom == Atom.NONE ? before : atom;
        }
    }

    private static boolean afterFunction(Atom before, String shown, Atom atom) {
        return before == Atom.OPERATOR
                && atom != Atom.OPENING
                && !shown.isEmpty()
                && "([{⟨|‖".indexOf(shown.charAt(0)) < 0;
    }

    /** A fraction that has a factor beside it stands in parentheses. */
    private String fraction(Node.Fraction fraction, Node.Row row, int i) {
        String text = write(fraction, compact);
        Atom before = i == 0 ? Atom.NONE : row.items().get(i - 1).atom();
        Atom after =
                i + 1 == row.items().size() ? Atom.NONE : row.items().get(i + 1).atom();
        boolean factor = before.endsOperand() || after == Atom.ORDINARY || after == Atom.OPENING || after == Atom.INNER;
        return factor && fraction.bar() ? "(" + text + ")" : text;
    }

    @Override
    public void letters(Node.Letters letters) {
        String text = letters.alphabet().distinguishes() ? letters.alphabet().of(letters.text()) : letters.text();
        out.append(text.replace('ϵ', 'ε').replace('ϕ', 'φ'));
    }

    @Override
    public void digits(Node.Digits digits) {
        boolean kept = digits.alphabet().distinguishes();
        String text = kept ? digits.alphabet().of(digits.text()) : digits.text();
        out.append(text.replace('\u2009', ' '));
    }

    @Override
    public void operator(Node.Operator operator) {
        out.append(operator.text());
    }

    @Override
    public void function(Node.Function function) {
        out.append(function.name().replace('\u2009', ' '));
    }

    @Override
    public void bigOperator(Node.BigOperator operator) {
        out.append(operator.text());
    }

    @Override
    public void delimiter(Node.Delimiter delimiter) {
        out.append(delimiter.text());
    }

    @Override
    public void fenced(Node.Fenced fenced) {
        out.append(fenced.open()).append(write(fenced.body(), compact)).append(fenced.close());
    }

    @Override
    public void words(Node.Words words) {
        out.append(words.text());
    }

    @Override
    public void space(Node.Space space) {
        out.append(space.em() > (compact ? 0.2 : 0.1) ? " " : "");
    }

    @Override
    public void fraction(Node.Fraction fraction) {
        String top = write(fraction.top(), compact);
        String bottom = write(fraction.bottom(), compact);
        if (fraction.bar()) {
            out.append(Factor.isProduct(top) ? top : "(" + top + ")").append('/');
            out.append(Factor.isOne(bottom) ? bottom : "(" + bottom + ")");
        } else {
            out.append(top).append(" choose ").append(bottom);
        }
    }

    @Override
    public void root(Node.Root root) {
        String radicand = write(root.radicand(), compact);
        String index = root.index().isPresent() ? write(root.index().get(), true) : "";
        out.append(index.equals("3") ? "∛" : index.equals("4") ? "∜" : raised(index) + "√");
        out.append(Factor.isOne(radicand) ? radicand : "(" + radicand + ")");
    }

    private static String raised(String index) {
        String raised = index.isEmpty() ? "" : ScriptLetters.RAISED.of(index);
        return raised.isEmpty() ? index : raised;
    }

    @Override
    public void scripts(Node.Scripts scripts) {
        String base = write(scripts.base(), compact);
        boolean sign = scripts.base().atom() != Atom.ORDINARY;
        out.append(sign || Factor.isProduct(base) ? base : "(" + base + ")");
        script(scripts.sub(), '_', ScriptLetters.LOWERED);
        script(scripts.sup(), '^', ScriptLetters.RAISED);
    }

    private void script(Optional<Node> node, char sign, ScriptLetters letters) {
        if (node.isEmpty()) {
            return;
        }
        String text = write(node.get(), true);
        String mapped = letters.of(text);
        if (!mapped.isEmpty() || text.isEmpty()) {
            out.append(mapped);
        } else {
            out.append(sign).append(Factor.isOne(text) || isName(node.get()) ? text : "(" + text + ")");
        }
    }

    private static boolean isName(Node node) {
        return node instanceof Node.Letters || node instanceof Node.Words || node instanceof Node.Function;
    }

    @Override
    public void marked(Node.Marked marked) {
        String base = write(marked.base(), compact);
        int combining = marked.mark().combining();
        if (combining == 0) {
            out.append(base);
        } else if (Factor.isProduct(base)) {
            out.append(marked.mark().on(base));
        } else {
            out.append('(').append(base).append(')').appendCodePoint(combining);
        }
    }

    @Override
    public void table(Node.Table table) {
        List<String> rows = new ArrayList<>();
        for (List<Node> cells : table.rows()) {
            List<String> texts = new ArrayList<>();
            for (Node cell : cells) {
                String text = write(cell, compact);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
            rows.add(String.join(" ", texts));
        }
        rows.removeIf(String::isEmpty);
        out.append(String.join(table.layout() == Node.Table.Layout.STACK ? ", " : "; ", rows));
    }

    @Override
    public void styled(Node.Styled styled) {
        styled.body().match(this);
    }

    @Override
    public void phantom(Node.Phantom phantom) {
        // Nothing is drawn.
    }

    @Override
    public void classed(Node.Classed classed) {
        classed.body().match(this);
    }

    @Override
    public void framed(Node.Framed framed) {
        String body = write(framed.body(), compact);
        out.append(framed.line() == Node.Framed.Line.BOX ? body : STROKE.on(body));
    }
}
