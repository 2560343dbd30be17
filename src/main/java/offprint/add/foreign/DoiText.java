package offprint.add.foreign;

import java.util.Locale;
import java.util.Optional;
import offprint.model.Ascii;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;

/** DOIs within other texts: {@code DOI 10.1109/x}, {@code info:doi/10.1076/3}, addresses of publishers' pages. */
public final class DoiText {
    /** What publishers put behind a DOI in the addresses of a work's pages. */
    private static final String[] PAGES = {
        "/abstract",
        "/full",
        "/fulltext",
        "/fulltext.html",
        "/full/html",
        "/full/pdf",
        "/pdf",
        "/epdf",
        "/meta",
        "/html",
        "/summary",
        "/pdfft",
        "/references",
        ".pdf",
        ".full",
        ".abstract",
        ".full.pdf",
        ".html"
    };

    private DoiText() {}

    /** The DOI that a text holds, whatever stands before it. */
    public static Optional<Identifier> within(String text) {
        int at = start(text);
        int end = at < 0 ? -1 : end(text, at);
        return at < 0
                ? Optional.empty()
                : IdentifierScheme.DOI.parse(text.substring(at, end)).value();
    }

    /** The DOI in the address of a work's page at its publisher's; pages of whole books and journals have another work's. */
    public static Optional<Identifier> ofPage(String url) {
        int host = url.indexOf("://");
        int path = host < 0 ? -1 : url.indexOf('/', host + 3);
        int at = path < 0 ? -1 : start(url.substring(path));
        if (at <= 0 || "/=".indexOf(url.charAt(path + at - 1)) < 0 || isOfWhole(url.substring(path, path + at))) {
            return Optional.empty();
        }
        String doi = url.substring(path + at, end(url, path + at));
        for (String page : PAGES) {
            if (doi.toLowerCase(Locale.ROOT).endsWith(page)) {
                doi = doi.substring(0, doi.length() - page.length());
            }
        }
        return IdentifierScheme.DOI.parse(withoutVersion(doi, url)).value();
    }

    private static boolean isOfWhole(String path) {
        return path.endsWith("/book/") || path.endsWith("/journal/") || path.endsWith("/referencework/");
    }

    /** The servers of Cold Spring Harbor put a version behind the DOI: {@code 10.1101/2020.01.01.900000v1}. */
    private static String withoutVersion(String doi, String url) {
        int v = doi.lastIndexOf('v');
        boolean version = v > 0 && url.contains("rxiv.org/") && Ascii.isNumber(doi.substring(v + 1));
        return version ? doi.substring(0, v) : doi;
    }

    /** Where {@code 10.}, four to nine digits and a slash begin, or −1 (DOI Handbook, 2.2). */
    private static int start(String text) {
        for (int at = text.indexOf("10."); at >= 0; at = text.indexOf("10.", at + 1)) {
            int i = Ascii.endOfDigits(text, at + 3);
            boolean digits = i - at >= 7 && i - at <= 12;
            boolean begins = at == 0
                    || !Character.isLetterOrDigit(text.charAt(at - 1))
                    || text.regionMatches(true, at - 3, "doi", 0, 3);
            if (digits && begins && i < text.length() && text.charAt(i) == '/') {
                return at;
            }
        }
        return -1;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !Characters.isBlank(text.charAt(end)) && "?#&".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
