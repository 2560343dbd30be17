package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Figure;
import offprint.catalog.IndexKind;
import offprint.model.HomeSection;
import offprint.model.Html;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.NewsItem;
import offprint.model.PersonName;
import offprint.model.Profile;
import offprint.model.ProfileLink;

/**
 * The profile.
 *
 * @param initials what stands in the place of a portrait where there is none
 * @param figures the person's figures, then how many papers have code
 * @param categories for the rail
 * @param onPage the ways to the sections, where there are several
 * @param dense whether there are so many papers that it matters how dense their rows are
 * @param sections what follows, in the site's order; none is empty
 */
public record HomeView(
        String name,
        String initials,
        Optional<PictureView> portrait,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<CategoryView> category,
        Optional<Html> statement,
        Optional<Html> about,
        List<LinkView> links,
        List<FigureView> figures,
        List<NewsView> news,
        String papersHref,
        int papers,
        List<ChartView> charts,
        List<HeadingView> categories,
        List<LinkView> onPage,
        boolean dense,
        List<Section> sections) {

    public HomeView {
        links = List.copyOf(links);
        figures = List.copyOf(figures);
        news = List.copyOf(news);
        charts = List.copyOf(charts);
        categories = List.copyOf(categories);
        onPage = List.copyOf(onPage);
        sections = List.copyOf(sections);
    }

    /** A dated line of news. */
    public record NewsView(DateView date, Html text) {}

    /**
     * A section.
     *
     * @param key its word in site.yaml
     * @param whole where all of it is to be found, if this is a part
     * @param rows papers, where the section shows papers
     * @param headings of an index, where it shows one
     * @param people those who are there now, where it shows them
     * @param projects those that are chosen, where it shows them
     * @param links to files, where it offers some
     * @param list where it shows one
     */
    public record Section(
            String key,
            String label,
            Optional<LinkView> whole,
            List<PaperRow> rows,
            List<HeadingView> headings,
            List<PersonView> people,
            List<ProjectView> projects,
            List<LinkView> links,
            Optional<EntryListView> list) {

        public Section {
            rows = List.copyOf(rows);
            headings = List.copyOf(headings);
            people = List.copyOf(people);
            projects = List.copyOf(projects);
            links = List.copyOf(links);
        }
    }

    static HomeView of(Edition edition, Links links, PaperRows rows) {
        return new Maker(edition, links, rows).view();
    }

    /** The first letters of the first and the last name; of a name of one word its first letter. */
    static String initials(PersonName name) {
        return first(name.given()) + first(name.family());
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static final class Maker {
        private final Edition edition;
        private final Catalog catalog;
        private final Links links;
        private final HomeSections sections;

        Maker(Edition edition, Links links, PaperRows rows) {
            this.edition = edition;
            this.catalog = edition.catalog();
            this.links = links;
            this.sections = new HomeSections(edition, links, rows);
        }

        HomeView view() {
            List<ChartView> charts = sections.shows(HomeSection.CHARTS) ? ChartView.ofHome(edition) : List.of();
            Profile profile = catalog.bibliography().profile();
            List<Section> shown = sections.of(charts);
            return new HomeView(
                    profile.person().name().display(),
                    initials(profile.person().name()),
                    edition.plan().portrait().map(picture -> PictureView.of(picture, links)),
                    profile.role(),
                    profile.affiliation(),
                    profile.category().filter(edition.hues()::has).map(category -> edition.hues()
                            .view(category, links)),
                    profile.statement().map(links::html).map(edition::prose),
                    profile.about().map(links::html).map(edition::prose),
                    links(profile),
                    figures(),
                    news(),
                    links.to(edition.plan().papers()),
                    catalog.papers().size(),
                    charts,
                    categories(),
                    onPage(shown),
                    catalog.papers().size() > HomeSection.FEW,
                    shown);
        }

        /** The ways to the sections that have a heading; of one or two the page itself is overview enough. */
        private static List<LinkView> onPage(List<Section> sections) {
            List<LinkView> ways = new ArrayList<>();
            for (Section section : sections) {
                if (section.list().isEmpty() && !section.key().equals(HomeSection.METRICS.key())) {
                    ways.add(new LinkView(
                            section.key(), section.label(), Optional.of('#' + section.key()), Optional.empty()));
                }
            }
            return ways.size() > 2 ? ways : List.of();
        }

        private List<HeadingView> categories() {
            return catalog.index(IndexKind.CATEGORIES).isEmpty()
                    ? List.of()
                    : HeadingView.all(IndexKind.CATEGORIES, edition, links);
        }

        private static List<LinkView> links(Profile profile) {
            List<LinkView> views = new ArrayList<>();
            for (ProfileLink link : profile.links()) {
                views.add(new LinkView(link.key(), link.label(), Optional.of(link.url()), Optional.empty()));
            }
            return views;
        }

        private List<FigureView> figures() {
            List<FigureView> views = new ArrayList<>();
            Counts counts = new Counts(edition);
            for (Figure figure : catalog.figures()) {
                views.add(counts.figure(figure, figure(figure.metric(), figure.declared())));
            }
            if (catalog.papersWithCode() > 0) {
                MetricDefinition code = new MetricDefinition("code", "", "", 0, "");
                BigDecimal papers = BigDecimal.valueOf(catalog.papersWithCode());
                views.add(figure(new Metric(code, papers, Optional.empty(), Optional.empty()), false));
            }
            return views;
        }

        /** A figure under the name that the content gives it, or else the one that the language has for it. */
        private FigureView figure(Metric metric, boolean declared) {
            MetricDefinition definition = metric.definition();
            if (!definition.label().isEmpty()) {
                return edition.figure(metric, definition.label(), definition.description(), declared);
            }
            String key = "figure." + definition.key();
            String meaning = edition.wording().texts().getOrDefault(key + ".about", "");
            String description = definition.description().isEmpty() ? meaning : definition.description();
            return edition.figure(metric, edition.wording().text(key), description, declared);
        }

        private List<NewsView> news() {
            List<NewsView> views = new ArrayList<>();
            for (NewsItem item : catalog.bibliography().news()) {
                views.add(new NewsView(edition.date(item.date()), edition.prose(links.html(item.text()))));
            }
            return views;
        }
    }
}
