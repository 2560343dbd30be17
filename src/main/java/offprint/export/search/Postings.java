package offprint.export.search;

import java.util.Arrays;

/**
 * The papers in which a word is, with what the word counts for in each.
 *
 * <p>As text: a digit for how telling the word is; where papers were left out, {@code !} and the number of all that
 * have the word; then for each paper how many are skipped before it, and a digit for its impact ({@link Digits}). {@code hAgCX}: a word that tells 33, in the paper 0 with an impact of 32 and in the paper 3 with 23.
 */
final class Postings {
    /** So many papers of a common word are kept, those for which it counts most. */
    static final int MOST_KEPT = 2000;

    private static final double IMPACT_SCALE = 4;
    private static final double WEIGHT_SCALE = 6;

    private final int weight;
    private final int[] papers;
    private final byte[] impacts;

    private Postings(int weight, int[] papers, byte[] impacts) {
        this.weight = weight;
        this.papers = papers;
        this.impacts = impacts;
    }

    static Postings of(Term term, Vocabulary vocabulary) {
        int[] papers = new int[term.size()];
        byte[] impacts = new byte[term.size()];
        for (int i = 0; i < papers.length; i++) {
            papers[i] = term.paper(i);
            double impact = SearchField.impact(term.counts(i), vocabulary, papers[i]);
            impacts[i] = (byte) digit(impact * IMPACT_SCALE);
        }
        return new Postings(weight(papers.length, vocabulary.papers()), papers, impacts);
    }

    /** The papers in which one of several words is, each with its highest impact; as telling as the commonest of them. */
    static Postings union(Iterable<Postings> words, int papers) {
        byte[] best = new byte[papers];
        int weight = Digits.HIGHEST;
        for (Postings word : words) {
            weight = Math.min(weight, word.weight);
            for (int i = 0; i < word.papers.length; i++) {
                int paper = word.papers[i];
                best[paper] = (byte) Math.max(best[paper], word.impacts[i]);
            }
        }
        int[] found = new int[papers];
        byte[] impacts = new byte[papers];
        int size = 0;
        for (int paper = 0; paper < papers; paper++) {
            if (best[paper] > 0) {
                found[size] = paper;
                impacts[size] = best[paper];
                size++;
            }
        }
        return new Postings(weight, Arrays.copyOf(found, size), Arrays.copyOf(impacts, size));
    }

    /** In how many papers the word is. */
    int size() {
        return papers.length;
    }

    /**
     * Writes the list with at most so many papers: those with the highest impact, and of one impact the first.
     *
     * @return {@code out}
     */
    StringBuilder write(StringBuilder out, int most) {
        Digits.digit(out, weight);
        int least = 1;
        int ofLeast = papers.length;
        if (papers.length > most) {
            Digits.number(out.append('!'), papers.length);
            int[] byImpact = new int[Digits.HIGHEST + 1];
            for (byte impact : impacts) {
                byImpact[impact]++;
            }
            ofLeast = most;
            for (least = Digits.HIGHEST; byImpact[least] <= ofLeast; least--) {
                ofLeast -= byImpact[least];
            }
        }
        int next = 0;
        for (int i = 0; i < papers.length; i++) {
            if (impacts[i] > least || (impacts[i] == least && ofLeast-- > 0)) {
                Digits.number(out, papers[i] - next);
                Digits.digit(out, impacts[i]);
                next = papers[i] + 1;
            }
        }
        return out;
    }

    /** Inverse document frequency, in the form that is never negative (as in Lucene's BM25Similarity). */
    private static int weight(int found, int papers) {
        return digit(StrictMath.log(1 + (papers - found + 0.5) / (found + 0.5)) * WEIGHT_SCALE);
    }

    private static int digit(double value) {
        return (int) Math.max(1, Math.min(Digits.HIGHEST, Math.round(value)));
    }
}
