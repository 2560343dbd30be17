package offprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.cite.Citations;
import offprint.model.Metric;
import offprint.model.PublicationDate;
import offprint.model.SiteSettings;
import offprint.plan.SitePlan;
import offprint.related.RelatedPapers;
import offprint.wording.Wording;

/**
 * What the pages of one site have in common: the plan, the language, the hues of the categories, the scale of the
 * scores, which papers belong beside which, and what they are cited with.
 */
record Edition(
        SitePlan plan,
        Wording wording,
        CategoryHues hues,
        ScoreScale scale,
        RelatedPapers related,
        Citations citations) {

    static Edition of(SitePlan plan) {
        SiteSettings site = plan.catalog().bibliography().site();
        return new Edition(
                plan,
                Wording.of(site.language(), site.theme().words()),
                new CategoryHues(plan),
                ScoreScale.of(plan.catalog().papers(), site.metrics()),
                RelatedPapers.of(plan.catalog()),
                new Citations(site.asciiBibtex()));
    }

    Catalog catalog() {
        return plan.catalog();
    }

    SiteSettings site() {
        return catalog().bibliography().site();
    }

    DateView date(PublicationDate date) {
        return new DateView(date.iso(), wording.date(date));
    }

    Optional<DateView> date(Optional<PublicationDate> date) {
        return date.isPresent() ? Optional.of(date(date.get())) : Optional.empty();
    }

    /** A paper's figures. */
    List<FigureView> figures(List<Metric> metrics) {
        List<FigureView> views = new ArrayList<>(metrics.size());
        for (Metric metric : metrics) {
            views.add(figure(metric, metric.definition().label(), true));
        }
        return views;
    }

    FigureView figure(Metric metric, String label, boolean declared) {
        return new FigureView(
                metric.definition().key(),
                label,
                wording.number(metric.value(), metric.definition().digits()),
                metric.definition().unit(),
                metric.value().toPlainString(),
                scale.share(metric),
                metric.definition().description(),
                declared,
                metric.source(),
                date(metric.asOf()));
    }
}
