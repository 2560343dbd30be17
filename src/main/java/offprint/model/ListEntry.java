package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a list: a position, a grant, a talk.
 *
 * @param title empty for a student without a thesis
 * @param at employer, university, funder, host
 * @param kind a word of its list's, or the author's own
 * @param id by which others name it, and the anchor of its place on the CV
 */
public record ListEntry(
        Optional<RichText> title,
        Optional<TimeSpan> time,
        Optional<Organization> at,
        Optional<String> place,
        Optional<String> role,
        Optional<String> kind,
        Optional<AuthorList> people,
        List<Slug> papers,
        List<Slug> projects,
        List<Link> links,
        Optional<RichText> note,
        Optional<Slug> id,
        Particulars own) {

    public ListEntry {
        papers = List.copyOf(papers);
        projects = List.copyOf(projects);
        links = List.copyOf(links);
    }

    /**
     * What entries of some lists have and others have not.
     *
     * @param unit the department of a position
     * @param field of study
     * @param award the number of a grant
     * @param code of a course, as are level and term
     * @param name of a student, as are degree and now
     */
    public record Particulars(
            Optional<String> unit,
            Optional<String> field,
            Optional<String> award,
            Optional<Amount> amount,
            Optional<Event> event,
            Optional<String> code,
            Optional<String> term,
            Optional<String> level,
            Optional<Contributor> name,
            Optional<String> degree,
            Optional<RichText> now) {}
}
