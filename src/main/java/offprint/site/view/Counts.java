package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Figure;
import offprint.model.Bibliography;
import offprint.model.CitationCount;
import offprint.model.CitationCounts;
import offprint.model.CitationSource;
import offprint.model.CountedForm;
import offprint.model.MetricDefinition;
import offprint.model.Paper;

/** What pages say about citation counts: by whom and when, what else is known, and what is not. */
final class Counts {
    private final Edition edition;
    private final Bibliography bibliography;

    Counts(Edition edition) {
        this.edition = edition;
        this.bibliography = edition.catalog().bibliography();
    }

    /** A paper's metrics; its citations with the service that counts them, or as what its author states. */
    List<FigureView> figures(Paper paper) {
        List<FigureView> views = new ArrayList<>();
        Optional<CitationCount> count = bibliography.counted(paper);
        for (FigureView view : edition.figures(paper.metrics())) {
            boolean citations = view.key().equals(CitationCounts.METRIC)
                    && !bibliography.citations().isEmpty();
            views.add(
                    !citations
                            ? view
                            : count.isPresent()
                                    ? view.with(Optional.of(count.get().source().url()), form(count.get(), paper))
                                    : view.with(Optional.empty(), stated(view)));
        }
        return views;
    }

    /** The service that has counted the citations of some papers, with the day of its oldest count; none where it has not. */
    Optional<FigureView> of(List<Paper> papers) {
        Optional<FigureView> oldest = Optional.empty();
        String day = "";
        for (Paper paper : papers) {
            Optional<CitationCount> count = bibliography.counted(paper);
            String date = count.map(known -> known.asOf().iso()).orElse("");
            if (count.isPresent() && (day.isEmpty() || date.compareTo(day) < 0)) {
                day = date;
                oldest = edition.figures(paper.metrics()).stream()
                        .filter(view -> view.key().equals(CitationCounts.METRIC))
                        .findFirst()
                        .map(view -> view.with(Optional.of(count.get().source().url()), Optional.empty()));
            }
        }
        return oldest;
    }

    /** That the author says so, where the source or the day alone would not tell. */
    private Optional<String> stated(FigureView view) {
        boolean said = view.source().isEmpty() && view.asOf().isEmpty();
        return said ? Optional.empty() : Optional.of(edition.wording().text("figure.declared"));
    }

    /** The counts that stand beside the one that is shown. */
    List<CountView> others(Paper paper) {
        List<CitationCount> others = new ArrayList<>(bibliography.citations().of(paper));
        bibliography.counted(paper).ifPresent(others::remove);
        List<CountView> views = new ArrayList<>();
        for (CitationCount count : others) {
            views.add(new CountView(
                    count.source().label(),
                    count.source().url(),
                    form(count, paper),
                    edition.wording().number(BigDecimal.valueOf(count.value()), 0),
                    edition.date(count.asOf())));
        }
        return views;
    }

    /** What stands in the place of a metric that says nothing of a paper. */
    String unknown(MetricDefinition metric) {
        boolean counted = metric.key().equals(CitationCounts.METRIC)
                && !bibliography.citations().isEmpty();
        return counted
                ? edition.wording()
                        .text("figure.unknown", bibliography.site().citations().label())
                : edition.wording().text("figure.unassessed");
    }

    /** A figure of the profile with what it follows from. */
    FigureView figure(Figure figure, FigureView view) {
        int all = edition.catalog().figures().get(0).papers();
        Optional<String> some = figure.declared() || figure.papers() == all
                ? Optional.empty()
                : Optional.of(edition.wording().text("list.some", number(figure.papers()), number(all)));
        Optional<String> href = figure.declared()
                ? Optional.empty()
                : Arrays.stream(CitationSource.values())
                        .filter(source -> figure.metric().source().equals(Optional.of(source.label())))
                        .map(CitationSource::url)
                        .findFirst();
        return view.with(href, some);
    }

    private Optional<String> form(CitationCount count, Paper paper) {
        return count.form() != CountedForm.BOTH && CountedForm.BOTH.isOf(paper)
                ? Optional.of(
                        edition.wording().text("figure.form." + count.form().key()))
                : Optional.empty();
    }

    private String number(int number) {
        return edition.wording().number(BigDecimal.valueOf(number), 0);
    }
}
