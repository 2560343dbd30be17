package offprint.catalog;

import java.util.List;
import java.util.Optional;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.model.Project;

/**
 * A heading of an index with the papers under it: one category, year, author, venue, keyword or project.
 *
 * @param id unique in its index: a category's code, a year, a slug
 * @param label the words that pages show
 * @param person the known person, where the heading is an author
 * @param project where the heading is one
 * @param papers newest first; at least one, but for a member of a group who has written none, and for a project
 */
public record Heading(
        IndexKind kind,
        String id,
        String label,
        Optional<Person> person,
        Optional<Project> project,
        List<Paper> papers) {

    public Heading {
        papers = List.copyOf(papers);
    }

    /** One that is known by its papers alone. */
    static Heading of(IndexKind kind, String id, String label, List<Paper> papers) {
        return new Heading(kind, id, label, Optional.empty(), Optional.empty(), papers);
    }

    /** Somebody who has made the papers. */
    static Heading author(String id, String name, Optional<Person> person, List<Paper> papers) {
        return new Heading(IndexKind.AUTHORS, id, name, person, Optional.empty(), papers);
    }

    /** The same with other papers. */
    Heading with(List<Paper> others) {
        return new Heading(kind, id, label, person, project, others);
    }
}
