package offprint.add.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/**
 * Items of CSL-JSON (Citation Style Language 1.0.2) to drafts, with what DataCite adds to them; those of Crossref have
 * lists where CSL has texts, and more fields ({@link CrossrefFields}).
 */
final class CslDrafts {
    private final JsonItem item;
    private final Draft draft;
    private final Pieces pieces;
    private final Optional<CrossrefFields> crossref;

    private CslDrafts(JsonItem item) {
        this.item = item;
        this.draft = new Draft(item.text("id"), item.place());
        this.pieces = new Pieces(draft);
        this.crossref =
                CrossrefFields.recognises(item) ? Optional.of(new CrossrefFields(item, draft)) : Optional.empty();
    }

    static Draft read(JsonItem item) {
        return new CslDrafts(item).read();
    }

    private Draft read() {
        draft.type = type(item.text("type").toLowerCase(Locale.ROOT));
        for (YamlMapping.Entry entry : item.mapping().entries()) {
            String name = entry.key().text();
            if (crossref.isEmpty() || !crossref.get().take(name, entry.value())) {
                variable(name, entry.value());
            }
        }
        crossref.ifPresent(CrossrefFields::finish);
        if (draft.authors.isEmpty() && item.has("editor")) {
            names("editor", item.list("editor"));
            draft.notes.add("The names above are the editors'.");
        }
        String publisher = item.line("publisher");
        boolean arxiv = draft.type == PaperType.PREPRINT && draft.identifiers.containsKey("arxiv");
        switch (draft.type) {
            case ARTICLE, CONFERENCE, WORKSHOP, CHAPTER -> draft.venue("publisher", publisher);
            default -> {
                if (!draft.venue.containsKey("name")) {
                    draft.venue("name", arxiv && publisher.equalsIgnoreCase("arxiv") ? "" : publisher);
                } else {
                    draft.venue("publisher", publisher);
                }
            }
        }
        return draft;
    }

    private PaperType type(String word) {
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
        String value = JsonItem.first(node);
        switch (name) {
            case "id", "type", "editor", "publisher" -> {}
            case "title" -> draft.title = ContentText.title(value);
            case "author" -> names(name, item.list(name));
            case "issued", "published" -> draft.date = draft.date.isEmpty() ? date(node) : draft.date;
            case "container-title" -> draft.venue("name", line(value));
            case "container-title-short", "journalAbbreviation", "short-container-title" ->
                draft.venue("short", line(value));
            case "collection-title" -> draft.venue("series", line(value));
            case "volume" -> draft.venue("volume", line(value));
            case "issue" -> draft.venue("issue", line(value));
            case "number", "collection-number", "article-number" -> number(name, value);
            case "page" -> draft.venue("pages", line(value).replace('–', '-'));
            case "event-place", "publisher-place", "publisher-location" -> draft.venue("location", line(value));
            case "DOI" -> pieces.identifier(name, IdentifierScheme.DOI, WebText.of(value));
            case "ISBN" -> pieces.identifier(name, IdentifierScheme.ISBN, value);
            case "ISSN" -> pieces.identifier(name, IdentifierScheme.ISSN, value);
            case "PMID" -> pieces.identifier(name, IdentifierScheme.PMID, value);
            case "URL" -> pieces.address(name, WebText.of(value));
            case "abstract" -> draft.abstractText = ContentText.prose(value);
            case "keyword" -> pieces.keywords(line(value));
            case "language" -> pieces.language(name, line(value));
            case "note" -> pieces.note(ContentText.prose(value), line(value));
            case "genre" -> genre(line(value));
            case "categories" -> categories(item.list(name));
            case "copyright" -> license(name, line(value));
            default -> rest(name, node);
        }
    }

    private void rest(String name, YamlNode node) {
        if (node instanceof YamlScalar scalar && !scalar.isNull()) {
            draft.rest(name, scalar.text());
        } else if (!(node instanceof YamlScalar)) {
            draft.rest(name, node.span().text());
        }
    }

    private void number(String name, String value) {
        String number = line(value);
        if (number.toLowerCase(Locale.ROOT).startsWith("arxiv:") && pieces.arxiv(number)) {
            return;
        }
        if (draft.venue.containsKey("number")) {
            draft.rest(name, number);
        } else {
            draft.venue("number", number);
        }
    }

    private void genre(String kind) {
        if (!kind.isEmpty() && !(draft.type == PaperType.THESIS && kind.equals("Thesis"))) {
            draft.notes.add(ContentText.prose(kind));
        }
    }

    /** DataCite's subjects; arXiv's among them name the code: {@code Machine Learning (cs.LG)}. */
    private void categories(List<YamlNode> subjects) {
        for (YamlNode one : subjects) {
            String subject = line(JsonItem.first(one));
            int open = subject.lastIndexOf('(');
            if (open >= 0 && subject.endsWith(")")) {
                draft.subjects.add(subject.substring(open + 1, subject.length() - 1));
                draft.subjects.add(subject.substring(0, open).strip());
            }
            // Fields of Science are assigned to all that arXiv has, beside its own.
            if (!subject.startsWith("FOS: ")) {
                draft.subjects.add(subject);
                draft.keyword(subject);
            }
        }
    }

    private void license(String name, String text) {
        draft.license = LicenseText.of(text);
        if (draft.license.isEmpty()) {
            draft.rest(name, text);
        }
    }

    private void names(String field, List<YamlNode> people) {
        AuthorNames names = new AuthorNames(draft);
        for (YamlNode one : people) {
            Optional<JsonItem> person = JsonItem.of(one);
            if (person.isEmpty()) {
                names.one(field, ContentText.line(JsonItem.first(one)));
                continue;
            }
            JsonItem name = person.get();
            String literal = name.line("literal") + name.line("name");
            String particle = (name.line("non-dropping-particle") + ' ' + name.line("dropping-particle")).strip();
            if (literal.isEmpty()) {
                names.parts(field, name.line("given"), particle, name.line("family"), name.line("suffix"));
            } else {
                names.parts(field, "", "", literal, "");
            }
        }
    }

    /** {@code date-parts}, or what {@code raw} or {@code literal} begin with. */
    static String date(YamlNode node) {
        Optional<JsonItem> item = JsonItem.of(node);
        if (item.isEmpty()) {
            return DateText.first(JsonItem.first(node));
        }
        List<YamlNode> dates = item.get().list("date-parts");
        if (!dates.isEmpty() && dates.get(0) instanceof YamlSequence date) {
            String[] numbers = {"", "", ""};
            for (int i = 0; i < Math.min(3, date.items().size()); i++) {
                numbers[i] = JsonItem.first(date.items().get(i));
            }
            return DateText.of(numbers[0], numbers[1], numbers[2]);
        }
        return DateText.written(item.get().line("raw") + item.get().line("literal"));
    }

    private static String line(String text) {
        return ContentText.line(text);
    }
}
