package offprint.catalog.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The words of all papers, numbered in the order in which they first occur. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] words = new String[1024];
    private int[] singular = new int[0];
    private boolean[] joined = new boolean[0];

    /** The word's number, a new one where it has none. */
    int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == words.length) {
            words = Arrays.copyOf(words, 2 * number);
        }
        words[number] = word;
        numbers.put(word, number);
        return number;
    }

    /**
     * Takes a plural for its singular where both occur ({@code models}, {@code model}; {@code queries}, {@code query}).
     * That is right for more languages than English, and never makes a word that nobody wrote: {@code bias} stays.
     */
    void joinPlurals() {
        singular = new int[numbers.size()];
        joined = new boolean[numbers.size()];
        for (int number = 0; number < singular.length; number++) {
            singular[number] = singular(number);
            joined[singular[number]] |= singular[number] != number;
        }
    }

    private int singular(int number) {
        String word = words[number];
        int length = word.length();
        if (length < 4 || !word.endsWith("s")) {
            return number;
        }
        Integer found = numbers.get(word.substring(0, length - 1));
        if (found == null && word.endsWith("ies")) {
            found = numbers.get(word.substring(0, length - 3) + 'y');
        }
        if (found == null && word.endsWith("es")) {
            found = numbers.get(word.substring(0, length - 2));
        }
        return found == null ? number : found;
    }

    int size() {
        return numbers.size();
    }

    String word(int number) {
        return words[number];
    }

    /** The number under which a word counts. */
    int term(int number) {
        return singular[number];
    }

    /** Whether another word counts under that number, too. */
    boolean isJoined(int number) {
        return joined[number];
    }

    /** The number under which a word counts, if it occurs. */
    OptionalInt term(String word) {
        Integer number = numbers.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(singular[number]);
    }
}
