package offprint.catalog.related;

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
    private IdentityHashMap<Paper, WordCounts> byPaper = new IdentityHashMap<>();

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

    /** Each paper's words, by their numbers in a new vocabulary, which does not depend on what was known before. */
    List<WordCounts> numbered(List<Paper> papers, Vocabulary vocabulary) {
        read(papers);
        int[] numbers = new int[all.size()];
        Arrays.fill(numbers, -1);
        List<WordCounts> numbered = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            WordCounts known = byPaper.getOrDefault(paper, WordCounts.NONE);
            int[] words = new int[known.size()];
            for (int i = 0; i < words.length; i++) {
                int word = known.word(i);
                if (numbers[word] < 0) {
                    numbers[word] = vocabulary.add(all.word(word));
                }
                words[i] = numbers[word];
            }
            numbered.add(known.numbered(words));
        }
        if (!keeps) {
            byPaper = new IdentityHashMap<>();
        }
        return numbered;
    }

    private void read(List<Paper> papers) {
        IdentityHashMap<Paper, WordCounts> now = new IdentityHashMap<>(papers.size());
        List<Paper> unknown = new ArrayList<>();
        for (Paper paper : papers) {
            WordCounts words = byPaper.get(paper);
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
                now.put(block.get(i), WordCounts.of(numbers(texts.get(i))));
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
