package offprint.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offprint.TestSite;
import offprint.model.Paper;
import offprint.site.plan.SitePlan;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ScoreScaleTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    private SitePlan plan(String metrics) {
        site.file(
                "content/site.yaml",
                "title: T\nurl: https://example.org/\ncategories: {A: Algebra}\nmetrics: {" + metrics + "}\n");
        return site.plan();
    }

    private static List<Optional<Integer>> shares(SitePlan plan, String metric) {
        Edition edition = Edition.of(plan);
        return plan.catalog().papers().stream()
                .map(Paper::metrics)
                .map(edition::figures)
                .map(figures -> figures.stream()
                        .filter(figure -> figure.key().equals(metric))
                        .findFirst()
                        .flatMap(FigureView::share))
                .toList();
    }

    @Test
    void makesTheLargestValueTheLongestBar() {
        site.paper("a", "date: 2004\nmetrics: {score: 40}")
                .paper("b", "date: 2003\nmetrics: {score: 10.1}")
                .paper("c", "date: 2002\nmetrics: {score: -3}")
                .paper("d", "date: 2001");

        assertThat(shares(plan("score: {label: Score, digits: 1}"), "score"))
                .containsExactly(Optional.of(100), Optional.of(25), Optional.of(0), Optional.empty());
    }

    @Test
    void givesBarsToTheFirstMetricThatAPaperCarries() {
        site.paper("a", "metrics: {citations: 7, score: 1}");
        SitePlan plan = plan("novelty: {label: N}, score: {label: S}, citations: {label: C}");

        assertThat(shares(plan, "score")).containsExactly(Optional.of(100));
        assertThat(shares(plan, "citations")).containsExactly(Optional.empty());
    }

    @Test
    void knowsHowWideTheFiguresAre() {
        site.paper("a", "metrics: {score: 1234.5}").paper("b", "metrics: {score: 7}");

        assertThat(Edition.of(plan("score: {label: S, digits: 1, unit: \"%\"}"))
                        .scale()
                        .width())
                .isEqualTo("1,234.5%".length());
    }

    @Test
    void isNoneWhereNoPaperIsAssessed() {
        site.paper("a", "");

        assertThat(Edition.of(plan("score: {label: S}")).scale().metric()).isEmpty();
    }
}
