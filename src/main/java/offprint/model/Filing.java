package offprint.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a site files a paper, and what it puts beside it.
 *
 * @param categories the first is the main one
 * @param metrics in the order in which site.yaml declares them
 * @param selected whether the home page shows it
 * @param draft whether it is not to be published yet
 * @param cites papers of this site that it cites, as far as the content says
 * @param related papers of this site that the author puts beside it
 * @param aliases its former slugs
 * @param projects slugs of projects
 * @param origin the name of its file in messages
 */
public record Filing(
        List<Category> categories,
        List<Metric> metrics,
        boolean selected,
        boolean draft,
        List<Slug> cites,
        List<Slug> related,
        List<Slug> aliases,
        List<Slug> projects,
        String origin) {

    public Filing {
        categories = List.copyOf(categories);
        metrics = List.copyOf(metrics);
        cites = List.copyOf(cites);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
        projects = List.copyOf(projects);
    }

    /** A paper of one category, of which the site knows nothing else. */
    public static Filing in(Category category, String origin) {
        return of(category, List.of(), origin);
    }

    /** A paper of one category with figures, of which the site knows nothing else. */
    public static Filing of(Category category, List<Metric> metrics, String origin) {
        return new Filing(List.of(category), metrics, false, false, List.of(), List.of(), List.of(), List.of(), origin);
    }

    /** The same without the papers that are not there and without projects that are still drafts. */
    public Filing among(Set<Slug> papers, Set<Slug> drafts) {
        List<Slug> of =
                projects.stream().filter(project -> !drafts.contains(project)).toList();
        if (papers.containsAll(cites) && papers.containsAll(related) && of.equals(projects)) {
            return this;
        }
        List<Slug> cited = cites.stream().filter(papers::contains).toList();
        List<Slug> beside = related.stream().filter(papers::contains).toList();
        return new Filing(categories, metrics, selected, draft, cited, beside, aliases, of, origin);
    }

    /** The same with other metrics. */
    Filing with(List<Metric> others) {
        return new Filing(categories, others, selected, draft, cites, related, aliases, projects, origin);
    }

    /** The category under which lists show the paper. */
    public Optional<Category> category() {
        return categories.isEmpty() ? Optional.empty() : Optional.of(categories.get(0));
    }
}
