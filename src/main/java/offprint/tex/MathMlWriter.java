package offprint.tex;

import java.util.List;
import java.util.Optional;
import offprint.tex.Node.Atom;
import offprint.tex.Node.Limits;

/**
 * Writes a formula as MathML Core. What the operator dictionary of MathML gives a sign is left to it; where TeX spaces
 * otherwise, the sign says so itself.
 */
final class MathMlWriter implements Node.Cases {
    private static final String NO_SPACE = " lspace=\"0em\" rspace=\"0em\"";

    private final StringBuilder out = new StringBuilder();
    private boolean display;
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
        writer.out.append(display ? "<math display=\"block\">" : "<math>");
        writer.inner(formula);
        return writer.out.append("</math>").toString();
    }

    /** Appends a text as content of an element or a quoted attribute, in HTML and in XML. */
    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isXml(text, i) ? c : '\uFFFD');
            }
        }
    }

    private static boolean isXml(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        boolean control = c < ' ' || (c >= '\u007F' && c < '\u00A0');
        return c == '\n' || c == '\t' || (!control && c < '\uFFFE');
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
            if (function && (endsOperand(before) || before == Atom.OPERATOR)) {
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

    private static boolean endsOperand(Atom atom) {
        return atom == Atom.ORDINARY || atom == Atom.CLOSING || atom == Atom.INNER;
    }

    private void thinSpace() {
        out.append("<mspace width=\"0.1667em\"/>");
    }

    private void element(String name, String attributes, String text) {
        out.append('<').append(name).append(attributes).append('>');
        escape(text, out);
        out.append("</").append(name).append('>');
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
        boolean one = text.codePointCount(0, text.length()) == 1;
        element("mi", one && isUpright(letters) ? " mathvariant=\"normal\"" : "", text);
    }

    private static boolean isUpright(Node.Letters letters) {
        char c = letters.text().charAt(0);
        boolean capitalGreek = (c >= 'Α' && c <= 'Ω') || c == '∇';
        return letters.alphabet() == Alphabet.UPRIGHT || (letters.alphabet() == Alphabet.NORMAL && capitalGreek);
    }

    @Override
    public void digits(Node.Digits digits) {
        element("mn", "", digits.alphabet().of(digits.text()));
    }

    @Override
    public void operator(Node.Operator operator) {
        element("mo", attributes(operator), operator.text());
    }

    private String attributes(Node.Operator operator) {
        boolean colon = operator.text().equals(":");
        return switch (operator.atom()) {
            case OPENING -> " form=\"prefix\" stretchy=\"false\"";
            case CLOSING ->
                " form=\"postfix\" stretchy=\"false\"" + (operator.text().equals("!") ? NO_SPACE : "");
            case PUNCTUATION -> colon || operator.text().equals(".") ? " lspace=\"0em\" rspace=\"0.1667em\"" : "";
            case RELATION -> spaced(colon ? "0.2778em" : "") + upright(operator);
            case BINARY -> spaced("0.2222em");
            default -> ordinary(operator.text()) + NO_SPACE;
        };
    }

    private static String ordinary(String sign) {
        return "+−±∓".contains(sign) ? " form=\"prefix\"" : "|‖".contains(sign) ? " stretchy=\"false\"" : "";
    }

    /** The space around a sign; where none is given, the operator dictionary's. */
    private String spaced(String space) {
        if (small || (leftmost && rightmost)) {
            return NO_SPACE;
        }
        String left = leftmost ? "0em" : space;
        String right = rightmost ? "0em" : space;
        return (left.isEmpty() ? "" : " lspace=\"" + left + "\"")
                + (right.isEmpty() ? "" : " rspace=\"" + right + "\"");
    }

    /** Upright arrows and bars would grow with what stands beside them. */
    private static String upright(Node.Operator operator) {
        return "↑↓↕⇑⇓⇕|".contains(operator.text()) ? " stretchy=\"false\"" : "";
    }

    @Override
    public void function(Node.Function function) {
        if (function.limits() == Limits.BESIDE) {
            boolean one = function.name().length() == 1;
            element("mi", one ? " mathvariant=\"normal\"" : "", function.name());
        } else {
            element("mo", movable(function.limits()) + NO_SPACE, function.name());
        }
    }

    @Override
    public void bigOperator(Node.BigOperator operator) {
        element("mo", operator.limits() == Limits.STACKED ? movable(Limits.STACKED) : "", operator.text());
    }

    private static String movable(Limits limits) {
        return limits == Limits.STACKED ? " movablelimits=\"false\"" : " movablelimits=\"true\"";
    }

    @Override
    public void delimiter(Node.Delimiter delimiter) {
        String size = delimiter.size() == 0
                ? ""
                : " minsize=\"" + delimiter.size() + "em\" maxsize=\"" + delimiter.size() + "em\"";
        String form =
                switch (delimiter.atom()) {
                    case OPENING -> " form=\"prefix\"";
                    case CLOSING -> " form=\"postfix\"";
                    case RELATION -> " form=\"infix\" lspace=\"0.2778em\" rspace=\"0.2778em\"";
                    default -> " form=\"infix\"" + NO_SPACE;
                };
        element("mo", " fence=\"true\"" + form + " stretchy=\"true\"" + size, delimiter.text());
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

    /** Browsers set a delimiter that may grow wider than one that may not, so only where it has to grow it may. */
    private void fence(String delimiter, String form, boolean grows) {
        if (!delimiter.isEmpty()) {
            element("mo", " fence=\"true\" form=\"" + form + "\" stretchy=\"" + grows + "\"", delimiter);
        }
    }

    @Override
    public void words(Node.Words words) {
        out.append("<mtext>").append(words.html()).append("</mtext>");
    }

    @Override
    public void space(Node.Space space) {
        out.append("<mspace width=\"").append(space.em()).append("em\"/>");
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
        Node.Mark mark = marked.mark();
        String name = mark.under() ? "munder" : "mover";
        String line = mark.sign().equals("‾") ? " class=\"tex-line\"" : "";
        out.append('<').append(name).append(line).append(accent(mark)).append('>');
        marked.base().match(this);
        element("mo", " stretchy=\"" + mark.wide() + "\"", mark.sign());
        out.append("</").append(name).append('>');
    }

    /** What is no accent is set as small as a script, which becomes the arrow of a vector. */
    private static String accent(Node.Mark mark) {
        boolean small = mark.brace() || (!mark.wide() && "→…".contains(mark.sign()));
        return small ? "" : mark.under() ? " accentunder=\"true\"" : " accent=\"true\"";
    }

    @Override
    public void table(Node.Table table) {
        boolean displayOutside = display;
        display = table.layout() == Node.Table.Layout.ALIGNED;
        out.append(table.layout() == Node.Table.Layout.SMALL_MATRIX ? "<mstyle scriptlevel=\"1\">" : "");
        out.append(opening(table.layout()));
        for (List<Node> cells : table.rows()) {
            out.append("<mtr>");
            for (int i = 0; i < cells.size(); i++) {
                wrap("mtd", alignment(table.columns(), i), cells.get(i));
            }
            out.append("</mtr>");
        }
        out.append("</mtable>");
        out.append(table.layout() == Node.Table.Layout.SMALL_MATRIX ? "</mstyle>" : "");
        display = displayOutside;
    }

    private static String opening(Node.Table.Layout layout) {
        return switch (layout) {
            case ALIGNED -> "<mtable class=\"tex-aligned\" displaystyle=\"true\">";
            case CASES -> "<mtable class=\"tex-cases\">";
            case STACK -> "<mtable class=\"tex-stack\">";
            default -> "<mtable>";
        };
    }

    private static String alignment(String columns, int column) {
        char c = columns.charAt(Math.min(column, columns.length() - 1));
        return c == 'l' ? " class=\"tex-left\"" : c == 'r' ? " class=\"tex-right\"" : "";
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
}
