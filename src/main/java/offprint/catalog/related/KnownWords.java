package offprint.catalog.related;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import offprint.model.Paper;
import offprint.model.RichText;
import offprint.text.words.Words;

/**
 * The words of papers that were read before, for programs that compare papers again and again. A paper is recognized
 * by object identity. Not thread-safe.
 */
public final class KnownWords {
    /** A word of the title counts as often as this. */
    private static final int IN_TITLE = 2;

    /** Each word once, however many papers have it. */
    private final Map<String, String> words = new ConcurrentHashMap<>();

    private IdentityHashMap<Paper, List<String>> byPaper = new IdentityHashMap<>();

    /** What a paper says in running text, its title first. */
    static List<String> texts(Paper paper) {
        List<String> texts = new ArrayList<>(3);
        texts.add(paper.title().text());
        paper.summary().map(RichText::text).ifPresent(texts::add);
        paper.abstractText().map(RichText::text).ifPresent(texts::add);
        return texts;
    }

    /** Each paper's words in their order, once for each time that they count. */
    List<List<String>> of(List<Paper> papers) {
        List<List<String>> read = papers.parallelStream().map(this::of).collect(Collectors.toList());
        byPaper = new IdentityHashMap<>(papers.size());
        for (int i = 0; i < read.size(); i++) {
            byPaper.put(papers.get(i), read.get(i));
        }
        return read;
    }

    private List<String> of(Paper paper) {
        List<String> known = byPaper.get(paper);
        if (known != null) {
            return known;
        }
        List<String> read = new ArrayList<>();
        for (String text : texts(paper)) {
            List<String> found = Words.telling(text);
            found.replaceAll(word -> {
                String first = words.putIfAbsent(word, word);
                return first == null ? word : first;
            });
            for (int times = read.isEmpty() ? IN_TITLE : 1; times > 0; times--) {
                read.addAll(found);
            }
        }
        return List.copyOf(read);
    }
}
