package offprint.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * An SVG that is published unchanged. A browser that opens one by its own address runs the scripts in it as the site's,
 * and a host of plain files cannot forbid that, so none may be in it: no script, no event handler, no HTML, nothing that
 * is fetched from elsewhere, and no document type of its own that could write any of them in disguise.
 */
public final class SvgFile {
    private static final String IGNORE_EXTERNAL = "http://java.sun.com/xml/stream/properties/ignore-external-dtd";
    private static final String NOT_WELL_FORMED = "it is not well-formed XML, so its content cannot be checked";
    /** The encoding that a declaration names at the very beginning, perhaps behind a byte-order mark. */
    private static final Pattern ENCODING =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']+)");

    private static final String HTML = "http://www.w3.org/1999/xhtml";
    /** Elements that run or embed something, in whatever namespace. */
    private static final Set<String> ACTIVE =
            Set.of("script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "audio", "video");

    private static final String[] INERT_DATA = {
        "data:image/png;", "data:image/jpeg;", "data:image/jpg;", "data:image/gif;", "data:image/webp;"
    };

    private SvgFile() {}

    public static boolean isNamedLikeOne(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /** Whether the file may be published; where not, the first reason is reported. */
    public static boolean isSafe(Attachment file, Diagnostics diagnostics) {
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            Optional<String> danger =
                    isEncoded(bytes) ? danger(new ByteArrayInputStream(bytes)) : Optional.of(NOT_WELL_FORMED);
            danger.ifPresent(reason -> diagnostics.report(
                    Diagnostic.inFile(file.origin(), Rule.UNSAFE_SVG, "`" + file.path() + "` is more than a picture")
                            .label(reason)
                            .help("save it as plain SVG without scripts and links, or as PNG")));
            return danger.isEmpty();
        } catch (IOException e) {
            diagnostics.report(Diagnostic.inFile(
                    file.origin(), Rule.UNREADABLE_FILE, "the picture cannot be read: " + e.getMessage()));
            return false;
        }
    }

    /**
     * Whether the bytes are what their encoding allows. Of those that are not, the JDK's reader of XML says so on the
     * standard error, in words of its own, where it decodes them itself.
     */
    private static boolean isEncoded(byte[] bytes) {
        Optional<Charset> charset = charset(bytes);
        try {
            if (charset.isPresent()) {
                charset.get().newDecoder().decode(ByteBuffer.wrap(bytes));
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The encoding where it is one that the JDK's reader of XML decodes itself (XML 1.0, appendix F). */
    private static Optional<Charset> charset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 300), ISO_8859_1);
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
            return Optional.of(UTF_16);
        }
        if (start.startsWith("\0<") || start.startsWith("<\0")) {
            return Optional.of(start.startsWith("<") ? UTF_16LE : UTF_16BE);
        }
        Matcher declared = ENCODING.matcher(start);
        return switch (declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8") {
            case "UTF-8" -> Optional.of(UTF_8);
            case "US-ASCII", "ASCII" -> Optional.of(US_ASCII);
            default -> Optional.empty();
        };
    }

    /** Whether a drawing that may be published is as wide as it is high; one that says nothing of its size is. */
    public static boolean isSquare(Attachment file) {
        try (InputStream in = Files.newInputStream(file.file())) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
                // What stands before the drawing says nothing of its size.
            }
            String[] box = attribute(xml, "viewBox").strip().split("[\\s,]+", -1);
            String width = box.length == 4 ? box[2] : attribute(xml, "width");
            String height = box.length == 4 ? box[3] : attribute(xml, "height");
            return width.equals(height) || Double.compare(number(width), number(height)) == 0;
        } catch (IOException | XMLStreamException e) {
            return false;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NEGATIVE_INFINITY;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Support for document types only says what is in them; the first that defines anything is refused.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(IGNORE_EXTERNAL, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Optional<String> danger(InputStream in) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            String element = "";
            while (xml.hasNext()) {
                int event = xml.next();
                Optional<String> danger = Optional.empty();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element = xml.getLocalName().toLowerCase(Locale.ROOT);
                    danger = inElement(xml, element);
                } else if (event == XMLStreamConstants.CHARACTERS && element.equals("style")) {
                    danger = inStyle(xml.getText());
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    danger = Optional.of("it holds the instruction `" + xml.getPITarget() + "`");
                } else if (event == XMLStreamConstants.DTD && definesAnything(xml.getText())) {
                    danger = Optional.of("it defines its own document type");
                }
                if (danger.isPresent()) {
                    return danger;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | IllegalStateException e) {
            return Optional.of(NOT_WELL_FORMED);
        }
    }

    private static boolean definesAnything(@Nullable String documentType) {
        return documentType != null && documentType.indexOf('[') >= 0;
    }

    private static Optional<String> inElement(XMLStreamReader xml, String element) {
        if (ACTIVE.contains(element) || HTML.equals(xml.getNamespaceURI())) {
            return Optional.of("it holds the element `" + xml.getLocalName() + "`");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            if (name.startsWith("on")) {
                return Optional.of("it holds the event handler `" + name + "`");
            }
            if (name.equals("attributename") && isTarget(plain(value))) {
                return Optional.of("an animation in it changes `" + value + "`");
            }
            boolean harmless = !isTarget(name) || isInert(value) || (element.equals("a") && isOnTheWeb(value));
            if (!harmless) {
                return Optional.of("it refers to `" + value + "`");
            }
            Optional<String> style = name.equals("style") || value.contains("(") ? inStyle(value) : Optional.empty();
            if (style.isPresent()) {
                return style;
            }
        }
        return Optional.empty();
    }

    /** Whether the attribute names what is fetched or followed, or is an event handler. */
    private static boolean isTarget(String attribute) {
        String local = attribute.substring(attribute.indexOf(':') + 1);
        return local.equals("href") || local.equals("src") || local.equals("base") || local.startsWith("on");
    }

    /** Whether an address is a part of the picture, a file of the same site, or the bytes of a picture without parts. */
    private static boolean isInert(String address) {
        String plain = plain(address);
        for (String start : INERT_DATA) {
            if (plain.startsWith(start)) {
                return true;
            }
        }
        return plain.startsWith("#") || (plain.indexOf(':') < 0 && !plain.startsWith("//") && plain.indexOf('\\') < 0);
    }

    private static boolean isOnTheWeb(String address) {
        String plain = plain(address);
        return plain.startsWith("https://") || plain.startsWith("http://") || plain.startsWith("mailto:");
    }

    /** Without the white space and controls that browsers pass over, in lower case. */
    private static String plain(String address) {
        StringBuilder plain = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c > ' ' && c != 0x7F) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** What a style sheet fetches; an escape could hide it. */
    private static Optional<String> inStyle(String style) {
        String plain = plain(style);
        if (plain.indexOf('\\') >= 0) {
            return Optional.of("a style in it holds a backslash");
        }
        if (plain.contains("@import") || plain.contains("image-set(") || plain.contains("src(")) {
            return Optional.of("a style in it fetches something");
        }
        for (int at = plain.indexOf("url("); at >= 0; at = plain.indexOf("url(", at + 1)) {
            int from = at + "url(".length();
            boolean quoted = from < plain.length() && "\"'".indexOf(plain.charAt(from)) >= 0;
            int start = from + (quoted ? 1 : 0);
            int close = plain.indexOf(')', start);
            String address = plain.substring(start, close < 0 ? plain.length() : close);
            if (!isInert(address)) {
                return Optional.of("a style in it refers to `" + address + "`");
            }
        }
        return Optional.empty();
    }
}
