package offprint.catalog;

import java.util.List;
import java.util.Optional;
import offprint.model.Paper;
import offprint.model.Person;

/**
 * A heading of an index with the papers under it: one category, year, author, venue or keyword.
 *
 * @param id unique in its index: a category's code, a year, a slug
 * @param label the words that pages show
 * @param person the known person, where the heading is an author
 * @param papers newest first; at least one, but for a member of a group who has written none
 */
public record Heading(IndexKind kind, String id, String label, Optional<Person> person, List<Paper> papers) {

    public Heading {
        papers = List.copyOf(papers);
    }
}
