package offprint.add.foreign;

import java.util.ArrayList;
import java.util.List;
import offprint.model.PersonName;

/**
 * One of the authors of a work, as its source describes them.
 *
 * @param person the id of whom of the site's people it is; empty where it is not known
 * @param orcid empty where it is not known
 * @param equal whether they contributed as much as those before or after them
 * @param corresponding whether letters go to them
 */
public record Author(
        PersonName name, String person, String orcid, List<String> affiliations, boolean equal, boolean corresponding) {

    public Author {
        affiliations = List.copyOf(affiliations);
    }

    /** Somebody of whom nothing but the name is known. */
    public static Author of(PersonName name) {
        return new Author(name, "", "", List.of(), false, false);
    }

    public Author withName(PersonName other) {
        return new Author(other, person, orcid, affiliations, equal, corresponding);
    }

    public Author withPerson(String id) {
        return new Author(name, id, orcid, affiliations, equal, corresponding);
    }

    public Author withOrcid(String id) {
        return new Author(name, person, id, affiliations, equal, corresponding);
    }

    /** With one more affiliation, unless it is known. */
    public Author withAffiliation(String place) {
        if (place.isEmpty() || affiliations.contains(place)) {
            return this;
        }
        List<String> all = new ArrayList<>(affiliations);
        all.add(place);
        return new Author(name, person, orcid, all, equal, corresponding);
    }

    /** With what a mark behind the name says. */
    public Author marked(boolean asEqual, boolean asCorresponding) {
        return new Author(name, person, orcid, affiliations, equal || asEqual, corresponding || asCorresponding);
    }
}
