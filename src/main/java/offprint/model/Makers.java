package offprint.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Those who made a paper: at least an author, an editor or a translator.
 *
 * @param byRole in the order of roles, nobody twice in one
 * @param affiliations as the paper names them, for all of its authors together
 */
public record Makers(Map<Role, AuthorList> byRole, List<String> affiliations) {

    public Makers {
        EnumMap<Role, AuthorList> ordered = new EnumMap<>(Role.class);
        ordered.putAll(byRole);
        ordered.values().removeIf(AuthorList::isEmpty);
        if (ordered.isEmpty() || !ordered.keySet().iterator().next().isLeading()) {
            throw new IllegalArgumentException("a paper has an author, an editor or a translator");
        }
        byRole = Collections.unmodifiableMap(ordered);
        affiliations = List.copyOf(affiliations);
    }

    /** Authors alone. */
    public static Makers of(AuthorList authors) {
        return new Makers(Map.of(Role.AUTHOR, authors), List.of());
    }

    /** Empty where nobody has the role. */
    public AuthorList of(Role role) {
        return byRole.getOrDefault(role, AuthorList.NONE);
    }

    /** Those who stand where authors stand: the authors, else the editors, else the translators. */
    public AuthorList leading() {
        return of(leadingRole());
    }

    /** The role of those who stand where authors stand. */
    public Role leadingRole() {
        return byRole.keySet().iterator().next();
    }
}
