package offprint.site.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.MarkdownPage;
import offprint.model.Paper;

/** The pages of a site, while they are being collected. */
final class SitePages {
    /** In bytes. */
    private static final int WEIGHT_OF_HEADING = 300;

    private final SiteAddresses at;
    private final Catalog catalog;
    private final AddressBook addresses;
    private final RowWeights weights;
    private final List<Page> pages = new ArrayList<>();

    private SitePages(SiteAddresses at, AddressBook addresses) {
        this.at = at;
        this.catalog = at.catalog();
        this.addresses = addresses;
        this.weights = new RowWeights(catalog.papers());
    }

    /** All pages, in the order in which a reader would visit them. */
    static List<Page> of(SiteAddresses at, AddressBook addresses) {
        SitePages pages = new SitePages(at, addresses);
        pages.plan();
        return Collections.unmodifiableList(pages.pages);
    }

    private void plan() {
        add(new Page.Home(at.home()), "the profile");
        for (Portion portion : weights.portions(at.papers(), catalog.papers())) {
            add(new Page.AllPapers(portion.address(), portion), "the list of papers");
        }
        for (Paper paper : catalog.papers()) {
            add(new Page.OnePaper(at.paper(paper), paper), paper.origin());
        }
        for (IndexKind kind : IndexKind.values()) {
            plan(kind);
        }
        for (Portion portion : weights.portions(at.publicationList(), catalog.papers())) {
            add(new Page.PublicationList(portion.address(), portion), "the publication list");
        }
        at.search().ifPresent(address -> add(new Page.Search(address), "the search page"));
        for (MarkdownPage page : catalog.bibliography().pages()) {
            add(new Page.Text(at.text(page), page), page.origin());
        }
        add(new Page.NotFound(SiteAddresses.NOT_FOUND), "the not-found page");
    }

    private void plan(IndexKind kind) {
        List<Heading> headings = catalog.index(kind);
        if (headings.isEmpty()) {
            return;
        }
        Address index = SiteAddresses.indexAddress(kind);
        for (Portion portion : Portion.of(index, headings.size(), row -> WEIGHT_OF_HEADING)) {
            add(new Page.Index(portion.address(), kind, portion), "the index of " + kind.key());
        }
        for (Heading heading : headings) {
            Optional<Address> address = at.heading(heading);
            if (address.isPresent()) {
                Owner owner = new Owner("the papers of ", heading.label());
                for (Portion portion : weights.portions(address.get(), heading.papers())) {
                    add(new Page.UnderHeading(portion.address(), heading, portion), owner);
                }
            }
        }
    }

    private void add(Page page, String owner) {
        add(page, Owner.of(owner));
    }

    private void add(Page page, Owner owner) {
        if (addresses.take(page.address(), owner)) {
            pages.add(page);
        }
    }
}
