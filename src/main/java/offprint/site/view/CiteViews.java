package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.export.cite.CitationFormat;
import offprint.export.cite.Reference;
import offprint.model.Html;
import offprint.model.Paper;
import offprint.site.plan.Address;

/** What a reader cites a paper with. */
final class CiteViews {

    private CiteViews() {}

    static CiteView of(Paper paper, Edition edition, Links links) {
        boolean formulas = paper.title().html().value().contains("<math");
        List<CiteView.ReferenceView> references = new ArrayList<>();
        for (Reference reference : edition.citations().references(paper)) {
            references.add(new CiteView.ReferenceView(
                    reference.style().key(),
                    reference.style().label(),
                    reference.html(),
                    formulas ? Optional.of(reference.text()) : Optional.empty()));
        }
        List<CiteView.EntryView> entries = new ArrayList<>();
        for (CitationFormat format : CitationFormat.values()) {
            Address address = edition.plan().citation(paper, format);
            entries.add(new CiteView.EntryView(
                    format.extension(),
                    format.label(),
                    text(edition.citations().entry(format, paper)),
                    links.to(address),
                    paper.slug().value() + '.' + format.extension()));
        }
        return new CiteView(references, entries);
    }

    private static Html text(String entry) {
        return Html.of(Html.escapeContent(entry.replace("\r", "").strip()));
    }
}
