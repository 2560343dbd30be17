package offprint.site.view;

import java.util.List;
import java.util.Map;

/**
 * A few papers as lists show them, for lists that are put together in the reader's browser.
 *
 * @param words the texts of the interface, by key
 */
public record RowsView(Map<String, String> words, List<PaperRow> rows) {

    public RowsView {
        rows = List.copyOf(rows);
    }
}
