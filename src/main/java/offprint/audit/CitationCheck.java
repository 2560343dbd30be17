package offprint.audit;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.Rule;
import offprint.model.Ascii;
import offprint.model.Contributor;
import offprint.model.Folding;
import offprint.model.Paper;
import offprint.model.Role;

/**
 * The citation tags of a paper's page, as Google Scholar's inclusion guidelines ask for them: a page without title,
 * author and date counts as one without any tags.
 */
final class CitationCheck {
    private static final String TITLE = "citation_title";
    private static final String AUTHOR = "citation_author";
    private static final String DATE = "citation_publication_date";

    private final ReadPage page;
    private final Paper paper;
    private final Results results;

    private CitationCheck(ReadPage page, Paper paper, Results results) {
        this.page = page;
        this.paper = paper;
        this.results = results;
    }

    static void check(ReadPage page, Paper paper, Results results) {
        CitationCheck check = new CitationCheck(page, paper, results);
        check.judge(Criterion.CITATION_TAGS, check.missing());
        check.judge(Criterion.CITATION_FORM, check.malformed());
        check.dates();
        check.authors();
    }

    private void judge(Criterion criterion, List<Finding> findings) {
        results.judge(criterion, page.file(), findings);
    }

    private List<Finding> missing() {
        List<Finding> findings = new ArrayList<>();
        boolean authors = !paper.makers().of(Role.AUTHOR).isEmpty();
        for (String name : authors ? new String[] {TITLE, AUTHOR, DATE} : new String[] {TITLE, DATE}) {
            if (filled(name).isEmpty()) {
                findings.add(Finding.whole(
                                Criterion.CITATION_TAGS,
                                Rule.MISSING_CITATION_TAG,
                                "a paper's page has no tag `" + name + "`",
                                "where title, author or date is missing, scholarly search engines ignore all of them")
                        .help("write `${frame.metadata}` into the `<head>` of the template"));
            }
        }
        return findings;
    }

    private List<ReadPage.Meta> filled(String name) {
        List<ReadPage.Meta> filled = new ArrayList<>();
        for (ReadPage.Meta meta : page.metas(name)) {
            if (!meta.content().isEmpty()) {
                filled.add(meta);
            }
        }
        return filled;
    }

    private List<Finding> malformed() {
        List<Finding> findings = new ArrayList<>();
        for (ReadPage.Meta meta : page.metas) {
            if (meta.content().isEmpty() && meta.name().startsWith("citation_")) {
                findings.add(
                        bad(Criterion.CITATION_FORM, meta, "the tag `" + meta.name() + "` is empty", "leave it out"));
            }
        }
        for (String name : new String[] {TITLE, DATE}) {
            List<ReadPage.Meta> filled = filled(name);
            if (filled.size() > 1) {
                findings.add(bad(
                        Criterion.CITATION_FORM, filled.get(1), "more than one `" + name + "` tag", "a paper has one"));
            }
        }
        return findings;
    }

    private static Finding bad(Criterion criterion, ReadPage.Meta meta, String headline, String label) {
        return new Finding(criterion, Rule.BAD_CITATION_TAG, headline, meta.start(), meta.end(), label, "");
    }

    private void dates() {
        List<ReadPage.Meta> filled = filled(DATE);
        if (filled.isEmpty()) {
            results.none(Criterion.CITATION_DATE, page.file());
            return;
        }
        List<Finding> findings = new ArrayList<>();
        for (ReadPage.Meta meta : filled) {
            if (!isDate(meta.content())) {
                findings.add(bad(
                        Criterion.CITATION_DATE,
                        meta,
                        "`" + meta.content() + "` is not a date that scholarly search engines read",
                        "they read `2024/5/17` and `2024`"));
            }
        }
        judge(Criterion.CITATION_DATE, findings);
    }

    /** {@code YYYY} or {@code YYYY/M/D}, a zero before the month and the day allowed. */
    static boolean isDate(String text) {
        int first = text.indexOf('/');
        int second = first < 0 ? -1 : text.indexOf('/', first + 1);
        if (first < 0) {
            return text.length() == 4 && Ascii.number(text) > 0;
        }
        return first == 4
                && second > 0
                && Ascii.number(text.substring(0, first)) > 0
                && isWithin(text.substring(first + 1, second), 12)
                && isWithin(text.substring(second + 1), 31);
    }

    private static boolean isWithin(String digits, int last) {
        return digits.length() <= 2 && Ascii.number(digits) >= 1 && Ascii.number(digits) <= last;
    }

    private void authors() {
        List<ReadPage.Meta> tags = filled(AUTHOR);
        List<Contributor> authors = paper.makers().of(Role.AUTHOR).listed();
        if (authors.isEmpty() && tags.isEmpty()) {
            // An edited volume has editors in its head.
            results.met(Criterion.CITATION_AUTHORS, page.file());
            return;
        }
        if (tags.isEmpty()) {
            results.none(Criterion.CITATION_AUTHORS, page.file());
            return;
        }
        List<Finding> findings = new ArrayList<>();
        if (tags.size() != authors.size()) {
            findings.add(bad(
                    Criterion.CITATION_AUTHORS,
                    tags.get(0),
                    count(tags.size(), "tag") + " `" + AUTHOR + "` for " + count(authors.size(), "author"),
                    "each author has a tag, and nobody else"));
        } else {
            for (int i = 0; i < authors.size(); i++) {
                if (!names(tags.get(i).content(), authors.get(i))) {
                    findings.add(bad(
                            Criterion.CITATION_AUTHORS,
                            tags.get(i),
                            "author " + (i + 1) + " of the paper is "
                                    + authors.get(i).name().display() + ", and the tag says otherwise",
                            "the tags have the paper's order"));
                }
            }
        }
        judge(Criterion.CITATION_AUTHORS, findings);
    }

    private static boolean names(String tag, Contributor author) {
        String family = author.name().family();
        return tag.contains(family) || Folding.fold(tag).contains(Folding.fold(family));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
