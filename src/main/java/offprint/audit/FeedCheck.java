package offprint.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import offprint.diag.Rule;
import offprint.diag.json.JsonReader;
import offprint.diag.json.JsonValue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The files that programs read: valid XML or JSON, and for feeds and sitemaps what their formats require. */
final class FeedCheck {
    /** RFC 4287. */
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The protocol of sitemaps.org. */
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final SiteFiles files;
    private final Results results;

    FeedCheck(SiteFiles files, Results results) {
        this.files = files;
        this.results = results;
    }

    void check(String path, byte[] bytes) {
        if (bytes.length > 0 && (path.endsWith(".xml") || path.endsWith(".json"))) {
            results.judge(Criterion.FEEDS, path, path.endsWith(".xml") ? xml(bytes) : json(bytes));
        }
    }

    private static Finding fault(String headline, String label) {
        return Finding.whole(Criterion.FEEDS, Rule.BAD_FEED, headline, label);
    }

    private List<Finding> xml(byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        try {
            Document document = builder().parse(new ByteArrayInputStream(bytes));
            Element root = document.getDocumentElement();
            if (ATOM.equals(root.getNamespaceURI())) {
                atom(root, findings);
            } else if (SITEMAP.equals(root.getNamespaceURI())) {
                sitemap(root, findings);
            }
        } catch (SAXParseException e) {
            findings.add(fault(
                    "a feed or sitemap is not well-formed XML",
                    "it goes wrong at line " + e.getLineNumber() + ", column " + e.getColumnNumber()));
        } catch (SAXException | IOException e) {
            findings.add(fault("a feed or sitemap is not well-formed XML", "it cannot be read"));
        }
        return findings;
    }

    /** Reads without a document type, and without asking for anything. */
    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void atom(Element feed, List<Finding> findings) {
        has(feed, findings);
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            has((Element) entries.item(i), findings);
        }
    }

    private static void has(Element part, List<Finding> findings) {
        for (String name : new String[] {"id", "title", "updated"}) {
            boolean there = false;
            for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
                there |= name.equals(child.getLocalName()) && ATOM.equals(child.getNamespaceURI());
            }
            if (!there) {
                findings.add(
                        fault("in a feed the `" + part.getLocalName() + "` has no `" + name + "`", "Atom asks for it"));
            }
        }
    }

    private void sitemap(Element sitemap, List<Finding> findings) {
        NodeList places = sitemap.getElementsByTagNameNS(SITEMAP, "loc");
        for (int i = 0; i < places.getLength(); i++) {
            String address = places.item(i).getTextContent();
            SiteFiles.Target target = files.follow(address, "", false);
            if (target.kind() != SiteFiles.Kind.FILE || !address.strip().startsWith(files.url())) {
                findings.add(fault(
                        "the sitemap names `" + address + "`", "the site has no page there, or has another address"));
            }
        }
    }

    private static List<Finding> json(byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        JsonReader.Result<JsonValue> result = JsonValue.read(new String(bytes, StandardCharsets.UTF_8));
        if (result.value().isEmpty()) {
            findings.add(fault(
                    "a feed or data file is not valid JSON",
                    "it goes wrong at character " + (result.offset() + 1) + ": " + result.problem()));
            return findings;
        }
        JsonValue feed = result.value().get();
        String version = feed.member("version").map(JsonValue::string).orElse("");
        if (version.startsWith("https://jsonfeed.org/")) {
            for (String name : new String[] {"title", "items"}) {
                if (feed.member(name).isEmpty()) {
                    findings.add(fault("a JSON feed has no `" + name + "`", "its version asks for it"));
                }
            }
            for (JsonValue item : feed.member("items").map(JsonValue::items).orElse(List.of())) {
                Optional<JsonValue> id = item.member("id");
                if (id.isEmpty() || id.get().string().isEmpty()) {
                    findings.add(fault("an entry of a JSON feed has no `id`", "readers tell entries apart by it"));
                }
            }
        }
        return findings;
    }
}
