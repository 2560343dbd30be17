package offprint.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of what somebody has done besides papers: lists/NAME.yaml.
 *
 * @param kind which of the known lists it is; empty for an author's own, which has a title
 * @param inFileOrder whether its entries stay in the author's order
 */
public record EntryList(
        Slug name,
        Optional<ListKind> kind,
        Optional<String> title,
        Grouping grouping,
        boolean inFileOrder,
        List<ListEntry> entries) {

    public EntryList {
        entries = List.copyOf(entries);
        if (kind.isEmpty() && title.isEmpty()) {
            throw new IllegalArgumentException("a list that is not known has a title");
        }
    }

    /** By what the entries are brought together. */
    public enum Grouping {
        NONE,
        KIND,
        YEAR;

        /** The word in the list's file. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
