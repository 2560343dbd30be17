package offprint.text.math;

import java.util.List;

/** TeX's classes of atoms, which say what space stands between two of them. */
enum Atom {
    ORDINARY,
    OPERATOR,
    BINARY,
    RELATION,
    OPENING,
    CLOSING,
    PUNCTUATION,
    INNER,
    /** Not an atom: a space or a phantom. */
    NONE;

    /** Whether it may be the left operand of a binary sign, or a factor of a product. */
    boolean endsOperand() {
        return this == ORDINARY || this == CLOSING || this == INNER;
    }

    /** The items with every binary sign that lacks an operand made an ordinary one (The TeXbook, appendix G, rules 5, 6). */
    static List<Node> resolved(List<Node> items) {
        int last = -1;
        Atom before = OPENING;
        for (int i = 0; i < items.size(); i++) {
            Atom atom = items.get(i).atom();
            if (atom == NONE) {
                continue;
            }
            if (atom == BINARY && !before.endsOperand()) {
                makeOrdinary(items, i);
                atom = ORDINARY;
            }
            boolean endsList = atom == RELATION || atom == CLOSING || atom == PUNCTUATION;
            if (before == BINARY && endsList) {
                makeOrdinary(items, last);
            }
            before = atom;
            last = i;
        }
        if (before == BINARY) {
            makeOrdinary(items, last);
        }
        return items;
    }

    private static void makeOrdinary(List<Node> items, int i) {
        Node node = items.get(i);
        if (node instanceof Node.Operator sign) {
            items.set(i, new Node.Operator(sign.text(), ORDINARY));
        } else if (node instanceof Node.Scripts scripts && scripts.base() instanceof Node.Operator sign) {
            Node base = new Node.Operator(sign.text(), ORDINARY);
            items.set(i, new Node.Scripts(base, scripts.sub(), scripts.sup(), Limits.BESIDE));
        }
    }
}
