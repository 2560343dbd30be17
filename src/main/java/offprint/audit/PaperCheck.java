package offprint.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.diag.Rule;
import offprint.model.Paper;
import offprint.plan.Page;

/** Whether a search engine finds a paper, and there its abstract. */
final class PaperCheck {
    private static final int MAX_DISTANCE = 10;

    private final SiteFiles files;
    private final Robots robots;
    private final Results results;

    PaperCheck(SiteFiles files, Robots robots, Results results) {
        this.files = files;
        this.robots = robots;
        this.results = results;
    }

    /** @param distance links from the home page, or {@link Distances#UNREACHABLE} */
    void check(ReadPage page, Paper paper, int distance) {
        if (paper.abstractText().isEmpty() && paper.summary().isEmpty()) {
            results.none(Criterion.ABSTRACT, page.file());
        } else if (page.abstractOpen) {
            results.met(Criterion.ABSTRACT, page.file());
        } else {
            results.failed(hidden(), page.file(), page.bytes);
        }
        if (distance >= 0 && distance <= MAX_DISTANCE) {
            results.met(Criterion.DISTANCE, page.file());
        } else {
            results.failed(far(distance), page.file(), page.bytes);
        }
    }

    private static Finding hidden() {
        return Finding.whole(
                        Criterion.ABSTRACT,
                        Rule.HIDDEN_ABSTRACT,
                        "the page of a paper does not show its abstract",
                        "it is not there as a whole, or appears only after a click")
                .help("write `${content.abstractText}` outside of `<details>`, and likewise `${content.summary}`");
    }

    private static Finding far(int distance) {
        String headline = distance == Distances.UNREACHABLE
                ? "no way of links leads from the home page to a paper"
                : "a paper is " + distance + " links from the home page";
        return Finding.whole(
                        Criterion.DISTANCE,
                        Rule.FAR_FROM_HOME,
                        headline,
                        "search engines for papers follow ten, and no scripts")
                .help("link to the list of papers, or to the indexes, from the home page");
    }

    /** Papers and the pages that list them; others may be kept from robots. */
    void robots(ReadPage page) {
        Page kind = page.page;
        if (kind instanceof Page.NotFound || kind instanceof Page.Text || kind instanceof Page.Search) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        if (!robots.allows(files.root() + page.page.address().absolute(""))) {
            findings.add(Finding.whole(
                    Criterion.ROBOTS,
                    Rule.BLOCKED_PAGE,
                    "robots.txt keeps search engines from a paper or a list of papers",
                    "a `Disallow` in it matches this page's path"));
        }
        for (ReadPage.Meta meta : page.metas) {
            if ((meta.name().equals("robots") || meta.name().equals("googlebot")) && forbids(meta.content())) {
                findings.add(new Finding(
                        Criterion.ROBOTS,
                        Rule.BLOCKED_PAGE,
                        "a paper or a list of papers asks search engines to pass over it",
                        meta.start(),
                        meta.end(),
                        "by this word in the tag `" + meta.name() + "`",
                        ""));
            }
        }
        results.judge(Criterion.ROBOTS, page.file(), page.bytes, findings);
    }

    private static boolean forbids(String content) {
        String words = content.toLowerCase(Locale.ROOT);
        return words.contains("noindex") || words.contains("none");
    }
}
