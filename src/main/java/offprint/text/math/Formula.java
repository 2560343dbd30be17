package offprint.text.math;

import java.util.Optional;

/** A formula that was read. */
public final class Formula {
    /** Deeper than any formula that someone reads, and shallow enough for the stack. */
    public static final int MAX_DEPTH = 60;

    private final Node node;
    private final int end;

    private Formula(Node node, int end) {
        this.node = node;
        this.end = end;
    }

    /**
     * The whole stretch as one formula; empty if it is malformed, which is reported.
     *
     * @param depth how deep in groups and arguments the formula stands
     */
    public static Optional<Formula> parse(Surroundings surroundings, int from, int to, int depth) {
        Optional<Node> node = new MathParser(surroundings, from, to, depth).formula();
        return node.isEmpty() ? Optional.empty() : Optional.of(new Formula(node.get(), to));
    }

    /** One command with its arguments and scripts, as authors write it without delimiters. */
    public static Optional<Formula> parseCommand(Surroundings surroundings, int from, int limit, int depth) {
        MathParser parser = new MathParser(surroundings, from, limit, depth);
        Optional<Node> node = parser.atom();
        return node.isEmpty() ? Optional.empty() : Optional.of(new Formula(node.get(), parser.cursor.at));
    }

    /** Offset after its last char. */
    public int end() {
        return end;
    }

    /**
     * Its MathML Core, well-formed as HTML and as XML.
     *
     * @param display whether it stands on a line of its own
     */
    public String mathMl(boolean display) {
        return MathMlWriter.write(node, display);
    }

    /** The formula as a line of readable Unicode. */
    public String text() {
        return TextWriter.write(node);
    }
}
