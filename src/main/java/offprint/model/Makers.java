package offprint.model;

import java.util.List;

/**
 * Those who made a paper.
 *
 * @param affiliations as the paper names them, for all of its authors together
 */
public record Makers(AuthorList authors, List<String> affiliations) {

    public Makers {
        affiliations = List.copyOf(affiliations);
    }
}
