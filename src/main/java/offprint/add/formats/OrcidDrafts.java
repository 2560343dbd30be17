package offprint.add.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.add.bibtex.BibtexEntry;
import offprint.add.bibtex.BibtexReader;
import offprint.add.foreign.DateText;
import offprint.add.foreign.Notation;
import offprint.add.foreign.TextReader;
import offprint.content.yaml.YamlNode;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/**
 * Works of ORCID (public API, version 3.0) to drafts: a work with its contributors, or a group of summaries, each the same
 * work as another source has it. Summaries name no authors.
 */
final class OrcidDrafts {
    private final JsonItem item;
    private final DraftBuilder draft;
    private final WorkIds ids;

    private OrcidDrafts(JsonItem item) {
        this.item = item;
        this.draft = new DraftBuilder("", item.place(), Notation.MARKED);
        this.ids = draft.ids();
    }

    static boolean recognises(JsonItem item) {
        boolean titled = item.item("title", "title").isPresent();
        return item.has("work-summary") || (titled && (item.has("external-ids") || item.has("put-code")));
    }

    static Draft read(JsonItem item) {
        JsonItem work = preferred(item.list("work-summary")).orElse(item);
        OrcidDrafts reader = new OrcidDrafts(work);
        reader.read();
        reader.identifiers(item);
        return reader.draft.build();
    }

    /** The one that the person likes best: that with the highest display index. */
    private static Optional<JsonItem> preferred(List<YamlNode> summaries) {
        Optional<JsonItem> best = Optional.empty();
        String highest = "";
        for (YamlNode one : summaries) {
            Optional<JsonItem> summary = JsonItem.of(one);
            String index = summary.map(work -> work.text("display-index")).orElse("");
            boolean higher = index.length() > highest.length()
                    || (index.length() == highest.length() && index.compareTo(highest) > 0);
            if (summary.isPresent() && (best.isEmpty() || higher)) {
                best = summary;
                highest = index;
            }
        }
        return best;
    }

    private void read() {
        draft.type(type(item.text("type").toLowerCase(Locale.ROOT).replace('_', '-')));
        titles();
        contributors();
        date();
        Field journal = value(item, "journal-title");
        if (draft.type() != PaperType.PREPRINT || !journal.text().equalsIgnoreCase("arxiv")) {
            draft.venue("name", journal);
        }
        identifiers(item);
        ids.address(value(item, "url").asAddress());
        draft.abstractText(item.field("short-description"));
        if (item.has("language-code")) {
            draft.language(item.field("language-code"));
        }
    }

    private void titles() {
        item.item("title").ifPresent(all -> {
            draft.title(value(all, "title"));
            draft.subtitle(value(all, "subtitle"));
            draft.rest("translated title", value(all, "translated-title").text());
        });
    }

    private static PaperType type(String word) {
        return switch (word) {
            case "journal-article", "magazine-article", "newspaper-article", "review", "book-review" ->
                PaperType.ARTICLE;
            case "conference-paper",
                    "conference-proceedings",
                    "conference-abstract",
                    "conference-poster",
                    "lecture-speech" -> PaperType.CONFERENCE;
            case "preprint", "working-paper", "manuscript" -> PaperType.PREPRINT;
            case "dissertation", "dissertation-thesis", "supervised-student-publication" -> PaperType.THESIS;
            case "book", "edited-book" -> PaperType.BOOK;
            case "book-chapter", "encyclopedia-entry", "dictionary-entry" -> PaperType.CHAPTER;
            case "report", "technical-standard", "standards-and-policy" -> PaperType.REPORT;
            case "data-set" -> PaperType.DATASET;
            case "software" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }

    /** Authors, or else those of the citation, which has them in BibTeX. */
    private void contributors() {
        Optional<JsonItem> contributors = item.item("contributors");
        for (YamlNode one : contributors.map(all -> all.list("contributor")).orElse(List.of())) {
            JsonItem.of(one).ifPresent(this::contributor);
        }
        Optional<JsonItem> citation = item.item("citation");
        boolean bibtex =
                citation.map(text -> text.text("citation-type")).orElse("").equalsIgnoreCase("bibtex");
        if (!draft.authors().any() && bibtex) {
            Field entry = citation.get().field("citation-value");
            TextReader tex = new TextReader(Notation.TEX, draft::doubt);
            for (BibtexEntry of : BibtexReader.read(new Source("citation", entry.text()), new Diagnostics())
                    .entries()) {
                of.value("author")
                        .ifPresent(list -> draft.authors().list(tex.names(list.text(), entry.place()), entry.place()));
            }
        }
    }

    private void contributor(JsonItem person) {
        Field credited = value(person, "credit-name");
        String role = person.item("contributor-attributes")
                .map(attributes -> attributes.text("contributor-role"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean author =
                switch (role) {
                    case "", "author", "principal-investigator", "writing-original-draft" -> true;
                    default -> role.contains("credit.niso.org");
                };
        if (!author) {
            draft.rest(role, credited.text());
        } else if (draft.authors().one(draft.name(credited), credited.place())) {
            String orcid =
                    person.item("contributor-orcid").map(id -> id.text("path")).orElse("");
            draft.authors().describe(who -> who.withOrcid(OrcidText.of(orcid)));
        }
    }

    private void date() {
        Optional<JsonItem> date = item.item("publication-date");
        draft.date(date.map(parts -> DateText.of(
                        value(parts, "year").text(),
                        value(parts, "month").text(),
                        value(parts, "day").text()))
                .orElse(""));
    }

    /** Those of the work itself; those of the whole that it is part of are of no use here, but for ISSN and ISBN. */
    private void identifiers(JsonItem of) {
        for (YamlNode one :
                of.item("external-ids").map(all -> all.list("external-id")).orElse(List.of())) {
            JsonItem.of(one).ifPresent(this::identifier);
        }
    }

    private void identifier(JsonItem id) {
        String name = id.text("external-id-type");
        Field value = new Field(name, id.text("external-id-value"), id.place());
        boolean own = id.text("external-id-relationship").equalsIgnoreCase("self");
        switch (name) {
            case "doi" -> own(own, IdentifierScheme.DOI, value);
            case "arxiv" -> own(own, IdentifierScheme.ARXIV, value);
            case "pmid" -> own(own, IdentifierScheme.PMID, value);
            case "issn" -> ids.identifier(IdentifierScheme.ISSN, value);
            case "isbn" -> ids.identifier(IdentifierScheme.ISBN, value);
            default -> draft.rest(value);
        }
    }

    private void own(boolean own, IdentifierScheme scheme, Field value) {
        if (own) {
            ids.identifier(scheme, value.asAddress());
        } else {
            draft.rest("related " + value.name(), value.text());
        }
    }

    /** ORCID puts texts into objects with the one member {@code value}. */
    private static Field value(JsonItem item, String name) {
        return item.item(name)
                .map(inner -> new Field(name, inner.text("value"), inner.place()))
                .orElseGet(() -> item.field(name));
    }
}
