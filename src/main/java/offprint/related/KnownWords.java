package offprint.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import offprint.model.Paper;

/**
 * The words of papers that were read before, for a program that compares papers again and again. A paper is known as long
 * as it is the same object. To be used by one thread at a time.
 */
public final class KnownWords {
    /** A word of the title counts as often as this. */
    private static final int IN_TITLE = 2;
    /** Papers read at one time, which bounds the memory that their words take. */
    private static final int BLOCK = 2048;

    private final boolean keeps;
    private final Vocabulary all = new Vocabulary();
    private IdentityHashMap<Paper, int[]> byPaper = new IdentityHashMap<>();

    public KnownWords() {
        this(true);
    }

    private KnownWords(boolean keeps) {
        this.keeps = keeps;
    }

    /** For one comparison: what is read is not kept. */
    static KnownWords none() {
        return new KnownWords(false);
    }

    /** The numbers of each paper's words in a new vocabulary, which does not depend on what was known before. */
    List<int[]> numbered(List<Paper> papers, Vocabulary vocabulary) {
        read(papers);
        int[] numbers = new int[all.size()];
        Arrays.fill(numbers, -1);
        List<int[]> numbered = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            int[] known = byPaper.getOrDefault(paper, new int[0]);
            int[] words = keeps ? new int[known.length] : known;
            for (int i = 0; i < words.length; i++) {
                int number = numbers[known[i]];
                if (number < 0) {
                    number = vocabulary.add(all.word(known[i]));
                    numbers[known[i]] = number;
                }
                words[i] = number;
            }
            numbered.add(words);
        }
        if (!keeps) {
            byPaper = new IdentityHashMap<>();
        }
        return numbered;
    }

    private void read(List<Paper> papers) {
        IdentityHashMap<Paper, int[]> now = new IdentityHashMap<>(papers.size());
        List<Paper> unknown = new ArrayList<>();
        for (Paper paper : papers) {
            int[] words = byPaper.get(paper);
            if (words == null) {
                unknown.add(paper);
            } else {
                now.put(paper, words);
            }
        }
        for (int from = 0; from < unknown.size(); from += BLOCK) {
            List<Paper> block = unknown.subList(from, Math.min(unknown.size(), from + BLOCK));
            List<List<String>> texts =
                    block.parallelStream().map(KnownWords::words).collect(Collectors.toList());
            for (int i = 0; i < texts.size(); i++) {
                now.put(block.get(i), numbers(texts.get(i)));
            }
        }
        byPaper = now;
    }

    private int[] numbers(List<String> words) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = all.add(words.get(i));
        }
        return numbers;
    }

    private static List<String> words(Paper paper) {
        List<String> words = new ArrayList<>();
        for (String text : Words.texts(paper)) {
            List<String> found = Words.of(text);
            int times = words.isEmpty() ? IN_TITLE : 1;
            for (int i = 0; i < times; i++) {
                words.addAll(found);
            }
        }
        return words;
    }
}
