package offprint.add.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import offprint.add.fetch.PersonId;
import offprint.add.formats.CompletedDraft;
import offprint.add.formats.Draft;

/**
 * A work as one source has it.
 *
 * @param from whose record or answer it stands in
 * @param own whether the person's own record has it; otherwise it is a service's guess
 * @param number what ORCID calls it; empty elsewhere
 */
record FoundWork(Draft draft, String from, boolean own, String number) {

    static FoundWork of(Draft draft, PersonId from, boolean own) {
        return new FoundWork(draft, from.written(), own, "");
    }

    /** The same work as several sources have it, as one: the richest description first, completed by the others. */
    record Joined(Draft draft, Set<String> from, boolean own, List<String> numbers) {

        static Joined of(List<FoundWork> all) {
            List<FoundWork> sorted = new ArrayList<>(all);
            sorted.sort((one, other) -> Integer.compare(Richness.of(other.draft), Richness.of(one.draft)));
            Draft draft = sorted.get(0).draft;
            boolean own = false;
            Set<String> from = new LinkedHashSet<>();
            List<String> numbers = new ArrayList<>();
            for (FoundWork one : all) {
                own |= one.own;
                from.add(one.from);
                if (!one.number.isEmpty()) {
                    numbers.add(one.number);
                }
            }
            for (FoundWork one : sorted.subList(1, sorted.size())) {
                draft = CompletedDraft.of(draft, one.draft);
            }
            return new Joined(draft, from, own, numbers);
        }
    }
}
