package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * A university, a company, a funder: whoever somebody works for or with.
 *
 * @param id where organizations.yaml lists it
 * @param aliases other spellings of the name
 * @param url its home page
 * @param place where it is
 */
public record Organization(
        Optional<Slug> id,
        String name,
        List<String> aliases,
        Optional<Ror> ror,
        Optional<String> url,
        Optional<String> place) {

    public Organization {
        aliases = List.copyOf(aliases);
    }

    /** One of which only the name is known. */
    public static Organization named(String name) {
        return new Organization(
                Optional.empty(), name, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
