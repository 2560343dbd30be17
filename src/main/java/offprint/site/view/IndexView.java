package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.catalog.IndexKind;
import offprint.site.plan.Page;

/**
 * An index.
 *
 * @param href its page
 * @param network who writes with whom, on the index of authors where that is worth a picture
 * @param paging its other pages, where it has several
 */
public record IndexView(
        String key,
        String label,
        String href,
        Optional<PagingView> paging,
        Optional<NetworkView> network,
        List<HeadingView> headings) {

    public IndexView {
        headings = List.copyOf(headings);
    }

    static IndexView of(Page.Index page, Edition edition, Links links) {
        IndexKind kind = page.headings().kind();
        return new IndexView(
                kind.key(),
                edition.label(kind),
                links.to(page.address()),
                PagingView.of(
                        page.headings().portion(), edition.catalog().index(kind).size(), edition, links),
                kind == IndexKind.AUTHORS && page.headings().portion().isFirst()
                        ? NetworkView.of(edition, links)
                        : Optional.empty(),
                HeadingView.portion(page.headings(), edition, links));
    }
}
