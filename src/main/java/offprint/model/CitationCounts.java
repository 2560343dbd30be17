package offprint.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the citations of single papers add up to.
 *
 * @param total citations of all papers
 * @param hIndex the largest h such that h papers have at least h citations each (Hirsch 2005)
 */
public record CitationCounts(BigDecimal total, int hIndex) {

    /** The metric that counts a paper's citations. */
    public static final String METRIC = "citations";

    /** The sums, where there are papers and every one carries its citations. */
    public static Optional<CitationCounts> of(List<Paper> papers) {
        List<BigDecimal> counts = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            Optional<Metric> metric = paper.metric(METRIC);
            if (metric.isEmpty()) {
                return Optional.empty();
            }
            counts.add(metric.get().value());
        }
        return counts.isEmpty() ? Optional.empty() : Optional.of(sum(counts));
    }

    /** The sums of these counts, each of another paper. */
    public static CitationCounts sum(List<BigDecimal> counts) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal count : counts) {
            total = total.add(count);
        }
        return new CitationCounts(total, hIndex(new ArrayList<>(counts)));
    }

    private static int hIndex(List<BigDecimal> counts) {
        counts.sort(Comparator.reverseOrder());
        int h = 0;
        while (h < counts.size() && counts.get(h).compareTo(BigDecimal.valueOf(h + 1L)) >= 0) {
            h++;
        }
        return h;
    }
}
