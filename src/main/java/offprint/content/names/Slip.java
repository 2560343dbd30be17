package offprint.content.names;

import java.util.ArrayList;
import java.util.List;

/** A typing error: a letter too many, missing or different, or two swapped. */
final class Slip {

    private Slip() {}

    /** The word, and all that one letter less makes of it: two words that are one slip apart have one of these in common. */
    static List<String> traces(String word) {
        List<String> traces = new ArrayList<>(word.length() + 1);
        traces.add(word);
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                traces.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return traces;
    }

    /** Whether exactly one slip lies between the words. */
    static boolean isBetween(String one, String other) {
        int head = 0;
        int shorter = Math.min(one.length(), other.length());
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        String a = one.substring(head, one.length() - tail);
        String b = other.substring(head, other.length() - tail);
        boolean swapped =
                a.length() == 2 && b.length() == 2 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return swapped || Math.max(a.length(), b.length()) == 1;
    }
}
