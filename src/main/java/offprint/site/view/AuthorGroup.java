package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.text.wording.Wording;

/**
 * Some of a paper's authors, one after the other.
 *
 * @param fold what is shown in their place until a reader asks for them; empty where they are always in sight
 * @param last whether no further author follows
 */
public record AuthorGroup(List<AuthorView> authors, Optional<String> fold, boolean last) {
    private static final int MOST_IN_SIGHT = 12;
    private static final int FIRST = 3;
    private static final int WORTH_FOLDING = 2;

    public AuthorGroup {
        authors = List.copyOf(authors);
    }

    /** The authors in their order; of a long list the first ones, the owner and the last stay in sight. */
    static List<AuthorGroup> of(List<AuthorView> authors, Wording wording) {
        if (authors.size() <= MOST_IN_SIGHT) {
            return List.of(new AuthorGroup(authors, Optional.empty(), true));
        }
        List<AuthorGroup> groups = new ArrayList<>();
        int start = 0;
        while (start < authors.size()) {
            boolean inSight = inSight(authors, start);
            int end = start + 1;
            while (end < authors.size() && inSight(authors, end) == inSight) {
                end++;
            }
            Optional<String> fold = inSight || end - start < WORTH_FOLDING
                    ? Optional.empty()
                    : Optional.of(wording.count("authors.more", end - start));
            groups.add(new AuthorGroup(authors.subList(start, end), fold, end == authors.size()));
            start = end;
        }
        return groups;
    }

    private static boolean inSight(List<AuthorView> authors, int i) {
        return i < FIRST || i == authors.size() - 1 || authors.get(i).owner();
    }
}
