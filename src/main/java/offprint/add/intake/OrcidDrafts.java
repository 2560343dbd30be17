package offprint.add.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.add.bibtex.BibtexEntry;
import offprint.add.bibtex.BibtexReader;
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
    private final Draft draft;
    private final Pieces pieces;

    private OrcidDrafts(JsonItem item) {
        this.item = item;
        this.draft = new Draft("", item.place());
        this.pieces = new Pieces(draft);
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
        return reader.draft;
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
        draft.type = type(item.text("type").toLowerCase(Locale.ROOT).replace('_', '-'));
        titles();
        contributors();
        date();
        if (draft.type == PaperType.PREPRINT && value(item, "journal-title").equalsIgnoreCase("arxiv")) {
            draft.venue.clear();
        } else {
            draft.venue("name", ContentText.line(value(item, "journal-title")));
        }
        identifiers(item);
        pieces.address("url", WebText.of(value(item, "url")));
        draft.abstractText = ContentText.prose(item.text("short-description"));
        pieces.language("language", item.text("language-code"));
    }

    private void titles() {
        Optional<JsonItem> titles = item.item("title");
        draft.title = ContentText.title(titles.map(all -> value(all, "title")).orElse(""));
        String subtitle =
                ContentText.title(titles.map(all -> value(all, "subtitle")).orElse(""));
        if (!subtitle.isEmpty()) {
            draft.title += ": " + subtitle;
        }
        draft.rest(
                "translated title",
                titles.map(all -> value(all, "translated-title")).orElse(""));
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
        AuthorNames names = new AuthorNames(draft);
        Optional<JsonItem> contributors = item.item("contributors");
        for (YamlNode one : contributors.map(all -> all.list("contributor")).orElse(List.of())) {
            Optional<JsonItem> person = JsonItem.of(one);
            String name = ContentText.line(
                    person.map(who -> value(who, "credit-name")).orElse(""));
            String role = person.flatMap(who -> who.item("contributor-attributes"))
                    .map(attributes -> attributes.text("contributor-role"))
                    .orElse("")
                    .toLowerCase(Locale.ROOT);
            boolean author =
                    switch (role) {
                        case "", "author", "principal-investigator", "writing-original-draft" -> true;
                        default -> role.contains("credit.niso.org");
                    };
            if (author) {
                names.one("author", name);
                person.flatMap(who -> who.item("contributor-orcid"))
                        .ifPresent(id -> draft.orcid(name, id.text("path")));
            } else {
                draft.rest(role, name);
            }
        }
        Optional<JsonItem> citation = item.item("citation");
        boolean bibtex =
                citation.map(text -> text.text("citation-type")).orElse("").equalsIgnoreCase("bibtex");
        if (draft.authors.isEmpty() && bibtex) {
            Source source = new Source("citation", citation.get().text("citation-value"));
            for (BibtexEntry entry :
                    BibtexReader.read(source, new Diagnostics()).entries()) {
                entry.value("author").ifPresent(list -> names.bibtex("author", list.text()));
            }
        }
    }

    private void date() {
        Optional<JsonItem> date = item.item("publication-date");
        draft.date = date.map(parts -> DateText.of(value(parts, "year"), value(parts, "month"), value(parts, "day")))
                .orElse("");
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
        String value = id.text("external-id-value");
        boolean own = id.text("external-id-relationship").equalsIgnoreCase("self");
        switch (name) {
            case "doi" -> own(own, name, IdentifierScheme.DOI, value);
            case "arxiv" -> own(own, name, IdentifierScheme.ARXIV, value);
            case "pmid" -> own(own, name, IdentifierScheme.PMID, value);
            case "issn" -> pieces.identifier(name, IdentifierScheme.ISSN, value);
            case "isbn" -> pieces.identifier(name, IdentifierScheme.ISBN, value);
            default -> note(name, value);
        }
    }

    private void own(boolean own, String name, IdentifierScheme scheme, String value) {
        if (own) {
            pieces.identifier(name, scheme, WebText.of(value));
        } else {
            note("related " + name, value);
        }
    }

    /** The group and its summary often have the same ones. */
    private void note(String name, String value) {
        if (!draft.rest.contains(name + " = " + value)) {
            draft.rest(name, value);
        }
    }

    /** ORCID puts texts into objects with the one member {@code value}. */
    private static String value(JsonItem item, String name) {
        return item.item(name).map(inner -> inner.text("value")).orElseGet(() -> item.text(name));
    }
}
