package offprint.site.render;

import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.site.view.PageViews;

/**
 * The files of one site, each made when somebody asks for it. They have the bytes that {@link SiteRenderer} gives them.
 * Thread-safe.
 */
public final class PageDesk {
    private final SitePlan plan;
    private final FileDrawer drawer;

    /** @param pictures what was scaled for the site before, and what it will be */
    public PageDesk(SitePlan plan, PageViews views, Templates templates, ScaledPictures pictures) {
        this.plan = plan;
        this.drawer =
                new FileDrawer(plan, views, templates, (picture, problems) -> pictures.sizes(picture, plan, problems));
    }

    /** Whether the path is a page's, and not another file's. */
    public boolean isPage(String path) {
        return plan.file(path).filter(Page.class::isInstance).isPresent();
    }

    /**
     * The file at a path from the site's root, such as {@code papers/index.html}; empty where the plan has none or it could
     * not be made, which is reported.
     */
    public Optional<RenderedFile> file(String path, Diagnostics diagnostics) {
        return plan.file(path).map(file -> file.match(drawer)).flatMap(rendered -> {
            rendered.problems().forEach(diagnostics::report);
            return rendered.files().stream()
                    .filter(file -> file.path().equals(path))
                    .findFirst();
        });
    }
}
