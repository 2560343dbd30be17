package offprint.text.math;

import java.util.Optional;

/** The text that formulas stand in, as mathematics sees it. Its reader knows what closes what, and reads words. */
public interface Surroundings {

    String text();

    /** The brace before the limit that closes the one at the offset, or −1. */
    int closingBrace(int open, int limit);

    /** Where the next of a closing command such as {@code \end{cases}} begins before the limit, or −1. */
    int closingEnd(String closing, int from, int limit);

    /** The dollar before the limit that closes the one at the offset, or −1. */
    int closingDollar(int open, int limit);

    /** A stretch within a formula that is not mathematics. */
    Words words(int from, int to, int depth);

    /** The letter or sign that a command (without its backslash) stands for outside of mathematics. */
    Optional<String> sign(String command);

    MathProblems problems();

    /**
     * Words within a formula.
     *
     * @param html phrasing content for HTML, which is well-formed XML too
     * @param text the same without markup
     */
    record Words(String html, String text) {}
}
