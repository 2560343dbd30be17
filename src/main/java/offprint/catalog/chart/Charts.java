package offprint.catalog.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.catalog.Catalog;
import offprint.model.Bibliography;
import offprint.model.MetricDefinition;
import offprint.model.Paper;

/** The charts of a catalog, each drawn into the frame that its place on the page has. */
public final class Charts {
    private final Catalog catalog;
    private final List<Paper> papers;

    private Charts(Catalog catalog) {
        this.catalog = catalog;
        this.papers = catalog.papers().stream()
                .filter(paper -> paper.date().isPresent())
                .collect(Collectors.toList());
    }

    public static Charts of(Catalog catalog) {
        return new Charts(catalog);
    }

    /** Papers per year by main category; empty where there is no paper. */
    public Optional<PapersByCategory> byCategory(ChartFrame frame) {
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(PapersByCategory.of(
                        papers, catalog.bibliography().site().categories(), Years.of(papers), frame));
    }

    /** Papers per year with code and without; empty where there is no paper. */
    public Optional<CodeByYear> withCode(ChartFrame frame) {
        return papers.isEmpty() ? Optional.empty() : Optional.of(CodeByYear.of(papers, Years.of(papers), frame));
    }

    /** The citations of all papers over time; empty where the service that the site names has counted none. */
    public Optional<CitationsOverTime> citations(ChartFrame frame) {
        Bibliography bibliography = catalog.bibliography();
        return CitationsOverTime.of(
                bibliography.citations(), bibliography.site().citations(), catalog.numbered(), frame);
    }

    /** The first metric of site.yaml over time; empty where none is declared or no paper has a value of it. */
    public Optional<ScoresOverTime> scores(ChartFrame frame) {
        List<MetricDefinition> metrics = catalog.bibliography().site().metrics();
        return metrics.isEmpty() ? Optional.empty() : ScoresOverTime.of(papers, metrics.get(0), frame);
    }
}
