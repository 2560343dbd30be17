package offprint.content.load;

import offprint.diag.Rule;

/**
 * A content folder with a fault.
 *
 * @param what the fault, in words
 * @param messages all that its author reads
 */
record Rejection(Rule rule, String what, ContentFolder folder, String messages) {

    static Rejection rejected(Rule rule, String what, ContentFolder folder, String messages) {
        return new Rejection(rule, what, folder, messages);
    }

    /** The fault stands in a paper that has all it needs, from line 5 on. */
    static Rejection withPaper(Rule rule, String what, String lines, String messages) {
        return new Rejection(rule, what, new ContentFolder().withPaper(lines), messages);
    }

    @Override
    public String toString() {
        return rule.id() + ": " + what;
    }
}
