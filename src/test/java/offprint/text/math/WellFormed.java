package offprint.text.math;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's parser of XML as judge of what is written. */
public final class WellFormed {

    private WellFormed() {}

    public static void assertWellFormed(String fragment) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new InputSource(new StringReader("<p>" + fragment + "</p>")));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + fragment, e);
        }
    }
}
