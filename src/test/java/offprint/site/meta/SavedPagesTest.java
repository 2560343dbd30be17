package offprint.site.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import offprint.TestSite;
import offprint.model.Paper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What somebody has who saves a page or a list with Zotero, and what JSON-LD says of the same work. */
class SavedPagesTest {
    private static final String FACTS = """
            title: The Title
            authors: ["{The Example Group}", "van Beethoven, Ludwig Maria"]
            date: 2021-03-04
            abstract: The whole abstract.
            summary: In short.
            doi: 10.1000/182
            """;

    @AutoClose
    private final TestSite site = TestSite.small();

    private Map<String, String> page(String yaml) {
        return Zotero.head(HeadOf.paper(site, yaml));
    }

    private Map<String, String> span(String yaml) {
        Paper paper = HeadOf.model(site, yaml);
        return Zotero.span(ContextObject.of(paper, "https://ada.example.org/papers/papers/one/"));
    }

    @ParameterizedTest
    @CsvSource({
        "article, journalArticle, ScholarlyArticle",
        "conference, conferencePaper, ScholarlyArticle",
        "workshop, conferencePaper, ScholarlyArticle",
        "preprint, preprint, ScholarlyArticle",
        "thesis, thesis, Thesis",
        "book, book, Book",
        "chapter, bookSection, Chapter",
        "report, report, Report",
        "dataset, dataset, Dataset",
        "software, computerProgram, SoftwareSourceCode",
        "other, document, CreativeWork"
    })
    void isAnItemOfItsTypeWithAndWithoutAVenue(String type, String item, String schema) {
        for (String venue : new String[] {"", "venue: Somewhere\n", "venue: {name: Somewhere, publisher: P}\n"}) {
            String yaml = FACTS + "type: " + type + '\n' + venue;
            assertThat(page(yaml)).containsEntry("type", item);
            assertThat(span(yaml)).containsEntry("type", item);
            assertThat(HeadOf.paper(site, yaml).data().get("@type").asString()).isEqualTo(schema);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "article, publicationTitle, /isPartOf/name",
        "conference, publicationTitle, /isPartOf/name",
        "chapter, publicationTitle, /isPartOf/name",
        "preprint, publisher, /publisher/name",
        "thesis, publisher, /publisher/name",
        "book, publisher, /publisher/name",
        "report, publisher, /publisher/name",
        "dataset, publisher, /publisher/name",
        "software, publisher, /publisher/name",
        "other, publisher, /publisher/name"
    })
    void hasItsVenueWhereItsTypeHasIt(String type, String field, String path) {
        String yaml = FACTS + "type: " + type + "\nvenue: Somewhere\n";
        assertThat(page(yaml)).containsEntry(field, "Somewhere");
        assertThat(span(yaml)).containsEntry(field, "Somewhere");
        assertThat(HeadOf.paper(site, yaml).data().at(path).asString()).isEqualTo("Somewhere");
        String other = field.equals("publisher") ? "publicationTitle" : "publisher";
        assertThat(page(yaml)).doesNotContainKey(other);
        assertThat(span(yaml)).doesNotContainKey(other);
    }

    @ParameterizedTest
    @CsvSource({
        "article",
        "conference",
        "preprint",
        "thesis",
        "book",
        "chapter",
        "report",
        "dataset",
        "software",
        "other"
    })
    void hasItsAuthorsAndItsWords(String type) {
        String yaml = FACTS + "type: " + type + "\nvenue: Somewhere\n";
        assertThat(page(yaml))
                .containsEntry("creators", "The Example Group; van Beethoven | Ludwig Maria")
                .containsEntry("title", "The Title")
                .containsEntry("DOI", "10.1000/182")
                .containsEntry("abstractNote", "The whole abstract.");
        assertThat(span(yaml))
                .containsEntry("creators", "The Example Group; van Beethoven | Ludwig Maria")
                .containsEntry("title", "The Title")
                .containsEntry("DOI", "10.1000/182");
        JsonNode authors = HeadOf.paper(site, yaml).data().get("author");
        assertThat(authors.at("/0/@type").asString()).isEqualTo("Organization");
        assertThat(authors.at("/1/familyName").asString()).isEqualTo("van Beethoven");
    }

    @Test
    void hasALoneAuthorOnce() {
        String yaml = "authors: [\"van Beethoven, Ludwig Maria\"]\n";
        assertThat(page(yaml)).containsEntry("creators", "van Beethoven | Ludwig Maria");
        assertThat(page("authors: [\"{The Example Group}\"]\n")).containsEntry("creators", "The Example Group");
    }

    @Test
    void hasWhatAVenueSays() {
        String yaml = FACTS + "type: article\nvenue: {name: Journal, short: J., volume: 3, issue: 2, pages: 321-8}\n";
        Map<String, String> saved = Map.of(
                "publicationTitle",
                "Journal",
                "journalAbbreviation",
                "J.",
                "volume",
                "3",
                "issue",
                "2",
                "pages",
                "321-328");
        assertThat(page(yaml)).containsAllEntriesOf(saved);
        assertThat(span(yaml)).containsAllEntriesOf(saved);
        String number = FACTS + "type: article\nvenue: {name: Journal, volume: 91, number: \"052007\"}\n";
        assertThat(page(number)).containsEntry("pages", "052007");
        assertThat(span(number)).containsEntry("pages", "052007");
    }
}
