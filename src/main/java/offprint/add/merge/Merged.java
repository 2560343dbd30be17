package offprint.add.merge;

import java.util.List;

/**
 * What becomes of a paper's file.
 *
 * @param change what the second description was to the first
 * @param keys of what was added or, in a published version, replaced; {@code venue.pages} for a part
 */
public record Merged(Change change, Edits edits, List<String> keys) {

    /** What a second description may be to the first. */
    public enum Change {
        /** Of the same form of the paper: it adds what is missing. */
        COMPLETED,
        /** Of the published form, where the file has the preprint. */
        PUBLISHED,
        /** Of the preprint, where the file has the published form. */
        PREPRINT
    }

    public Merged {
        keys = List.copyOf(keys);
    }
}
