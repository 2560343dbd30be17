package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.Ascii;
import offprint.site.plan.SiteFile;
import offprint.site.plan.SiteFile.CopiedFile;
import offprint.site.plan.SitePlan;

/**
 * Whether the site's address is at the domain that {@code static/CNAME} names: a static host serves a site with such a
 * file at the root of that domain.
 */
final class CustomDomain {
    private CustomDomain() {}

    static void check(SitePlan plan, SiteFiles files, Diagnostics diagnostics) {
        Optional<SiteFile> file = plan.file(CopiedFile.DOMAIN.path());
        Optional<byte[]> bytes =
                file.flatMap(there -> files.original(there.address().path()));
        if (file.isEmpty() || bytes.isEmpty()) {
            return;
        }
        String text = new String(bytes.get(), StandardCharsets.UTF_8);
        int start = text.length() - text.stripLeading().length();
        Span place = new Source(file.get().owner().name(), text)
                .span(start, Math.max(start, text.stripTrailing().length()));
        String domain = place.text().toLowerCase(Locale.ROOT);
        if (!isDomain(domain)) {
            diagnostics.report(Diagnostic.at(place, Rule.CUSTOM_DOMAIN, "`CNAME` does not hold a domain")
                    .label("write just the domain, on one line")
                    .help("write it like `papers.example.org`, without `https://`"));
        } else if (!isRoot(files.url(), domain)) {
            diagnostics.report(Diagnostic.at(
                            place, Rule.CUSTOM_DOMAIN, "the site's address is not that of the domain `" + domain + "`")
                    .label("the address is `" + files.url() + "`")
                    .help("write `url: https://" + domain + "/` in content/site.yaml, or delete this file"));
        }
    }

    private static boolean isRoot(String url, String domain) {
        String address = url.toLowerCase(Locale.ROOT);
        return address.equals("https://" + domain + '/') || address.equals("http://" + domain + '/');
    }

    /** Labels of letters, digits and hyphens, joined by dots; at least two. */
    private static boolean isDomain(String text) {
        boolean plain = text.indexOf('.') > 0 && !text.contains("..") && !text.endsWith(".");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= (c >= 'a' && c <= 'z') || Ascii.isDigit(c) || c == '-' || c == '.';
        }
        return plain;
    }
}
