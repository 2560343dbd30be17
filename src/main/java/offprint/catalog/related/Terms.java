package offprint.catalog.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all papers, numbered in the order in which they first occur. A plural counts as its singular where both
 * occur ({@code models}, {@code model}; {@code queries}, {@code query}). That is right for more languages than English,
 * and never makes a word that nobody wrote: {@code bias} stays.
 */
final class Terms {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final int[] singular;

    Terms(List<List<String>> texts) {
        for (List<String> text : texts) {
            for (String word : text) {
                if (numbers.putIfAbsent(word, words.size()) == null) {
                    words.add(word);
                }
            }
        }
        this.singular = new int[words.size()];
        for (int number = 0; number < singular.length; number++) {
            singular[number] = numbers.getOrDefault(singular(words.get(number)), number);
        }
    }

    private String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s")) {
            return word;
        }
        for (String stem : new String[] {
            word.substring(0, length - 1),
            word.endsWith("ies") ? word.substring(0, length - 3) + 'y' : word,
            word.endsWith("es") ? word.substring(0, length - 2) : word
        }) {
            if (!stem.equals(word) && numbers.containsKey(stem)) {
                return stem;
            }
        }
        return word;
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    /** The number under which a word counts; −1 where no paper has it. */
    int of(String word) {
        Integer number = numbers.get(word);
        return number == null ? -1 : singular[number];
    }
}
