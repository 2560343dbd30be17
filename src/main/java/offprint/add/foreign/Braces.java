package offprint.add.foreign;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The braces of a text of TeX: which of them belong together, and which keep the capitals of a title's words. */
final class Braces {
    private final String text;
    private final int firstLetterOrDigit;
    private final int lastLetterOrDigit;
    private int[] partners = {};

    Braces(String text) {
        this.text = text;
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        int last = text.length();
        while (last > 0 && !Character.isLetterOrDigit(text.codePointBefore(last))) {
            last -= Character.charCount(text.codePointBefore(last));
        }
        this.firstLetterOrDigit = first;
        this.lastLetterOrDigit = last - 1;
    }

    /** The brace that closes the one here, or −1; one behind a backslash is a sign. */
    int closing(int open, int to) {
        if (partners.length == 0) {
            partners = new int[text.length()];
            Arrays.fill(partners, -1);
            Deque<Integer> opened = new ArrayDeque<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '{') {
                    opened.push(i);
                } else if (c == '}' && !opened.isEmpty()) {
                    partners[opened.pop()] = i;
                }
            }
        }
        return partners[open] < to ? partners[open] : -1;
    }

    /** Whether a title's braces say something that its words do not say by themselves. */
    boolean keepCapitals(int open, int close) {
        boolean holdAll = firstLetterOrDigit >= open && lastLetterOrDigit <= close;
        if (holdAll && text.substring(open, close).indexOf(' ') >= 0) {
            return false;
        }
        boolean capital = false;
        boolean evident = !(open > 0 && Character.isLetter(text.charAt(open - 1)))
                && !Character.isLetter((close + 1 < text.length() ? text.charAt(close + 1) : ' '));
        int wordStart = open + 1;
        for (int i = open + 1; i <= close; i++) {
            char c = text.charAt(i);
            if (c == '$') {
                int end = text.indexOf('$', i + 1);
                i = end < 0 || end > close ? i : end;
                wordStart = i + 1;
            } else if (!Character.isLetterOrDigit(c)) {
                String word = text.substring(wordStart, i);
                boolean hasCapital = capitals(word) > 0;
                capital |= hasCapital;
                evident &= (!hasCapital || isEvident(word)) && (i == close || c == '-');
                wordStart = i + 1;
            }
        }
        return capital && !evident;
    }

    /** Where the letters that follow directly end; those in groups of their own, such as {@code {\\ss}}, are of them. */
    int wordEnd(int from, int to) {
        int end = from;
        while (end < to) {
            int close = text.startsWith("{\\", end) ? closing(end, to) : -1;
            if (close < 0 && !Character.isLetter(text.charAt(end))) {
                return end;
            }
            end = close < 0 ? end + 1 : close + 1;
        }
        return end;
    }

    boolean areBalanced(int from, int to) {
        int open = text.indexOf('{', from);
        return open < 0 || open >= to || closing(open, to) >= 0;
    }

    /** Whether writers of BibTeX see by themselves that the word's capitals are its own: {@code ZeRO}, {@code X}. */
    private static boolean isEvident(String word) {
        int capitals = capitals(word);
        boolean initial = capitals == 1 && Character.isUpperCase(word.charAt(0));
        return !initial || (word.length() == 1 && !word.equals("A"));
    }

    private static int capitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }
}
