package offprint.add.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.add.foreign.Author;
import offprint.add.foreign.DateText;
import offprint.add.foreign.LicenseText;
import offprint.add.foreign.Notation;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlSequence;
import offprint.model.Ascii;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import offprint.model.Status;

/**
 * Works of OpenAlex to drafts. Taken is what describes the work itself, and how often it is cited; topics, references and related works are
 * OpenAlex's own findings, change from week to week, and are dropped.
 */
public final class OpenAlexDrafts {
    /** Words of the longest abstract that is put together again. */
    private static final int LONGEST = 20_000;

    private final JsonItem item;
    private final DraftBuilder draft;
    private final WorkIds ids;

    private OpenAlexDrafts(JsonItem item) {
        this.item = item;
        this.draft = new DraftBuilder("", item.place(), Notation.MARKED);
        this.ids = draft.ids();
    }

    public static boolean recognises(JsonItem item) {
        return item.has("authorships") || item.text("id").startsWith("https://openalex.org/W");
    }

    public static Draft read(JsonItem item) {
        return new OpenAlexDrafts(item).read();
    }

    private Draft read() {
        draft.title(item.field(item.has("title") ? "title" : "display_name"));
        draft.type(type());
        authors();
        date();
        ids.identifier(IdentifierScheme.DOI, item.field("doi"));
        item.item("ids").ifPresent(ids -> {
            this.ids.identifier(IdentifierScheme.PMID, ids.field("pmid"));
            this.ids.identifier(IdentifierScheme.PMCID, ids.field("pmcid"));
        });
        item.item("primary_location").ifPresent(this::location);
        item.item("biblio").ifPresent(this::numbers);
        item.item("best_oa_location").ifPresent(place -> pdf(place.field("pdf_url")));
        draft.abstractText(item.field("abstract_inverted_index").with(abstractText()));
        for (YamlNode one : item.list("keywords")) {
            JsonItem.of(one).ifPresent(this::keyword);
        }
        if (item.has("language")) {
            draft.facts().language(item.field("language"));
        }
        if (item.text("is_retracted").equals("true")) {
            draft.status(Status.RETRACTED);
        }
        draft.citations(item.text("cited_by_count"), "OpenAlex", DateText.first(item.text("updated_date")));
        ids.identifier(IdentifierScheme.OPENALEX, item.field("id").named("openalex"));
        item.list("grants").forEach(this::grant);
        return draft.build();
    }

    /** Where only the year is known, OpenAlex says the first of January. */
    private void date() {
        String date = DateText.first(item.text("publication_date"));
        String year = DateText.of(item.text("publication_year"), "", "");
        draft.date(!year.isEmpty() && (date.isEmpty() || date.endsWith("-01-01")) ? year : date);
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
            case "book-chapter", "book-section" -> PaperType.CHAPTER;
            case "reference-entry" -> PaperType.ENTRY;
            case "proceedings" -> PaperType.PROCEEDINGS;
            case "report" -> PaperType.REPORT;
            case "standard" -> PaperType.STANDARD;
            case "peer-review" -> PaperType.REVIEW;
            case "dataset" -> PaperType.DATASET;
            case "software" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }

    /** With the institutions as their names are in OpenAlex, for what papers say of them is not divided. */
    private void authors() {
        for (YamlNode one : item.list("authorships")) {
            JsonItem.of(one).ifPresent(this::author);
        }
        if (item.text("is_authors_truncated").equals("true")) {
            draft.authors().incomplete();
        }
    }

    private void author(JsonItem authorship) {
        Optional<JsonItem> author = authorship.item("author");
        String known = author.map(who -> draft.name(who.field("display_name"))).orElse("");
        String name = known.isEmpty() ? draft.name(authorship.field("raw_author_name")) : known;
        if (!draft.authors().one(name, authorship.place())) {
            return;
        }
        String orcid = author.map(who -> who.text("orcid")).orElse("");
        draft.authors().describe(who -> {
            Author described = who.withOrcid(OrcidText.of(orcid))
                    .marked(false, authorship.text("is_corresponding").equals("true"));
            for (YamlNode place : authorship.list("institutions")) {
                described = described.withAffiliation(JsonItem.of(place)
                        .map(where -> draft.line(where.field("display_name")))
                        .orElse(""));
            }
            return described;
        });
    }

    private void grant(YamlNode one) {
        JsonItem.of(one).ifPresent(grant -> draft.facts()
                .funding(draft.line(grant.field("funder_display_name")), grant.text("award_id")));
    }

    private void location(JsonItem location) {
        Optional<JsonItem> source = location.item("source");
        String name =
                source.map(place -> draft.line(place.field("display_name"))).orElse("");
        String publisher = source.map(place -> draft.line(place.field("host_organization_name")))
                .orElse("");
        boolean repository = source.map(place -> place.text("type")).orElse("").equals("repository");
        ids.address(location.field("landing_page_url").asAddress());
        pdf(location.field("pdf_url"));
        draft.facts().line("license", LicenseText.of(location.text("license")));
        if (repository && draft.type() != PaperType.PREPRINT) {
            draft.rest("repository", name);
        } else if (!name.toLowerCase(Locale.ROOT).startsWith("arxiv")) {
            draft.venue("name", name);
            draft.venue("publisher", repository ? "" : publisher);
            source.ifPresent(place -> ids.identifier(IdentifierScheme.ISSN, place.field("issn_l")));
        }
    }

    private void pdf(Field url) {
        if (!url.isEmpty() && !ids.links().containsKey("pdf")) {
            ids.link("pdf", url.asAddress());
        }
    }

    private void numbers(JsonItem biblio) {
        draft.venue("volume", biblio.field("volume"));
        draft.venue("issue", biblio.field("issue"));
        String first = draft.line(biblio.field("first_page"));
        String last = draft.line(biblio.field("last_page"));
        draft.venue("pages", last.isEmpty() || last.equals(first) ? first : first + '-' + last);
    }

    private void keyword(JsonItem keyword) {
        String word = draft.line(keyword.field("display_name"));
        draft.subjects().keyword(word.isEmpty() ? draft.line(keyword.field("keyword")) : word);
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
        int value = Ascii.number(number);
        return value < LONGEST ? value : -1;
    }
}
