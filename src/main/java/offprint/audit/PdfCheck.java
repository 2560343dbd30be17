package offprint.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offprint.audit.pdf.TextLayer;
import offprint.diag.Rule;
import offprint.model.Paper;

/** A paper's PDF, as its page announces it to search engines. */
final class PdfCheck {
    private static final String TAG = "citation_pdf_url";
    private static final int MAX_SIZE = 5_000_000;
    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};

    private final SiteFiles files;
    private final boolean whole;
    private final Results results;

    /** @param whole whether the file is read to its end, for its text */
    PdfCheck(SiteFiles files, boolean whole, Results results) {
        this.files = files;
        this.whole = whole;
        this.results = results;
    }

    void check(ReadPage page, Paper paper) {
        List<ReadPage.Meta> tags = page.metas(TAG);
        if (tags.isEmpty()) {
            if (paper.files().pdf().isPresent()) {
                results.failed(untold(), page.file());
            } else {
                results.none(Criterion.PDF_PLACE, page.file());
            }
            noFile(page);
            return;
        }
        ReadPage.Meta tag = tags.get(0);
        Optional<Finding> misplaced = misplaced(page, tag);
        if (misplaced.isPresent()) {
            results.failed(misplaced.get(), page.file());
            noFile(page);
        } else {
            results.met(Criterion.PDF_PLACE, page.file());
            examine(page, tag, files.follow(tag.content(), page.page).file());
        }
    }

    private static Finding untold() {
        return Finding.whole(
                        Criterion.PDF_PLACE,
                        Rule.MISSING_CITATION_TAG,
                        "the page of a paper with a PDF has no tag `" + TAG + "`",
                        "scholarly search engines do not find the PDF without it")
                .help("write `${frame.metadata}` into the `<head>` of the template");
    }

    private void noFile(ReadPage page) {
        for (Criterion criterion : Arrays.asList(Criterion.PDF_SIZE, Criterion.PDF_START, Criterion.PDF_TEXT)) {
            results.none(criterion, page.file());
        }
    }

    private Optional<Finding> misplaced(ReadPage page, ReadPage.Meta tag) {
        String url = tag.content();
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            return Optional.of(elsewhere(tag, "it does not begin with `https://`"));
        }
        SiteFiles.Target target = files.follow(url, page.page);
        if (target.kind() == SiteFiles.Kind.NOTHING) {
            return Optional.of(elsewhere(tag, "the site has no file `" + target.file() + "`"));
        }
        String folder = page.page.address().path();
        boolean beside = target.kind() == SiteFiles.Kind.FILE
                && target.file().startsWith(folder)
                && target.file().indexOf('/', folder.length()) < 0
                && target.file().endsWith(".pdf");
        return beside ? Optional.empty() : Optional.of(elsewhere(tag, "it is not a PDF in the page's folder"));
    }

    private static Finding elsewhere(ReadPage.Meta tag, String reason) {
        return new Finding(
                        Criterion.PDF_PLACE,
                        Rule.PDF_ELSEWHERE,
                        "`" + TAG + "` does not name a PDF beside the paper's page",
                        tag.start(),
                        tag.end(),
                        reason,
                        "")
                .help("put the PDF beside the paper's file, as `SLUG.pdf`, or leave the tag out");
    }

    private void examine(ReadPage page, ReadPage.Meta tag, String file) {
        long size = files.size(file);
        if (size < 0) {
            noFile(page);
            return;
        }
        judge(
                size <= MAX_SIZE,
                Criterion.PDF_SIZE,
                Rule.PDF_TOO_LARGE,
                "a paper's PDF has more than 5 MB",
                "scholarly search engines skip larger ones",
                page,
                tag);
        boolean isPdf = startsWithMark(files.start(file, MARK.length));
        judge(
                isPdf,
                Criterion.PDF_START,
                Rule.NOT_A_PDF,
                "a paper's PDF is not a PDF",
                "the file does not start with `%PDF-`",
                page,
                tag);
        TextLayer layer =
                whole && isPdf ? files.original(file).map(TextLayer::of).orElse(TextLayer.UNKNOWN) : TextLayer.UNKNOWN;
        if (layer == TextLayer.UNKNOWN) {
            results.none(Criterion.PDF_TEXT, page.file());
            return;
        }
        judge(
                layer == TextLayer.PRESENT,
                Criterion.PDF_TEXT,
                Rule.PDF_WITHOUT_TEXT,
                "a paper's PDF has no text that can be searched",
                "its pages are only images",
                page,
                tag);
    }

    private static boolean startsWithMark(byte[] start) {
        for (int i = 0; i < MARK.length; i++) {
            if (i >= start.length || start[i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private void judge(
            boolean met,
            Criterion criterion,
            Rule rule,
            String headline,
            String label,
            ReadPage page,
            ReadPage.Meta tag) {
        if (met) {
            results.met(criterion, page.file());
        } else {
            results.failed(new Finding(criterion, rule, headline, tag.start(), tag.end(), label, ""), page.file());
        }
    }
}
