package offprint.text.math;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a formula as MathML Core. */
final class MathMlWriter implements Node.Cases {
    /** Wider formulas, in em, may not fit into a line of a phone where they stand in a heading. */
    private static final double LONGEST_IN_LINE = 9;

    private final StringBuilder out = new StringBuilder();
    private boolean display;
    /** Of what is written so far, in em and roughly: what stands one over the other counts as if it stood side by side. */
    private double width;

    /** Within scripts, and within fractions that are as small, TeX sets signs without space around them. */
    private boolean small;
    /** Nothing stands to the left, or to the right, of what is written now; TeX sets space only between two things. */
    private boolean leftmost;

    private boolean rightmost;

    private MathMlWriter(boolean display) {
        this.display = display;
    }

    static String write(Node formula, boolean display) {
        MathMlWriter writer = new MathMlWriter(display);
        writer.inner(formula);
        boolean isLong = writer.width > LONGEST_IN_LINE;
        String attributes = display ? " display=\"block\"" : isLong ? " class=\"tex-long\"" : "";
        return writer.out
                .insert(0, "<math" + attributes + ">")
                .append("</math>")
                .toString();
    }

    /** The children of an element that takes any number of them. */
    private void inner(Node node) {
        if (node instanceof Node.Row row) {
            items(row.items());
        } else {
            node.match(this);
        }
    }

    private void items(List<Node> items) {
        Atom before = Atom.NONE;
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            boolean function = isFunction(item);
            if (function && (before.endsOperand() || before == Atom.OPERATOR)) {
                thinSpace();
            }
            leftmost = i == 0;
            rightmost = i + 1 == items.size();
            item.match(this);
            if (function && i + 1 < items.size()) {
                Atom after = items.get(i + 1).atom();
                if (after != Atom.NONE && after != Atom.CLOSING && after != Atom.PUNCTUATION) {
                    out.append("<mo>\u2061</mo>");
                }
                if (after == Atom.ORDINARY || (after == Atom.INNER && !(items.get(i + 1) instanceof Node.Fenced))) {
                    thinSpace();
                }
            }
            before = item.atom();
        }
    }

    private static boolean isFunction(Node node) {
        Node base = node instanceof Node.Scripts scripts ? scripts.base() : node;
        return base instanceof Node.Function || (base instanceof Node.Classed && base.atom() == Atom.OPERATOR);
    }

    private void thinSpace() {
        out.append("<mspace width=\"0.1667em\"/>");
    }

    private void element(String name, String attributes, String text) {
        out.append('<').append(name).append(attributes).append('>');
        XmlText.escape(text, out);
        out.append("</").append(name).append('>');
        width += text.length() * (small ? 0.4 : 0.55);
    }

    private void wrap(String name, String attributes, Node node) {
        out.append('<').append(name).append(attributes).append('>');
        inner(node);
        out.append("</").append(name).append('>');
    }

    @Override
    public void row(Node.Row row) {
        if (row.items().size() == 1 && !isFunction(row.items().get(0))) {
            row.items().get(0).match(this);
        } else {
            wrap("mrow", "", row);
        }
    }

    @Override
    public void letters(Node.Letters letters) {
        String text = letters.alphabet().of(letters.text());
        element("mi", MathMlAttributes.letters(letters, text), text);
    }

    @Override
    public void digits(Node.Digits digits) {
        element("mn", "", digits.alphabet().of(digits.text()));
    }

    @Override
    public void operator(Node.Operator operator) {
        boolean spaced = operator.atom() == Atom.BINARY || operator.atom() == Atom.RELATION;
        width += spaced && !small ? 0.7 : 0;
        element("mo", MathMlAttributes.operator(operator, small, leftmost, rightmost), operator.text());
    }

    @Override
    public void function(Node.Function function) {
        if (function.limits() == Limits.BESIDE) {
            element("mi", MathMlAttributes.functionName(function.name()), function.name());
        } else {
            element("mo", MathMlAttributes.functionWithLimits(function.limits()), function.name());
        }
    }

    @Override
    public void bigOperator(Node.BigOperator operator) {
        element("mo", MathMlAttributes.bigOperator(operator.limits()), operator.text());
    }

    @Override
    public void delimiter(Node.Delimiter delimiter) {
        element("mo", MathMlAttributes.delimiter(delimiter), delimiter.text());
    }

    @Override
    public void fenced(Node.Fenced fenced) {
        out.append("<mrow>");
        boolean grows = fenced.body().tall();
        fence(fenced.open(), "prefix", grows);
        inner(fenced.body());
        fence(fenced.close(), "postfix", grows);
        out.append("</mrow>");
    }

    private void fence(String delimiter, String form, boolean grows) {
        if (!delimiter.isEmpty()) {
            element("mo", MathMlAttributes.fence(form, grows), delimiter);
        }
    }

    @Override
    public void words(Node.Words words) {
        out.append("<mtext>").append(words.html()).append("</mtext>");
        width += words.text().length() * 0.5;
    }

    @Override
    public void space(Node.Space space) {
        out.append("<mspace width=\"").append(space.em()).append("em\"/>");
        width += space.em();
    }

    @Override
    public void fraction(Node.Fraction fraction) {
        boolean displayOutside = display;
        boolean smallOutside = small;
        small = small || !display;
        display = false;
        out.append(fraction.bar() ? "<mfrac>" : "<mfrac linethickness=\"0\">");
        fraction.top().match(this);
        fraction.bottom().match(this);
        out.append("</mfrac>");
        display = displayOutside;
        small = smallOutside;
    }

    @Override
    public void root(Node.Root root) {
        if (root.index().isEmpty()) {
            wrap("msqrt", "", root.radicand());
            return;
        }
        out.append("<mroot>");
        root.radicand().match(this);
        script(root.index().get());
        out.append("</mroot>");
    }

    @Override
    public void scripts(Node.Scripts scripts) {
        boolean beside = scripts.limits() == Limits.BESIDE;
        boolean both = scripts.sub().isPresent() && scripts.sup().isPresent();
        String name = both
                ? (beside ? "msubsup" : "munderover")
                : scripts.sub().isPresent() ? (beside ? "msub" : "munder") : (beside ? "msup" : "mover");
        out.append('<').append(name).append('>');
        scripts.base().match(this);
        script(scripts.sub());
        script(scripts.sup());
        out.append("</").append(name).append('>');
    }

    private void script(Optional<Node> node) {
        if (node.isPresent()) {
            script(node.get());
        }
    }

    private void script(Node node) {
        boolean displayOutside = display;
        boolean smallOutside = small;
        small = true;
        display = false;
        node.match(this);
        display = displayOutside;
        small = smallOutside;
    }

    @Override
    public void marked(Node.Marked marked) {
        Mark mark = marked.mark();
        String name = mark.under() ? "munder" : "mover";
        out.append('<').append(name).append(MathMlAttributes.marked(mark)).append('>');
        marked.base().match(this);
        element("mo", " stretchy=\"" + mark.wide() + "\"", mark.sign());
        out.append("</").append(name).append('>');
    }

    @Override
    public void table(Node.Table table) {
        boolean displayOutside = display;
        display = table.layout() == Node.Table.Layout.ALIGNED;
        out.append(table.layout() == Node.Table.Layout.SMALL_MATRIX ? "<mstyle scriptlevel=\"1\">" : "");
        out.append("<mtable").append(MathMlAttributes.table(table.layout())).append('>');
        for (List<Node> cells : table.rows()) {
            out.append("<mtr>");
            for (int i = 0; i < cells.size(); i++) {
                wrap("mtd", MathMlAttributes.cell(table.columns(), i), cells.get(i));
            }
            out.append("</mtr>");
        }
        out.append("</mtable>");
        out.append(table.layout() == Node.Table.Layout.SMALL_MATRIX ? "</mstyle>" : "");
        display = displayOutside;
    }

    @Override
    public void styled(Node.Styled styled) {
        boolean displayOutside = display;
        boolean smallOutside = small;
        display = styled.display();
        small = styled.scriptLevel() > 0;
        wrap("mstyle", " displaystyle=\"" + display + "\" scriptlevel=\"" + styled.scriptLevel() + "\"", styled.body());
        display = displayOutside;
        small = smallOutside;
    }

    @Override
    public void phantom(Node.Phantom phantom) {
        if (phantom.wide() && phantom.high()) {
            wrap("mphantom", "", phantom.body());
            return;
        }
        out.append(phantom.wide() ? "<mpadded height=\"0em\" depth=\"0em\">" : "<mpadded width=\"0em\">");
        wrap("mphantom", "", phantom.body());
        out.append("</mpadded>");
    }

    @Override
    public void classed(Node.Classed classed) {
        classed.body().match(this);
    }

    @Override
    public void framed(Node.Framed framed) {
        wrap("mrow", " class=\"tex-" + framed.line().name().toLowerCase(Locale.ROOT) + "\"", framed.body());
    }
}
