package offprint.site.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import offprint.diag.Diagnostics;
import offprint.export.search.IndexFile;
import offprint.export.search.SearchIndex;
import offprint.model.Attachment;
import offprint.picture.card.SocialCard;
import offprint.site.feed.FeedFile;
import offprint.site.feed.Feeds;
import offprint.site.plan.Address;
import offprint.site.plan.CitationFile;
import offprint.site.plan.Page;
import offprint.site.plan.Redirect;
import offprint.site.plan.SitePlan;
import offprint.site.plan.Sitemap;
import offprint.site.view.PageViews;
import org.jspecify.annotations.Nullable;

/**
 * The files of one site, each made when somebody asks for it. They have the bytes that {@link SiteRenderer} gives them.
 * May be used by several threads at once.
 */
public final class PageDesk {
    private final SitePlan plan;
    private final PageViews views;
    private final Templates templates;
    private final ScaledPictures pictures;
    private final Map<String, Page> pages;
    private final Once<Map<String, CitationFile>> citations;
    private final Once<Map<String, byte[]>> searchIndex;
    private final Once<Map<String, FeedFile>> feeds;
    private final Map<String, Path> copies = new HashMap<>();
    private final Map<String, Address> assets = new HashMap<>();

    /** @param pictures what was scaled for the site before, and what it will be */
    public PageDesk(SitePlan plan, PageViews views, Templates templates, ScaledPictures pictures) {
        this.plan = plan;
        this.views = views;
        this.templates = templates;
        this.pictures = pictures;
        this.pages = new HashMap<>(2 * plan.pages().size());
        for (Page page : plan.pages()) {
            pages.put(page.address().file(), page);
        }
        this.citations = new Once<>(() -> citations(plan));
        this.searchIndex = new Once<>(() -> searchIndex(plan));
        this.feeds = new Once<>(() -> feeds(plan));
        for (Map.Entry<Address, Attachment> copy : plan.copies().entrySet()) {
            copies.put(copy.getKey().file(), copy.getValue().file());
        }
        for (Address asset : templates.theme().assets()) {
            assets.put(asset.file(), asset);
        }
    }

    /** Whether the path is a page's, and not another file's. */
    public boolean isPage(String path) {
        return pages.containsKey(path);
    }

    /**
     * The file at a path from the site's root, such as {@code papers/index.html}; empty where the plan has none or it could
     * not be made, which is reported.
     */
    public Optional<RenderedFile> file(String path, Diagnostics diagnostics) {
        Page page = pages.get(path);
        if (page != null) {
            return file(page.address(), templates.draw(views.view(page)), diagnostics);
        }
        Address asset = assets.get(path);
        if (asset != null) {
            return Optional.of(templates.theme().asset(asset));
        }
        Path copy = copies.get(path);
        if (copy != null) {
            return Optional.of(new RenderedFile.Copied(path, copy));
        }
        return drawn(path, diagnostics).or(() -> listed(path)).or(() -> pictures.file(path, plan, diagnostics));
    }

    private Optional<RenderedFile> drawn(String path, Diagnostics diagnostics) {
        if (path.equals(plan.style().file())) {
            return draw(plan.style(), "site.css.ftl", views.style(), diagnostics);
        }
        for (Sitemap sitemap : plan.sitemaps()) {
            if (path.equals(sitemap.address().file())) {
                return draw(sitemap.address(), "sitemap.xml.ftlx", views.sitemap(sitemap), diagnostics);
            }
        }
        for (Redirect redirect : plan.redirects()) {
            if (path.equals(redirect.address().file())) {
                return draw(redirect.address(), "redirect.ftlh", views.redirect(redirect), diagnostics);
            }
        }
        if (path.equals(plan.robots().file())) {
            return draw(plan.robots(), "robots.txt.ftl", views.robots(), diagnostics);
        }
        return path.equals(plan.llms().file())
                ? draw(plan.llms(), "llms.txt.ftl", views.llms(), diagnostics)
                : Optional.empty();
    }

    private Optional<RenderedFile> draw(Address address, String template, Object view, Diagnostics diagnostics) {
        return file(address, templates.draw(template, view), diagnostics);
    }

    private static Optional<RenderedFile> file(Address address, Drawn drawn, Diagnostics diagnostics) {
        drawn.problem().ifPresent(problem -> diagnostics.report(problem.label("while drawing /" + address.path())));
        return drawn.bytes().map(bytes -> new RenderedFile.Made(address.file(), bytes));
    }

    /** What is made for programs, many files at once. */
    private Optional<RenderedFile> listed(String path) {
        CitationFile citation = citations.get().get(path);
        if (citation != null) {
            return Optional.of(new RenderedFile.Joined(path, views.citations(citation)));
        }
        if (path.equals(plan.noJekyll().file())) {
            return Optional.of(new RenderedFile.Made(path, new byte[0]));
        }
        SocialCard card = path.endsWith(".png") ? plan.cards().get(new Address(path)) : null;
        if (card != null) {
            return made(path, card.png());
        }
        if (path.startsWith(plan.searchIndex().path())) {
            return made(path, searchIndex.get().get(path));
        }
        FeedFile feed = isFeed(path) ? feeds.get().get(path) : null;
        return feed == null ? Optional.empty() : Optional.of(new RenderedFile.Joined(path, feed.pieces()));
    }

    private static Optional<RenderedFile> made(String path, byte @Nullable [] bytes) {
        return bytes == null ? Optional.empty() : Optional.of(new RenderedFile.Made(path, bytes));
    }

    /** Feeds take long to make where there are many papers, so they are not looked for at any path. */
    private static boolean isFeed(String path) {
        return path.endsWith(".json") || path.endsWith(".xml");
    }

    private static Map<String, CitationFile> citations(SitePlan plan) {
        Map<String, CitationFile> files = new HashMap<>();
        for (CitationFile file : plan.citations()) {
            files.put(file.address().file(), file);
        }
        return files;
    }

    private static Map<String, byte[]> searchIndex(SitePlan plan) {
        Map<String, byte[]> files = new HashMap<>();
        if (plan.search().isPresent()) {
            List<IndexFile> index = SearchIndex.of(plan.catalog()).files();
            for (IndexFile file : index) {
                files.put(plan.searchFile(file.name()).file(), file.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Map<String, FeedFile> feeds(SitePlan plan) {
        Map<String, FeedFile> files = new HashMap<>();
        for (FeedFile file : Feeds.of(plan)) {
            files.put(file.address().file(), file);
        }
        return files;
    }

    /** A value that is worked out by the first who asks, while others wait. */
    private static final class Once<T> {
        private final Supplier<T> make;
        private Optional<T> made = Optional.empty();

        Once(Supplier<T> make) {
            this.make = make;
        }

        synchronized T get() {
            if (made.isEmpty()) {
                made = Optional.of(make.get());
            }
            return made.get();
        }
    }
}
