package offprint.site.render;

import java.io.IOException;
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
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.export.search.IndexFile;
import offprint.export.search.SearchIndex;
import offprint.model.Attachment;
import offprint.picture.PictureScaler;
import offprint.picture.PictureSize;
import offprint.picture.card.SocialCard;
import offprint.site.feed.FeedFile;
import offprint.site.feed.Feeds;
import offprint.site.plan.Address;
import offprint.site.plan.CitationFile;
import offprint.site.plan.Page;
import offprint.site.plan.PlannedPicture;
import offprint.site.plan.Redirect;
import offprint.site.plan.Rendition;
import offprint.site.plan.SitePlan;
import offprint.site.plan.Sitemap;
import offprint.site.view.PageViews;

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
        new Rendering(sink, diagnostics).run();
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

        private final Steps steps = new Steps();

        /** What kept a page from being drawn, by its number among the steps. */
        private final Map<Integer, Diagnostic> problems = new ConcurrentHashMap<>();

        Rendering(FileSink sink, Diagnostics diagnostics) {
            this.sink = sink;
            this.diagnostics = diagnostics;
        }

        void run() throws IOException {
            CompletableFuture<SearchIndex> index = CompletableFuture.supplyAsync(() -> SearchIndex.of(plan.catalog()));
            pages();
            programs();
            steps.add(1, i -> search(index.join()));
            pictures();
            copies();
            steps.run();
            report();
        }

        /** What templates draw. Pages begin with the home page, which takes longest. */
        private void pages() {
            List<Page> pages = plan.pages();
            List<Redirect> redirects = plan.redirects();
            List<Sitemap> sitemaps = plan.sitemaps();
            int number = steps.count();
            steps.add(pages.size(), i -> page(number + i, pages.get(i)));
            int second = steps.count();
            steps.add(redirects.size(), i -> {
                Redirect redirect = redirects.get(i);
                draw(second + i, redirect.address(), "redirect.ftlh", views.redirect(redirect));
            });
            int third = steps.count();
            steps.add(sitemaps.size(), i -> {
                Sitemap sitemap = sitemaps.get(i);
                draw(third + i, sitemap.address(), "sitemap.xml.ftlx", views.sitemap(sitemap));
            });
            int last = steps.count();
            steps.add(1, i -> draw(last, plan.robots(), "robots.txt.ftl", views.robots()));
            steps.add(1, i -> draw(last + 1, plan.llms(), "llms.txt.ftl", views.llms()));
            steps.add(1, i -> draw(last + 2, plan.style(), "site.css.ftl", views.style()));
        }

        /** What programs read. */
        private void programs() {
            List<FeedFile> feeds = Feeds.of(plan);
            List<CitationFile> citations = plan.citations();
            steps.add(feeds.size(), i -> {
                FeedFile file = feeds.get(i);
                take(new RenderedFile.Joined(file.address().file(), file.pieces()));
            });
            steps.add(citations.size(), i -> {
                CitationFile file = citations.get(i);
                take(new RenderedFile.Joined(file.address().file(), views.citations(file)));
            });
        }

        private void search(SearchIndex index) throws IOException {
            if (plan.search().isPresent()) {
                for (IndexFile file : index.files()) {
                    make(plan.searchFile(file.name()), file.text());
                }
            }
        }

        private void pictures() {
            List<PlannedPicture> pictures = plan.pictures();
            if (!pictures.isEmpty()) {
                PictureScaler scaler = new PictureScaler();
                steps.add(pictures.size(), i -> sizes(pictures.get(i), scaler));
            }
            List<Map.Entry<Address, SocialCard>> cards =
                    new ArrayList<>(plan.cards().entrySet());
            steps.add(cards.size(), i -> {
                Map.Entry<Address, SocialCard> card = cards.get(i);
                take(new RenderedFile.Made(card.getKey().file(), card.getValue().png()));
            });
        }

        /** What is taken over as it is. */
        private void copies() {
            List<Address> assets = templates.theme().assets();
            List<Map.Entry<Address, Attachment>> copies =
                    new ArrayList<>(plan.copies().entrySet());
            steps.add(1, i -> make(plan.noJekyll(), ""));
            steps.add(assets.size(), i -> take(templates.theme().asset(assets.get(i))));
            steps.add(copies.size(), i -> {
                Map.Entry<Address, Attachment> copy = copies.get(i);
                take(new RenderedFile.Copied(
                        copy.getKey().file(), copy.getValue().file()));
            });
        }

        private void page(int number, Page page) throws IOException {
            made(number, page.address(), templates.draw(views.view(page)));
        }

        private void draw(int number, Address address, String template, Object view) throws IOException {
            made(number, address, templates.draw(template, view));
        }

        private void made(int number, Address address, Drawn drawn) throws IOException {
            if (drawn.problem().isPresent()) {
                problems.put(number, drawn.problem().get().label("while drawing /" + address.path()));
            }
            if (drawn.bytes().isPresent()) {
                take(new RenderedFile.Made(address.file(), drawn.bytes().get()));
            }
        }

        private void report() {
            Set<Object> reported = new HashSet<>();
            for (Diagnostic problem : new TreeMap<>(problems).values()) {
                if (reported.add(cause(problem))) {
                    diagnostics.report(problem);
                }
            }
        }

        private void sizes(PlannedPicture picture, PictureScaler scaler) throws IOException {
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

        private void make(Address address, String text) throws IOException {
            take(new RenderedFile.Made(address.file(), bytes(text)));
        }

        private void take(RenderedFile file) throws IOException {
            if (problems.isEmpty()) {
                sink.take(file);
            }
        }
    }

    /** What two pages' problems have in common when one mistake in a template spoils both. */
    private static Object cause(Diagnostic problem) {
        return List.of(problem.file(), problem.span(), problem.headline());
    }
}
