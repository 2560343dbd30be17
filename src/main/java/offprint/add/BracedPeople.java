package offprint.add;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.add.foreign.Author;
import offprint.add.foreign.People;
import offprint.add.formats.Draft;
import offprint.model.PersonName;

/**
 * People whom a bibliography writes in braces, like organizations, in one entry and without them in another: {@code
 * {Ann Reed}} is the person whom another entry calls {@code Reed, Ann}.
 */
final class BracedPeople {
    private final Map<String, PersonName> people = new HashMap<>();

    BracedPeople(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (Author author : draft.makers()) {
                if (!author.name().given().isEmpty()) {
                    people.putIfAbsent(author.name().matchKey(), author.name());
                }
            }
        }
    }

    /** The draft with people in the place of such organizations. */
    Draft unbraced(Draft draft) {
        Map<String, People> groups = new LinkedHashMap<>();
        draft.people().forEach((role, group) -> groups.put(role, group.mapped(this::unbraced)));
        return groups.equals(draft.people()) ? draft : draft.with(groups, List.of());
    }

    private Author unbraced(Author author) {
        PersonName person =
                author.name().isOrganization() ? people.get(author.name().matchKey()) : null;
        return person == null ? author : author.withName(person);
    }
}
