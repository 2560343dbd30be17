package offprint.audit;

import offprint.diag.Rule;

/**
 * A criterion that a page or file does not meet.
 *
 * @param headline what is the case, the same on every page that has the same fault
 * @param start where in the file, in bytes; -1 where it is the file as a whole
 * @param end the offset behind it
 * @param label the reason
 * @param help what to do; may be empty
 */
record Finding(Criterion criterion, Rule rule, String headline, int start, int end, String label, String help) {

    /** A fault of the file as a whole. */
    static Finding whole(Criterion criterion, Rule rule, String headline, String label) {
        return new Finding(criterion, rule, headline, -1, -1, label, "");
    }

    Finding help(String text) {
        return new Finding(criterion, rule, headline, start, end, label, text);
    }
}
