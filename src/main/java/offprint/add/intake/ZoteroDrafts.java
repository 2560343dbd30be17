package offprint.add.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/**
 * Items of Zotero in its own JSON, as its API and Better BibTeX give them, to drafts. Field names are those of Zotero's
 * schema; lines {@code Label: value} of its field Extra count as fields.
 */
final class ZoteroDrafts {
    private final JsonItem item;
    private final Draft draft;
    private final Pieces pieces;

    private ZoteroDrafts(JsonItem item) {
        this.item = item;
        String key = item.text("citationKey");
        this.draft = new Draft(key.isEmpty() ? citationKey(item) : key, item.place());
        this.pieces = new Pieces(draft);
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
        draft.type = type(item.text("itemType"));
        for (YamlMapping.Entry entry : item.mapping().entries()) {
            field(entry.key().text(), entry.value());
        }
        if (draft.authors.isEmpty()) {
            creators("editor");
            if (!draft.authors.isEmpty()) {
                draft.notes.add("The names above are the editors'.");
            }
        }
        return draft;
    }

    private PaperType type(String word) {
        return switch (word) {
            case "journalArticle", "magazineArticle", "newspaperArticle" -> PaperType.ARTICLE;
            case "conferencePaper", "presentation" ->
                (' ' + (item.text("proceedingsTitle") + ' ' + item.text("conferenceName")).toLowerCase(Locale.ROOT))
                                .contains(" workshop")
                        ? PaperType.WORKSHOP
                        : PaperType.CONFERENCE;
            case "preprint", "manuscript" -> PaperType.PREPRINT;
            case "thesis" -> PaperType.THESIS;
            case "book" -> PaperType.BOOK;
            case "bookSection", "encyclopediaArticle", "dictionaryEntry" -> PaperType.CHAPTER;
            case "report", "standard" -> PaperType.REPORT;
            case "dataset" -> PaperType.DATASET;
            case "computerProgram" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }

    private void field(String name, YamlNode node) {
        String value = JsonItem.first(node);
        String line = ContentText.line(value);
        switch (name) {
            case "itemType", "key", "citationKey", "citekey", "itemKey", "itemID", "libraryID", "library", "uri" -> {}
            case "version", "dateAdded", "dateModified", "accessDate", "libraryCatalog", "select", "links", "meta" -> {}
            case "collections", "relations", "attachments", "notes", "seeAlso", "inPublications", "deleted" -> {}
            case "title" -> draft.title = ContentText.title(value);
            case "creators" -> creators("author");
            case "date", "filingDate", "issueDate" -> date(name, line);
            case "publicationTitle", "proceedingsTitle", "bookTitle", "encyclopediaTitle", "dictionaryTitle" ->
                venue(line);
            case "university", "institution", "websiteTitle", "blogTitle", "meetingName" -> venue(line);
            case "conferenceName" -> conference(line);
            case "repository" -> venue(draft.type == PaperType.PREPRINT && line.equalsIgnoreCase("arxiv") ? "" : line);
            case "journalAbbreviation" -> draft.venue("short", line);
            case "volume" -> draft.venue("volume", line);
            case "issue" -> draft.venue("issue", line);
            case "pages" -> draft.venue("pages", line.replace('–', '-'));
            case "publisher" -> draft.venue("publisher", line);
            case "series", "seriesTitle" -> draft.venue("series", line);
            case "place" -> draft.venue("location", line);
            case "reportNumber", "seriesNumber", "number", "archiveID" -> number(name, line);
            case "DOI" -> pieces.identifier(name, IdentifierScheme.DOI, WebText.of(value));
            case "ISBN" -> pieces.identifier(name, IdentifierScheme.ISBN, value);
            case "ISSN" -> pieces.identifier(name, IdentifierScheme.ISSN, value);
            case "PMID" -> pieces.identifier(name, IdentifierScheme.PMID, value);
            case "url" -> pieces.address(name, WebText.of(value));
            case "abstractNote" -> draft.abstractText = ContentText.prose(value);
            case "language" -> pieces.language(name, line);
            case "rights" -> license(name, line);
            case "tags" -> tags();
            case "extra" -> extra(value);
            case "thesisType", "reportType", "genre" -> draft.notes.addAll(prose(value));
            default -> rest(name, node);
        }
    }

    private static List<String> prose(String value) {
        String text = ContentText.prose(value);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private void rest(String name, YamlNode node) {
        draft.rest(
                name,
                node instanceof YamlScalar ? JsonItem.first(node) : node.span().text());
    }

    /** Those of one role; the others, but for editors, stay as a comment. */
    private void creators(String role) {
        AuthorNames names = new AuthorNames(draft);
        for (YamlNode one : item.list("creators")) {
            Optional<JsonItem> creator = JsonItem.of(one);
            if (creator.isEmpty()) {
                continue;
            }
            String kind = creator.get().text("creatorType");
            String family = creator.get().line("lastName") + creator.get().line("name");
            boolean author =
                    switch (kind) {
                        case "author", "presenter", "programmer", "inventor", "" -> true;
                        default -> false;
                    };
            if (author ? role.equals("author") : kind.equals(role)) {
                names.parts(role, creator.get().line("firstName"), "", family, "");
            } else if (!author && role.equals("author") && !kind.equals("editor")) {
                draft.rest(kind, creator.get().line("firstName") + ' ' + family);
            }
        }
    }

    /** As people type it, or in ISO form; the year alone where Zotero says {@code 2020-00-00}. */
    private void date(String name, String text) {
        draft.date = DateText.written(text);
        if (draft.date.isEmpty()) {
            draft.rest(name, text);
        }
    }

    private void venue(String name) {
        if (draft.venue.containsKey("name") && !name.equals(draft.venue.get("name"))) {
            draft.rest("in", name);
        }
        draft.venue("name", name);
    }

    private void conference(String name) {
        if (item.text("proceedingsTitle").isEmpty()) {
            venue(name);
        } else {
            draft.rest("conference", name);
        }
    }

    private void number(String name, String number) {
        if (number.toLowerCase(Locale.ROOT).startsWith("arxiv:") && pieces.arxiv(number)) {
            return;
        }
        if (draft.venue.containsKey("number")) {
            draft.rest(name, number);
        }
        draft.venue("number", number);
    }

    private void license(String name, String text) {
        draft.license = LicenseText.of(text);
        if (draft.license.isEmpty()) {
            draft.rest(name, text);
        }
    }

    private void tags() {
        for (YamlNode one : item.list("tags")) {
            String tag = JsonItem.of(one).map(named -> named.line("tag")).orElse(ContentText.line(JsonItem.first(one)));
            draft.keyword(tag);
            draft.subjects.add(tag);
        }
    }

    private void extra(String text) {
        for (String line : text.split("\n", -1)) {
            int colon = line.indexOf(':');
            String label = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            switch (label) {
                case "citation key" -> {}
                case "arxiv" -> arxiv(line, value);
                case "doi" -> pieces.identifier("DOI", IdentifierScheme.DOI, WebText.of(value));
                case "pmid" -> pieces.identifier("PMID", IdentifierScheme.PMID, value);
                default -> draft.rest("extra", line);
            }
        }
    }

    /** {@code arXiv:2206.01861 [cs.LG]}. */
    private void arxiv(String line, String value) {
        int open = value.indexOf('[');
        boolean known = pieces.arxiv(open < 0 ? value : value.substring(0, open));
        if (known && open >= 0 && value.endsWith("]")) {
            draft.subjects.add(0, value.substring(open + 1, value.length() - 1));
        } else if (!known) {
            draft.rest("extra", line);
        }
    }
}
