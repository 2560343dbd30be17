package offprint.site.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import offprint.catalog.related.RelatedPapers;
import offprint.model.Paper;
import offprint.site.meta.PageMetadata;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;

/** Makes the view of any page of a plan. Thread-safe. */
public final class PageViews {
    private final Edition edition;
    private final PageMetadata metadata;
    private final PaperRows rows;

    public PageViews(SitePlan plan) {
        this(Edition.of(plan));
    }

    /** @param related which of the plan's papers belong beside which; who shows a paper waits until that is worked out */
    public PageViews(SitePlan plan, CompletableFuture<RelatedPapers> related) {
        this(Edition.of(plan, related));
    }

    private PageViews(Edition edition) {
        this.edition = edition;
        this.metadata = new PageMetadata(edition.plan(), edition.wording());
        this.rows = new PaperRows(edition);
    }

    /** What the site's pages have in common, and its other files are made of. */
    public Edition edition() {
        return edition;
    }

    /** Papers as lists show them, with links from the site's root. */
    public RowsView rows(List<Paper> papers) {
        return new RowsView(edition.wording().texts(), rows.rows(papers));
    }

    /** What the page shows. */
    public View view(Page page) {
        Links links = Links.on(page, edition.site().url());
        PageContent content = page.matchPage(new PageContents(edition, links, rows));
        Frame frame = Frame.of(page, content.description(), edition, links, metadata);
        return new View(content.template().fileName(), edition.wording().texts(), frame, content.view());
    }
}
