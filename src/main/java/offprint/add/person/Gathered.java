package offprint.add.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.add.formats.Draft;

/**
 * What services know of persons, joined.
 *
 * @param works by the persons' own records, each once
 * @param proposals what services only guess
 * @param facts about the person, joined of all records
 * @param known how many works the site has already, which nobody was asked for
 * @param refused how many are not the person's by not-mine.yaml
 * @param sources how many works each record names
 */
public record Gathered(
        List<Draft> works,
        List<Proposal> proposals,
        Optional<PersonFacts> facts,
        int known,
        int refused,
        Map<String, Integer> sources) {

    /** A work that may be the person's. */
    public record Proposal(Draft draft, Set<String> from) {}

    public Gathered {
        works = List.copyOf(works);
        proposals = List.copyOf(proposals);
        sources = new LinkedHashMap<>(sources);
    }
}
