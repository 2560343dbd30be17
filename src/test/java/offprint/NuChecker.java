package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, which the W3C's validator runs on: what it says of a page or a style sheet, errors and warnings
 * alike. It looks nothing up on the net. Setting it up takes seconds, a page milliseconds, so one is made and kept.
 */
public final class NuChecker {
    private static final String ADDRESS = "https://example.org/";

    /** What is not held against a page, by how the message begins. */
    private static final List<String> TOLERATED = List.of(
            // The Markdown library closes <br> and <hr> in the way of XML. It quotes every attribute, so it does no
            // harm.
            "Trailing slash on void elements has no effect",
            // An author's text is published as it was written, with accents as characters of their own, too.
            "Text run is not in Unicode Normalization Form C",
            "The value of attribute “content” on element “meta” from namespace “http://www.w3.org/1999/xhtml” is not in"
                    + " Unicode Normalization Form C");

    /** The checker takes blocks of data for scripts; to browsers (HTML, 4.12.1.1) a policy for scripts is none for data. */
    private static final String INLINE_SCRIPT = "Inline script violates Content Security Policy";

    private static final String DATA = "<script type=\"application/ld+json\">";

    private static final NuChecker SHARED = new NuChecker();

    private final SimpleDocumentValidator checker;
    private final Complaints complaints = new Complaints();

    private NuChecker() {
        try {
            // No set-up of log4j, no URLs in logs, and no guess at the language: a page of formulas is not English to
            // it.
            checker = new SimpleDocumentValidator(false, false, false);
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, complaints);
            checker.setUpValidatorAndParsers(complaints, true, false);
            checker.setAllowCss(true);
        } catch (Exception e) {
            throw new IllegalStateException("the Nu HTML checker cannot be set up", e);
        }
    }

    /**
     * What there is to say against a file, each as {@code path:line:column: message}; nothing against files that are
     * neither HTML nor CSS.
     *
     * @param path names the file in messages, and tells by its ending what it is
     */
    public static List<String> complaints(String path, byte[] content) {
        synchronized (SHARED) {
            return SHARED.check(path, content);
        }
    }

    private List<String> check(String path, byte[] content) {
        complaints.begin(path, content);
        try (InputStream in = new ByteArrayInputStream(content)) {
            InputSource source = new InputSource(in);
            // Without an address of its own, what a page asks for counts as a third party's, which its policy forbids.
            source.setSystemId(ADDRESS);
            if (path.endsWith(".html")) {
                checker.checkHtmlInputSource(source);
            } else if (path.endsWith(".css")) {
                checker.checkCssInputSource(source);
            }
        } catch (IOException | SAXException e) {
            complaints.found().add(path + ": fatal: " + e);
        }
        return complaints.found();
    }

    /** Gathers what the checker says. */
    private static final class Complaints implements ErrorHandler {
        private String path = "";
        private List<String> lines = List.of();
        private List<String> found = new ArrayList<>();

        void begin(String file, byte[] content) {
            path = file;
            lines = new String(content, UTF_8).lines().toList();
            found = new ArrayList<>();
        }

        List<String> found() {
            return found;
        }

        void add(String severity, SAXParseException e) {
            String message = String.valueOf(e.getMessage());
            if (TOLERATED.stream().anyMatch(message::startsWith)
                    || (message.startsWith(INLINE_SCRIPT) && isData(e.getLineNumber(), e.getColumnNumber()))) {
                return;
            }
            found.add(path + ':' + e.getLineNumber() + ':' + e.getColumnNumber() + ": " + severity + ": " + message);
        }

        /** Whether a block of data begins with the tag that ends there. */
        private boolean isData(int line, int column) {
            String text = lines.get(line - 1);
            return text.substring(0, Math.min(column, text.length())).endsWith(DATA);
        }

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }
    }
}
