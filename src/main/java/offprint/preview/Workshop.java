package offprint.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import offprint.catalog.Catalog;
import offprint.catalog.related.KnownWords;
import offprint.catalog.related.RelatedPapers;
import offprint.content.load.LiveContent;
import offprint.content.lock.AddressLock;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.model.Bibliography;
import offprint.site.plan.Address;
import offprint.site.plan.SitePlan;
import offprint.site.render.PageDesk;
import offprint.site.render.RenderedFile;
import offprint.site.render.ScaledPictures;
import offprint.site.render.Templates;
import offprint.site.render.Theme;
import offprint.site.view.PageViews;

/**
 * Rebuilds the site after every change from what the change left untouched. The stages are a build's; each keeps its
 * last result and runs again only if something before it has changed. Not thread-safe except for {@link #showing}.
 */
final class Workshop {
    private final Path site;
    private final String displayName;
    private final String url;
    private final LiveContent content;
    private final KnownWords words = new KnownWords();
    private CompletableFuture<?> learning = CompletableFuture.completedFuture(true);
    private final ScaledPictures pictures = new ScaledPictures();

    private Made<Theme> theme;
    private Templates templates;
    /** Of the last content without errors. */
    private Optional<Catalog> last = Optional.empty();

    private Made<Optional<Read>> read = new Made<>(Optional.empty(), List.of());
    private Optional<Planned> planned = Optional.empty();
    private volatile Showing showing = Showing.NOTHING;

    /** What a stage made, and what it had to say. */
    private record Made<T>(T value, List<Diagnostic> problems) {
        static <T> Made<T> of(T value, Diagnostics problems) {
            return new Made<>(value, problems.sorted());
        }
    }

    /** The content, and which papers belong beside which, which is worked out meanwhile. */
    private record Read(Catalog catalog, CompletableFuture<RelatedPapers> related) {}

    private record Planned(Read read, List<Address> assets, Made<SitePlan> plan, PageViews views) {}

    /** @param url where links that must be whole lead, ending in a slash */
    Workshop(Path site, String displayName, String url) {
        this.site = site;
        this.displayName = displayName;
        this.url = url;
        this.content = new LiveContent(site, displayName);
        Diagnostics problems = new Diagnostics();
        this.theme = Made.of(Theme.read(site, displayName, problems), problems);
        this.templates = Templates.asNeeded(theme.value());
        readContent();
        show(List.of());
    }

    Showing showing() {
        return showing;
    }

    /**
     * Takes in what has changed.
     *
     * @param open the paths of the files that somebody looks at; one that cannot be drawn is an error
     */
    Showing update(SortedSet<Path> changed, Collection<String> open) {
        boolean newTheme = false;
        boolean newContent = false;
        for (Path path : changed) {
            newTheme |= path.startsWith(site.resolve("templates"));
            if (path.startsWith(site.resolve("content"))) {
                content.changed(path);
                newContent = true;
            }
        }
        if (newTheme) {
            Diagnostics problems = new Diagnostics();
            theme = Made.of(theme.value().after(changed, site, displayName, problems), problems);
            templates = Templates.asNeeded(theme.value());
        }
        if (newContent) {
            readContent();
            templates = templates.afresh();
        }
        return show(open);
    }

    /** Takes in problems that somebody met who looked at a page. */
    @SuppressWarnings("ReferenceEquality") // Another showing is another one, whatever it holds.
    synchronized Showing report(Showing met, List<Diagnostic> problems) {
        if (showing == met) {
            showing = met.with(problems);
        }
        return showing;
    }

    private void readContent() {
        Diagnostics problems = new Diagnostics();
        Optional<Bibliography> bibliography = content.load(problems);
        Optional<Read> whole = bibliography.isEmpty() || problems.hasErrors()
                ? Optional.empty()
                : Optional.of(read(catalog(bibliography.get().at(url))));
        read = Made.of(whole, problems);
    }

    private Catalog catalog(Bibliography bibliography) {
        Catalog now = last.isPresent() ? last.get().then(bibliography) : Catalog.of(bibliography);
        last = Optional.of(now);
        return now;
    }

    private Read read(Catalog catalog) {
        learning.join(); // Two of them would learn words at once.
        CompletableFuture<RelatedPapers> related =
                CompletableFuture.supplyAsync(() -> RelatedPapers.of(catalog, words));
        // Where it fails, the page that shows it says so, and the next content is learnt all the same.
        learning = related.handle((papers, failure) -> true);
        return new Read(catalog, related);
    }

    private synchronized Showing show(Collection<String> open) {
        List<Diagnostic> problems = new ArrayList<>(theme.problems());
        problems.addAll(read.problems());
        Diagnostics all = new Diagnostics();
        problems.forEach(all::report);
        Optional<PageDesk> desk = desk(all);
        Map<String, RenderedFile> drawn = new HashMap<>();
        if (desk.isPresent()) {
            drawn = ahead(desk.get(), open, all);
        }
        showing = desk.isPresent() && !all.hasErrors()
                ? showing.next(desk.get(), all.sorted(), drawn)
                : showing.with(all.sorted());
        return showing;
    }

    private Optional<PageDesk> desk(Diagnostics problems) {
        if (problems.hasErrors() || read.value().isEmpty()) {
            return Optional.empty();
        }
        Planned current = plan(read.value().get());
        current.plan().problems().forEach(problems::report);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new PageDesk(current.plan().value(), current.views(), templates, pictures));
    }

    @SuppressWarnings("ReferenceEquality") // Content that was read again is not compared paper by paper.
    private Planned plan(Read from) {
        List<Address> assets = theme.value().assets();
        if (planned.isPresent()
                && planned.get().read() == from
                && planned.get().assets().equals(assets)) {
            return planned.get();
        }
        Diagnostics problems = new Diagnostics();
        // What is not published cannot give up an address that is.
        SitePlan plan = SitePlan.of(from.catalog(), assets, AddressLock.NONE, problems);
        PageViews views = new PageViews(plan, from.related());
        Planned now = new Planned(from, assets, Made.of(plan, problems), views);
        planned = Optional.of(now);
        return now;
    }

    /** Draws what is looked at, and the style sheet, which every page needs. */
    private static Map<String, RenderedFile> ahead(PageDesk desk, Collection<String> open, Diagnostics problems) {
        Map<String, RenderedFile> drawn = new HashMap<>();
        for (String path : open) {
            if (desk.isPage(path)) {
                desk.file(path, problems).ifPresent(file -> drawn.put(path, file));
            }
        }
        desk.file("assets/site.css", problems).ifPresent(file -> drawn.put(file.path(), file));
        return drawn;
    }

    /** Whether the file may be shown: it lies in the site's own folders, wherever links lead. */
    boolean owns(Path file) throws IOException {
        Path real = file.toRealPath();
        for (Path root : Watch.roots(site)) {
            if (Files.exists(root) && real.startsWith(root.toRealPath())) {
                return true;
            }
        }
        return false;
    }
}
