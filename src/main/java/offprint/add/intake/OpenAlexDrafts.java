package offprint.add.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlSequence;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import offprint.model.Status;

/**
 * Works of OpenAlex to drafts. Taken is what describes the work itself; counts, topics, institutions, references and
 * related works are OpenAlex's own findings, change from week to week, and are dropped.
 */
final class OpenAlexDrafts {
    /** Words of the longest abstract that is put together again. */
    private static final int LONGEST = 20_000;

    private final JsonItem item;
    private final Draft draft;
    private final Pieces pieces;

    private OpenAlexDrafts(JsonItem item) {
        this.item = item;
        this.draft = new Draft("", item.place());
        this.pieces = new Pieces(draft);
    }

    static boolean recognises(JsonItem item) {
        return item.has("authorships") || item.text("id").startsWith("https://openalex.org/W");
    }

    static Draft read(JsonItem item) {
        return new OpenAlexDrafts(item).read();
    }

    private Draft read() {
        draft.title = ContentText.title(item.has("title") ? item.text("title") : item.text("display_name"));
        draft.type = type();
        authors();
        String date = DateText.first(item.text("publication_date"));
        String year = DateText.of(item.text("publication_year"), "", "");
        // Where only the year is known, OpenAlex says the first of January.
        draft.date = date.isEmpty() || date.endsWith("-01-01") ? year : date;
        draft.date = draft.date.isEmpty() ? date : draft.date;
        pieces.identifier("doi", IdentifierScheme.DOI, item.text("doi"));
        item.item("ids").ifPresent(ids -> pieces.identifier("pmid", IdentifierScheme.PMID, ids.text("pmid")));
        item.item("primary_location").ifPresent(this::location);
        item.item("biblio").ifPresent(this::numbers);
        item.item("best_oa_location").ifPresent(place -> pdf(place.text("pdf_url")));
        draft.abstractText = ContentText.prose(abstractText());
        for (YamlNode one : item.list("keywords")) {
            JsonItem.of(one).ifPresent(this::keyword);
        }
        pieces.language("language", item.text("language"));
        if (item.text("is_retracted").equals("true")) {
            draft.status = Status.RETRACTED;
        }
        draft.rest("openalex", item.text("id"));
        return draft;
    }

    private PaperType type() {
        String of = item.item("primary_location", "source")
                .map(place -> place.text("type"))
                .orElse("");
        String crossref = item.text("type_crossref");
        String word = crossref.isEmpty() ? item.text("type") : crossref;
        return switch (word) {
            case "article", "journal-article", "review", "letter", "editorial", "erratum" ->
                of.equals("conference")
                        ? PaperType.CONFERENCE
                        : of.equals("repository") ? PaperType.PREPRINT : PaperType.ARTICLE;
            case "proceedings-article" -> PaperType.CONFERENCE;
            case "preprint", "posted-content" -> PaperType.PREPRINT;
            case "dissertation" -> PaperType.THESIS;
            case "book", "monograph", "edited-book", "reference-book" -> PaperType.BOOK;
            case "book-chapter", "book-section", "reference-entry" -> PaperType.CHAPTER;
            case "report", "standard" -> PaperType.REPORT;
            case "dataset" -> PaperType.DATASET;
            case "software" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }

    private void authors() {
        AuthorNames names = new AuthorNames(draft);
        for (YamlNode one : item.list("authorships")) {
            Optional<JsonItem> authorship = JsonItem.of(one);
            String raw =
                    authorship.map(author -> author.line("raw_author_name")).orElse("");
            String known = authorship
                    .flatMap(author -> author.item("author"))
                    .map(author -> author.line("display_name"))
                    .orElse("");
            names.one("author", known.isEmpty() ? raw : known);
        }
        draft.complete &= !item.text("is_authors_truncated").equals("true");
    }

    private void location(JsonItem location) {
        Optional<JsonItem> source = location.item("source");
        String name = source.map(place -> place.line("display_name")).orElse("");
        String publisher =
                source.map(place -> place.line("host_organization_name")).orElse("");
        boolean repository = source.map(place -> place.text("type")).orElse("").equals("repository");
        pieces.address("landing page", WebText.of(location.text("landing_page_url")));
        pdf(location.text("pdf_url"));
        draft.license = LicenseText.of(location.text("license"));
        if (repository && draft.type != PaperType.PREPRINT) {
            draft.rest("repository", name);
        } else if (!name.toLowerCase(Locale.ROOT).startsWith("arxiv")) {
            draft.venue("name", name);
            draft.venue("publisher", repository ? "" : publisher);
            pieces.identifier(
                    "issn",
                    IdentifierScheme.ISSN,
                    source.map(place -> place.text("issn_l")).orElse(""));
        }
    }

    private void pdf(String url) {
        if (!url.isEmpty() && !draft.links.containsKey("pdf")) {
            pieces.link("pdf", "pdf", WebText.of(url));
        }
    }

    private void numbers(JsonItem biblio) {
        draft.venue("volume", biblio.line("volume"));
        draft.venue("issue", biblio.line("issue"));
        String first = biblio.line("first_page");
        String last = biblio.line("last_page");
        draft.venue("pages", last.isEmpty() || last.equals(first) ? first : first + '-' + last);
    }

    private void keyword(JsonItem keyword) {
        String word = keyword.line("display_name");
        draft.keyword(word.isEmpty() ? keyword.line("keyword") : word);
    }

    /** The words of {@code abstract_inverted_index}, which gives for each the places where it stands, in their order. */
    private String abstractText() {
        Optional<JsonItem> index = item.item("abstract_inverted_index");
        if (index.isEmpty()) {
            return "";
        }
        String[] words = new String[LONGEST];
        Arrays.fill(words, "");
        for (YamlMapping.Entry entry : index.get().mapping().entries()) {
            for (YamlNode place : entry.value() instanceof YamlSequence list ? list.items() : List.of(entry.value())) {
                int at = position(JsonItem.first(place));
                if (at >= 0) {
                    words[at] = entry.key().text();
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(text.length() == 0 || word.isEmpty() ? "" : " ").append(word);
        }
        return text.toString();
    }

    /** −1 for what is not a place of a word. */
    private static int position(String number) {
        if (number.isEmpty() || number.length() > 5) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value < LONGEST ? value : -1;
    }
}
