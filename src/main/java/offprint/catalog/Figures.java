package offprint.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Bibliography;
import offprint.model.CitationCount;
import offprint.model.CitationCounts;
import offprint.model.CitationSource;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.Paper;
import offprint.model.Profile;
import offprint.model.PublicationDate;

/** The sums on a profile. */
final class Figures {
    private static final MetricDefinition PAPERS = new MetricDefinition("papers", "", "", 0, "");
    private static final MetricDefinition CITATIONS = new MetricDefinition(CitationCounts.METRIC, "", "", 0, "");
    private static final MetricDefinition H_INDEX = new MetricDefinition("h_index", "", "", 0, "");

    private Figures() {}

    /**
     * Papers are counted but for those in progress that have no date; citations and h-index are counted where the profile does not declare them, by what the papers
     * state if all of them do, else by the one service that the site names.
     */
    static List<Figure> of(List<Paper> papers, Bibliography bibliography) {
        List<Figure> figures = new ArrayList<>();
        int count = numbered(papers).size();
        figures.add(computed(PAPERS, BigDecimal.valueOf(count), count));
        for (Figure figure : stated(papers, bibliography).orElseGet(() -> counted(papers, bibliography))) {
            if (!declares(bibliography.profile(), figure.metric().definition())) {
                figures.add(figure);
            }
        }
        for (Metric metric : bibliography.profile().metrics()) {
            figures.add(new Figure(metric, true, 0));
        }
        return List.copyOf(figures);
    }

    static List<Paper> numbered(List<Paper> papers) {
        List<Paper> numbered = new ArrayList<>();
        for (Paper paper : papers) {
            if (paper.date().isPresent() || !paper.status().isInProgress()) {
                numbered.add(paper);
            }
        }
        return numbered;
    }

    private static Optional<List<Figure>> stated(List<Paper> papers, Bibliography bibliography) {
        for (Paper paper : papers) {
            if (bibliography.counted(paper).isPresent()) {
                return Optional.empty();
            }
        }
        return CitationCounts.of(papers)
                .map(sums -> List.of(
                        computed(CITATIONS, sums.total(), papers.size()),
                        computed(H_INDEX, BigDecimal.valueOf(sums.hIndex()), papers.size())));
    }

    /** What a service counts, of the day of the oldest of its counts; those of papers that state others are among them. */
    private static List<Figure> counted(List<Paper> papers, Bibliography bibliography) {
        CitationSource source = bibliography.site().citations();
        List<BigDecimal> counts = new ArrayList<>();
        Optional<PublicationDate> oldest = Optional.empty();
        for (Paper paper : numbered(papers)) {
            Optional<CitationCount> count = bibliography.citations().of(paper, source);
            if (count.isPresent()) {
                counts.add(BigDecimal.valueOf(count.get().value()));
                PublicationDate day = count.get().asOf();
                oldest = oldest.filter(date -> date.compareTo(day) <= 0).or(() -> Optional.of(day));
            }
        }
        if (counts.isEmpty()) {
            return List.of();
        }
        CitationCounts sums = CitationCounts.sum(counts);
        Optional<String> label = Optional.of(source.label());
        return List.of(
                new Figure(new Metric(CITATIONS, sums.total(), label, oldest), false, counts.size()),
                new Figure(
                        new Metric(H_INDEX, BigDecimal.valueOf(sums.hIndex()), label, oldest), false, counts.size()));
    }

    private static Figure computed(MetricDefinition definition, BigDecimal value, int papers) {
        return new Figure(new Metric(definition, value, Optional.empty(), Optional.empty()), false, papers);
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
