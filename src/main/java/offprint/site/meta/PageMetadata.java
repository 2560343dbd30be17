package offprint.site.meta;

import java.util.Optional;
import offprint.catalog.Heading;
import offprint.model.Html;
import offprint.model.Profile;
import offprint.model.SiteSettings;
import offprint.site.plan.FeedAddresses;
import offprint.site.plan.FixedFile;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.site.plan.Subject;
import offprint.text.wording.Wording;

/** Says in the heads of a site's pages what they show. Thread-safe. */
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
        if (!page.isAnywhere()) {
            String toRoot = page.address().toRoot();
            preview.add(places.of(page.address()), name, description, head);
            page.subject().match(new SubjectLinks(toRoot, head));
            plan.feeds().ifPresent(feeds -> feeds(feeds, site.title(), toRoot, head));
            head.data(data.of(page, name));
        }
        return head.html();
    }

    /** What a page links to for machines because of what it is about. */
    private final class SubjectLinks implements Subject.Cases<Head> {
        private final String toRoot;
        private final Head head;

        SubjectLinks(String toRoot, Head head) {
            this.toRoot = toRoot;
            this.head = head;
        }

        @Override
        public Head owner(Subject.TheOwner owner) {
            Profile profile = plan.catalog().bibliography().profile();
            preview.owner(profile, head);
            citations.all(toRoot, head);
            if (!plan.catalog().lists().all().isEmpty()) {
                head.link(
                        "alternate",
                        "application/json",
                        "JSON Resume",
                        FixedFile.RESUME.address().from(toRoot));
            }
            return head;
        }

        @Override
        public Head paper(Subject.OnePaper about) {
            preview.paper(about.paper(), head);
            citation.add(about.paper(), head);
            signposts.add(about.paper(), toRoot, head);
            citations.paper(about.paper(), toRoot, head);
            return head;
        }

        @Override
        public Head papers(Subject.ListedPapers papers) {
            if (papers.heading().isEmpty()) {
                citations.all(toRoot, head);
            } else {
                Heading heading = papers.heading().get();
                citations.heading(heading, toRoot, head);
                String title = site.title() + " – " + heading.label();
                plan.feeds(heading).ifPresent(feeds -> feeds(feeds, title, toRoot, head));
            }
            preview.page(head);
            return head;
        }

        @Override
        public Head headings(Subject.Headings headings) {
            preview.page(head);
            return head;
        }

        @Override
        public Head members(Subject.Members members) {
            preview.page(head);
            return head;
        }

        @Override
        public Head other(Subject.Other other) {
            preview.page(head);
            return head;
        }
    }

    private static void feeds(FeedAddresses feeds, String title, String toRoot, Head head) {
        head.link("alternate", "application/atom+xml", title, feeds.atom().from(toRoot));
        head.link("alternate", "application/feed+json", title, feeds.json().from(toRoot));
    }
}
