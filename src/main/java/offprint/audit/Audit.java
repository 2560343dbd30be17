package offprint.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import offprint.diag.Diagnostics;
import offprint.model.Paper;
import offprint.site.plan.FixedFile;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.site.render.FileSink;
import offprint.site.render.RenderedFile;
import offprint.site.render.SiteRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a site as readers, browsers and search engines will, file by file while the site is drawn: a page is read once,
 * and only what the questions between pages need is kept of it.
 */
public final class Audit implements FileSink {

    /** How closely an audit looks. */
    public enum Depth {
        /** At every page, once; of other files only at whether they are there. */
        QUICK,
        /** Also into PDFs, structured data, feeds and whatever else programs read. */
        WHOLE
    }

    private final SitePlan plan;
    private final SiteFiles files;
    private final AllowedMarkup vocabulary;
    private final boolean whole;
    private final AtomicReferenceArray<@Nullable SeenPage> pages;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /** What the files that are no pages were found to be, by their paths. */
    private final Map<String, Results> others = new ConcurrentHashMap<>();

    private volatile Robots robots = Robots.of("");

    /**
     * An audit of one site.
     *
     * @param renderer draws again a page of which a part is to be shown
     * @param templates the texts of the site's own templates
     */
    public Audit(SitePlan plan, SiteRenderer renderer, List<String> templates, Depth depth) {
        this.plan = plan;
        this.files = new SiteFiles(plan, renderer);
        this.vocabulary = new AllowedMarkup(plan.catalog().bibliography().site().rawHtml(), templates);
        this.whole = depth == Depth.WHOLE;
        this.pages = new AtomicReferenceArray<>(plan.pages().size());
    }

    /** Looks at a file. Files may come in any order, and several at once. */
    @Override
    public void take(RenderedFile file) {
        int number = files.page(file.path());
        if (number >= 0) {
            pages.set(number, seen(number, file.match(RenderedFile.Made::bytes, Audit::joined, copied -> new byte[0])));
        } else if (file instanceof RenderedFile.Made made) {
            files.made(file.path(), made.bytes());
            script(file.path(), made.bytes());
            other(file.path(), made.bytes());
        } else if (file instanceof RenderedFile.Joined joined && whole) {
            other(file.path(), joined(joined));
        } else if (file instanceof RenderedFile.Copied copied) {
            files.copied(file.path(), copied.from());
            if (file.path().endsWith(".css") || file.path().endsWith(".js")) {
                byte[] bytes = files.original(file.path()).orElse(new byte[0]);
                other(file.path(), bytes);
                script(file.path(), bytes);
            }
        }
    }

    /**
     * Tells how the site stands to each criterion, once all files have come, and reports each fault once, at the first page
     * that has it.
     *
     * @param folder how messages name the folder in which the site lies or will lie
     */
    public ScoreCard finish(String folder, Diagnostics diagnostics) {
        Results results = new Results();
        List<SeenPage> seen = new ArrayList<>(pages.length());
        for (int i = 0; i < pages.length(); i++) {
            SeenPage page = pages.get(i);
            if (page == null) {
                throw new IllegalStateException("not all pages have come");
            }
            seen.add(page);
            results.addAll(page.results);
        }
        List<Integer> distances = Distances.fromHome(seen);
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).page.paper().isPresent()) {
                PaperCheck.distance(seen.get(i), distances.get(i), results);
            }
            PaperCheck.robots(seen.get(i), robots, files.root(), results);
        }
        new PageCheck(files, results).check(seen);
        for (Results other : new TreeMap<>(others).values()) {
            results.addAll(other);
        }
        results.report(folder, files, diagnostics);
        CustomDomain.check(plan, files, diagnostics);
        files.thirdParties().reportUnused(diagnostics);
        String title = plan.catalog().bibliography().site().title();
        return new ScoreCard(
                results, title, files, seen.size(), plan.catalog().papers().size());
    }

    private void script(String path, byte[] bytes) {
        if (path.endsWith(".js")) {
            files.thirdParties().script(bytes);
        }
    }

    private SeenPage seen(int number, byte[] bytes) {
        Page kind = plan.pages().get(number);
        Optional<Paper> paper = kind.paper();
        ReadPage page = new ReadPage(number, kind, bytes, paper);
        PageReader.read(page, files, vocabulary);
        Results results = new Results();
        if (paper.isPresent()) {
            if (paper.get().date().isPresent()) {
                CitationCheck.check(page, paper.get(), results);
            }
            new PdfCheck(files, whole, results).check(page, paper.get());
            PaperCheck.check(page, paper.get(), results);
        }
        PaperCheck.words(page);
        PageCheck.check(page, results);
        if (whole) {
            new StructuredDataCheck(results).check(page);
        }
        return new SeenPage(page, results, ids);
    }

    private void other(String path, byte[] bytes) {
        Results results = new Results();
        if (path.equals(FixedFile.ROBOTS.address().file())) {
            robots = Robots.of(new String(bytes, StandardCharsets.UTF_8));
        } else if (path.endsWith(".css")) {
            PageCheck.styleSheet(path, bytes, files, results);
        } else if (whole) {
            new FeedCheck(files, results).check(path, bytes);
        }
        if (!results.isEmpty()) {
            others.put(path, results);
        }
    }

    private static byte[] joined(RenderedFile.Joined file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : file.pieces()) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
