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
        Slug id, PersonName name, List<PersonName> aliases, Optional<Identifier> orcid, Optional<String> url) {

    public Person {
        aliases = List.copyOf(aliases);
    }
}
