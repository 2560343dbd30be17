package offprint.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.diag.Rule;
import offprint.model.Paper;
import offprint.site.plan.Page;
import offprint.site.plan.Subject;

/** Whether search engines find a paper, and on its page the abstract. */
final class PaperCheck {
    private static final int MAX_DISTANCE = 10;

    private PaperCheck() {}

    /** What the page of a paper shows. */
    static void check(ReadPage page, Paper paper, Results results) {
        if (paper.abstractText().isEmpty() && paper.summary().isEmpty()) {
            results.none(Criterion.ABSTRACT, page.file());
        } else if (page.abstractOpen) {
            results.met(Criterion.ABSTRACT, page.file());
        } else {
            results.failed(hidden(), page.file());
        }
    }

    /** @param distance links from the home page, or {@link Distances#UNREACHABLE} */
    static void distance(SeenPage page, int distance, Results results) {
        if (distance >= 0 && distance <= MAX_DISTANCE) {
            results.met(Criterion.DISTANCE, page.file());
        } else {
            results.failed(far(distance), page.file());
        }
    }

    private static Finding hidden() {
        return Finding.whole(
                        Criterion.ABSTRACT,
                        Rule.HIDDEN_ABSTRACT,
                        "the page of a paper does not show its abstract",
                        "it is incomplete, or hidden until a click")
                .help("write `${content.abstractText}` outside of `<details>`, and likewise `${content.summary}`");
    }

    private static Finding far(int distance) {
        String headline = distance == Distances.UNREACHABLE
                ? "no chain of links leads from the home page to a paper"
                : "a paper is " + distance + " links from the home page";
        return Finding.whole(
                        Criterion.DISTANCE,
                        Rule.FAR_FROM_HOME,
                        headline,
                        "scholarly search engines follow ten, and run no scripts")
                .help("link to the list of papers, or to the indexes, from the home page");
    }

    /** Papers and the pages that list them; others may be kept from robots. */
    private static boolean isForRobots(Page page) {
        return !(page.subject() instanceof Subject.Other);
    }

    /** Adds what a page says against robots. */
    static void words(ReadPage page) {
        for (ReadPage.Meta meta : page.metas) {
            boolean ofRobots = meta.name().equals("robots") || meta.name().equals("googlebot");
            if (ofRobots && isForRobots(page.page) && forbids(meta.content())) {
                page.findings.add(new Finding(
                        Criterion.ROBOTS,
                        Rule.BLOCKED_PAGE,
                        "a paper or a list of papers asks search engines to skip it",
                        meta.start(),
                        meta.end(),
                        "by this word in the `" + meta.name() + "` tag",
                        ""));
            }
        }
    }

    /** @param path of the site on its host, from slash to slash */
    static void robots(SeenPage page, Robots robots, String path, Results results) {
        if (!isForRobots(page.page)) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        if (!robots.allows(path + page.page.address().absolute(""))) {
            findings.add(Finding.whole(
                    Criterion.ROBOTS,
                    Rule.BLOCKED_PAGE,
                    "robots.txt blocks a paper or a list of papers",
                    "a `Disallow` in it matches this page's path"));
        }
        findings.addAll(page.findings);
        results.judge(Criterion.ROBOTS, page.file(), findings);
    }

    private static boolean forbids(String content) {
        String words = content.toLowerCase(Locale.ROOT);
        return words.contains("noindex") || words.contains("none");
    }
}
