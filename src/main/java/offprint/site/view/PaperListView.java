package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.catalog.PaperGroups;
import offprint.model.Category;
import offprint.model.Paper;
import offprint.site.plan.Address;
import offprint.site.plan.Page;
import offprint.site.plan.Portion;
import offprint.site.plan.Subject.ListedPapers;

/**
 * A list of papers: all of them, or those under a heading.
 *
 * @param heading the page's heading
 * @param category the heading as a category, where it is one
 * @param index the index that the heading belongs to
 * @param person what else is known of an author, on the first page of the list
 * @param project what else is known of a project, on the first page of its papers
 * @param links where else an author or a project is found
 * @param count how many papers these are, in words
 * @param counted whose counts of citations the rows show, and of which day the oldest is
 * @param downloads the same papers for programs to read
 * @param paging the list's other pages, where it has several
 * @param scores the scores over time, with the list of all papers
 * @param browse by what else papers can be found, with the list of all papers
 * @param controls what the list can be sorted by and narrowed to, where that is worth the room
 * @param cited whether rows tell reference managers of their papers, which one list does for all
 * @param papered whether it has a list of papers, if only an empty one; a member of a group may have none
 * @param groupings by what the papers can be brought together; without an address as they are
 * @param byYear whether those of one year are together, else those of one type
 * @param groups the papers, those of one year or type together
 * @param entries of lists that name the author or the project, where it is one
 */
public record PaperListView(
        String heading,
        Optional<CategoryView> category,
        Optional<LinkView> index,
        Optional<PersonView> person,
        Optional<ProjectView> project,
        List<LinkView> links,
        String count,
        Optional<FigureView> counted,
        List<LinkView> downloads,
        Optional<PagingView> paging,
        Optional<ListControls> controls,
        AskedList asked,
        Optional<ChartView> scores,
        List<LinkView> browse,
        boolean cited,
        List<LinkView> groupings,
        boolean byYear,
        boolean papered,
        List<Group> groups,
        Optional<EntryListView> entries) {

    public PaperListView {
        links = List.copyOf(links);
        downloads = List.copyOf(downloads);
        browse = List.copyOf(browse);
        groupings = List.copyOf(groupings);
        groups = List.copyOf(groups);
    }

    /**
     * Papers of one year or type.
     *
     * @param label the year or type, or what is said of papers whose date is still to come; empty where the page is called so
     * @param count how many papers these are, in words
     */
    public record Group(String label, String count, List<PaperRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** @param page with that list */
    static PaperListView of(Page page, ListedPapers list, Edition edition, Links links, PaperRows rows) {
        List<Paper> papers = list.papers();
        Portion portion = list.portion();
        Optional<Heading> heading = list.heading();
        boolean ofYear = heading.filter(one -> one.kind() == IndexKind.YEARS).isPresent();
        return new PaperListView(
                page.name().in(edition::word),
                heading.flatMap(one -> category(one, edition, links)),
                page.parent()
                        .map(index -> new LinkView(
                                heading.orElseThrow().kind().key(),
                                index.name().in(edition::word),
                                Optional.of(links.to(index.address())),
                                Optional.empty())),
                heading.filter(one -> portion.isFirst()).flatMap(one -> PersonView.alone(one, edition, links)),
                heading.filter(one -> portion.isFirst()).flatMap(one -> ProjectView.alone(one, edition, links)),
                heading.map(one -> elsewhere(one, edition)).orElse(List.of()),
                edition.wording().count("papers", papers.size()),
                new Counts(edition).of(portion.of(papers)),
                heading.map(one -> Downloads.of(one, edition, links)).orElseGet(() -> Downloads.all(edition, links)),
                PagingView.of(portion, papers.size(), edition, links),
                controls(list, edition),
                AskedList.of(heading, portion, papers.size(), edition, links),
                heading.isEmpty() && portion.isFirst() ? ScoresChart.of(edition, links) : Optional.empty(),
                heading.isEmpty() ? browse(edition, links) : List.of(),
                heading.isEmpty(),
                heading.isEmpty() ? groupings(true, edition, links) : List.of(),
                true,
                heading.isEmpty() || !papers.isEmpty(),
                ofYear
                        ? List.of(new Group("", "", rows.rows(portion.of(papers))))
                        : groups(portion.of(papers), paper -> year(paper, edition), edition, rows),
                heading.filter(one -> portion.isFirst())
                        .flatMap(one -> EntryListView.mentions(
                                "author.entries", edition.catalog().lists().of(one), edition, links, rows)));
    }

    /** The same on all pages of a list, for which every paper of it is looked at. */
    private static Optional<ListControls> controls(ListedPapers list, Edition edition) {
        String name =
                list.heading().map(one -> one.kind().key() + '/' + one.id()).orElse("");
        return edition.controls().computeIfAbsent(name, key -> Facets.of(list.papers(), edition));
    }

    private static List<LinkView> elsewhere(Heading heading, Edition edition) {
        return heading.person()
                .map(person -> PersonView.links(person, edition))
                .or(() -> heading.project().map(project -> project.links().stream()
                        .map(link -> LinkView.of(link, edition))
                        .toList()))
                .orElse(List.of());
    }

    /** All papers by type, which can be read without a script. */
    static PaperListView byType(Page.PapersByType page, Edition edition, Links links, PaperRows rows) {
        List<Paper> papers = page.list().papers();
        Portion portion = page.list().portion();
        Function<Paper, String> type = paper -> edition.word("cv.type." + PaperGroups.of(paper, edition.catalog()));
        return new PaperListView(
                page.name().in(edition::word),
                Optional.empty(),
                page.parent()
                        .map(all -> new LinkView(
                                "papers",
                                all.name().in(edition::word),
                                Optional.of(links.to(all.address())),
                                Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                edition.wording().count("papers", papers.size()),
                new Counts(edition).of(portion.of(papers)),
                Downloads.all(edition, links),
                PagingView.of(portion, papers.size(), edition, links),
                Optional.empty(),
                AskedList.of(Optional.empty(), portion, papers.size(), edition, links),
                Optional.empty(),
                browse(edition, links),
                false,
                groupings(false, edition, links),
                false,
                true,
                groups(portion.of(papers), type, edition, rows),
                Optional.empty());
    }

    /** By year and by type, where there is more than one type. */
    private static List<LinkView> groupings(boolean byYear, Edition edition, Links links) {
        return edition.plan()
                .byType()
                .map(address -> List.of(
                        grouping("year", byYear, edition.plan().papers(), edition, links),
                        grouping("type", !byYear, address, edition, links)))
                .orElse(List.of());
    }

    private static LinkView grouping(String key, boolean current, Address address, Edition edition, Links links) {
        return new LinkView(
                key,
                edition.word("list.group." + key),
                current ? Optional.empty() : Optional.of(links.to(address)),
                Optional.empty());
    }

    /** By what else the papers can be found. */
    private static List<LinkView> browse(Edition edition, Links links) {
        List<LinkView> views = new ArrayList<>();
        for (IndexKind kind : IndexKind.values()) {
            edition.plan()
                    .index(kind)
                    .ifPresent(address -> views.add(new LinkView(
                            kind.key(), edition.label(kind), Optional.of(links.to(address)), Optional.empty())));
        }
        return views;
    }

    /** The papers in their order, those with one label together. */
    private static List<Group> groups(
            List<Paper> papers, Function<Paper, String> labels, Edition edition, PaperRows rows) {
        List<Group> groups = new ArrayList<>();
        int start = 0;
        while (start < papers.size()) {
            String label = labels.apply(papers.get(start));
            int end = start;
            while (end < papers.size() && labels.apply(papers.get(end)).equals(label)) {
                end++;
            }
            groups.add(new Group(
                    label, edition.wording().count("papers", end - start), rows.rows(papers.subList(start, end))));
            start = end;
        }
        return groups;
    }

    private static String year(Paper paper, Edition edition) {
        return paper.date().map(date -> Integer.toString(date.year())).orElseGet(() -> edition.date(paper)
                .text());
    }

    private static Optional<CategoryView> category(Heading heading, Edition edition, Links links) {
        if (heading.kind() == IndexKind.CATEGORIES) {
            for (Category declared : edition.site().categories()) {
                if (declared.code().equals(heading.id())) {
                    return Optional.of(edition.hues().view(declared, links));
                }
            }
        }
        return Optional.empty();
    }
}
