package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import offprint.catalog.Catalog;
import offprint.catalog.IndexKind;
import offprint.catalog.related.RelatedPapers;
import offprint.export.cite.Citations;
import offprint.model.Html;
import offprint.model.Metric;
import offprint.model.Paper;
import offprint.model.PublicationDate;
import offprint.model.SiteSettings;
import offprint.site.plan.Page;
import offprint.site.plan.Portion;
import offprint.site.plan.SitePlan;
import offprint.text.wording.Wording;

/**
 * What all pages of one site share: the plan, the language, the hues of the categories, the scale of the scores, which
 * papers belong beside which, what they are cited with, the dates, and what lists of several pages can be narrowed to.
 */
public record Edition(
        SitePlan plan,
        Wording wording,
        CategoryHues hues,
        ScoreScale scale,
        CompletableFuture<RelatedPapers> related,
        Citations citations,
        Map<Integer, DateView> dates,
        Map<String, Optional<ListControls>> controls) {

    /** Which papers belong together is worked out by another thread, while pages that do not tell are drawn. */
    static Edition of(SitePlan plan) {
        return of(plan, CompletableFuture.supplyAsync(() -> RelatedPapers.of(plan.catalog())));
    }

    /** @param related may still be worked out */
    static Edition of(SitePlan plan, CompletableFuture<RelatedPapers> related) {
        SiteSettings site = plan.catalog().bibliography().site();
        return new Edition(
                plan,
                Wording.of(site.language(), site.theme().words()),
                new CategoryHues(plan),
                ScoreScale.of(plan.catalog().papers(), site.metrics()),
                related,
                new Citations(site.asciiBibtex()),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    Catalog catalog() {
        return plan.catalog();
    }

    SiteSettings site() {
        return catalog().bibliography().site();
    }

    String word(String key) {
        return wording.text(key);
    }

    String label(IndexKind kind) {
        return word("index." + kind.key());
    }

    /** What a page is called; of a list's further pages also which it is. */
    String name(Page page) {
        String name = page.name().in(wording::text);
        Optional<Portion> portion = page.subject().shown();
        return portion.isEmpty() || portion.get().isFirst()
                ? name
                : name + " – "
                        + wording.text(
                                "list.page", Integer.toString(portion.get().number()));
    }

    /** The address of the paper's page on the web. */
    String onTheWeb(Paper paper) {
        return plan.paper(paper).absolute(site().url());
    }

    /** The language that a paper is written in, where it is not that of the page's words. */
    Optional<String> foreignLanguage(Paper paper) {
        String here = Wording.base(wording.language());
        return Optional.of(paper.language().orElse(site().language()))
                .filter(tag -> !Wording.base(tag).equals(here));
    }

    /** Whether a text has letters that are written the other way than the page, and has to be set apart. */
    boolean isOpposed(String text) {
        return wording.direction().isOpposedBy(text);
    }

    /** A paper's title as it stands on a page; one in another language says so to those who read aloud. */
    Html title(Paper paper, Links links) {
        return in("span", foreignLanguage(paper), links.html(paper.title()));
    }

    /** An author's paragraphs; each has its own direction where any has letters of the other. */
    Html prose(Html html) {
        return isOpposed(html.value())
                ? Html.of(html.value()
                        .replace("<p>", "<p dir=\"auto\">")
                        .replace("<li>", "<li dir=\"auto\">")
                        .replace("<blockquote>", "<blockquote dir=\"auto\">"))
                : html;
    }

    /** The paper's abstract, with its language where that is not the page's. */
    Html abstractOf(Paper paper, Html text) {
        return in("div", foreignLanguage(paper), prose(text));
    }

    private static Html in(String element, Optional<String> language, Html html) {
        return language.isPresent()
                ? Html.of('<' + element + " lang=\"" + language.get() + "\">" + html.value() + "</" + element + '>')
                : html;
    }

    /** The same day is one object wherever it stands. */
    DateView date(PublicationDate date) {
        int key = (date.year() * 13 + date.month()) * 32 + date.day();
        DateView view = dates.get(key);
        if (view == null) {
            view = new DateView(date.iso(), wording.date(date));
            dates.put(key, view);
        }
        return view;
    }

    /** The paper's date, or what is said in its place. */
    DateView date(Paper paper) {
        return paper.date().isPresent()
                ? date(paper.date().get())
                : new DateView("", wording.text(paper.status().isInProgress() ? "date.progress" : "date.forthcoming"));
    }

    /** The same in few letters. */
    ShortDateView shortDate(Paper paper) {
        if (paper.date().isEmpty()) {
            return new ShortDateView("", date(paper).text(), "", "");
        }
        List<String> parts = wording.shortDate(paper.date().get());
        return new ShortDateView(paper.date().get().iso(), parts.get(0), parts.get(1), parts.get(2));
    }

    Optional<DateView> date(Optional<PublicationDate> date) {
        return date.isPresent() ? Optional.of(date(date.get())) : Optional.empty();
    }

    /** A paper's figures. */
    List<FigureView> figures(List<Metric> metrics) {
        List<FigureView> views = new ArrayList<>(metrics.size());
        for (Metric metric : metrics) {
            views.add(figure(
                    metric, metric.definition().label(), metric.definition().description(), true));
        }
        return views;
    }

    FigureView figure(Metric metric, String label, String description, boolean declared) {
        String value = wording.number(metric.value(), metric.definition().digits());
        String plain = metric.value().toPlainString();
        return new FigureView(
                metric.definition().key(),
                label,
                value,
                metric.definition().unit(),
                plain.equals(value) ? value : plain,
                scale.share(metric),
                description,
                declared,
                metric.source(),
                Optional.empty(),
                date(metric.asOf()),
                Optional.empty());
    }
}
