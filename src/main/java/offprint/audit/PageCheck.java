package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.diag.Rule;

/** What every page of a site is held to, whatever it shows. */
final class PageCheck {
    private static final int KILOBYTE = 1024;
    private static final int MAX_WEIGHT = 100 * KILOBYTE;

    private final SiteFiles files;
    private final Results results;

    PageCheck(SiteFiles files, Results results) {
        this.files = files;
        this.results = results;
    }

    void check(List<ReadPage> pages) {
        Map<String, String> titles = new HashMap<>();
        for (ReadPage page : pages) {
            judge(Criterion.LINKS, page, page.findings);
            anchors(page, pages);
            heading(page);
            title(page, titles);
            if (page.images > 0) {
                judge(Criterion.IMAGES, page, page.findings);
            }
            judge(Criterion.REQUESTS, page, page.findings);
        }
        styleSheets();
        if (!pages.isEmpty()) {
            weight(pages.get(0));
        }
    }

    private void judge(Criterion criterion, ReadPage page, List<Finding> findings) {
        results.judge(criterion, page.file(), page.bytes, findings);
    }

    private void anchors(ReadPage page, List<ReadPage> pages) {
        for (ReadPage.Anchor anchor : page.anchors) {
            ReadPage target = pages.get(anchor.page());
            if (!target.ids.contains(anchor.fragment())) {
                page.findings.add(LinkReader.unknown(anchor, "`" + target.file() + "`"));
            }
        }
        judge(Criterion.ANCHORS, page, page.findings);
    }

    private void heading(ReadPage page) {
        if (page.mainHeadings == 1) {
            results.met(Criterion.HEADING, page.file());
            return;
        }
        boolean none = page.mainHeadings == 0;
        Finding finding = new Finding(
                Criterion.HEADING,
                Rule.HEADING_COUNT,
                none ? "a page has no `<h1>`" : "a page has " + page.mainHeadings + " `<h1>`",
                page.secondHeading.start(),
                page.secondHeading.end(),
                none ? "each needs one, which says what the page is" : "the second one",
                "");
        results.failed(finding, page.file(), page.bytes);
    }

    private void title(ReadPage page, Map<String, String> titles) {
        String other = page.title.isEmpty() ? "" : titles.putIfAbsent(page.title, page.file());
        if (other == null) {
            results.met(Criterion.TITLE, page.file());
            return;
        }
        String headline =
                page.title.isEmpty() ? "a page has no `<title>`" : "two pages have the title `" + page.title + "`";
        String label = page.title.isEmpty()
                ? "tabs, bookmarks and search results show it"
                : "the other one is `" + other + "`";
        results.failed(Finding.whole(Criterion.TITLE, Rule.PAGE_TITLE, headline, label), page.file(), page.bytes);
    }

    /** The theme's own style sheets, too, may ask other sites for fonts and images. */
    private void styleSheets() {
        for (String path : files.paths()) {
            if (path.endsWith(".css")) {
                byte[] bytes = files.content(path).orElse(new byte[0]);
                results.judge(Criterion.REQUESTS, path, bytes, requests(path, bytes));
            }
        }
    }

    private List<Finding> requests(String path, byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        for (String address : StyleSheet.addresses(new String(bytes, StandardCharsets.UTF_8))) {
            if (files.follow(address, path, false).kind() == SiteFiles.Kind.FOREIGN) {
                findings.add(LinkReader.request(address, -1, -1));
            }
        }
        return findings;
    }

    /** Before compression, which is up to the server. A file of unknown size counts for nothing. */
    private void weight(ReadPage home) {
        long sum = home.bytes.length;
        for (String path : files.paths()) {
            if (home.loads.contains(path)) {
                sum += Math.max(0, files.size(path));
            }
        }
        if (sum <= MAX_WEIGHT) {
            results.met(Criterion.WEIGHT, home.file());
            return;
        }
        results.failed(
                Finding.whole(
                                Criterion.WEIGHT,
                                Rule.HEAVY_HOME_PAGE,
                                "the home page weighs " + (sum + KILOBYTE - 1) / KILOBYTE
                                        + " KB with all that it loads",
                                "more than " + MAX_WEIGHT / KILOBYTE + " KB are slow to arrive")
                        .help("make images smaller, or show fewer parts on the home page"),
                home.file(),
                home.bytes);
    }
}
