package offprint.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import offprint.yaml.JsonReader;
import offprint.yaml.YamlMapping;
import offprint.yaml.YamlNode;
import offprint.yaml.YamlScalar;
import offprint.yaml.YamlSequence;

/**
 * Items of CSL-JSON (Citation Style Language 1.0.2) to drafts; a list of them, one alone, or one in the envelope of
 * Crossref's answers, which have lists where CSL has texts.
 */
final class CslDrafts {
    private final YamlMapping item;
    private final Draft draft;
    private final Pieces pieces;

    private CslDrafts(YamlMapping item) {
        Span place = item.span();
        this.item = item;
        this.draft =
                new Draft(text("id"), place.source().span(place.start(), Math.min(place.start() + 1, place.end())));
        this.pieces = new Pieces(draft);
    }

    /** Whether the text begins like JSON. */
    static boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), 2000)).strip();
        if (start.startsWith("[")) {
            return true;
        }
        String inner = start.startsWith("{") ? start.substring(1).strip() : "";
        return inner.startsWith("\"") || inner.startsWith("}");
    }

    static List<Draft> read(Source source, Diagnostics diagnostics) {
        List<Draft> drafts = new ArrayList<>();
        JsonReader.read(source, diagnostics).ifPresent(root -> collect(root, drafts));
        return drafts;
    }

    private static void collect(YamlNode node, List<Draft> drafts) {
        if (node instanceof YamlSequence list) {
            for (YamlNode one : list.items()) {
                collect(one, drafts);
            }
        } else if (node instanceof YamlMapping mapping) {
            for (String envelope : new String[] {"items", "message"}) {
                Optional<YamlNode> inner = mapping.get(envelope);
                if (inner.isPresent() && !(inner.get() instanceof YamlScalar)) {
                    collect(inner.get(), drafts);
                    return;
                }
            }
            drafts.add(new CslDrafts(mapping).read());
        }
    }

    private Draft read() {
        draft.type = type(text("type").toLowerCase(Locale.ROOT));
        for (YamlMapping.Entry entry : item.entries()) {
            variable(entry.key().text(), entry.value());
        }
        if (draft.authors.isEmpty() && item.get("editor").isPresent()) {
            names("editor", item.get("editor").get());
            draft.notes.add("The names above are the editors'.");
        }
        String publisher = line(text("publisher"));
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
                (' ' + text("container-title").toLowerCase(Locale.ROOT)).contains(" workshop")
                        ? PaperType.WORKSHOP
                        : PaperType.CONFERENCE;
            case "article", "manuscript", "posted-content" -> PaperType.PREPRINT;
            case "thesis", "dissertation" -> PaperType.THESIS;
            case "book", "monograph", "edited-book", "collection", "proceedings" -> PaperType.BOOK;
            case "chapter", "book-chapter", "book-section", "entry-encyclopedia", "entry-dictionary" ->
                PaperType.CHAPTER;
            case "report", "standard" -> PaperType.REPORT;
            case "dataset" -> PaperType.DATASET;
            case "software" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }

    private void variable(String name, YamlNode node) {
        String value = first(node);
        switch (name) {
            case "id", "type", "editor", "publisher" -> {}
            case "title" -> draft.title = ContentText.title(value);
            case "author" -> names(name, node);
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

    private void names(String field, YamlNode node) {
        AuthorNames names = new AuthorNames(draft);
        for (YamlNode one : node instanceof YamlSequence list ? list.items() : List.of(node)) {
            if (!(one instanceof YamlMapping name)) {
                names.one(field, ContentText.line(first(one)));
                continue;
            }
            String literal = part(name, "literal") + part(name, "name");
            String particle = (part(name, "non-dropping-particle") + ' ' + part(name, "dropping-particle")).strip();
            if (literal.isEmpty()) {
                names.parts(field, part(name, "given"), particle, part(name, "family"), part(name, "suffix"));
            } else {
                names.parts(field, "", "", literal, "");
            }
        }
    }

    private static String part(YamlMapping name, String key) {
        return name.get(key).map(node -> line(first(node))).orElse("");
    }

    /** {@code date-parts}, or what {@code raw} or {@code literal} begin with. */
    private static String date(YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return DateText.first(first(node));
        }
        Optional<YamlNode> parts = mapping.get("date-parts");
        List<YamlNode> dates = parts.isPresent() && parts.get() instanceof YamlSequence list ? list.items() : List.of();
        if (!dates.isEmpty() && dates.get(0) instanceof YamlSequence date) {
            String[] numbers = {"", "", ""};
            for (int i = 0; i < Math.min(3, date.items().size()); i++) {
                numbers[i] = first(date.items().get(i));
            }
            return DateText.of(numbers[0], numbers[1], numbers[2]);
        }
        String written = part(mapping, "raw") + part(mapping, "literal");
        String first = DateText.first(written);
        return first.isEmpty() ? DateText.of(written, written, "") : first;
    }

    private String text(String name) {
        return item.get(name).map(CslDrafts::first).orElse("");
    }

    private static String line(String text) {
        return ContentText.line(text);
    }

    /** A text, or the first of a list of texts. */
    private static String first(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.isNull() ? "" : scalar.text();
        }
        boolean list = node instanceof YamlSequence several && !several.items().isEmpty();
        return list ? first(((YamlSequence) node).items().get(0)) : "";
    }
}
