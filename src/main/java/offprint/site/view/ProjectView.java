package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.model.Html;
import offprint.model.Project;

/**
 * A project.
 *
 * @param href its page
 * @param time how long it takes, in words
 * @param text a longer text than the summary
 * @param facts who works on it, and who pays
 * @param papers how many have come out of it, in words
 * @param links to its own site, to code and so on
 */
public record ProjectView(
        Html title,
        Optional<String> href,
        Optional<String> time,
        Optional<Html> summary,
        Optional<Html> text,
        Optional<PictureView> picture,
        List<FactView> facts,
        Optional<String> papers,
        List<LinkView> links) {

    public ProjectView {
        facts = List.copyOf(facts);
        links = List.copyOf(links);
    }

    /** The project on its own page; empty where the heading is none. */
    static Optional<ProjectView> alone(Heading heading, Edition edition, Links links) {
        return heading.project().map(project -> view(heading, project, false, edition, links));
    }

    /** The project on a page of several, with the smallest of its picture's sizes. */
    static ProjectView among(Heading heading, Edition edition, Links links) {
        return view(heading, heading.project().orElseThrow(), true, edition, links);
    }

    private static ProjectView view(Heading heading, Project project, boolean among, Edition edition, Links links) {
        int papers = heading.papers().size();
        return new ProjectView(
                links.html(project.title()),
                links.to(edition.plan().heading(heading)),
                project.time().map(edition.wording()::span),
                project.summary().map(links::html).map(edition::prose),
                project.text().map(links::html).map(edition::prose),
                edition.plan()
                        .picture(project)
                        .map(picture -> among ? PictureView.thumbnail(picture, links) : PictureView.of(picture, links)),
                PaperFacts.of(project, edition, links),
                Optional.of(edition.wording().count("papers", papers)).filter(count -> papers > 0),
                project.links().stream().map(link -> LinkView.of(link, edition)).toList());
    }
}
