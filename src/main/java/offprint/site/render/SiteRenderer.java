package offprint.site.render;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.picture.PictureScaler;
import offprint.site.plan.Page;
import offprint.site.plan.SiteFile;
import offprint.site.plan.SitePlan;
import offprint.site.view.PageViews;

/** Renders all files of a plan with a theme's templates. */
public final class SiteRenderer {
    private final List<SiteFile> files;
    private final FileDrawer drawer;

    public SiteRenderer(SitePlan plan, Templates templates) {
        // A reference to the constructor would load Java's imaging for sites without pictures.
        Once<PictureScaler> scaler = new Once<>(() -> new PictureScaler());
        this.files = plan.files();
        this.drawer = new FileDrawer(plan, new PageViews(plan), templates, (picture, problems) -> scaler.get()
                .make(picture.picture(), picture.sizes(), problems));
    }

    /**
     * Hands every file of the site to the sink, in no order; those that could not be drawn are left out, and reported once
     * for each cause. From then on nothing is handed over, for such a site is not published.
     *
     * @throws IOException what the sink throws
     */
    public void render(FileSink sink, Diagnostics diagnostics) throws IOException {
        CompletableFuture<Void> ahead = CompletableFuture.runAsync(drawer::prepare);
        Map<Integer, List<Diagnostic>> problems = new ConcurrentHashMap<>();
        Workers.each(files.size(), 1, number -> {
            Rendered rendered = files.get(number).match(drawer);
            if (!rendered.problems().isEmpty()) {
                problems.put(number, rendered.problems());
            }
            for (RenderedFile file : rendered.files()) {
                if (problems.isEmpty()) {
                    sink.take(file);
                }
            }
        });
        ahead.join();
        report(new TreeMap<>(problems), diagnostics);
    }

    /** A page by itself, if it can be drawn. */
    public Optional<byte[]> draw(Page page) {
        return drawer.page(page).files().stream().findFirst().map(file -> ((RenderedFile.Made) file).bytes());
    }

    private static void report(Map<Integer, List<Diagnostic>> problems, Diagnostics diagnostics) {
        Set<Object> reported = new HashSet<>();
        for (List<Diagnostic> ofFile : problems.values()) {
            for (Diagnostic problem : ofFile) {
                if (reported.add(cause(problem))) {
                    diagnostics.report(problem);
                }
            }
        }
    }

    /** What two files' problems have in common when one mistake in a template spoils both. */
    private static Object cause(Diagnostic problem) {
        return List.of(problem.file(), problem.span(), problem.headline());
    }
}
