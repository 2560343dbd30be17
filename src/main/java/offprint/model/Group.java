package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * One of the groups into which a lab puts its people: a code of site.yaml and what pages call it.
 *
 * @param name empty for those that every site has, which each language has a word for
 */
public record Group(String code, Optional<String> name) {
    /** The code of those who have left. */
    public static final String ALUMNI = "alumni";

    /** Those of a site that declares none. */
    public static final List<Group> DEFAULT = List.of(
            new Group("member", Optional.empty()),
            new Group("visitor", Optional.empty()),
            new Group(ALUMNI, Optional.empty()));

    /** Whether its people have left. */
    public boolean isAlumni() {
        return code.equals(ALUMNI);
    }
}
