package offprint.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.CitationCounts;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.Paper;
import offprint.model.Profile;

/** The sums on a profile. */
final class Figures {
    private static final MetricDefinition PAPERS = new MetricDefinition("papers", "", "", 0, "");
    private static final MetricDefinition CITATIONS = new MetricDefinition(CitationCounts.METRIC, "", "", 0, "");
    private static final MetricDefinition H_INDEX = new MetricDefinition("h_index", "", "", 0, "");

    private Figures() {}

    /** Papers are counted but for those in progress that have no date; citations and h-index are counted where the profile does not declare them. */
    static List<Figure> of(List<Paper> papers, Profile profile) {
        List<Figure> figures = new ArrayList<>();
        figures.add(computed(PAPERS, BigDecimal.valueOf(counted(papers))));
        Optional<CitationCounts> counts = CitationCounts.of(papers);
        if (counts.isPresent() && !declares(profile, CITATIONS)) {
            figures.add(computed(CITATIONS, counts.get().total()));
        }
        if (counts.isPresent() && !declares(profile, H_INDEX)) {
            figures.add(computed(H_INDEX, BigDecimal.valueOf(counts.get().hIndex())));
        }
        for (Metric metric : profile.metrics()) {
            figures.add(new Figure(metric, true));
        }
        return List.copyOf(figures);
    }

    private static int counted(List<Paper> papers) {
        int count = 0;
        for (Paper paper : papers) {
            count += paper.date().isEmpty() && paper.status().isInProgress() ? 0 : 1;
        }
        return count;
    }

    private static Figure computed(MetricDefinition definition, BigDecimal value) {
        return new Figure(new Metric(definition, value, Optional.empty(), Optional.empty()), false);
    }

    private static boolean declares(Profile profile, MetricDefinition definition) {
        for (Metric metric : profile.metrics()) {
            if (metric.definition().key().equals(definition.key())) {
                return true;
            }
        }
        return false;
    }
}
