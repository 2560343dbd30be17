package offprint.add.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.add.foreign.Notation;
import offprint.add.foreign.PageNumbers;
import offprint.add.foreign.People;
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
        for (YamlMapping.Entry entry : item.mapping().entries()) {
            String name = entry.key().text();
            if (crossref.isEmpty() || !crossref.get().take(name, entry.value())) {
                variable(name, entry.value());
            }
        }
        crossref.ifPresent(CrossrefFields::finish);
        event();
        otherWorks();
        publisher();
        return draft.build();
    }

    private void publisher() {
        Field publisher = item.field("publisher");
        boolean arxiv = draft.type() == PaperType.PREPRINT && ids.has(IdentifierScheme.ARXIV);
        switch (draft.type()) {
            case PATENT -> draft.facts().holder(draft.venue("name").isEmpty() ? "" : draft.line(publisher));
            default -> {
                if (DraftPeople.isPart(draft.type())) {
                    draft.venue("publisher", publisher);
                } else if (!draft.venue("name").isEmpty()) {
                    draft.venue("publisher", publisher);
                } else if (!arxiv || !publisher.text().equalsIgnoreCase("arxiv")) {
                    draft.venue("name", publisher);
                }
            }
        }
    }

    private PaperType type(String word) {
        String genre = item.text("genre").toLowerCase(Locale.ROOT);
        // Zotero's reader of CSL-JSON knows no software, so programs go out as documents or books of this genre.
        if (item.text("genre").equals(SOFTWARE)) {
            return PaperType.SOFTWARE;
        }
        return switch (word) {
            case "article-journal", "journal-article" -> PaperType.ARTICLE;
            case "article-magazine" -> PaperType.MAGAZINE;
            case "article-newspaper" -> PaperType.NEWSPAPER;
            case "review", "review-book", "peer-review" -> PaperType.REVIEW;
            case "paper-conference", "proceedings-article" ->
                (' ' + item.text("container-title").toLowerCase(Locale.ROOT)).contains(" workshop")
                        ? PaperType.WORKSHOP
                        : PaperType.CONFERENCE;
            case "speech" -> genre.contains("poster") ? PaperType.POSTER : PaperType.PRESENTATION;
            case "article", "manuscript", "posted-content" ->
                genre.equals("working paper") ? PaperType.WORKING_PAPER : PaperType.PREPRINT;
            case "thesis", "dissertation" -> PaperType.THESIS;
            case "proceedings" -> PaperType.PROCEEDINGS;
            case "periodical", "journal-issue" -> PaperType.ISSUE;
            case "book", "monograph", "edited-book", "reference-book", "collection" -> PaperType.BOOK;
            case "chapter", "book-chapter", "book-section", "book-part" -> PaperType.CHAPTER;
            case "entry", "entry-encyclopedia", "entry-dictionary", "reference-entry" -> PaperType.ENTRY;
            case "report" -> PaperType.REPORT;
            case "standard" -> PaperType.STANDARD;
            case "patent" -> PaperType.PATENT;
            case "dataset" -> PaperType.DATASET;
            case "software" -> PaperType.SOFTWARE;
            default -> genre.equals("preregistration") ? PaperType.PREREGISTRATION : PaperType.OTHER;
        };
    }

    /** Where no meeting is named, its place is that of the proceedings. */
    private void event() {
        FactsReader facts = draft.facts();
        if (crossref.isEmpty()) {
            facts.event(item.field(item.has("event-title") ? "event-title" : "event"));
            if (facts.hasEvent()) {
                facts.eventPlace(draft.line(item.field("event-place")));
            } else {
                draft.venue("location", item.field("event-place"));
            }
            item.node("event-date").map(CslDate::of).ifPresent(date -> facts.eventDates(date.iso(), date.end()));
        }
    }

    /** What is translated, reprinted or reviewed, whose title and authors are variables of their own. */
    private void otherWorks() {
        FactsReader facts = draft.facts();
        if (item.has("original-title")) {
            facts.originalTitle(item.field("original-title"));
            facts.originalAuthors(people("original-author"));
            facts.original("publisher", draft.line(item.field("original-publisher")));
            facts.original(
                    "date",
                    item.node("original-date")
                            .map(date -> CslDate.of(date).iso())
                            .orElse(""));
        }
        if (item.has("reviewed-title")) {
            facts.reviewed(item.field("reviewed-title"), people("reviewed-author"));
        }
    }

    private People people(String variable) {
        CslNames names = new CslNames(draft);
        item.list(variable).forEach(name -> names.read(name, variable));
        return draft.people().taken(variable);
    }

    private void variable(String name, YamlNode node) {
        Field field = new Field(name, JsonItem.first(node), node.span());
        switch (name) {
            case "id", "type", "publisher" -> {}
            case "original-title", "original-author", "original-publisher", "original-date" -> {}
            case "reviewed-title", "reviewed-author" -> {}
            case "title" -> draft.title(field);
            case "author" -> item.list(name).forEach(this::author);
            case "editor" -> names(DraftPeople.EDITORS, name);
            case "translator" -> names("translators", name);
            case "container-author" -> names(DraftPeople.VENUE_AUTHORS, name);
            case "collection-editor" -> names(DraftPeople.SERIES_EDITORS, name);
            case "contributor" -> names("with", name);
            case "illustrator", "compiler", "composer", "director", "performer", "interviewer" -> names(name, name);
            case "edition" -> draft.facts().edition(field);
            case "version" -> draft.facts().line(name, field);
            case "number-of-pages" -> draft.facts().pageCount(field);
            case "submitted" -> draft.facts().filed(field.with(CslDate.of(node).iso()));
            case "status" -> draft.status(field);
            case "issued", "published" -> issued(name, node);
            case "authority" -> authority(field);
            case "container-title" -> draft.venue("name", field);
            case "container-title-short", "journalAbbreviation", "short-container-title" -> draft.venue("short", field);
            case "collection-title" -> draft.venue("series", field);
            case "volume", "issue" -> draft.venue(name, field);
            case "number", "collection-number", "article-number" -> number(field);
            case "page" -> draft.venue("pages", PageNumbers.of(draft.line(field)));
            case "event", "event-title", "event-date", "event-place" -> {}
            case "publisher-place", "publisher-location" -> draft.venue("location", field);
            case "DOI" -> ids.identifier(IdentifierScheme.DOI, field.asAddress());
            case "ISBN" -> identifiers(IdentifierScheme.ISBN, name, node);
            case "ISSN" -> identifiers(IdentifierScheme.ISSN, name, node);
            case "PMID" -> ids.identifier(IdentifierScheme.PMID, field);
            case "PMCID" -> ids.identifier(IdentifierScheme.PMCID, field);
            case "URL" -> ids.address(field.asAddress());
            case "abstract" -> draft.abstractText(field);
            case "keyword" -> draft.subjects().keywords(field);
            case "language" -> draft.facts().language(field);
            case "note" -> draft.noteOrStatus(field);
            case "genre" -> genre(field);
            case "categories" -> categories(item.list(name));
            case "copyright" -> draft.facts().commonsLicense(field);
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
        if (draft.type() == PaperType.PATENT) {
            draft.facts().patentNumber(field);
        } else if (!ids.labelledArxiv(field.text())) {
            draft.venueOrRest("number", field);
        }
    }

    /** The office of a patent is its venue; one that is told by two letters stands in the number as well. */
    private void authority(Field field) {
        if (draft.type() != PaperType.PATENT) {
            draft.rest(field);
            return;
        }
        draft.facts().office(field);
        if (field.text().strip().length() > 2) {
            draft.venueOrRest("name", field);
        }
    }

    /** A genre that the type says already is none. */
    private void genre(Field kind) {
        boolean told =
                switch (draft.type()) {
                    case THESIS -> kind.text().equals("Thesis");
                    case SOFTWARE -> kind.text().equals(SOFTWARE);
                    case WORKING_PAPER, PREREGISTRATION, POSTER, PRESENTATION ->
                        kind.text().equalsIgnoreCase(draft.type().label());
                    default -> StatusText.of(kind.text()).isPresent();
                };
        if (!told) {
            draft.facts().genre(kind);
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

    private void names(String role, String variable) {
        CslNames names = new CslNames(draft);
        item.list(variable).forEach(name -> names.read(name, role));
    }

    private void author(YamlNode one) {
        Optional<JsonItem> named = new CslNames(draft).read(one, "authors");
        if (named.isPresent() && crossref.isPresent()) {
            crossref.get().describe(named.get());
        }
    }
}
