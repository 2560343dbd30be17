package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.redfin.sitemapgenerator.WebSitemapGenerator;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others say of the files that Offprint writes for programs: schemas, and readers that are not ours. */
public final class Readers {
    private static final Path ATOM = Path.of("src", "test", "resources", "schemas", "atom.rnc");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Readers() {}

    /** What the rules of RFC 4287 have against a feed. */
    public static List<String> complaintsAboutAtom(String feed) {
        Complaints complaints = new Complaints();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, complaints);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            if (!driver.loadSchema(ValidationDriver.fileInputSource(ATOM.toFile()))) {
                throw new AssertionError("the schema itself is wrong: " + complaints.found);
            }
            driver.validate(new InputSource(new StringReader(feed)));
        } catch (IOException | SAXException e) {
            complaints.found.add(String.valueOf(e));
        }
        return complaints.found;
    }

    /** The feed as ROME reads it. */
    public static SyndFeed feed(String feed) {
        try {
            return new SyndFeedInput().build(new StringReader(feed));
        } catch (FeedException e) {
            throw new AssertionError("ROME cannot read the feed", e);
        }
    }

    /** What the schema of sitemaps.org has against a sitemap. */
    public static List<String> complaintsAboutSitemap(String sitemap) {
        URL schema = WebSitemapGenerator.class.getResource("sitemap.xsd");
        Complaints complaints = new Complaints();
        try {
            var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema)
                    .newValidator();
            validator.setErrorHandler(complaints);
            validator.validate(new StreamSource(new StringReader(sitemap)));
        } catch (IOException | SAXException e) {
            complaints.found.add(String.valueOf(e));
        }
        return complaints.found;
    }

    /** What a JSON Schema (draft 2020-12) has against a document. */
    public static List<String> complaintsAboutJson(String document, String schema) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        Schema read = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(schema, InputFormat.JSON);
        List<String> complaints = new ArrayList<>();
        for (Error error : read.validate(document, InputFormat.JSON)) {
            complaints.add(String.valueOf(error));
        }
        return complaints;
    }

    /** A JSON text as Jackson reads it. */
    public static JsonNode json(String text) {
        return JSON.readTree(text.getBytes(UTF_8));
    }

    private static final class Complaints implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add(e);
        }

        @Override
        public void error(SAXParseException e) {
            add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(e);
        }

        private void add(SAXParseException e) {
            found.add(e.getLineNumber() + ": " + e.getMessage());
        }
    }
}
