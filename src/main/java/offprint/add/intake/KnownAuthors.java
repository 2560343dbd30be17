package offprint.add.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Person;
import offprint.model.PersonName;

/**
 * Authors who are people of people.yaml: a name that is one person's, or one of their aliases, but for case, accents and
 * punctuation, becomes that person's id, and so does a name with that person's ORCID iD. Nobody is guessed at: initials
 * are an alias or they are nobody's.
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

    /** Puts ids in the place of names; who stands in the list a second time, by another name, is left out. */
    void identify(Draft draft) {
        List<String> authors = new ArrayList<>(draft.authors.size());
        for (String author : draft.authors) {
            Optional<Person> person = person(author, draft.orcids);
            String id = person.isPresent() ? person.get().id().value() : author;
            if (authors.contains(id)) {
                draft.rest("author", author + " (the same person again)");
            } else {
                authors.add(id);
            }
        }
        draft.authors.clear();
        draft.authors.addAll(authors);
    }

    /** Who bears the name alone. An id in a bibliography, which tells namesakes apart, has got braces around it. */
    private Optional<Person> person(String author, Map<String, String> orcids) {
        int last = author.length() - 1;
        boolean braces = last > 0 && author.charAt(0) == '{' && author.indexOf('}') == last;
        Person named = braces && author.indexOf('-') > 0 ? byId.get(author.substring(1, last)) : null;
        if (named != null) {
            return Optional.of(named);
        }
        String name = PersonName.parse(author).matchKey();
        Person certain = byOrcid.get(orcids.getOrDefault(name, ""));
        if (certain != null) {
            return Optional.of(certain);
        }
        List<Person> bearers = byName.getOrDefault(name, List.of());
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private void addName(PersonName name, Person person) {
        List<Person> bearers = byName.computeIfAbsent(name.matchKey(), key -> new ArrayList<>(1));
        if (!bearers.contains(person)) {
            bearers.add(person);
        }
    }
}
