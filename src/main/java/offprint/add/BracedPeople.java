package offprint.add;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.add.foreign.Author;
import offprint.add.formats.Draft;
import offprint.model.PersonName;

/**
 * People whom a bibliography has in braces, as organizations are, and elsewhere without: {@code {Ann Reed}} is the person
 * whom another entry names {@code Reed, Ann}.
 */
final class BracedPeople {
    private final Map<String, PersonName> people = new HashMap<>();

    BracedPeople(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (Author author : draft.authors()) {
                if (!author.name().given().isEmpty()) {
                    people.putIfAbsent(author.name().matchKey(), author.name());
                }
            }
        }
    }

    /** The draft with people in the place of such organizations. */
    Draft unbraced(Draft draft) {
        List<Author> authors = new ArrayList<>(draft.authors().size());
        for (Author author : draft.authors()) {
            PersonName person =
                    author.name().isOrganization() ? people.get(author.name().matchKey()) : null;
            authors.add(person == null ? author : author.withName(person));
        }
        return authors.equals(draft.authors()) ? draft : draft.with(authors, List.of());
    }
}
