package offprint.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the web as a site may hold them: absolute, http or https. */
public final class WebAddress {

    private WebAddress() {}

    public static Parsed<String> parse(String text) {
        String url = text.strip();
        if (isDangerous(url)) {
            return Parsed.failed("addresses of this kind can run script in the reader's browser");
        }
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            return Parsed.failed("a web address starts with `https://` or `http://`");
        }
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null) {
                return Parsed.failed("there is no host after `//`");
            }
            if (uri.getRawUserInfo() != null) {
                return Parsed.failed("a name or password before `@` does not belong on a public page");
            }
            return Parsed.of(url);
        } catch (URISyntaxException e) {
            int at = e.getIndex();
            return Parsed.failed(
                    at >= 0 && at < url.length()
                            ? "`" + url.charAt(at) + "` is not allowed in an address; write it percent-encoded"
                            : "it is not a well-formed address");
        }
    }

    public static boolean isDangerous(String text) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < text.length() && text.charAt(i) != ':'; i++) {
            if (text.charAt(i) > ' ') {
                scheme.append(text.charAt(i));
            }
        }
        return switch (scheme.toString().toLowerCase(Locale.ROOT)) {
            case "javascript", "data", "vbscript", "file", "blob" -> text.indexOf(':') >= 0;
            default -> false;
        };
    }

    /** What the author probably meant, where the scheme was left out. */
    public static Optional<String> proposal(String text) {
        boolean bare = text.indexOf(':') < 0 && text.indexOf('.') > 0 && text.indexOf(' ') < 0;
        return bare && parse("https://" + text).value().isPresent()
                ? Optional.of("did you mean `https://" + text + "`?")
                : Optional.empty();
    }
}
