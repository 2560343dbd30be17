package offprint.text.math;

/** Takes what is wrong with formulas; places are offsets in the text around them, help may be empty. */
public interface MathProblems {

    void malformed(int start, int end, String headline, String label, String help);

    /** A command (with its backslash) that nothing is known of. */
    void unknownCommand(int start, int end, String command);

    /** Something known that does not work where it stands. */
    void notUnderstood(int start, int end, String headline, String label, String help);
}
