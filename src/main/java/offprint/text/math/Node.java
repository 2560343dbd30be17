package offprint.text.math;

import java.util.List;
import java.util.Optional;

/** A part of a formula. What is written of it is up to the {@link Cases} that it is matched with. */
sealed interface Node {

    /** One method for each kind of node. */
    interface Cases {
        void row(Row row);

        void letters(Letters letters);

        void digits(Digits digits);

        void operator(Operator operator);

        void function(Function function);

        void bigOperator(BigOperator operator);

        void delimiter(Delimiter delimiter);

        void fenced(Fenced fenced);

        void words(Words words);

        void space(Space space);

        void fraction(Fraction fraction);

        void root(Root root);

        void scripts(Scripts scripts);

        void marked(Marked marked);

        void table(Table table);

        void styled(Styled styled);

        void phantom(Phantom phantom);

        void classed(Classed classed);

        void framed(Framed framed);
    }

    void match(Cases cases);

    default Atom atom() {
        return Atom.ORDINARY;
    }

    /** Whether it may be higher than a line, so that delimiters around it have to grow. */
    default boolean tall() {
        return false;
    }

    default Limits limits() {
        return Limits.BESIDE;
    }

    /** Nodes side by side, and what braces hold. */
    record Row(List<Node> items) implements Node {
        static final Row EMPTY = new Row(List.of());

        public Row {
            items = List.copyOf(items);
        }

        @Override
        public boolean tall() {
            for (Node item : items) {
                if (item.tall()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void match(Cases cases) {
            cases.row(this);
        }
    }

    /** A variable or another symbol that is not an operator. */
    record Letters(String text, Alphabet alphabet) implements Node {
        @Override
        public void match(Cases cases) {
            cases.letters(this);
        }
    }

    /** A number. */
    record Digits(String text, Alphabet alphabet) implements Node {
        @Override
        public void match(Cases cases) {
            cases.digits(this);
        }
    }

    /** A sign with its class; a binary sign that lacks an operand is an ordinary one. */
    record Operator(String text, Atom atom) implements Node {
        @Override
        public void match(Cases cases) {
            cases.operator(this);
        }
    }

    /** A function that is written in upright letters: log, lim. */
    record Function(String name, Limits limits) implements Node {
        @Override
        public void match(Cases cases) {
            cases.function(this);
        }

        @Override
        public Atom atom() {
            return Atom.OPERATOR;
        }
    }

    /** A sum, a product, an integral. */
    record BigOperator(String text, Limits limits) implements Node {
        @Override
        public boolean tall() {
            return true;
        }

        @Override
        public void match(Cases cases) {
            cases.bigOperator(this);
        }

        @Override
        public Atom atom() {
            return Atom.OPERATOR;
        }
    }

    /**
     * A delimiter that is larger than its line.
     *
     * @param size its height in em, or 0 where it grows with the formula between {@code \left} and {@code \right}
     */
    record Delimiter(String text, Atom atom, double size) implements Node {
        @Override
        public boolean tall() {
            return true;
        }

        @Override
        public void match(Cases cases) {
            cases.delimiter(this);
        }
    }

    /** What stands between two delimiters that grow with it; an empty delimiter is not drawn. */
    record Fenced(String open, Node body, String close) implements Node {
        @Override
        public boolean tall() {
            return body.tall();
        }

        @Override
        public void match(Cases cases) {
            cases.fenced(this);
        }

        @Override
        public Atom atom() {
            return Atom.INNER;
        }
    }

    /** Words within a formula. */
    record Words(String html, String text) implements Node {
        @Override
        public void match(Cases cases) {
            cases.words(this);
        }
    }

    /** Room, in em. */
    record Space(double em) implements Node {
        @Override
        public void match(Cases cases) {
            cases.space(this);
        }

        @Override
        public Atom atom() {
            return Atom.NONE;
        }
    }

    /** One thing over another; a binomial coefficient is one without its bar. */
    record Fraction(Node top, Node bottom, boolean bar) implements Node {
        @Override
        public boolean tall() {
            return true;
        }

        @Override
        public void match(Cases cases) {
            cases.fraction(this);
        }

        @Override
        public Atom atom() {
            return Atom.INNER;
        }
    }

    /** A root, square without an index. */
    record Root(Node radicand, Optional<Node> index) implements Node {
        @Override
        public boolean tall() {
            return radicand.tall();
        }

        @Override
        public void match(Cases cases) {
            cases.root(this);
        }
    }

    /** A base with a subscript, a superscript or both. */
    record Scripts(Node base, Optional<Node> sub, Optional<Node> sup, Limits limits) implements Node {
        @Override
        public boolean tall() {
            return limits != Limits.BESIDE
                    || base.tall()
                    || (sub.isPresent() && sub.get().tall())
                    || (sup.isPresent() && sup.get().tall());
        }

        @Override
        public void match(Cases cases) {
            cases.scripts(this);
        }

        @Override
        public Atom atom() {
            return base.atom();
        }
    }

    /** A base with an accent, a line, an arrow or a brace over or under it. */
    record Marked(Node base, Mark mark) implements Node {
        @Override
        public boolean tall() {
            return mark.brace() || base.tall();
        }

        @Override
        public void match(Cases cases) {
            cases.marked(this);
        }

        @Override
        public Limits limits() {
            return mark.brace() ? Limits.STACKED : Limits.BESIDE;
        }
    }

    /**
     * Rows of cells.
     *
     * @param columns alignment of each column: {@code l}, {@code c} or {@code r}; the last holds for all that follow
     */
    record Table(List<List<Node>> rows, String columns, Layout layout) implements Node {
        /** What a table is used for. */
        enum Layout {
            MATRIX,
            SMALL_MATRIX,
            CASES,
            /** Columns in pairs that are one formula each. */
            ALIGNED,
            /** Lines of a script. */
            STACK
        }

        @Override
        public boolean tall() {
            return true;
        }

        @Override
        public void match(Cases cases) {
            cases.table(this);
        }

        @Override
        public Atom atom() {
            return Atom.INNER;
        }
    }

    /** A change of size: display style or not, and how deep in scripts. */
    record Styled(Node body, boolean display, int scriptLevel) implements Node {
        @Override
        public boolean tall() {
            return body.tall();
        }

        @Override
        public void match(Cases cases) {
            cases.styled(this);
        }

        @Override
        public Atom atom() {
            return body.atom();
        }
    }

    /** Room as wide, as high, or both, as something that is not drawn. */
    record Phantom(Node body, boolean wide, boolean high) implements Node {
        @Override
        public boolean tall() {
            return true;
        }

        @Override
        public void match(Cases cases) {
            cases.phantom(this);
        }

        @Override
        public Atom atom() {
            return Atom.NONE;
        }
    }

    /** A formula with a frame around it, or struck out. */
    record Framed(Node body, Line line) implements Node {
        /** How it is drawn. */
        enum Line {
            BOX,
            CANCEL,
            BCANCEL,
            XCANCEL
        }

        @Override
        public boolean tall() {
            return body.tall();
        }

        @Override
        public void match(Cases cases) {
            cases.framed(this);
        }
    }

    /** A formula that is spaced as if it were one sign of a class. */
    record Classed(Node body, Atom atom, Limits limits) implements Node {
        @Override
        public boolean tall() {
            return body.tall();
        }

        @Override
        public void match(Cases cases) {
            cases.classed(this);
        }
    }
}
