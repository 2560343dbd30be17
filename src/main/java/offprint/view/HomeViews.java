package offprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.IndexKind;
import offprint.model.NewsItem;
import offprint.model.Paper;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.plan.SitePlan;

/** The profile's page. */
final class HomeViews {
    private static final int NEWEST = 10;
    private static final int HEADINGS = 12;
    private static final int COAUTHORS = 20;

    private final SitePlan plan;
    private final Catalog catalog;
    private final CategoryHues hues;
    private final Links links;
    private final PaperRows rows;

    HomeViews(SitePlan plan, CategoryHues hues, Links links, PaperRows rows) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.hues = hues;
        this.links = links;
        this.rows = rows;
    }

    HomeView view() {
        Profile profile = catalog.bibliography().profile();
        List<Paper> papers = catalog.papers();
        return new HomeView(
                profile.person().name().display(),
                profile.role(),
                profile.affiliation(),
                profile.category().filter(hues::has).map(category -> hues.view(category, links)),
                profile.statement().map(links::html),
                links(profile),
                Figures.profile(catalog.figures()),
                papers.size(),
                catalog.papersWithCode(),
                links.to(plan.papers()),
                rows.rows(selected(papers)),
                rows.rows(papers.subList(0, Math.min(NEWEST, papers.size()))),
                indexes(),
                IndexViews.coauthors(COAUTHORS, plan, links),
                news());
    }

    private static List<LinkView> links(Profile profile) {
        List<LinkView> views = new ArrayList<>();
        for (ProfileLink link : profile.links()) {
            views.add(new LinkView(link.key(), link.label(), Optional.of(link.url()), Optional.empty()));
        }
        return views;
    }

    private static List<Paper> selected(List<Paper> papers) {
        List<Paper> selected = new ArrayList<>();
        for (Paper paper : papers) {
            if (paper.selected()) {
                selected.add(paper);
            }
        }
        return selected;
    }

    private List<IndexView> indexes() {
        List<IndexView> views = new ArrayList<>();
        for (IndexKind kind : IndexKind.values()) {
            if (kind != IndexKind.AUTHORS && !catalog.index(kind).isEmpty()) {
                views.add(
                        kind == IndexKind.VENUES || kind == IndexKind.KEYWORDS
                                ? IndexViews.top(kind, HEADINGS, plan, links)
                                : IndexViews.whole(kind, plan, links));
            }
        }
        return views;
    }

    private List<HomeView.NewsView> news() {
        List<HomeView.NewsView> views = new ArrayList<>();
        for (NewsItem item : catalog.bibliography().news()) {
            views.add(new HomeView.NewsView(item.date().iso(), links.html(item.text())));
        }
        return views;
    }
}
