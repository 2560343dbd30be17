package offprint.site.meta;

import java.util.Optional;
import offprint.catalog.Heading;
import offprint.model.Html;
import offprint.model.Profile;
import offprint.model.SiteSettings;
import offprint.site.plan.FeedAddresses;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.text.wording.Wording;

/** Says in the heads of a site's pages what they show. May be used by several threads at once. */
public final class PageMetadata {
    private final SitePlan plan;
    private final SiteSettings site;
    private final Places places;
    private final CitationTags citation;
    private final Signposts signposts;
    private final LinkPreview preview;
    private final CitationLinks citations;
    private final StructuredData data;

    public PageMetadata(SitePlan plan, Wording wording) {
        this.plan = plan;
        this.site = plan.catalog().bibliography().site();
        this.places = new Places(plan);
        this.citation = new CitationTags(places);
        this.signposts = new Signposts(plan, places);
        this.preview = new LinkPreview(plan, places);
        this.citations = new CitationLinks(plan);
        this.data = new StructuredData(plan, wording, places);
    }

    /**
     * The elements of the page's head; none for the not-found page, which is not a page of its own.
     *
     * @param name what the page is called, without the site's name
     * @param description one or two sentences, the same that search engines are given
     */
    public Html head(Page page, String name, Optional<String> description) {
        Head head = new Head();
        if (!(page instanceof Page.NotFound)) {
            String toRoot = page.address().toRoot();
            preview.add(places.of(page.address()), name, description, head);
            page.match(new Page.Cases<>(
                    home -> profile(toRoot, head),
                    all -> papers(toRoot, head),
                    one -> paper(one, toRoot, head),
                    index -> other(head),
                    under -> heading(under.heading(), toRoot, head),
                    list -> papers(toRoot, head),
                    search -> other(head),
                    text -> other(head),
                    missing -> other(head)));
            plan.feeds().ifPresent(feeds -> feeds(feeds, site.title(), toRoot, head));
            head.data(data.of(page, name));
        }
        return head.html();
    }

    private Head profile(String toRoot, Head head) {
        Profile profile = plan.catalog().bibliography().profile();
        preview.person(profile.person().name(), head);
        citations.all(toRoot, head);
        return head;
    }

    private Head paper(Page.OnePaper page, String toRoot, Head head) {
        preview.paper(page.paper(), head);
        citation.add(page.paper(), head);
        signposts.add(page.paper(), toRoot, head);
        citations.paper(page.paper(), toRoot, head);
        return head;
    }

    private Head papers(String toRoot, Head head) {
        citations.all(toRoot, head);
        return other(head);
    }

    private Head heading(Heading heading, String toRoot, Head head) {
        citations.heading(heading, toRoot, head);
        String title = site.title() + " – " + heading.label();
        plan.feeds(heading).ifPresent(feeds -> feeds(feeds, title, toRoot, head));
        return other(head);
    }

    private Head other(Head head) {
        preview.page(head);
        return head;
    }

    private static void feeds(FeedAddresses feeds, String title, String toRoot, Head head) {
        head.link("alternate", "application/atom+xml", title, feeds.atom().from(toRoot));
        head.link("alternate", "application/feed+json", title, feeds.json().from(toRoot));
    }
}
