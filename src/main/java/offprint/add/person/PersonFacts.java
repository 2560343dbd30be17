package offprint.add.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.model.PersonName;

/**
 * What a service says of a person, beside their works; what is empty is not known.
 *
 * @param aliases other spellings of the name
 * @param links by the keys of profile.yaml's {@code links}
 * @param lists entries by the names of lists, such as {@code positions}; each by the keys of such an entry
 */
public record PersonFacts(
        PersonName name,
        List<PersonName> aliases,
        String orcid,
        String affiliation,
        String role,
        Map<String, String> links,
        Map<String, List<Map<String, String>>> lists) {

    public PersonFacts {
        aliases = List.copyOf(aliases);
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    /** One person as two services describe them, the first one's words before the second one's. */
    PersonFacts with(PersonFacts other) {
        List<PersonName> names = new ArrayList<>(aliases);
        List<PersonName> more = new ArrayList<>(other.aliases);
        more.add(other.name);
        for (PersonName alias : more) {
            boolean known = alias.matchKey().equals(name.matchKey())
                    || names.stream().anyMatch(one -> one.matchKey().equals(alias.matchKey()));
            if (!known) {
                names.add(alias);
            }
        }
        Map<String, String> places = new LinkedHashMap<>(links);
        other.links.forEach(places::putIfAbsent);
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>(lists);
        other.lists.forEach(all::putIfAbsent);
        return new PersonFacts(
                name,
                names,
                orcid.isEmpty() ? other.orcid : orcid,
                affiliation.isEmpty() ? other.affiliation : affiliation,
                role.isEmpty() ? other.role : role,
                places,
                all);
    }

    /** Whether a name may be this person's. */
    boolean isCalled(PersonName other) {
        return name.agreesWith(other) || aliases.stream().anyMatch(other::agreesWith);
    }
}
