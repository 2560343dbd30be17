package offprint.tex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.tex.Node.Atom;

/** Writes a formula as a line of readable Unicode. */
final class TextWriter implements Node.Cases {
    private static final String SUPERSCRIPTS =
            "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ"
                    + "AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿφᵠχᵡ⊤ᵀ∘°′′″″‴‴∗***††‡‡";
    private static final String SUBSCRIPTS =
            "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ";

    private final StringBuilder out = new StringBuilder();
    /** Whether the formula is within a script, where no space stands around signs. */
    private final boolean compact;

    private TextWriter(boolean compact) {
        this.compact = compact;
    }

    static String write(Node formula) {
        return write(formula, false);
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
            if (atom == Atom.OPERATOR && endsOperand(before)) {
                space = true;
            }
            if (!shown.isEmpty()) {
                boolean closes = atom == Atom.CLOSING || atom == Atom.PUNCTUATION;
                if (space && !out.isEmpty() && !closes && !endsWithOpening()) {
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

    private static boolean endsOperand(Atom atom) {
        return atom == Atom.ORDINARY || atom == Atom.CLOSING || atom == Atom.INNER;
    }

    private boolean endsWithOpening() {
        return "([{⟨".indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    /** A fraction that has a factor beside it stands in parentheses. */
    private String fraction(Node.Fraction fraction, Node.Row row, int i) {
        String text = write(fraction, compact);
        Atom before = i == 0 ? Atom.NONE : row.items().get(i - 1).atom();
        Atom after =
                i + 1 == row.items().size() ? Atom.NONE : row.items().get(i + 1).atom();
        boolean factor = endsOperand(before) || after == Atom.ORDINARY || after == Atom.OPENING || after == Atom.INNER;
        return factor && fraction.bar() ? "(" + text + ")" : text;
    }

    @Override
    public void letters(Node.Letters letters) {
        String text = letters.alphabet().distinguishes() ? letters.alphabet().of(letters.text()) : letters.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == 'ϵ' ? 'ε' : c == 'ϕ' ? 'φ' : c);
        }
    }

    @Override
    public void digits(Node.Digits digits) {
        boolean kept = digits.alphabet().distinguishes();
        out.append(kept ? digits.alphabet().of(digits.text()) : digits.text());
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
            out.append(isProduct(top) ? top : "(" + top + ")").append('/');
            out.append(isOne(bottom) ? bottom : "(" + bottom + ")");
        } else {
            out.append(top).append(" choose ").append(bottom);
        }
    }

    @Override
    public void root(Node.Root root) {
        String radicand = write(root.radicand(), compact);
        String index = root.index().isPresent() ? write(root.index().get(), true) : "";
        out.append(index.equals("3") ? "∛" : index.equals("4") ? "∜" : raised(index) + "√");
        out.append(isOne(radicand) ? radicand : "(" + radicand + ")");
    }

    private static String raised(String index) {
        String raised = index.isEmpty() ? "" : mapped(index, SUPERSCRIPTS);
        return raised.isEmpty() ? index : raised;
    }

    @Override
    public void scripts(Node.Scripts scripts) {
        String base = write(scripts.base(), compact);
        boolean sign = scripts.base().atom() != Atom.ORDINARY;
        out.append(sign || isProduct(base) ? base : "(" + base + ")");
        script(scripts.sub(), '_', SUBSCRIPTS);
        script(scripts.sup(), '^', SUPERSCRIPTS);
    }

    private void script(Optional<Node> node, char sign, String letters) {
        if (node.isEmpty()) {
            return;
        }
        String text = write(node.get(), true);
        String mapped = mapped(text, letters);
        if (!mapped.isEmpty() || text.isEmpty()) {
            out.append(mapped);
        } else {
            out.append(sign).append(isOne(text) || isName(node.get()) ? text : "(" + text + ")");
        }
    }

    private static boolean isName(Node node) {
        return node instanceof Node.Letters || node instanceof Node.Words || node instanceof Node.Function;
    }

    /** The text in raised or lowered letters, or nothing if Unicode lacks one of them. */
    private static String mapped(String text, String letters) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = letters.indexOf(c);
            while (at >= 0 && at % 2 == 1) {
                at = letters.indexOf(c, at + 1);
            }
            if (at < 0) {
                return "";
            }
            mapped.append(letters.charAt(at + 1));
        }
        return mapped.toString();
    }

    /** Whether a text needs no parentheses as a factor, a base or a dividend. */
    private static boolean isProduct(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "([{⟨".indexOf(c) >= 0 ? 1 : ")]}⟩".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && " /+−=<>≤≥".indexOf(c) >= 0 && !(i == 0 && c == '−')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is one letter with its accents and scripts, one word of three letters or more, or one number. */
    private static boolean isOne(String text) {
        if (!isProduct(text)) {
            return false;
        }
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = Character.getType(text.codePointAt(i));
            if (type == Character.DECIMAL_DIGIT_NUMBER || text.charAt(i) == '.') {
                digits++;
            } else if (type != Character.NON_SPACING_MARK
                    && type != Character.MODIFIER_LETTER
                    && type != Character.OTHER_NUMBER
                    && "′″‴√_∂".indexOf(text.charAt(i)) < 0) {
                letters++;
            }
        }
        return (letters <= 1 && digits == 0) || letters == 0 || isWord(text);
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Partners.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 2;
    }

    @Override
    public void marked(Node.Marked marked) {
        String base = write(marked.base(), compact);
        int combining = marked.mark().combining();
        if (combining == 0) {
            out.append(base);
        } else if (isProduct(base)) {
            out.append(accented(base, combining));
        } else {
            out.append('(').append(base).append(')').appendCodePoint(combining);
        }
    }

    private static String accented(String base, int combining) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < base.length(); i += Character.charCount(base.codePointAt(i))) {
            int c = base.codePointAt(i);
            text.appendCodePoint(c == 'ı' ? 'i' : c == 'ȷ' ? 'j' : c);
            if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                text.appendCodePoint(combining);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
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
}
