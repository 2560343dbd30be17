package offprint.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import offprint.card.SocialCard;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.feed.Feeds;
import offprint.model.Attachment;
import offprint.picture.PictureScaler;
import offprint.picture.PictureSize;
import offprint.plan.Address;
import offprint.plan.Page;
import offprint.plan.PlannedPicture;
import offprint.plan.Redirect;
import offprint.plan.Rendition;
import offprint.plan.SitePlan;
import offprint.plan.Sitemap;
import offprint.search.IndexFile;
import offprint.search.SearchIndex;
import offprint.view.PageViews;

/** Draws the pages of a plan with a theme's templates. */
public final class SiteRenderer {
    private final SitePlan plan;
    private final PageViews views;
    private final Templates templates;

    public SiteRenderer(SitePlan plan, Templates templates) {
        this.plan = plan;
        this.views = new PageViews(plan);
        this.templates = templates;
    }

    /**
     * Hands every file of the site to the sink, in no order; those that could not be drawn are left out, and reported once
     * for each cause. From then on nothing is handed over, for such a site is not published.
     *
     * @throws IOException what the sink throws
     */
    public void render(FileSink sink, Diagnostics diagnostics) throws IOException {
        try {
            new Rendering(sink, diagnostics).run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A page by itself, if it can be drawn. */
    public Optional<byte[]> draw(Page page) {
        return templates.draw(views.view(page)).bytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One way through all files. */
    private final class Rendering {
        private final FileSink sink;
        private final Diagnostics diagnostics;

        /** What kept a page from being drawn, by the page's number. */
        private final Map<Integer, Diagnostic> problems = new ConcurrentHashMap<>();

        Rendering(FileSink sink, Diagnostics diagnostics) {
            this.sink = sink;
            this.diagnostics = diagnostics;
        }

        void run() {
            CompletableFuture<SearchIndex> index = CompletableFuture.supplyAsync(() -> SearchIndex.of(plan.catalog()));
            List<Page> pages = plan.pages();
            IntStream.range(0, pages.size()).parallel().forEach(number -> page(number, pages.get(number)));
            int number = pages.size();
            for (Redirect redirect : plan.redirects()) {
                draw(number++, redirect.address(), "redirect.ftlh", views.redirect(redirect));
            }
            for (Sitemap sitemap : plan.sitemaps()) {
                draw(number++, sitemap.address(), "sitemap.xml.ftlx", views.sitemap(sitemap));
            }
            draw(number++, plan.robots(), "robots.txt.ftl", views.robots());
            draw(number++, plan.llms(), "llms.txt.ftl", views.llms());
            draw(number, plan.style(), "site.css.ftl", views.style());
            report();
            if (plan.search().isPresent()) {
                for (IndexFile file : index.join().files()) {
                    make(plan.searchFile(file.name()), file.text());
                }
            }
            Feeds.of(plan).parallelStream().forEach(file -> make(file.address(), file.text()));
            plan.citations().parallelStream()
                    .forEach(file -> take(new RenderedFile.Joined(file.address().file(), views.citations(file))));
            pictures();
            cards();
            make(plan.noJekyll(), "");
            for (Address asset : templates.theme().assets()) {
                take(templates.theme().asset(asset));
            }
            for (Map.Entry<Address, Attachment> copy : plan.copies().entrySet()) {
                take(new RenderedFile.Copied(
                        copy.getKey().file(), copy.getValue().file()));
            }
        }

        private void page(int number, Page page) {
            made(number, page.address(), templates.draw(views.view(page)));
        }

        private void draw(int number, Address address, String template, Object view) {
            made(number, address, templates.draw(template, view));
        }

        private void made(int number, Address address, Drawn drawn) {
            drawn.problem()
                    .ifPresent(problem -> problems.put(number, problem.label("while drawing /" + address.path())));
            drawn.bytes().ifPresent(bytes -> take(new RenderedFile.Made(address.file(), bytes)));
        }

        private void report() {
            Set<Object> reported = new HashSet<>();
            for (Diagnostic problem : new TreeMap<>(problems).values()) {
                if (reported.add(cause(problem))) {
                    diagnostics.report(problem);
                }
            }
        }

        private void pictures() {
            if (!plan.pictures().isEmpty()) {
                PictureScaler scaler = new PictureScaler();
                plan.pictures().parallelStream().forEach(picture -> sizes(picture, scaler));
            }
        }

        private void sizes(PlannedPicture picture, PictureScaler scaler) {
            List<PictureSize> sizes = new ArrayList<>();
            for (Rendition rendition : picture.renditions()) {
                sizes.add(new PictureSize(rendition.width(), rendition.height()));
            }
            List<byte[]> made =
                    scaler.make(picture.picture(), sizes, diagnostics).orElse(List.of());
            for (int i = 0; i < made.size(); i++) {
                take(new RenderedFile.Made(picture.renditions().get(i).address().file(), made.get(i)));
            }
        }

        private void cards() {
            List<Map.Entry<Address, SocialCard>> cards =
                    new ArrayList<>(plan.cards().entrySet());
            cards.parallelStream()
                    .forEach(card -> take(new RenderedFile.Made(
                            card.getKey().file(), card.getValue().png())));
        }

        private void make(Address address, String text) {
            take(new RenderedFile.Made(address.file(), bytes(text)));
        }

        private void take(RenderedFile file) {
            if (!problems.isEmpty()) {
                return;
            }
            try {
                sink.take(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What two pages' problems have in common when one mistake in a template spoils both. */
    private static Object cause(Diagnostic problem) {
        return List.of(problem.file(), problem.span(), problem.headline());
    }
}
