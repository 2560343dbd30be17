package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Category;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.site.plan.Page;
import offprint.site.plan.Portion;
import offprint.site.plan.Subject.ListedPapers;

/**
 * A list of papers: all of them, or those under a heading.
 *
 * @param heading the page's heading
 * @param category the heading as a category, where it is one
 * @param index the index that the heading belongs to
 * @param links what else is known of an author
 * @param count how many papers these are, in words
 * @param downloads the same papers for programs to read
 * @param paging the list's other pages, where it has several
 * @param controls what the list can be sorted by and narrowed to, where that is worth the room
 * @param entries of lists that name the author, where it is one
 */
public record PaperListView(
        String heading,
        Optional<CategoryView> category,
        Optional<LinkView> index,
        List<LinkView> links,
        String count,
        List<LinkView> downloads,
        Optional<PagingView> paging,
        Optional<ListControls> controls,
        List<PaperRow> rows,
        Optional<EntryListView> entries) {

    public PaperListView {
        links = List.copyOf(links);
        downloads = List.copyOf(downloads);
        rows = List.copyOf(rows);
    }

    /** @param page with that list */
    static PaperListView of(Page page, ListedPapers list, Edition edition, Links links, PaperRows rows) {
        List<Paper> papers = list.papers();
        Portion portion = list.portion();
        Optional<Heading> heading = list.heading();
        return new PaperListView(
                page.name().in(edition::word),
                heading.flatMap(one -> category(one, edition, links)),
                page.parent()
                        .map(index -> new LinkView(
                                heading.orElseThrow().kind().key(),
                                index.name().in(edition::word),
                                Optional.of(links.to(index.address())),
                                Optional.empty())),
                heading.map(one -> person(one, edition)).orElse(List.of()),
                edition.wording().count("papers", papers.size()),
                heading.map(one -> Downloads.of(one, edition, links)).orElseGet(() -> Downloads.all(edition, links)),
                PagingView.of(portion, papers.size(), edition, links),
                // Scripts sort and narrow what is on the page, so a part of a list is not to be sorted.
                portion.isWhole() ? Facets.of(papers, edition) : Optional.empty(),
                rows.rows(portion.of(papers)),
                heading.filter(one -> one.kind() == IndexKind.AUTHORS && portion.isFirst())
                        .flatMap(one -> EntryListView.mentions(
                                "author.entries", edition.catalog().lists().of(one), edition, links, rows)));
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

    private static List<LinkView> person(Heading heading, Edition edition) {
        List<LinkView> views = new ArrayList<>();
        heading.person()
                .flatMap(Person::orcid)
                .ifPresent(orcid -> views.add(new LinkView(
                        "orcid",
                        IdentifierScheme.ORCID.label(),
                        Optional.of(orcid.url()),
                        Optional.of(orcid.value()))));
        heading.person()
                .flatMap(Person::url)
                .ifPresent(url -> views.add(
                        new LinkView("website", edition.word("link.website"), Optional.of(url), Optional.empty())));
        return views;
    }
}
