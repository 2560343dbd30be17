package offprint.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.feed.FeedFile;
import offprint.feed.Feeds;
import offprint.model.Attachment;
import offprint.picture.PictureScaler;
import offprint.picture.PictureSize;
import offprint.plan.Address;
import offprint.plan.CitationFile;
import offprint.plan.Page;
import offprint.plan.PlannedPicture;
import offprint.plan.Rendition;
import offprint.plan.SitePlan;
import offprint.search.IndexFile;
import offprint.search.SearchIndex;
import offprint.view.PageViews;
import offprint.view.View;

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

    /** Every file of the site; those that could not be drawn are missing, and reported once for each cause. */
    public RenderedSite render(Diagnostics diagnostics) {
        CompletableFuture<SearchIndex> index = CompletableFuture.supplyAsync(() -> SearchIndex.of(plan.catalog()));
        CompletableFuture<List<FeedFile>> feeds = CompletableFuture.supplyAsync(() -> Feeds.of(plan));
        List<Drawn> drawn = plan.pages().parallelStream().map(this::page).collect(Collectors.toList());
        drawn.add(draw(plan.sitemap(), "sitemap.xml.ftlx", views.sitemap()));
        drawn.add(draw(plan.robots(), "robots.txt.ftl", views.robots()));
        drawn.add(draw(plan.llms(), "llms.txt.ftl", views.llms()));
        drawn.add(draw(plan.style(), "site.css.ftl", views.style()));
        List<RenderedFile> files = new ArrayList<>();
        Set<Object> reported = new HashSet<>();
        for (Drawn page : drawn) {
            page.file.ifPresent(files::add);
            if (page.problem.isPresent() && reported.add(cause(page.problem.get()))) {
                diagnostics.report(page.problem.get().label("while drawing /" + page.address.path()));
            }
        }
        if (plan.search().isPresent()) {
            for (IndexFile file : index.join().files()) {
                byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
                files.add(new RenderedFile.Made(plan.searchFile(file.name()).file(), bytes));
            }
        }
        for (CitationFile file : plan.citations()) {
            files.add(new RenderedFile.Joined(file.address().file(), views.citations(file)));
        }
        files.addAll(pictures(diagnostics));
        for (FeedFile file : feeds.join()) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            files.add(new RenderedFile.Made(file.address().file(), bytes));
        }
        files.add(new RenderedFile.Made(plan.noJekyll().file(), new byte[0]));
        for (Address asset : templates.theme().assets()) {
            files.add(templates.theme().asset(asset));
        }
        for (Map.Entry<Address, Attachment> copy : plan.copies().entrySet()) {
            files.add(new RenderedFile.Copied(
                    copy.getKey().file(), copy.getValue().file()));
        }
        return new RenderedSite(files);
    }

    private List<RenderedFile> pictures(Diagnostics diagnostics) {
        if (plan.pictures().isEmpty()) {
            return List.of();
        }
        PictureScaler scaler = new PictureScaler();
        return plan.pictures().parallelStream()
                .flatMap(picture -> sizes(picture, scaler, diagnostics).stream())
                .collect(Collectors.toList());
    }

    private static List<RenderedFile> sizes(PlannedPicture picture, PictureScaler scaler, Diagnostics diagnostics) {
        List<PictureSize> sizes = new ArrayList<>();
        for (Rendition rendition : picture.renditions()) {
            sizes.add(new PictureSize(rendition.width(), rendition.height()));
        }
        List<RenderedFile> files = new ArrayList<>();
        List<byte[]> made = scaler.make(picture.picture(), sizes, diagnostics).orElse(List.of());
        for (int i = 0; i < made.size(); i++) {
            files.add(
                    new RenderedFile.Made(picture.renditions().get(i).address().file(), made.get(i)));
        }
        return files;
    }

    private Drawn page(Page page) {
        View view = views.view(page);
        return draw(page.address(), view.template(), view);
    }

    private Drawn draw(Address address, String template, Object view) {
        Templates.Drawn drawn = templates.draw(template, view);
        Optional<RenderedFile> file =
                drawn.text().map(text -> new RenderedFile.Made(address.file(), text.getBytes(StandardCharsets.UTF_8)));
        return new Drawn(address, file, drawn.problem());
    }

    /** What two pages' problems have in common when one mistake in a template spoils both. */
    private static Object cause(Diagnostic problem) {
        return List.of(problem.file(), problem.span(), problem.headline());
    }

    private record Drawn(Address address, Optional<RenderedFile> file, Optional<Diagnostic> problem) {}
}
