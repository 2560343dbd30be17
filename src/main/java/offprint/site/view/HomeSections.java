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
import offprint.model.MetricDefinition;
import offprint.model.Paper;
import offprint.site.plan.Address;
import offprint.site.plan.RowWeights;

/** The sections of the home page, in the site's order or in the one that suits so many papers; none is empty. */
final class HomeSections {
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

    HomeSections(Edition edition, Links links, PaperRows rows) {
        this.edition = edition;
        this.catalog = edition.catalog();
        this.links = links;
        this.rows = rows;
    }

    List<HomeView.Section> of(List<ChartView> charts) {
        List<HomeView.Section> sections = new ArrayList<>();
        for (String word : words()) {
            Optional<HomeSection> named = HomeSection.named(word);
            catalog.lists().named(word).filter(list -> named.isEmpty()).ifPresent(list -> sections.add(list(list)));
            if (named.isEmpty()) {
                continue;
            }
            HomeSection section = named.get();
            HomeView.Section view =
                    switch (section) {
                        case ABOUT, METRICS, NEWS, CHARTS -> bare(section);
                        case PEOPLE -> people(section);
                        case PROJECTS -> projects(section);
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

    boolean shows(HomeSection section) {
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

    private boolean hasContent(HomeSection section, HomeView.Section view, List<ChartView> charts) {
        return switch (section) {
            case ABOUT -> catalog.bibliography().profile().about().isPresent();
            case METRICS -> true;
            case NEWS -> !catalog.bibliography().news().isEmpty();
            case NEWEST -> true;
            case PEOPLE -> !view.people().isEmpty();
            case PROJECTS -> !view.projects().isEmpty();
            case CHARTS -> !charts.isEmpty();
            case DOWNLOADS -> !view.links().isEmpty();
            case SELECTED, HIGHEST, CATEGORIES, COAUTHORS, VENUES, KEYWORDS ->
                !view.rows().isEmpty() || !view.headings().isEmpty();
        };
    }

    private HomeView.Section list(EntryList list) {
        boolean part = list.entries().size() > ENTRIES;
        LinkView whole = new LinkView(
                "cv",
                edition.name(edition.plan().cv()),
                Optional.of(links.to(edition.plan().publicationList())),
                Optional.empty());
        return new HomeView.Section(
                "list",
                EntryListView.label(list, edition),
                Optional.of(whole).filter(link -> part),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(EntryListView.first(ENTRIES, list, edition, links, rows)));
    }

    private HomeView.Section bare(HomeSection section) {
        return section(section, Optional.empty(), List.of(), List.of(), List.of());
    }

    private HomeView.Section papers(HomeSection section, List<Paper> papers) {
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
        return new HomeView.Section(
                section.key(),
                label,
                whole,
                rows.rows(papers),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private HomeView.Section index(HomeSection section, IndexKind kind) {
        return section(section, whole(kind), List.of(), headings(kind), List.of());
    }

    private List<HeadingView> headings(IndexKind kind) {
        return kind == IndexKind.CATEGORIES && !catalog.index(kind).isEmpty()
                ? HeadingView.all(kind, edition, links)
                : HeadingView.top(kind, HEADINGS, edition, links);
    }

    private HomeView.Section coauthors(HomeSection section) {
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

    private HomeView.Section people(HomeSection section) {
        return new HomeView.Section(
                section.key(),
                edition.wording().text("home." + section.key()),
                whole("people", edition.plan().people()),
                List.of(),
                List.of(),
                PeopleView.present(edition, links),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private HomeView.Section projects(HomeSection section) {
        return new HomeView.Section(
                section.key(),
                edition.wording().text("home." + section.key()),
                whole(IndexKind.PROJECTS),
                List.of(),
                List.of(),
                List.of(),
                ProjectsView.chosen(PAPERS, edition, links),
                List.of(),
                Optional.empty());
    }

    private HomeView.Section section(
            HomeSection section,
            Optional<LinkView> whole,
            List<PaperRow> papers,
            List<HeadingView> headings,
            List<LinkView> files) {
        return new HomeView.Section(
                section.key(),
                edition.wording().text("home." + section.key()),
                whole,
                papers,
                headings,
                List.of(),
                List.of(),
                files,
                Optional.empty());
    }

    private Optional<LinkView> whole(String key, Optional<Address> page) {
        return page.map(address -> new LinkView(
                key, edition.wording().text("home.whole." + key), Optional.of(links.to(address)), Optional.empty()));
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
