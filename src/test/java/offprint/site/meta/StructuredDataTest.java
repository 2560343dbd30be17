package offprint.site.meta;

import static org.assertj.core.api.Assertions.assertThat;

import offprint.TestPicture;
import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class StructuredDataTest {
    private static final String SITE = "https://ada.example.org/papers/";

    @AutoClose
    private final TestSite site = TestSite.small();

    private JsonNode paper(String yaml) {
        return HeadOf.paper(site, yaml).data();
    }

    @ParameterizedTest
    @CsvSource({
        "article, ScholarlyArticle",
        "conference, ScholarlyArticle",
        "workshop, ScholarlyArticle",
        "preprint, ScholarlyArticle",
        "thesis, Thesis",
        "book, Book",
        "chapter, Chapter",
        "report, Report",
        "dataset, Dataset",
        "software, SoftwareSourceCode",
        "other, CreativeWork"
    })
    void callsAPaperWhatSchemaOrgCallsItsKind(String type, String schema) {
        assertThat(paper("type: " + type).get("@type").asString()).isEqualTo(schema);
        assertThat(HeadOf.page(site, "papers/one/").links("type"))
                .containsExactly("https://schema.org/AboutPage", "https://schema.org/" + schema);
    }

    @Test
    void namesAllAuthorsWithTheirPagesAndIdentities() {
        site.paper("two", "");
        JsonNode authors = paper("""
                authors:
                  - Ada Example
                  - {name: Bob van Builder, orcid: 0000-0002-1825-0097, affiliation: Works}
                """).get("author");

        assertThat(authors.at("/0/@id").asString()).isEqualTo(SITE + "authors/ada-example/#person");
        assertThat(authors.at("/0/url").asString()).isEqualTo(SITE + "authors/ada-example/");
        assertThat(authors.at("/1/name").asString()).isEqualTo("Bob van Builder");
        assertThat(authors.at("/1/familyName").asString()).isEqualTo("van Builder");
        assertThat(authors.at("/1/sameAs").asString()).isEqualTo("https://orcid.org/0000-0002-1825-0097");
        assertThat(authors.at("/1/affiliation/0/name").asString()).isEqualTo("Works");
        assertThat(authors.at("/1").has("url")).isFalse();
    }

    @Test
    void knowsTheOwnerOnTheirProfileByTheNameThatPapersHaveForThem() {
        JsonNode author = paper("").at("/author/0/@id");
        assertThat(author.asString()).isEqualTo(SITE + "#person");
        assertThat(HeadOf.page(site, "").data().at("/mainEntity/@id")).isEqualTo(author);

        site.paper("two", "");
        author = HeadOf.page(site, "papers/one/").data().at("/author/0/@id");
        assertThat(author.asString()).isEqualTo(SITE + "authors/ada-example/#person");
        assertThat(HeadOf.page(site, "").data().at("/mainEntity/@id")).isEqualTo(author);
        assertThat(HeadOf.page(site, "authors/ada-example/").data().at("/about/@id"))
                .isEqualTo(author);
    }

    @Test
    void putsAnIssueIntoItsVolumeAndThatIntoItsJournal() {
        JsonNode part = paper(
                        "type: article\nissn: 0378-5955\nvenue: {name: J, volume: 3, issue: 2, pages: 1-9, publisher: P}")
                .get("isPartOf");

        assertThat(part.get("@type").asString()).isEqualTo("PublicationIssue");
        assertThat(part.get("issueNumber").asString()).isEqualTo("2");
        assertThat(part.at("/isPartOf/@type").asString()).isEqualTo("PublicationVolume");
        assertThat(part.at("/isPartOf/volumeNumber").asString()).isEqualTo("3");
        assertThat(part.at("/isPartOf/isPartOf/@type").asString()).isEqualTo("Periodical");
        assertThat(part.at("/isPartOf/isPartOf/name").asString()).isEqualTo("J");
        assertThat(part.at("/isPartOf/isPartOf/issn").asString()).isEqualTo("0378-5955");
        JsonNode paper = HeadOf.page(site, "papers/one/").data();
        assertThat(paper.get("pageStart").asString()).isEqualTo("1");
        assertThat(paper.get("pageEnd").asString()).isEqualTo("9");
        assertThat(paper.at("/publisher/name").asString()).isEqualTo("P");
    }

    @ParameterizedTest
    @CsvSource({
        "article, /isPartOf/@type, Periodical",
        "conference, /isPartOf/@type, PublicationVolume",
        "chapter, /isPartOf/@type, Book",
        "book, /publisher/name, V",
        "dataset, /publisher/name, V",
        "preprint, /publisher/name, V",
        "software, /publisher/name, V",
        "other, /publisher/name, V",
        "report, /publisher/name, V",
        "thesis, /sourceOrganization/name, V",
        "report, /sourceOrganization/name, V"
    })
    void saysWhatAWorkIsAPartOfByItsKind(String type, String path, String value) {
        assertThat(paper("venue: V\ntype: " + type).at(path).asString()).isEqualTo(value);
    }

    @Test
    void givesIdentifiersBothAsValuesAndAsAddresses() {
        JsonNode paper = paper("type: book\ndoi: 10.1000/182\nisbn: 978-0-306-40615-7");

        assertThat(paper.at("/identifier/0/propertyID").asString()).isEqualTo("doi");
        assertThat(paper.at("/identifier/0/value").asString()).isEqualTo("10.1000/182");
        assertThat(paper.at("/sameAs")).hasSize(1);
        assertThat(paper.at("/sameAs/0").asString()).isEqualTo("https://doi.org/10.1000/182");
        assertThat(paper.at("/isbn").asString()).isEqualTo("978-0-306-40615-7");
    }

    @Test
    void callsAnOrganizationWhatItIs() {
        site.paper("two", "authors: [\"{The Example Group}\"]");
        assertThat(paper("authors: [\"{The Example Group}\"]")
                        .at("/author/0/@type")
                        .asString())
                .isEqualTo("Organization");
        assertThat(HeadOf.page(site, "authors/the-example-group/")
                        .data()
                        .at("/about/@type")
                        .asString())
                .isEqualTo("Organization");
    }

    @Test
    void saysVersionFilesAndTextOfAWork() {
        JsonNode data = paper("type: dataset\nvenue: {name: Zenodo, number: \"2.1\"}\n"
                + "links: {data: \"https://example.org/d\", pdf: \"https://example.org/p.pdf\"}");

        assertThat(data.at("/version").asString()).isEqualTo("2.1");
        assertThat(data.at("/distribution/contentUrl").asString()).isEqualTo("https://example.org/d");
        assertThat(data.at("/encoding/contentUrl").asString()).isEqualTo("https://example.org/p.pdf");
    }

    @Test
    void saysTheSeriesOfABookBesideItsPublisher() {
        JsonNode data = paper("type: book\nvenue: {name: Notes, publisher: MIT Press}");

        assertThat(data.at("/isPartOf/@type").asString()).isEqualTo("BookSeries");
        assertThat(data.at("/isPartOf/name").asString()).isEqualTo("Notes");
        assertThat(data.at("/publisher/name").asString()).isEqualTo("MIT Press");
    }

    @Test
    void describesADatasetByItsAbstractWhereNothingElseDoes() {
        assertThat(paper("type: dataset\nabstract: Data.").get("description").asString())
                .isEqualTo("Data.");
        assertThat(paper("abstract: Words.").has("description")).isFalse();
        assertThat(paper("abstract: Words.").get("abstract").asString()).isEqualTo("Words.");
    }

    @Test
    void saysThatAPaperIsRetracted() {
        assertThat(paper("venue: V\nstatus: retracted")
                        .get("creativeWorkStatus")
                        .asString())
                .isEqualTo("Retracted");
    }

    @Test
    void pointsToTheFullTextAndTheFigure() {
        site.file("content/papers/one.pdf", "%PDF-1.7").file("content/papers/one.png", TestPicture.png(40, 20));
        JsonNode paper = paper("license: CC BY-SA 4.0\nfigure: {alt: A picture}");

        assertThat(paper.at("/encoding/contentUrl").asString()).isEqualTo(SITE + "papers/one/one.pdf");
        assertThat(paper.at("/image/contentUrl").asString()).isEqualTo(SITE + "papers/one/one.png");
        assertThat(paper.at("/image/width").asInt()).isEqualTo(40);
        assertThat(paper.at("/image/description").asString()).isEqualTo("A picture");
        assertThat(paper.at("/license").asString()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(paper("license: Ask me\nfigure: {alt: A picture}")
                        .at("/license/name")
                        .asString())
                .isEqualTo("Ask me");
    }

    @Test
    void neverEndsItsElement() {
        HeadOf head = HeadOf.paper(site, "title: \"</script><!-- <script> ]]> \\u2028\"\nkeywords: [\"</SCRIPT >\"]");

        assertThat(head.data().get("headline").asString()).startsWith("</script><!-- <script> ]]>");
        assertThat(head.data().at("/keywords/0").asString()).isEqualTo("</SCRIPT >");
    }

    @Test
    void listsThePapersOfAPageInTheirOrder() {
        site.paper("two", "date: 2025").paper("one", "date: 2024");
        JsonNode list = HeadOf.page(site, "papers/").data();

        assertThat(list.get("@type").asString()).isEqualTo("CollectionPage");
        assertThat(list.at("/mainEntity/numberOfItems").asInt()).isEqualTo(2);
        assertThat(list.at("/mainEntity/itemListElement/0/position").asInt()).isEqualTo(1);
        assertThat(list.at("/mainEntity/itemListElement/0/url").asString()).isEqualTo(SITE + "papers/two/");
        assertThat(list.at("/mainEntity/itemListElement/1/url").asString()).isEqualTo(SITE + "papers/one/");
        assertThat(HeadOf.page(site, "categories/A/")
                        .data()
                        .at("/about/termCode")
                        .asString())
                .isEqualTo("A");
        assertThat(HeadOf.page(site, "years/").data().at("/mainEntity/itemListElement/1/name"))
                .hasToString("\"2024\"");
    }

    @Test
    void tellsTheWayFromTheHomePage() {
        site.paper("one", "");

        assertThat(trail("")).isEqualTo("Ada " + SITE);
        assertThat(trail("papers/")).isEqualTo("Ada " + SITE + " > Name " + SITE + "papers/");
        assertThat(trail("papers/one/"))
                .isEqualTo("Ada " + SITE + " > Papers " + SITE + "papers/ > Name " + SITE + "papers/one/");
        assertThat(trail("categories/A/"))
                .isEqualTo("Ada " + SITE + " > Categories " + SITE + "categories/ > Name " + SITE + "categories/A/");
    }

    @Test
    void tellsOfThePersonOnTheProfile() {
        site.file("content/profile.yaml", """
                        name: Ada Example
                        role: Professor
                        affiliation: Works
                        statement: I *work*.
                        links: {orcid: 0000-0002-1825-0097, email: ada@example.org, github: "https://github.com/ada"}
                        """);
        JsonNode home = HeadOf.page(site, "").data();
        JsonNode person = home.get("mainEntity");

        assertThat(home.get("@type").asString()).isEqualTo("ProfilePage");
        assertThat(person.get("jobTitle").asString()).isEqualTo("Professor");
        assertThat(person.at("/affiliation/0/name").asString()).isEqualTo("Works");
        assertThat(person.get("description").asString()).isEqualTo("I work.");
        assertThat(person.get("email").asString()).isEqualTo("ada@example.org");
        assertThat(person.get("sameAs")).hasSize(2);
    }

    @Test
    void saysNothingOfThePageForNoPage() {
        assertThat(HeadOf.page(site, "404.html").isEmpty()).isTrue();
    }

    private String trail(String address) {
        StringBuilder way = new StringBuilder();
        for (JsonNode step : HeadOf.page(site, address).node(1).get("itemListElement")) {
            way.append(way.length() == 0 ? "" : " > ")
                    .append(step.get("name").asString())
                    .append(' ')
                    .append(step.get("item").asString());
        }
        return way.toString();
    }
}
