package offprint.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import offprint.audit.html.TagScanner;
import offprint.diag.Rule;
import offprint.model.ThirdParty.Purpose;

/** Follows every address that a page names, and notes where it leads. */
final class LinkReader {
    /** The relations of {@code <link>} for which a browser asks the other server for something, between spaces. */
    private static final String LOADING = " stylesheet icon apple-touch-icon mask-icon manifest preload modulepreload"
            + " prefetch prerender preconnect dns-prefetch ";

    /** What a style sheet loads, which it does not say. */
    static final Set<Purpose> STYLED = EnumSet.of(Purpose.STYLES, Purpose.IMAGES, Purpose.FONTS);

    private final ReadPage page;
    private final SiteFiles files;
    private final List<ReadPage.Anchor> own = new ArrayList<>();

    LinkReader(ReadPage page, SiteFiles files) {
        this.page = page;
        this.files = files;
    }

    /** An attribute that leads to where a reader may go. */
    void goes(TagScanner tags, String attribute, boolean plain) {
        if (tags.has(attribute)) {
            SiteFiles.Target target =
                    follow(tags.value(attribute).get(), tags.startOf(attribute), tags.endOf(attribute));
            if (plain && target.page() >= 0) {
                page.neighbours.add(target.page());
            }
        }
    }

    /** An attribute that names what a browser loads with the page. */
    void loads(TagScanner tags, String attribute, Set<Purpose> purposes) {
        if (tags.has(attribute)) {
            load(tags.value(attribute).get(), tags.startOf(attribute), tags.endOf(attribute), purposes);
        }
    }

    /** Candidates behind commas, each an address and perhaps a width or density. */
    void several(TagScanner tags, String attribute) {
        if (!tags.has(attribute)) {
            return;
        }
        String list = tags.value(attribute).get();
        int i = 0;
        while (i < list.length()) {
            int start = skip(list, i, " \t\n\r\f,");
            int end = start;
            while (end < list.length() && " \t\n\r\f".indexOf(list.charAt(end)) < 0) {
                end++;
            }
            boolean comma = end > start && list.charAt(end - 1) == ',';
            String address = list.substring(start, comma ? end - 1 : end);
            if (!address.isEmpty()) {
                load(address, tags.startOf(attribute), tags.endOf(attribute), EnumSet.of(Purpose.IMAGES));
            }
            int next = list.indexOf(',', end);
            i = comma ? end : next < 0 ? list.length() : next + 1;
        }
    }

    private static int skip(String text, int from, String characters) {
        int i = from;
        while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** A {@code <link>} of the head. */
    void head(TagScanner tags) {
        if (isLoading(tags.value("rel").orElse(""))) {
            loads(tags, "href", EnumSet.allOf(Purpose.class));
            several(tags, "imagesrcset");
        } else {
            goes(tags, "href", false);
        }
    }

    private static boolean isLoading(String relations) {
        int start = 0;
        for (int i = 0; i <= relations.length(); i++) {
            if (i == relations.length() || relations.charAt(i) <= ' ') {
                String word = relations.substring(start, i).toLowerCase(Locale.ROOT);
                if (!word.isEmpty() && LOADING.contains(' ' + word + ' ')) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** What a style sheet in the page loads. */
    void styles(String css, int start, int end) {
        for (String address : StyleSheet.addresses(css)) {
            load(address, start, end, STYLED);
        }
    }

    /** @param purposes of which one must be allowed, where another host is asked */
    void load(String address, int start, int end, Set<Purpose> purposes) {
        SiteFiles.Target target = follow(address, start, end);
        if (target.kind() == SiteFiles.Kind.FOREIGN) {
            if (files.thirdParties().allows(address, purposes)) {
                page.asksOthers = true;
            } else {
                page.findings.add(request(address, start, end));
            }
        } else if (target.kind() == SiteFiles.Kind.FILE) {
            page.loads.add(target.file());
        }
    }

    static Finding request(String address, int start, int end) {
        return new Finding(
                        Criterion.REQUESTS,
                        Rule.THIRD_PARTY_REQUEST,
                        "`" + address.strip() + "` would be fetched from another site",
                        start,
                        end,
                        "which would learn of every reader",
                        "")
                .help(
                        "put the file into `content/static/` or `templates/assets/`, make it a link, or allow the host under"
                                + " `third_parties` in site.yaml");
    }

    private SiteFiles.Target follow(String address, int start, int end) {
        SiteFiles.Target target = files.follow(address, page.page);
        switch (target.kind()) {
            case FILE -> anchor(target, start, end);
            case NOTHING -> {
                // A host may hold more below a site's address than the site, such as other projects' pages.
                if (!SiteFiles.hasScheme(address.strip())) {
                    broken(address, start, end, "the site has no file `" + target.file() + "`");
                }
            }
            case OUTSIDE -> broken(address, start, end, "it leads above the site's root");
            case ROOTED ->
                page.findings.add(new Finding(
                                Criterion.LINKS,
                                Rule.ROOTED_LINK,
                                "the link `" + address.strip() + "` begins at the root of the host",
                                start,
                                end,
                                "which may not be this site's root",
                                "")
                        .help("begin it at this page: `" + way()
                                + address.strip().substring(1) + "`"));
            case FOREIGN, NO_PLACE -> {
                // Not the site's own.
            }
        }
        return target;
    }

    private String way() {
        String way = page.page.address().toRoot();
        return way.isEmpty() ? "./" : way;
    }

    private void anchor(SiteFiles.Target target, int start, int end) {
        String fragment = target.fragment();
        if (fragment.isEmpty() || fragment.equalsIgnoreCase("top") || fragment.startsWith(":~:")) {
            return;
        }
        int number = target.page();
        if (number == page.number) {
            own.add(new ReadPage.Anchor(number, fragment, start, end));
        } else if (number >= 0) {
            page.anchors.add(new ReadPage.Anchor(number, fragment, start, end));
        }
    }

    private void broken(String address, int start, int end, String reason) {
        page.findings.add(new Finding(
                Criterion.LINKS,
                Rule.BROKEN_LINK,
                "the link `" + address.strip() + "` leads nowhere",
                start,
                end,
                reason,
                ""));
    }

    /** To be called when all of the page is read: only now its own places are known. */
    void finish() {
        for (ReadPage.Anchor anchor : own) {
            if (!page.ids.contains(anchor.fragment())) {
                page.findings.add(unknown(anchor, "this page"));
            }
        }
    }

    static Finding unknown(ReadPage.Anchor anchor, String place) {
        return new Finding(
                Criterion.ANCHORS,
                Rule.UNKNOWN_ANCHOR,
                "nothing on " + place + " is called `" + anchor.fragment() + "`",
                anchor.start(),
                anchor.end(),
                "readers land at the top of the page",
                "");
    }
}
