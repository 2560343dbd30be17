package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a site files a paper, and what it puts beside it.
 *
 * @param categories the first is the main one
 * @param metrics in the order in which site.yaml declares them
 * @param selected whether the home page shows it
 * @param cites papers of this site that it cites, as far as the content says
 * @param related papers of this site that the author puts beside it
 * @param aliases its former slugs
 * @param origin the name of its file in messages
 */
public record Filing(
        List<Category> categories,
        List<Metric> metrics,
        boolean selected,
        List<Slug> cites,
        List<Slug> related,
        List<Slug> aliases,
        String origin) {

    public Filing {
        categories = List.copyOf(categories);
        metrics = List.copyOf(metrics);
        cites = List.copyOf(cites);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
    }

    /** The category under which lists show the paper. */
    public Optional<Category> category() {
        return categories.isEmpty() ? Optional.empty() : Optional.of(categories.get(0));
    }
}
