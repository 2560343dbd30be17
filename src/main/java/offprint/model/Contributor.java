package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * A name in a paper's list of authors.
 *
 * @param person the known person who bears it
 * @param equal whether the paper marks an equal contribution
 * @param corresponding whether this is the author to write to
 */
public record Contributor(
        PersonName name,
        Optional<Slug> person,
        Optional<Identifier> orcid,
        List<String> affiliations,
        boolean equal,
        boolean corresponding) {

    public Contributor {
        affiliations = List.copyOf(affiliations);
    }

    /** Whether two names of one paper's authors may stand for one person, as far as both say who it is. */
    public boolean agreesWith(Contributor other) {
        boolean known = person.isPresent() && person.equals(other.person);
        return known || name.matchKey().equals(other.name.matchKey()) || name.agreesWith(other.name);
    }
}
