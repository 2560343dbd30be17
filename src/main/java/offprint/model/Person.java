package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone whom the site knows by more than a name on a paper.
 *
 * @param aliases other spellings under which papers name them
 * @param url their home page
 */
public record Person(
        Slug id,
        PersonName name,
        List<PersonName> aliases,
        Optional<Identifier> orcid,
        Optional<String> url,
        Vita vita) {

    public Person {
        aliases = List.copyOf(aliases);
    }

    /** Somebody of whom the site tells no more. */
    public Person(
            Slug id, PersonName name, List<PersonName> aliases, Optional<Identifier> orcid, Optional<String> url) {
        this(id, name, aliases, orcid, url, Vita.NONE);
    }

    /** Whether they are, or were, in a group of the site. */
    public boolean isMember() {
        return vita.group().isPresent();
    }

    /** Whether they were in the group and have left it. */
    public boolean isAlumnus() {
        return vita.group().isPresent() && vita.group().get().isAlumni();
    }
}
