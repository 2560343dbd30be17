package offprint.add;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.add.foreign.Author;
import offprint.add.foreign.People;
import offprint.add.formats.Draft;
import offprint.model.Person;
import offprint.model.PersonName;

/**
 * Authors found in people.yaml: a name that matches one person's name or alias, ignoring case, accents and
 * punctuation, becomes that person's id, and so does a name with that person's ORCID iD. Nothing is guessed: initials
 * match only as an alias.
 */
final class KnownAuthors {
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<String, Person> byOrcid = new HashMap<>();

    KnownAuthors(List<Person> people) {
        for (Person person : people) {
            byId.put(person.id().value(), person);
            person.orcid().ifPresent(orcid -> byOrcid.put(orcid.value(), person));
            addName(person.name(), person);
            for (PersonName alias : person.aliases()) {
                addName(alias, person);
            }
        }
    }

    /** The draft with ids in the place of names; who stands in a list a second time, by another name, is left out. */
    Draft identified(Draft draft) {
        Map<String, People> groups = new LinkedHashMap<>();
        List<String> again = new ArrayList<>();
        draft.people().forEach((role, group) -> groups.put(role, identified(role, group, again)));
        return groups.equals(draft.people()) ? draft : draft.with(groups, again);
    }

    private People identified(String role, People group, List<String> again) {
        List<Author> all = new ArrayList<>(group.listed().size());
        Set<String> ids = new HashSet<>();
        for (Author author : group.listed()) {
            Optional<Person> person = person(author);
            String id = person.map(one -> one.id().value()).orElse("");
            if (person.isPresent() && !ids.add(id)) {
                again.add(Draft.one(role) + " = " + author.name().display() + " (the same person again)");
            } else {
                all.add(person.isPresent() ? author.withPerson(id) : author);
            }
        }
        return new People(all, group.complete());
    }

    /** Who bears the name alone, or the ORCID iD. An id in a name's place tells namesakes apart. */
    private Optional<Person> person(Author author) {
        PersonName name = author.name();
        boolean oneWord = (name.given() + name.particle() + name.suffix()).isEmpty();
        Person named = oneWord && name.family().indexOf('-') > 0 ? byId.get(name.family()) : null;
        if (named != null) {
            return Optional.of(named);
        }
        Person certain = byOrcid.get(author.orcid());
        if (certain != null) {
            return Optional.of(certain);
        }
        List<Person> bearers = byName.getOrDefault(name.matchKey(), List.of());
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private void addName(PersonName name, Person person) {
        List<Person> bearers = byName.computeIfAbsent(name.matchKey(), key -> new ArrayList<>(1));
        if (!bearers.contains(person)) {
            bearers.add(person);
        }
    }
}
