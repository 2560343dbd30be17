package offprint.add.person;

import offprint.add.foreign.People;
import offprint.add.formats.Draft;

/** How much a description says about a work; the full list of authors outweighs everything else. */
final class Richness {
    private static final int AUTHORS = 20;

    private Richness() {}

    static int of(Draft draft) {
        boolean whole = draft.people().values().stream().allMatch(People::complete);
        int score = draft.authors().isEmpty() ? 0 : AUTHORS + (whole ? AUTHORS : 0);
        score += draft.date().length() / 3
                + 2 * draft.venue().size()
                + draft.identifiers().size();
        score += draft.abstractText().content().isEmpty() ? 0 : 2;
        return score + (draft.links().isEmpty() ? 0 : 1);
    }
}
