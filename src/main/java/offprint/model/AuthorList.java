package offprint.model;

import java.util.List;

/**
 * A paper's authors in their order.
 *
 * @param complete false where the source ends in "et al."
 */
public record AuthorList(List<Contributor> listed, boolean complete) {

    public AuthorList {
        listed = List.copyOf(listed);
        if (listed.isEmpty()) {
            throw new IllegalArgumentException("a paper has an author");
        }
    }
}
