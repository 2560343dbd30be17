package offprint.site.meta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.Readers;
import offprint.TestSite;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.text.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** The head of one page of a site, as a reader of pages reads it. */
final class HeadOf {
    private final Document document;

    private HeadOf(Document document) {
        this.document = document;
    }

    /** The head of the page at an address; it is called "Name" and described as "Words". */
    static HeadOf page(TestSite site, String address) {
        SitePlan plan = site.plan();
        for (Page page : plan.pages()) {
            if (page.address().path().equals(address)) {
                String html = new PageMetadata(plan, Wording.of("en", Map.of()))
                        .head(page, "Name", Optional.of("Words"))
                        .value();
                return new HeadOf(Jsoup.parse("<head>" + html + "</head>"));
            }
        }
        throw new AssertionError("no page " + address);
    }

    /** The head of a paper's page; what every paper must say and {@code yaml} does not is added. */
    static HeadOf paper(TestSite site, String yaml) {
        site.paper("one", yaml);
        return page(site, "papers/one/");
    }

    /** A paper of the site. */
    static Paper model(TestSite site, String yaml) {
        site.paper("one", yaml);
        return site.catalog().paper(new Slug("one"));
    }

    /** The contents of the tags of a name, in their order. */
    List<String> all(String name) {
        return document.select("head meta[name=" + name + "], head meta[property=" + name + "]")
                .eachAttr("content");
    }

    /** The links of a relation, in their order. */
    List<String> links(String rel) {
        return document.select("head link[rel~=(^| )" + rel + "( |$)]").eachAttr("href");
    }

    /** All names of tags that begin so, each as often as it stands there. */
    List<String> names(String beginning) {
        return document.select("head meta[name^=" + beginning + "]").eachAttr("name");
    }

    /** The page itself in the vocabulary of schema.org. */
    JsonNode data() {
        return node(0);
    }

    /** A node of the graph. */
    JsonNode node(int i) {
        return Readers.json(document.select("script[type=application/ld+json]")
                        .get(0)
                        .data())
                .at("/@graph/" + i);
    }

    boolean isEmpty() {
        return document.head().childNodeSize() == 0;
    }
}
