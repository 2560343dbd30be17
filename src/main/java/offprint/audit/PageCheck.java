package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.catalog.IndexKind;
import offprint.diag.Rule;

/** The requirements on every page of a site, whatever it shows. */
final class PageCheck {
    private static final int KILOBYTE = 1024;
    private static final int MOST_OF_HOME = 110 * KILOBYTE;
    private static final int MOST_OF_PAGE = 300 * KILOBYTE;

    private final SiteFiles files;
    private final Results results;

    PageCheck(SiteFiles files, Results results) {
        this.files = files;
        this.results = results;
    }

    /** What a page is by itself. */
    static void check(ReadPage page, Results results) {
        results.judge(Criterion.LINKS, page.file(), page.findings);
        heading(page, results);
        if (page.images > 0) {
            results.judge(Criterion.IMAGES, page.file(), page.findings);
        }
        requests(page, results);
        results.judge(Criterion.MARKUP, page.file(), page.findings);
    }

    /** Of a page that asks only whom its owner lets it ask there is nothing to judge. */
    private static void requests(ReadPage page, Results results) {
        boolean fails = page.findings.stream().anyMatch(finding -> finding.criterion() == Criterion.REQUESTS);
        if (page.asksOthers && !fails) {
            results.none(Criterion.REQUESTS, page.file());
        } else {
            results.judge(Criterion.REQUESTS, page.file(), page.findings);
        }
    }

    /** What pages are to each other. */
    void check(List<SeenPage> pages) {
        Map<String, String> titles = new HashMap<>();
        for (SeenPage page : pages) {
            anchors(page, pages);
            title(page, titles);
            weight(page);
        }
        if (!pages.isEmpty()) {
            weightOfHome(pages.get(0));
        }
    }

    private void anchors(SeenPage page, List<SeenPage> pages) {
        List<Finding> findings = new ArrayList<>(page.findings);
        for (ReadPage.Anchor anchor : page.anchors) {
            SeenPage target = pages.get(anchor.page());
            if (!target.has(anchor.fragment())) {
                findings.add(LinkReader.unknown(anchor, "`" + target.file() + "`"));
            }
        }
        results.judge(Criterion.ANCHORS, page.file(), findings);
    }

    private static void heading(ReadPage page, Results results) {
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
                none ? "each page needs exactly one, saying what it is about" : "the second one",
                "");
        results.failed(finding, page.file());
    }

    private void title(SeenPage page, Map<String, String> titles) {
        String other = page.title.isEmpty() ? "" : titles.putIfAbsent(shelf(page) + page.title, page.file());
        if (other == null) {
            results.met(Criterion.TITLE, page.file());
            return;
        }
        String headline =
                page.title.isEmpty() ? "a page has no `<title>`" : "two pages have the title `" + page.title + "`";
        String label = page.title.isEmpty()
                ? "tabs, bookmarks and search results show it"
                : "the other one is `" + other + "`";
        results.failed(Finding.whole(Criterion.TITLE, Rule.PAGE_TITLE, headline, label), page.file());
    }

    /**
     * Among which pages a title must be the only one: those of an index, such as the venues, have theirs from what papers
     * say, and a book is a paper and the venue of its chapters.
     */
    private static String shelf(SeenPage page) {
        for (IndexKind kind : IndexKind.values()) {
            if (page.file().startsWith(kind.key() + '/')) {
                return kind.key() + '/';
            }
        }
        return "";
    }

    /** The theme's own style sheets, too, may ask other sites for fonts and images. */
    static void styleSheet(String path, byte[] bytes, SiteFiles files, Results results) {
        List<Finding> findings = new ArrayList<>();
        for (String address : StyleSheet.addresses(new String(bytes, StandardCharsets.UTF_8))) {
            if (files.follow(address, path, false).kind() == SiteFiles.Kind.FOREIGN
                    && !files.thirdParties().allows(address, LinkReader.STYLED)) {
                findings.add(LinkReader.request(address, -1, -1));
            }
        }
        results.judge(Criterion.REQUESTS, path, findings);
    }

    /** Lists go on over further pages before they are so heavy; what is left is an author's own text. */
    private void weight(SeenPage page) {
        if (page.size > MOST_OF_PAGE) {
            results.failed(
                    Finding.whole(
                                    Criterion.WEIGHT,
                                    Rule.HEAVY_PAGE,
                                    "a page weighs " + kilobytes(page.size) + " KB",
                                    "more than " + MOST_OF_PAGE / KILOBYTE + " KB load and scroll slowly")
                            .help("divide its text into several pages"),
                    page.file());
        }
    }

    /** Before compression, which is up to the server. A file of unknown size counts for nothing. */
    private void weightOfHome(SeenPage home) {
        long sum = home.size;
        for (String path : home.loads) {
            sum += Math.max(0, files.size(path));
        }
        if (sum <= MOST_OF_HOME) {
            results.met(Criterion.WEIGHT, home.file());
            return;
        }
        results.failed(
                Finding.whole(
                                Criterion.WEIGHT,
                                Rule.HEAVY_HOME_PAGE,
                                "the home page weighs " + kilobytes(sum) + " KB including everything it loads",
                                "more than " + MOST_OF_HOME / KILOBYTE + " KB load slowly")
                        .help("make images smaller, or show fewer parts on the home page"),
                home.file());
    }

    private static long kilobytes(long bytes) {
        return (bytes + KILOBYTE - 1) / KILOBYTE;
    }
}
