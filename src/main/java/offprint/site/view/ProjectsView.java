package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Html;
import offprint.model.MarkdownPage;
import offprint.site.plan.Page;

/**
 * All projects: what goes on first, then newest first.
 *
 * @param text what the author says about them
 * @param paging the list's other pages, where it has several
 */
public record ProjectsView(Html title, Optional<Html> text, List<ProjectView> projects, Optional<PagingView> paging) {

    public ProjectsView {
        projects = List.copyOf(projects);
    }

    static ProjectsView of(Page.Projects page, Edition edition, Links links) {
        List<Heading> headings = edition.catalog().index(IndexKind.PROJECTS);
        List<ProjectView> projects = new ArrayList<>();
        for (Heading heading : page.headings().portion().of(headings)) {
            projects.add(ProjectView.among(heading, edition, links));
        }
        return new ProjectsView(
                PeopleView.title(page, page.introduction(), edition, links),
                page.introduction().map(MarkdownPage::body).map(links::html),
                projects,
                PagingView.of(page.headings().portion(), headings.size(), edition, links));
    }

    /** Those that are selected, or else all; for the home page. */
    static List<ProjectView> chosen(int most, Edition edition, Links links) {
        List<Heading> all = edition.catalog().index(IndexKind.PROJECTS);
        List<Heading> selected = all.stream()
                .filter(heading -> heading.project().orElseThrow().selected())
                .toList();
        return (selected.isEmpty() ? all : selected)
                .stream()
                        .limit(most)
                        .map(heading -> ProjectView.among(heading, edition, links))
                        .toList();
    }
}
