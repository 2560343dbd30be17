package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Figure;
import offprint.catalog.IndexKind;
import offprint.model.EntryList;
import offprint.model.HomeSection;
import offprint.model.Html;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.NewsItem;
import offprint.model.Paper;
import offprint.model.PersonName;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.site.plan.Address;
import offprint.site.plan.RowWeights;

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
            List<LinkView> links,
            Optional<EntryListView> list) {

        public Section {
            rows = List.copyOf(rows);
            headings = List.copyOf(headings);
            people = List.copyOf(people);
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
        private static final int PAPERS = 6;
        private static final int ALL = 60;
        private static final int NEWEST = 12;

        /** In bytes; the home page stays below 60 KB. */
        private static final int ROOM = 44_000;

        private static final int ENTRIES = 5;
        private static final int HEADINGS = 12;
        private static final int COAUTHORS = 24;

        private final Edition edition;
        private final Catalog catalog;
        private final Links links;
        private final PaperRows rows;

        Maker(Edition edition, Links links, PaperRows rows) {
            this.edition = edition;
            this.catalog = edition.catalog();
            this.links = links;
            this.rows = rows;
        }

        HomeView view() {
            List<ChartView> charts = shows(HomeSection.CHARTS) ? ChartView.ofHome(edition) : List.of();
            Profile profile = catalog.bibliography().profile();
            List<Section> sections = sections(charts);
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
                    onPage(sections),
                    catalog.papers().size() > HomeSection.FEW,
                    sections);
        }

        private boolean shows(HomeSection section) {
            return words().contains(section.key());
        }

        /** The sections that the site names, or else those that suit so many papers. */
        private List<String> words() {
            List<String> named = edition.site().theme().sections();
            boolean figures = false;
            for (Figure figure : catalog.figures()) {
                figures |= figure.declared() || figure.metric().source().isPresent();
            }
            return named.isEmpty() ? HomeSection.usual(catalog.papers().size(), figures) : named;
        }

        /** All papers where a page has room for them, else the newest of those that are not among the selected. */
        private List<Paper> newest() {
            List<Paper> papers = catalog.papers();
            int room = papers.size() <= ALL ? ROOM : 0;
            if (papers.stream().mapToInt(RowWeights::weight).sum() <= room) {
                return papers;
            }
            boolean selected = shows(HomeSection.SELECTED);
            List<Paper> newest = new ArrayList<>();
            for (Paper paper : papers) {
                room -= RowWeights.weight(paper);
                if ((newest.size() < NEWEST || room >= 0)
                        && !(selected && paper.filing().selected())) {
                    newest.add(paper);
                }
            }
            return newest;
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

        private List<Section> sections(List<ChartView> charts) {
            List<Section> sections = new ArrayList<>();
            for (String word : words()) {
                Optional<HomeSection> named = HomeSection.named(word);
                catalog.lists().named(word).filter(list -> named.isEmpty()).ifPresent(list -> sections.add(list(list)));
                if (named.isEmpty()) {
                    continue;
                }
                HomeSection section = named.get();
                Section view =
                        switch (section) {
                            case ABOUT, METRICS, NEWS, CHARTS -> bare(section);
                            case PEOPLE -> people(section);
                            case DOWNLOADS ->
                                section(section, Optional.empty(), List.of(), List.of(), Downloads.all(edition, links));
                            case SELECTED -> papers(section, selected());
                            case NEWEST -> papers(section, newest());
                            case HIGHEST -> papers(section, first(highest()));
                            case CATEGORIES -> index(section, IndexKind.CATEGORIES);
                            case COAUTHORS -> coauthors(section);
                            case VENUES -> index(section, IndexKind.VENUES);
                            case KEYWORDS -> index(section, IndexKind.KEYWORDS);
                        };
                if (hasContent(section, view, charts)) {
                    sections.add(view);
                }
            }
            return sections;
        }

        private boolean hasContent(HomeSection section, Section view, List<ChartView> charts) {
            return switch (section) {
                case ABOUT -> catalog.bibliography().profile().about().isPresent();
                case METRICS -> true;
                case NEWS -> !catalog.bibliography().news().isEmpty();
                case NEWEST -> true;
                case PEOPLE -> !view.people().isEmpty();
                case CHARTS -> !charts.isEmpty();
                case DOWNLOADS -> !view.links().isEmpty();
                case SELECTED, HIGHEST, CATEGORIES, COAUTHORS, VENUES, KEYWORDS ->
                    !view.rows().isEmpty() || !view.headings().isEmpty();
            };
        }

        private Section list(EntryList list) {
            boolean part = list.entries().size() > ENTRIES;
            LinkView whole = new LinkView(
                    "cv",
                    edition.name(edition.plan().cv()),
                    Optional.of(links.to(edition.plan().publicationList())),
                    Optional.empty());
            return new Section(
                    "list",
                    EntryListView.label(list, edition),
                    Optional.of(whole).filter(link -> part),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.of(EntryListView.first(ENTRIES, list, edition, links, rows)));
        }

        private Section bare(HomeSection section) {
            return section(section, Optional.empty(), List.of(), List.of(), List.of());
        }

        private Section papers(HomeSection section, List<Paper> papers) {
            boolean part = papers.size() < catalog.papers().size();
            Optional<LinkView> whole = part
                    ? Optional.of(new LinkView(
                            "papers",
                            edition.wording().count("home.all", catalog.papers().size()),
                            Optional.of(links.to(edition.plan().papers())),
                            Optional.empty()))
                    : Optional.empty();
            boolean named = !edition.site().theme().sections().isEmpty();
            String label = part || named || section != HomeSection.NEWEST
                    ? edition.word("home." + section.key())
                    : edition.wording().count("papers", papers.size());
            return new Section(
                    section.key(), label, whole, rows.rows(papers), List.of(), List.of(), List.of(), Optional.empty());
        }

        private Section index(HomeSection section, IndexKind kind) {
            return section(section, whole(kind), List.of(), headings(kind), List.of());
        }

        private List<HeadingView> headings(IndexKind kind) {
            return kind == IndexKind.CATEGORIES && !catalog.index(kind).isEmpty()
                    ? HeadingView.all(kind, edition, links)
                    : HeadingView.top(kind, HEADINGS, edition, links);
        }

        private Section coauthors(HomeSection section) {
            return section(
                    section,
                    whole(IndexKind.AUTHORS),
                    List.of(),
                    HeadingView.coauthors(COAUTHORS, edition, links),
                    List.of());
        }

        private Optional<LinkView> whole(IndexKind kind) {
            return whole(kind.key(), edition.plan().index(kind));
        }

        private Section section(
                HomeSection section,
                Optional<LinkView> whole,
                List<PaperRow> papers,
                List<HeadingView> headings,
                List<LinkView> files) {
            return new Section(
                    section.key(),
                    edition.wording().text("home." + section.key()),
                    whole,
                    papers,
                    headings,
                    List.of(),
                    files,
                    Optional.empty());
        }

        private Section people(HomeSection section) {
            return new Section(
                    section.key(),
                    edition.wording().text("home." + section.key()),
                    whole("people", edition.plan().people()),
                    List.of(),
                    List.of(),
                    PeopleView.present(edition, links),
                    List.of(),
                    Optional.empty());
        }

        private Optional<LinkView> whole(String key, Optional<Address> page) {
            return page.map(address -> new LinkView(
                    key,
                    edition.wording().text("home.whole." + key),
                    Optional.of(links.to(address)),
                    Optional.empty()));
        }

        private List<Paper> selected() {
            List<Paper> selected = new ArrayList<>();
            for (Paper paper : catalog.papers()) {
                if (paper.filing().selected()) {
                    selected.add(paper);
                }
            }
            return selected;
        }

        /** The papers that the bars in lists measure, the highest first, newer before older. */
        private List<Paper> highest() {
            Optional<MetricDefinition> metric = edition.scale().metric();
            if (metric.isEmpty()) {
                return List.of();
            }
            String key = metric.get().key();
            List<Paper> assessed = new ArrayList<>();
            for (Paper paper : catalog.papers()) {
                if (paper.metric(key).isPresent()) {
                    assessed.add(paper);
                }
            }
            assessed.sort((one, other) -> value(other, key).compareTo(value(one, key)));
            return assessed;
        }

        private static BigDecimal value(Paper paper, String metric) {
            return paper.metric(metric).orElseThrow().value();
        }

        private static List<Paper> first(List<Paper> papers) {
            return papers.subList(0, Math.min(PAPERS, papers.size()));
        }
    }
}
