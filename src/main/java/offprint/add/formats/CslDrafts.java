package offprint.add.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.add.foreign.Notation;
import offprint.add.foreign.PageText;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlSequence;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/**
 * Items of CSL-JSON (Citation Style Language 1.0.2) to drafts, with what DataCite adds to them; those of Crossref have
 * lists where CSL has texts, and more fields ({@link CrossrefFields}).
 */
final class CslDrafts {
    private static final String SOFTWARE = "Computer software";

    private final JsonItem item;
    private final DraftBuilder draft;
    private final WorkIds ids;
    private final Optional<CrossrefFields> crossref;

    private CslDrafts(JsonItem item) {
        this.item = item;
        this.draft = new DraftBuilder(item.text("id"), item.place(), Notation.MARKED);
        this.ids = draft.ids();
        this.crossref =
                CrossrefFields.recognises(item) ? Optional.of(new CrossrefFields(item, draft)) : Optional.empty();
    }

    static Draft read(JsonItem item) {
        return new CslDrafts(item).read();
    }

    private Draft read() {
        String type = item.text("type").toLowerCase(Locale.ROOT);
        draft.type(type(type));
        if (type.equals("patent")) {
            draft.patent();
        }
        for (YamlMapping.Entry entry : item.mapping().entries()) {
            String name = entry.key().text();
            if (crossref.isEmpty() || !crossref.get().take(name, entry.value())) {
                variable(name, entry.value());
            }
        }
        crossref.ifPresent(CrossrefFields::finish);
        editors();
        publisher();
        return draft.build();
    }

    /** They stand for authors where there are none, and are a comment otherwise. */
    private void editors() {
        if (!draft.authors().any()) {
            item.list("editor").forEach(this::author);
            draft.namesAreEditors();
        } else if (item.has("editor")) {
            draft.rest(JsonItem.names("editor", item.list("editor")));
        }
    }

    private void publisher() {
        Field publisher = item.field("publisher");
        boolean arxiv = draft.type() == PaperType.PREPRINT && ids.has(IdentifierScheme.ARXIV);
        switch (draft.type()) {
            case ARTICLE, CONFERENCE, WORKSHOP, CHAPTER -> draft.venue("publisher", publisher);
            default -> {
                if (!draft.venue("name").isEmpty()) {
                    draft.venue("publisher", publisher);
                } else if (!arxiv || !publisher.text().equalsIgnoreCase("arxiv")) {
                    draft.venue("name", publisher);
                }
            }
        }
    }

    private PaperType type(String word) {
        // Zotero's reader of CSL-JSON knows no software, so programs go out as documents or books of this genre.
        if (item.text("genre").equals(SOFTWARE)) {
            return PaperType.SOFTWARE;
        }
        return switch (word) {
            case "article-journal", "article-magazine", "article-newspaper", "journal-article", "review" ->
                PaperType.ARTICLE;
            case "paper-conference", "proceedings-article", "speech" ->
                (' ' + item.text("container-title").toLowerCase(Locale.ROOT)).contains(" workshop")
                        ? PaperType.WORKSHOP
                        : PaperType.CONFERENCE;
            case "article", "manuscript", "posted-content" -> PaperType.PREPRINT;
            case "thesis", "dissertation" -> PaperType.THESIS;
            case "book", "monograph", "edited-book", "reference-book", "collection", "proceedings" -> PaperType.BOOK;
            case "chapter", "book-chapter", "book-section", "book-part", "entry-encyclopedia", "entry-dictionary" ->
                PaperType.CHAPTER;
            case "report", "standard" -> PaperType.REPORT;
            case "dataset" -> PaperType.DATASET;
            case "software" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }

    private void variable(String name, YamlNode node) {
        Field field = new Field(name, JsonItem.first(node), node.span());
        switch (name) {
            case "id", "type", "editor", "publisher" -> {}
            case "title" -> draft.title(field);
            case "author" -> item.list(name).forEach(this::author);
            case "issued", "published" -> issued(name, node);
            case "authority" -> authority(field);
            case "container-title" -> draft.venue("name", field);
            case "container-title-short", "journalAbbreviation", "short-container-title" -> draft.venue("short", field);
            case "collection-title" -> draft.venue("series", field);
            case "volume", "issue" -> draft.venue(name, field);
            case "number", "collection-number", "article-number" -> number(field);
            case "page" -> draft.venue("pages", PageText.of(draft.line(field)));
            case "event-place", "publisher-place", "publisher-location" -> draft.venue("location", field);
            case "DOI" -> ids.identifier(IdentifierScheme.DOI, field.asAddress());
            case "ISBN" -> identifiers(IdentifierScheme.ISBN, name, node);
            case "ISSN" -> identifiers(IdentifierScheme.ISSN, name, node);
            case "PMID" -> ids.identifier(IdentifierScheme.PMID, field);
            case "URL" -> ids.address(field.asAddress());
            case "abstract" -> draft.abstractText(field);
            case "keyword" -> draft.subjects().keywords(field);
            case "language" -> draft.language(field);
            case "note" -> draft.noteOrStatus(field);
            case "genre" -> genre(field);
            case "categories" -> categories(item.list(name));
            case "copyright" -> draft.commonsLicense(field);
            default -> draft.rest(JsonItem.whole(name, node));
        }
    }

    /** Of several the first; the others are a comment. */
    private void identifiers(IdentifierScheme scheme, String name, YamlNode node) {
        List<YamlNode> all = node instanceof YamlSequence list ? list.items() : List.of(node);
        for (YamlNode one : all) {
            ids.identifier(scheme, new Field(name, JsonItem.first(one), one.span()));
        }
    }

    private void issued(String name, YamlNode node) {
        CslDate date = CslDate.of(node);
        if (draft.date().isEmpty()) {
            draft.date(date.iso());
        }
        if (!date.rest().isEmpty()) {
            draft.rest(name, date.rest());
            draft.doubtDate(new Field(name, date.rest(), node.span()), date.rest());
        }
        if (date.iso().isEmpty()) {
            draft.undated(date.rest());
        }
    }

    private void number(Field field) {
        if (!ids.labelledArxiv(field.text())) {
            draft.venueOrRest("number", field);
        }
    }

    /** The office that granted a patent stands where nobody else's name does. */
    private void authority(Field field) {
        if (draft.type() == PaperType.OTHER) {
            draft.venueOrRest("name", field);
        } else {
            draft.rest(field);
        }
    }

    private void genre(Field kind) {
        boolean told = draft.type() == PaperType.THESIS && kind.text().equals("Thesis");
        if (!told && !kind.text().equals(SOFTWARE)) {
            draft.note(draft.prose(kind));
        }
    }

    /** DataCite's subjects; arXiv's among them name the code: {@code Machine Learning (cs.LG)}. */
    private void categories(List<YamlNode> subjects) {
        for (YamlNode one : subjects) {
            String subject = draft.line(new Field("categories", JsonItem.first(one), one.span()));
            int open = subject.lastIndexOf('(');
            if (open >= 0 && subject.endsWith(")")) {
                draft.subjects().subject(subject.substring(open + 1, subject.length() - 1));
                draft.subjects().subject(subject.substring(0, open).strip());
            }
            // Fields of Science are assigned to all that arXiv has, beside its own.
            if (!subject.startsWith("FOS: ")) {
                draft.subjects().subject(subject);
                draft.subjects().keyword(subject);
            }
        }
    }

    /** CSL 1.0.2, names: a dropping particle stands before a non-dropping one. */
    private void author(YamlNode one) {
        Optional<JsonItem> person = JsonItem.of(one);
        if (person.isEmpty()) {
            draft.authors().one(draft.name(new Field("author", JsonItem.first(one), one.span())), one.span());
            return;
        }
        JsonItem name = person.get();
        String literal = draft.name(name.field("literal")) + draft.name(name.field("name"));
        String particle =
                draft.line(name.field("dropping-particle")) + ' ' + draft.line(name.field("non-dropping-particle"));
        boolean named = literal.isEmpty()
                ? draft.authors()
                        .parts(
                                draft.name(name.field("given")),
                                particle,
                                draft.name(name.field("family")),
                                draft.line(name.field("suffix")),
                                name.place())
                : draft.authors().organization(literal, name.place());
        if (named && crossref.isPresent()) {
            crossref.get().describe(name);
        }
    }
}
