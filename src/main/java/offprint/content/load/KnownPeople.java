package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Slug;

/** The people of people.yaml, by id and by every spelling of their names. */
final class KnownPeople {
    private final List<Person> all;
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, PersonName> spellings = new ConcurrentHashMap<>();

    KnownPeople(List<Person> people) {
        all = List.copyOf(people);
        for (Person person : people) {
            byId.put(person.id().value(), person);
            addName(person.name(), person);
            for (PersonName alias : person.aliases()) {
                addName(alias, person);
            }
        }
    }

    List<Person> all() {
        return all;
    }

    Optional<Person> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Everybody who bears the name, case, accents and punctuation ignored. */
    List<Person> named(PersonName name) {
        return byName.getOrDefault(name.matchKey(), List.of());
    }

    /** Names of authors, by how papers write them: one object for all papers, for most authors stand on several. */
    Map<String, PersonName> spellings() {
        return spellings;
    }

    /** The ids in the order of the file, for proposals. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Person person : all) {
            ids.add(person.id().value());
        }
        return ids;
    }

    /** Who is meant by a name where one person alone bears it. */
    Optional<Slug> only(PersonName name) {
        List<Person> people = named(name);
        return people.size() == 1 ? Optional.of(people.get(0).id()) : Optional.empty();
    }

    private void addName(PersonName name, Person person) {
        List<Person> bearers = byName.computeIfAbsent(name.matchKey(), key -> new ArrayList<>(1));
        if (!bearers.contains(person)) {
            bearers.add(person);
        }
    }
}
