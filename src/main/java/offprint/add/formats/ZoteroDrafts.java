package offprint.add.formats;

import java.util.Locale;
import java.util.Optional;
import offprint.add.foreign.DateText;
import offprint.add.foreign.Notation;
import offprint.add.foreign.PageNumbers;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/**
 * Items of Zotero in its own JSON, as its API and Better BibTeX give them, to drafts. Field names are those of Zotero's
 * schema; lines {@code Label: value} of its field Extra count as fields.
 */
final class ZoteroDrafts {
    private final JsonItem item;
    private final DraftBuilder draft;
    private final WorkIds ids;

    private ZoteroDrafts(JsonItem item) {
        this.item = item;
        String key = item.text("citationKey");
        this.draft = new DraftBuilder(key.isEmpty() ? citationKey(item) : key, item.place(), Notation.MARKED);
        this.ids = draft.ids();
    }

    static boolean recognises(JsonItem item) {
        return item.has("itemType");
    }

    /** Empty for what is not a work: files, notes and annotations. */
    static Optional<Draft> read(JsonItem item) {
        return switch (item.text("itemType")) {
            case "attachment", "note", "annotation" -> Optional.empty();
            default -> Optional.of(new ZoteroDrafts(item).read());
        };
    }

    private static String citationKey(JsonItem item) {
        String key = item.text("citekey");
        for (String line : item.text("extra").split("\n", -1)) {
            key = key.isEmpty() && line.startsWith("Citation Key: ")
                    ? line.substring(14).strip()
                    : key;
        }
        return key;
    }

    private Draft read() {
        draft.type(type(item.text("itemType")));
        for (YamlMapping.Entry entry : item.mapping().entries()) {
            field(entry.key().text(), entry.value());
        }
        return draft.build();
    }

    private PaperType type(String word) {
        return switch (word) {
            case "journalArticle" -> PaperType.ARTICLE;
            case "magazineArticle" -> PaperType.MAGAZINE;
            case "newspaperArticle" -> PaperType.NEWSPAPER;
            case "conferencePaper" ->
                (' ' + (item.text("proceedingsTitle") + ' ' + item.text("conferenceName")).toLowerCase(Locale.ROOT))
                                .contains(" workshop")
                        ? PaperType.WORKSHOP
                        : PaperType.CONFERENCE;
            case "presentation" ->
                lower("presentationType").contains("poster") ? PaperType.POSTER : PaperType.PRESENTATION;
            case "preprint", "manuscript" -> PaperType.PREPRINT;
            case "thesis" -> PaperType.THESIS;
            case "book" -> PaperType.BOOK;
            case "bookSection" -> PaperType.CHAPTER;
            case "encyclopediaArticle", "dictionaryEntry" -> PaperType.ENTRY;
            case "report" -> lower("reportType").equals("working paper") ? PaperType.WORKING_PAPER : PaperType.REPORT;
            case "standard" -> PaperType.STANDARD;
            case "patent" -> PaperType.PATENT;
            case "dataset" -> PaperType.DATASET;
            case "computerProgram" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }

    private void field(String name, YamlNode node) {
        Field field = new Field(name, JsonItem.first(node), node.span());
        switch (name) {
            case "itemType", "key", "citationKey", "citekey", "itemKey", "itemID", "libraryID", "library", "uri" -> {}
            case "version", "dateAdded", "dateModified", "accessDate", "libraryCatalog", "select", "links", "meta" -> {}
            case "collections", "relations", "attachments", "notes", "seeAlso", "inPublications", "deleted" -> {}
            case "title" -> draft.title(field);
            case "creators" -> item.list(name).forEach(this::creator);
            case "date", "issueDate" -> draft.date(field);
            case "filingDate" -> draft.facts().filed(field);
            case "patentNumber" -> draft.facts().patentNumber(field);
            case "applicationNumber" -> draft.facts().application(field);
            case "assignee" -> draft.facts().holder(draft.line(field));
            case "issuingAuthority", "country" -> draft.facts().office(field);
            case "edition" -> draft.facts().edition(field);
            case "versionNumber" -> draft.facts().line("version", field);
            case "numPages" -> draft.facts().pageCount(field);
            case "publicationTitle", "proceedingsTitle", "bookTitle", "encyclopediaTitle", "dictionaryTitle" ->
                draft.venueOrRest("name", field);
            case "meetingName" -> draft.facts().event(field);
            case "university", "institution", "websiteTitle", "blogTitle" -> draft.venueOrRest("name", field);
            case "conferenceName" -> conference(field);
            case "repository" -> repository(field);
            case "journalAbbreviation" -> draft.venue("short", field);
            case "volume", "issue", "publisher" -> draft.venue(name, field);
            case "pages" -> draft.venue(name, PageNumbers.of(draft.line(field)));
            case "series", "seriesTitle" -> draft.venue("series", field);
            case "place" -> draft.venue("location", field);
            case "reportNumber", "seriesNumber", "number", "archiveID" -> number(field);
            case "DOI" -> ids.identifier(IdentifierScheme.DOI, field.asAddress());
            case "ISBN" -> ids.identifier(IdentifierScheme.ISBN, field);
            case "ISSN" -> ids.identifier(IdentifierScheme.ISSN, field);
            case "PMID" -> ids.identifier(IdentifierScheme.PMID, field);
            case "url" -> ids.address(field.asAddress());
            case "abstractNote" -> draft.abstractText(field);
            case "PMCID" -> ids.identifier(IdentifierScheme.PMCID, field);
            case "language" -> draft.facts().language(field);
            case "rights" -> draft.facts().commonsLicense(field);
            case "tags" -> tags();
            case "extra" -> extra(field);
            case "thesisType", "reportType", "presentationType", "manuscriptType", "genre" ->
                draft.facts().genre(field);
            default -> draft.rest(JsonItem.whole(name, node));
        }
    }

    private String lower(String name) {
        return item.text(name).strip().toLowerCase(Locale.ROOT);
    }

    /** Somebody in one of Zotero's roles, of which a few are none here. */
    private void creator(YamlNode one) {
        Optional<JsonItem> creator = JsonItem.of(one);
        if (creator.isEmpty()) {
            return;
        }
        String kind = creator.get().text("creatorType");
        String given = draft.name(creator.get().field("firstName"));
        String family = draft.name(creator.get().field("lastName"))
                + draft.name(creator.get().field("name"));
        String role = role(kind);
        if (role.isEmpty()) {
            draft.rest(kind, given + ' ' + family);
        } else {
            draft.people().of(role).parts(given, "", family, "", creator.get().place());
        }
    }

    private static String role(String kind) {
        return switch (kind) {
            case "author", "presenter", "programmer", "inventor", "" -> "authors";
            case "editor" -> DraftPeople.EDITORS;
            case "seriesEditor" -> DraftPeople.SERIES_EDITORS;
            case "bookAuthor" -> DraftPeople.VENUE_AUTHORS;
            case "translator" -> "translators";
            case "contributor" -> "with";
            case "director", "performer", "composer", "interviewer" -> kind;
            default -> "";
        };
    }

    private void repository(Field field) {
        if (draft.type() != PaperType.PREPRINT || !field.text().strip().equalsIgnoreCase("arxiv")) {
            draft.venueOrRest("name", field);
        }
    }

    private void conference(Field field) {
        if (item.text("proceedingsTitle").isEmpty()) {
            draft.venueOrRest("name", field);
        } else {
            draft.facts().event(field);
        }
    }

    private void number(Field field) {
        if (!ids.labelledArxiv(field.text())) {
            draft.venueOrRest("number", field);
        }
    }

    private void tags() {
        for (YamlNode one : item.list("tags")) {
            Field tag = JsonItem.of(one)
                    .map(named -> named.field("tag"))
                    .orElseGet(() -> new Field("tag", JsonItem.first(one), one.span()));
            draft.subjects().keyword(draft.line(tag));
            draft.subjects().subject(draft.line(tag));
        }
    }

    private void extra(Field field) {
        for (String line : field.text().split("\n", -1)) {
            int colon = line.indexOf(':');
            String label = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            Field value = field.with(line.substring(colon + 1).strip());
            switch (label) {
                case "citation key" -> {}
                case "doi" -> ids.identifier(IdentifierScheme.DOI, value.asAddress());
                case "pmid" -> ids.identifier(IdentifierScheme.PMID, value);
                case "pmcid" -> ids.identifier(IdentifierScheme.PMCID, value);
                case "status" -> draft.status(value.named("status"));
                case "edition" -> draft.facts().edition(value.named("edition"));
                case "original-title" -> draft.facts().originalTitle(value);
                case "original-date" -> draft.facts().original("date", DateText.written(value.text()));
                case "original-publisher" -> draft.facts().original("publisher", draft.line(value));
                default -> {
                    if (!label.equals("arxiv") || !ids.labelledArxiv("arxiv:" + value.text())) {
                        draft.rest("extra", line);
                    }
                }
            }
        }
    }
}
