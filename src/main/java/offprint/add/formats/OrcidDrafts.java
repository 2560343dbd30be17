package offprint.add.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.add.bibtex.BibtexEntry;
import offprint.add.bibtex.BibtexReader;
import offprint.add.foreign.Author;
import offprint.add.foreign.DateText;
import offprint.add.foreign.Notation;
import offprint.add.foreign.TextReader;
import offprint.content.yaml.YamlNode;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.CreditRole;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/**
 * Works of ORCID (public API, version 3.0) to drafts: a work with its contributors, or a group of summaries, each the same
 * work as another source has it. Summaries name no authors.
 */
public final class OrcidDrafts {
    private final JsonItem item;
    private final DraftBuilder draft;
    private final WorkIds ids;
    /** Who does several things stands there several times. */
    private String lastNamed = "";

    private OrcidDrafts(JsonItem item) {
        this.item = item;
        this.draft = new DraftBuilder("", item.place(), Notation.MARKED);
        this.ids = draft.ids();
    }

    public static boolean recognises(JsonItem item) {
        boolean titled = item.item("title", "title").isPresent();
        return item.has("work-summary") || (titled && (item.has("external-ids") || item.has("put-code")));
    }

    public static Draft read(JsonItem item) {
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
            draft.facts().language(item.field("language-code"));
        }
    }

    private void titles() {
        item.item("title").ifPresent(all -> {
            draft.title(value(all, "title"));
            draft.subtitle(value(all, "subtitle"));
            String language = all.item("translated-title")
                    .map(one -> one.text("language-code"))
                    .orElse("");
            draft.facts().title(language, value(all, "translated-title").named("translated title"));
        });
    }

    private static PaperType type(String word) {
        return switch (word) {
            case "journal-article", "review" -> PaperType.ARTICLE;
            case "magazine-article" -> PaperType.MAGAZINE;
            case "newspaper-article" -> PaperType.NEWSPAPER;
            case "book-review" -> PaperType.REVIEW;
            case "conference-paper", "conference-proceedings", "conference-abstract" -> PaperType.CONFERENCE;
            case "conference-poster" -> PaperType.POSTER;
            case "lecture-speech", "conference-presentation", "conference-output" -> PaperType.PRESENTATION;
            case "preprint", "manuscript" -> PaperType.PREPRINT;
            case "working-paper" -> PaperType.WORKING_PAPER;
            case "dissertation", "dissertation-thesis", "supervised-student-publication" -> PaperType.THESIS;
            case "book", "edited-book" -> PaperType.BOOK;
            case "book-chapter" -> PaperType.CHAPTER;
            case "encyclopedia-entry", "dictionary-entry" -> PaperType.ENTRY;
            case "report" -> PaperType.REPORT;
            case "technical-standard", "standards-and-policy" -> PaperType.STANDARD;
            case "patent" -> PaperType.PATENT;
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
        String who =
                switch (role) {
                    case "", "author", "principal-investigator", "assignee", "other-inventor", "co-inventor" ->
                        "authors";
                    case "editor" -> DraftPeople.EDITORS;
                    case "chair-or-translator" -> draft.type() == PaperType.CONFERENCE ? "" : "translators";
                    default -> credit(role).isPresent() || role.contains("credit.niso.org") ? "authors" : "";
                };
        boolean again = !who.isEmpty() && credited.text().equals(lastNamed);
        lastNamed = credited.text();
        if (again) {
            credit(role).ifPresent(did -> draft.people().of(who).describe(one -> one.withCredit(did)));
        } else if (who.isEmpty()) {
            draft.rest(role, credited.text());
        } else if (draft.people().of(who).one(draft.name(credited), credited.place())) {
            String orcid =
                    person.item("contributor-orcid").map(id -> id.text("path")).orElse("");
            draft.people().of(who).describe(one -> {
                Author described = one.withOrcid(OrcidText.of(orcid));
                return credit(role).map(described::withCredit).orElse(described);
            });
        }
    }

    /** A role of CRediT, by its address or its last part. */
    private static Optional<CreditRole> credit(String role) {
        String bare = role.endsWith("/") ? role.substring(0, role.length() - 1) : role;
        String word = bare.substring(bare.lastIndexOf('/') + 1).replace("---", "-");
        return Arrays.stream(CreditRole.values())
                .filter(known -> known.key().equals(word))
                .findFirst();
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
            case "pmc" -> own(own, IdentifierScheme.PMCID, value);
            case "handle" -> own(own, IdentifierScheme.HANDLE, value);
            case "bibcode" -> own(own, IdentifierScheme.BIBCODE, value);
            case "jstor" -> own(own, IdentifierScheme.JSTOR, value);
            case "mr" -> own(own, IdentifierScheme.MR, value);
            case "zbl" -> own(own, IdentifierScheme.ZBL, value);
            case "ssrn" -> own(own, IdentifierScheme.SSRN, value);
            case "openalex" -> own(own, IdentifierScheme.OPENALEX, value);
            case "pat" -> draft.facts().patentNumber(value);
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
