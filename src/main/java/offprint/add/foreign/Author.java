package offprint.add.foreign;

import java.util.ArrayList;
import java.util.List;
import offprint.model.CreditRole;
import offprint.model.PersonName;

/**
 * One of the authors of a work, as its source describes them.
 *
 * @param person the id of whom of the site's people it is; empty where it is not known
 * @param orcid empty where it is not known
 * @param equal whether they contributed as much as those before or after them
 * @param corresponding whether letters go to them
 * @param credit what they did, each once
 */
public record Author(
        PersonName name,
        String person,
        String orcid,
        List<String> affiliations,
        boolean equal,
        boolean corresponding,
        List<CreditRole> credit) {

    public Author {
        affiliations = List.copyOf(affiliations);
        credit = List.copyOf(credit);
    }

    /** Somebody of whom nothing but the name is known. */
    public static Author of(PersonName name) {
        return new Author(name, "", "", List.of(), false, false, List.of());
    }

    public Author withName(PersonName other) {
        return new Author(other, person, orcid, affiliations, equal, corresponding, credit);
    }

    public Author withPerson(String id) {
        return new Author(name, id, orcid, affiliations, equal, corresponding, credit);
    }

    public Author withOrcid(String id) {
        return new Author(name, person, id, affiliations, equal, corresponding, credit);
    }

    /** With one more affiliation, unless it is known. */
    public Author withAffiliation(String place) {
        if (place.isEmpty() || affiliations.contains(place)) {
            return this;
        }
        List<String> all = new ArrayList<>(affiliations);
        all.add(place);
        return new Author(name, person, orcid, all, equal, corresponding, credit);
    }

    /** With one more of the roles of CRediT, unless it is known. */
    public Author withCredit(CreditRole role) {
        if (credit.contains(role)) {
            return this;
        }
        List<CreditRole> all = new ArrayList<>(credit);
        all.add(role);
        return new Author(name, person, orcid, affiliations, equal, corresponding, all);
    }

    /** Whether nothing but the name is known. */
    public boolean isNameAlone() {
        return affiliations.isEmpty() && !equal && !corresponding && credit.isEmpty();
    }

    /** With what a mark behind the name says. */
    public Author marked(boolean asEqual, boolean asCorresponding) {
        return new Author(
                name, person, orcid, affiliations, equal || asEqual, corresponding || asCorresponding, credit);
    }
}
