package offprint.site.feed;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import offprint.catalog.Catalog;
import offprint.model.Attachment;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Paper;
import offprint.model.PublicationDate;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.site.plan.Address;
import offprint.site.plan.SitePlan;

/** Feeds in the Atom Syndication Format (RFC 4287). A paper's id is the address of its page, which is there to stay. */
final class AtomFeed {
    /** When a feed changed that has no entry yet; the format demands a time. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final SitePlan plan;
    private final Catalog catalog;
    private final SiteSettings site;
    /** A paper stands in several feeds. */
    private final Map<Slug, String> entries = new ConcurrentHashMap<>();

    AtomFeed(SitePlan plan) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.site = catalog.bibliography().site();
    }

    String of(Feed feed) {
        XmlWriter xml = XmlWriter.document();
        xml.begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", site.language());
        String page = url(feed.addresses().page());
        xml.text("id", page).text("title", feed.title());
        site.description().ifPresent(text -> xml.text("subtitle", text));
        xml.text(
                "updated",
                feed.papers().isEmpty()
                        ? NEVER
                        : time(feed.papers().get(0).date().orElseThrow()));
        xml.empty(
                "link",
                "rel",
                "self",
                "type",
                "application/atom+xml",
                "href",
                url(feed.addresses().atom()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        xml.begin("author")
                .text("name", catalog.bibliography().profile().person().name().display())
                .text("uri", url(plan.home()))
                .end("author");
        xml.text("generator", "Offprint");
        for (Paper paper : feed.papers()) {
            xml.written(entries.computeIfAbsent(paper.slug(), slug -> entry(paper)));
        }
        return xml.end("feed").toString();
    }

    private String entry(Paper paper) {
        XmlWriter xml = XmlWriter.part();
        String page = url(plan.paper(paper));
        xml.begin("entry");
        xml.text("id", page).text("title", paper.title().text());
        PublicationDate date = paper.date().orElseThrow();
        xml.text("updated", time(date));
        if (date.day() > 0) {
            xml.text("published", time(date));
        }
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        paper.files().pdf().ifPresent(pdf -> enclosure(paper, pdf, xml));
        for (Contributor author : paper.leading().listed()) {
            author(author, xml);
        }
        for (Category category : paper.categories()) {
            xml.empty("category", "term", category.code(), "label", category.name());
        }
        for (String keyword : paper.keywords()) {
            xml.empty("category", "term", keyword);
        }
        paper.extras().license().ifPresent(licence -> xml.text("rights", licence));
        Feed.teaser(paper).ifPresent(text -> xml.text("summary", text.text()));
        Feed.body(paper)
                .ifPresent(
                        text -> xml.text("content", text.html().from(site.url()).value(), "type", "html"));
        return xml.end("entry").toString();
    }

    private void enclosure(Paper paper, Attachment pdf, XmlWriter xml) {
        xml.empty(
                "link",
                "rel",
                "enclosure",
                "type",
                "application/pdf",
                "length",
                Long.toString(pdf.size()),
                "href",
                url(plan.paperFile(paper, pdf)));
    }

    private void author(Contributor author, XmlWriter xml) {
        xml.begin("author").text("name", author.name().display());
        Optional<String> page = plan.heading(catalog.author(author)).map(this::url);
        page.or(() -> author.orcid().map(Identifier::url)).ifPresent(uri -> xml.text("uri", uri));
        xml.end("author");
    }

    /**
     * The moment at which a date begins. Atom wants a time for {@code updated}, however little is known: the beginning of
     * the year or month is the one that claims least.
     */
    static String time(PublicationDate date) {
        StringBuilder out = new StringBuilder(20).append(date.iso());
        if (date.month() == 0) {
            out.append("-01");
        }
        if (date.day() == 0) {
            out.append("-01");
        }
        return out.append("T00:00:00Z").toString();
    }

    private String url(Address address) {
        return address.absolute(site.url());
    }
}
