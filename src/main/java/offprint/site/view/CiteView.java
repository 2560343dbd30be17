package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.export.cite.CitationFormat;
import offprint.export.cite.Reference;
import offprint.model.Html;
import offprint.model.Paper;
import offprint.site.plan.Address;

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

    static CiteView of(Paper paper, Edition edition, Links links) {
        boolean formulas = paper.title().html().value().contains("<math");
        List<ReferenceView> references = new ArrayList<>();
        for (Reference reference : edition.citations().references(paper)) {
            references.add(new ReferenceView(
                    reference.style().key(),
                    reference.style().label(),
                    reference.html(),
                    formulas ? Optional.of(reference.text()) : Optional.empty()));
        }
        List<EntryView> entries = new ArrayList<>();
        for (CitationFormat format : CitationFormat.values()) {
            Address address = edition.plan().citation(paper, format);
            entries.add(new EntryView(
                    format.extension(),
                    format.label(),
                    text(edition.citations().shortEntry(format, paper)),
                    links.to(address),
                    paper.slug().value() + '.' + format.extension()));
        }
        return new CiteView(references, entries);
    }

    private static Html text(String entry) {
        return Html.of(Html.escapeContent(entry.replace("\r", "").strip()));
    }
}
