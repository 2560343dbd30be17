package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.catalog.IndexKind;
import offprint.site.plan.Page;

/**
 * An index.
 *
 * @param href its page
 * @param paging its other pages, where it has several
 */
public record IndexView(
        String key, String label, String href, Optional<PagingView> paging, List<HeadingView> headings) {

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
                HeadingView.portion(page.headings(), edition, links));
    }
}
