package offprint.add.bibtex;

import java.util.List;

/**
 * What a file holds.
 *
 * @param entries that stand for works, in the order of the file, with what they inherit
 * @param parents entries that only lend their fields to others: {@code @xdata}, and those that a {@code crossref} names
 */
public record BibtexFile(List<BibtexEntry> entries, List<BibtexEntry> parents) {

    public BibtexFile {
        entries = List.copyOf(entries);
        parents = List.copyOf(parents);
    }
}
