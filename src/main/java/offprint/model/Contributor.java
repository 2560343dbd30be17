package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * A name in one of a paper's lists of people.
 *
 * @param person the known person who bears it
 * @param equal whether the paper marks an equal contribution
 * @param corresponding whether this is the author to write to
 * @param credit what this author has contributed
 * @param note a remark, such as {@code Deceased}
 */
public record Contributor(
        PersonName name,
        Optional<Slug> person,
        Optional<Identifier> orcid,
        List<String> affiliations,
        boolean equal,
        boolean corresponding,
        List<CreditRole> credit,
        Optional<String> note) {

    public Contributor {
        affiliations = List.copyOf(affiliations);
        credit = List.copyOf(credit);
    }

    /** Somebody of whom nothing but the name is known. */
    public static Contributor named(PersonName name) {
        return of(name, Optional.empty(), Optional.empty());
    }

    /** Somebody of whom nothing but who it is is known. */
    public static Contributor of(PersonName name, Optional<Slug> person, Optional<Identifier> orcid) {
        return new Contributor(name, person, orcid, List.of(), false, false, List.of(), Optional.empty());
    }

    /** Whether two names of one paper's authors may stand for one person, as far as both say who it is. */
    public boolean agreesWith(Contributor other) {
        boolean known = person.isPresent() && person.equals(other.person);
        return known || name.matchKey().equals(other.name.matchKey()) || name.agreesWith(other.name);
    }
}
