package offprint.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.model.Paper;
import offprint.plan.Page;
import offprint.plan.SitePlan;
import offprint.render.RenderedSite;

/** Looks at a site as readers, browsers and search engines will. */
public final class Audit {

    /** How closely an audit looks. */
    public enum Depth {
        /** At every page, once; of other files only at whether they are there. */
        QUICK,
        /** Also into PDFs, structured data, feeds and whatever else programs read. */
        WHOLE
    }

    private final SitePlan plan;
    private final SiteFiles files;
    private final boolean whole;
    private final Results results = new Results();

    private Audit(RenderedSite site, SitePlan plan, boolean whole) {
        this.plan = plan;
        this.files = new SiteFiles(
                site, plan.pages(), plan.catalog().bibliography().site().url());
        this.whole = whole;
    }

    /**
     * Holds every page and file of a site to each criterion, and reports each fault once, at the first page that has it.
     *
     * @param folder how messages name the folder in which the site lies or will lie
     */
    public static ScoreCard of(RenderedSite site, SitePlan plan, Depth depth, String folder, Diagnostics diagnostics) {
        Audit audit = new Audit(site, plan, depth == Depth.WHOLE);
        List<ReadPage> pages = audit.read();
        audit.judge(pages);
        audit.results.report(folder, diagnostics);
        return new ScoreCard(
                audit.results,
                plan.catalog().bibliography().site().title(),
                audit.files,
                pages.size(),
                plan.catalog().papers().size());
    }

    private List<ReadPage> read() {
        List<ReadPage> pages = new ArrayList<>();
        for (Page page : plan.pages()) {
            Optional<byte[]> bytes = files.made(page.address().file());
            Optional<Paper> paper =
                    page instanceof Page.OnePaper one ? Optional.of(one.paper()) : Optional.<Paper>empty();
            pages.add(new ReadPage(pages.size(), page, bytes.orElse(new byte[0]), paper));
        }
        pages.parallelStream().forEach(page -> PageReader.read(page, files));
        return pages;
    }

    private void judge(List<ReadPage> pages) {
        Robots robots = files.made(plan.robots().file())
                .map(bytes -> Robots.of(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(Robots.of(""));
        PaperCheck papers = new PaperCheck(files, robots, results);
        PdfCheck pdfs = new PdfCheck(files, whole, results);
        List<Integer> distances = Distances.fromHome(pages);
        for (ReadPage page : pages) {
            page.paper.ifPresent(paper -> {
                CitationCheck.check(page, paper, results);
                pdfs.check(page, paper);
                papers.check(page, paper, distances.get(page.number));
            });
            papers.robots(page);
        }
        new PageCheck(files, results).check(pages);
        if (whole) {
            new StructuredDataCheck(results).check(pages);
            new FeedCheck(files, results).check();
        }
    }
}
