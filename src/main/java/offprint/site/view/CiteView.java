package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/** What a reader cites a paper with: references to read, and entries for programs. */
public record CiteView(List<ReferenceView> references, List<EntryView> entries) {

    public CiteView {
        references = List.copyOf(references);
        entries = List.copyOf(entries);
    }

    /**
     * A reference in one style.
     *
     * @param plain what is copied, where that is not what the page shows
     */
    public record ReferenceView(String key, String label, Html html, Optional<String> plain) {}

    /**
     * An entry in one format.
     *
     * @param file the name of the file that holds it
     */
    public record EntryView(String key, String label, Html text, String href, String file) {}
}
