package offprint.catalog.related;

import java.util.List;
import offprint.model.Paper;

/**
 * A paper that belongs beside another.
 *
 * @param reasons why, the plainest first; at least one
 */
public record Related(Paper paper, List<Reason> reasons) {

    public Related {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("no reason for " + paper.slug());
        }
    }
}
