package offprint.add.person;

import java.util.List;
import java.util.Optional;

/**
 * What the answers of one service say of a person.
 *
 * @param facts empty where no answer describes them
 */
record PersonRecord(Optional<PersonFacts> facts, List<FoundWork> works) {
    static final PersonRecord NOTHING = new PersonRecord(Optional.empty(), List.of());

    PersonRecord {
        works = List.copyOf(works);
    }
}
