package offprint.add;

import java.util.List;
import offprint.add.merge.Merged;
import offprint.diag.Span;

/**
 * A file of the site that is to be changed.
 *
 * @param name the file's, in content/papers
 * @param merges what is to be changed in it, one after the other
 * @param places the entries that the changes were made of, one for each
 */
public record UpdatedPaper(String name, List<Merged> merges, List<Span> places) {

    public UpdatedPaper {
        merges = List.copyOf(merges);
        places = List.copyOf(places);
    }

    /**
     * The file with the changes.
     *
     * @param raw the file as it is, with its own line ends
     * @throws IllegalArgumentException if it is not the one that was read
     */
    public String appliedTo(String raw) {
        String text = raw;
        for (Merged merged : merges) {
            text = merged.edits().appliedTo(text);
        }
        return text;
    }
}
