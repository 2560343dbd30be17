package offprint.export.search;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.json.JsonWriter;

/**
 * The words in order, cut into shards of about one size. A shard holds all words between its bound and the next one's,
 * and is cut where a prefix ends, so that the words with the prefix that a reader has typed lie in one shard.
 *
 * <p>A prefix whose words need several shards also has, in the shard of the prefix itself, one list of the papers that
 * contain any of them; one of two characters has its words, too, for those who mistype.
 */
final class Shards {
    /** Characters in a shard; a longer one holds a single word or the lists of one prefix. */
    static final int LONGEST = 16_000;

    private static final int MOST_OF_PREFIX = 500;
    private static final int LONGEST_WORD_LIST = 8_000;
    private static final int SHORTEST_MISTYPED = 4;
    private static final int HIGHEST_SHARED = 63;
    /** What a word takes besides its own letters and its postings. */
    private static final int SEPARATORS = 3;

    private final List<Term> terms;
    private final int papers;
    private final List<Postings> postings = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final int[] sizes;
    private final List<Run> runs = new ArrayList<>();

    private Shards(List<Term> terms, Vocabulary vocabulary) {
        this.terms = terms;
        this.papers = vocabulary.papers();
        this.sizes = new int[terms.size() + 1];
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            Postings list = Postings.of(terms.get(i), vocabulary);
            out.setLength(0);
            postings.add(list);
            written.add(list.write(out, Postings.MOST_KEPT).toString());
            String text = terms.get(i).text();
            int rest = text.length() - (i == 0 ? 0 : shared(terms.get(i - 1).text(), text));
            sizes[i + 1] = sizes[i] + out.length() + rest + SEPARATORS;
        }
    }

    /** One shard for each stretch of words, in their order. */
    static List<Shard> of(Vocabulary vocabulary) {
        List<Term> terms = vocabulary.sorted();
        Shards shards = new Shards(terms, vocabulary);
        shards.cut(0, terms.size(), "");
        return shards.merged();
    }

    /**
     * Words that are loaded together.
     *
     * @param bound where its words begin; empty only in the first
     * @param data a JSON array: the words with their postings, each as {@code CWORD POSTINGS}, where C is a digit for
     *     the number of characters that it shares with the word before it, which are left out, joined by {@code |};
     *     the postings of prefixes; the words of prefixes
     */
    record Shard(String bound, String data) {}

    private void cut(int from, int to, String prefix) {
        if (size(from, to) <= LONGEST) {
            runs.add(new Run(prefix, from, to, "", ""));
            return;
        }
        int next = from;
        if (!prefix.isEmpty()) {
            next = terms.get(from).text().equals(prefix) ? from + 1 : from;
            runs.add(head(prefix, from, next, to));
        }
        while (next < to) {
            String text = terms.get(next).text();
            String longer = text.substring(0, text.offsetByCodePoints(prefix.length(), 1));
            int end = next + 1;
            while (end < to && terms.get(end).text().startsWith(longer)) {
                end++;
            }
            cut(next, end, longer);
            next = end;
        }
    }

    /** The run of a prefix whose words do not fit into one shard: its lists, and the word that it is itself. */
    private Run head(String prefix, int from, int next, int to) {
        String list = Postings.union(postings.subList(from, to), papers)
                .write(new StringBuilder(), MOST_OF_PREFIX)
                .toString();
        boolean pair = prefix.codePointCount(0, prefix.length()) == 2;
        return new Run(prefix, from, next, list, pair ? words(from, to) : "");
    }

    /** The words that someone may have meant; where they are very many, those of the most papers. */
    private String words(int from, int to) {
        int least = 1;
        StringBuilder out = words(from, to, least);
        while (out.length() > LONGEST_WORD_LIST) {
            least *= 2;
            out = words(from, to, least);
        }
        return out.toString();
    }

    private StringBuilder words(int from, int to, int least) {
        StringBuilder out = new StringBuilder();
        String last = "";
        for (int i = from; i < to; i++) {
            String text = terms.get(i).text();
            if (text.length() >= SHORTEST_MISTYPED - 1 && postings.get(i).size() >= least) {
                word(last, text, out);
                last = text;
            }
        }
        return out;
    }

    private List<Shard> merged() {
        List<Shard> shards = new ArrayList<>();
        int start = 0;
        int size = 0;
        for (int i = 0; i < runs.size(); i++) {
            int more = size(runs.get(i));
            if (i > start && size + more > LONGEST) {
                shards.add(shard(start, i));
                start = i;
                size = 0;
            }
            size += more;
        }
        shards.add(shard(start, runs.size()));
        return shards;
    }

    private Shard shard(int from, int to) {
        StringBuilder words = new StringBuilder();
        String last = "";
        for (Run run : runs.subList(from, to)) {
            for (int i = run.from; i < run.to; i++) {
                word(last, terms.get(i).text(), words).append(' ').append(written.get(i));
                last = terms.get(i).text();
            }
        }
        JsonWriter json = new JsonWriter().beginArray().value(words.toString());
        json.beginObject();
        for (Run run : runs.subList(from, to)) {
            if (!run.list.isEmpty()) {
                json.name(run.prefix).value(run.list);
            }
        }
        json.endObject().beginObject();
        for (Run run : runs.subList(from, to)) {
            if (!run.words.isEmpty()) {
                json.name(run.prefix).value(run.words);
            }
        }
        json.endObject().endArray();
        return new Shard(from == 0 ? "" : runs.get(from).prefix, json.toString());
    }

    /** Adds a word without what it shares with the one before it. */
    static StringBuilder word(String last, String text, StringBuilder out) {
        if (out.length() > 0) {
            out.append('|');
        }
        int shared = shared(last, text);
        Digits.digit(out, shared);
        return out.append(text, shared, text.length());
    }

    /** How many characters two words begin with; never half of one that takes two code units. */
    private static int shared(String a, String b) {
        int most = Math.min(HIGHEST_SHARED, Math.min(a.length(), b.length()));
        int shared = 0;
        while (shared < most && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(a.charAt(shared - 1)) ? shared - 1 : shared;
    }

    private int size(int from, int to) {
        return sizes[to] - sizes[from];
    }

    private int size(Run run) {
        return size(run.from, run.to) + run.list.length() + run.words.length();
    }

    /** Words that stay together, and the lists of their prefix where others have it, too. */
    private record Run(String prefix, int from, int to, String list, String words) {}
}
