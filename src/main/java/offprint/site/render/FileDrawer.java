package offprint.site.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.export.search.IndexFile;
import offprint.export.search.SearchIndex;
import offprint.model.Paper;
import offprint.site.feed.Feeds;
import offprint.site.plan.Address;
import offprint.site.plan.DataFile;
import offprint.site.plan.FixedFile;
import offprint.site.plan.Page;
import offprint.site.plan.PlannedPicture;
import offprint.site.plan.SiteFile;
import offprint.site.plan.SitePlan;
import offprint.site.plan.Sitemap;
import offprint.site.view.Edition;
import offprint.site.view.LlmsView;
import offprint.site.view.PageViews;
import offprint.site.view.RedirectView;
import offprint.site.view.RobotsView;
import offprint.site.view.SitemapView;
import offprint.site.view.StyleView;
import offprint.site.view.Template;

/** Makes the bytes of any file of a plan. What several have in common is made for the first. Thread-safe. */
final class FileDrawer implements SiteFile.Cases<Rendered> {
    private final PageViews views;
    private final Edition edition;
    private final Templates templates;
    private final PictureSizes pictures;
    private final Feeds feeds;
    private final Once<SearchIndex> searchIndex;

    /** Makes a picture's bytes in all the sizes that are planned; empty where it cannot, which it reports. */
    @FunctionalInterface
    interface PictureSizes {
        Optional<List<byte[]>> of(PlannedPicture picture, Diagnostics diagnostics);
    }

    FileDrawer(SitePlan plan, PageViews views, Templates templates, PictureSizes pictures) {
        this.views = views;
        this.edition = views.edition();
        this.templates = templates;
        this.pictures = pictures;
        this.feeds = new Feeds(plan);
        this.searchIndex = new Once<>(
                () -> SearchIndex.of(plan.catalog(), rows(plan.catalog().papers())));
    }

    /** Makes what takes long and needs nothing else, if nobody has asked for it yet. */
    void prepare() {
        searchIndex.get();
    }

    @Override
    public Rendered page(Page page) {
        return rendered(page.address(), templates.draw(views.view(page)));
    }

    @Override
    public Rendered redirect(SiteFile.Redirect redirect) {
        return draw(redirect.address(), Template.REDIRECT, RedirectView.of(redirect, edition));
    }

    @Override
    public Rendered sitemap(Sitemap sitemap) {
        return draw(sitemap.address(), Template.SITEMAP, SitemapView.of(sitemap, edition));
    }

    @Override
    public Rendered fixed(FixedFile file) {
        Address address = file.address();
        return switch (file) {
            case ROBOTS -> draw(address, Template.ROBOTS, RobotsView.of(edition));
            case LLMS -> draw(address, Template.LLMS, LlmsView.of(edition));
            case STYLE -> draw(address, Template.STYLE, StyleView.of(edition));
            case RESUME -> made(address, feeds.resume());
            case SCHEMA -> made(address, Feeds.schema());
            case NO_JEKYLL -> made(address, new byte[0]);
        };
    }

    @Override
    public Rendered citations(SiteFile.CitationFile file) {
        return joined(file.address(), edition.citations().file(file.format(), file.papers(), file.whole()));
    }

    @Override
    public Rendered feed(SiteFile.FeedFile file) {
        return joined(file.address(), List.of(feeds.feed(file)));
    }

    @Override
    public Rendered data(DataFile file) {
        return joined(file.address(), feeds.data(file));
    }

    @Override
    public Rendered search(SiteFile.SearchFiles planned) {
        List<RenderedFile> files = new ArrayList<>();
        for (IndexFile file : searchIndex.get().files()) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            files.add(new RenderedFile.Made(planned.file(file.name()).file(), bytes));
        }
        return new Rendered(files, List.of());
    }

    @Override
    public Rendered picture(PlannedPicture picture) {
        Diagnostics problems = new Diagnostics();
        List<byte[]> sizes = pictures.of(picture, problems).orElse(List.of());
        List<RenderedFile> files = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            files.add(new RenderedFile.Made(picture.addresses().get(i).file(), sizes.get(i)));
        }
        return new Rendered(files, problems.sorted());
    }

    @Override
    public Rendered card(SiteFile.CardFile card) {
        return made(card.address(), card.card().png());
    }

    @Override
    public Rendered copy(SiteFile.CopiedFile file) {
        return Rendered.of(
                new RenderedFile.Copied(file.address().file(), file.original().file()));
    }

    @Override
    public Rendered asset(SiteFile.AssetFile asset) {
        return Rendered.of(templates.theme().asset(asset.address()));
    }

    /** The papers as lists show them, some to a piece; a template that cannot draw them is reported with a page. */
    private List<String> rows(List<Paper> papers) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < papers.size(); from += SearchIndex.ROWS_EACH) {
            List<Paper> some = papers.subList(from, Math.min(papers.size(), from + SearchIndex.ROWS_EACH));
            byte[] drawn =
                    templates.draw(Template.ROWS, views.rows(some)).bytes().orElse(new byte[0]);
            pieces.add(new String(drawn, StandardCharsets.UTF_8));
        }
        return pieces;
    }

    private Rendered draw(Address address, Template template, Record view) {
        return rendered(address, templates.draw(template, view));
    }

    private static Rendered rendered(Address address, Drawn drawn) {
        return drawn.problem().isPresent()
                ? new Rendered(List.of(), List.of(drawn.problem().get().label("while drawing /" + address.path())))
                : made(address, drawn.bytes().orElseThrow());
    }

    private static Rendered made(Address address, byte[] bytes) {
        return Rendered.of(new RenderedFile.Made(address.file(), bytes));
    }

    private static Rendered joined(Address address, List<byte[]> pieces) {
        return Rendered.of(new RenderedFile.Joined(address.file(), pieces));
    }
}
