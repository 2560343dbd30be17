package offprint.site.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offprint.TestPicture;
import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The links of heads: signposts for harvesters, feeds, and the preview that a message shows. */
class LinksOfHeadsTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    private HeadOf head(String yaml) {
        return HeadOf.paper(site, yaml);
    }

    @Test
    void citesByTheMostLastingIdentifier() {
        assertThat(head("arxiv: 2206.01861\ndoi: 10.1000/182").links("cite-as"))
                .containsExactly("https://doi.org/10.1000/182");
        assertThat(head("arxiv: 2206.01861").links("cite-as")).containsExactly("https://arxiv.org/abs/2206.01861");
        assertThat(head("").links("cite-as")).isEmpty();
    }

    @Test
    void leadsToAuthorsByTheirOrcidOrElseTheirPages() {
        site.paper("two", "authors: [Ada Example, Carol None]");
        assertThat(head("""
                        authors:
                          - Ada Example
                          - {name: Bob Builder, orcid: 0000-0002-1825-0097}
                          - Carol Other
                        """).links("author"))
                .containsExactly("../../authors/ada-example/", "https://orcid.org/0000-0002-1825-0097");
    }

    @Test
    void leadsToTheFilesOfAPaper() {
        site.file("content/papers/one.pdf", "%PDF").file("content/papers/one.slides.pdf", "%PDF");

        assertThat(head("links: {pdf: https://example.org/x.pdf}").links("item"))
                .containsExactly(
                        "../../papers/one/one.pdf", "../../papers/one/one.slides.pdf", "https://example.org/x.pdf");
    }

    @Test
    void leadsToALicenceThatHasAnAddress() {
        assertThat(head("license: CC BY 4.0").links("license"))
                .containsExactly("https://creativecommons.org/licenses/by/4.0/");
        assertThat(head("license: All rights reserved").links("license")).isEmpty();
    }

    @Test
    void leadsToThePaperInTheFormatsOfReferenceManagers() {
        assertThat(head("").links("describedby"))
                .containsExactly("../../papers/one/one.bib", "../../papers/one/one.ris", "../../papers/one/one.json");
        assertThat(head("").links("alternate"))
                .startsWith(head("").links("describedby").toArray(String[]::new));
    }

    @Test
    void leadsToTheFeedsAndToThePapersOfAPage() {
        site.paper("one", "");
        assertThat(head("").links("alternate")).endsWith("../../feed.xml", "../../feed.json");
        for (String address : List.of("", "papers/", "cv/")) {
            String root = address.isEmpty() ? "" : "../";
            assertThat(HeadOf.page(site, address).links("alternate"))
                    .as(address)
                    .containsExactly(
                            root + "papers.bib",
                            root + "papers.ris",
                            root + "papers.json",
                            root + "feed.xml",
                            root + "feed.json");
        }
        assertThat(HeadOf.page(site, "categories/A/").links("alternate"))
                .containsExactly(
                        "../../categories/A/papers.bib",
                        "../../categories/A/papers.ris",
                        "../../categories/A/papers.json",
                        "../../categories/A/feed.xml",
                        "../../categories/A/feed.json",
                        "../../feed.xml",
                        "../../feed.json");
        assertThat(HeadOf.page(site, "years/2024/").links("alternate"))
                .contains("../../years/2024/papers.bib")
                .doesNotContain("../../years/2024/feed.xml");
    }

    @Test
    void hasNoFeedWherePapersAreMissing() {
        assertThat(HeadOf.page(site, "").links("alternate")).isEmpty();
    }

    @Test
    void previewsAPaperWithItsSocialCardWhereTheSiteHasSuch() {
        site.file("content/site.yaml", site.text("content/site.yaml") + "social_cards: true\n");
        site.file("content/papers/one.png", TestPicture.png(40, 20));
        HeadOf head = head("date: 2024\nfigure: {alt: A picture}");
        assertThat(head.all("twitter:card")).containsExactly("summary_large_image");
        assertThat(head.all("og:image")).containsExactly("https://ada.example.org/papers/papers/one/one.card.png");
        assertThat(head.all("og:image:width")).containsExactly("1200");
        assertThat(head.all("og:image:height")).containsExactly("630");
        assertThat(head.all("og:image:alt")).containsExactly("On one – Ada Example – 2024");

        HeadOf without = head("title: 深度学习\nfigure: {alt: A picture}");
        assertThat(without.all("og:image")).containsExactly("https://ada.example.org/papers/papers/one/one.png");
    }

    @Test
    void previewsAPaperWithItsFigure() {
        assertThat(head("").all("twitter:card")).containsExactly("summary");
        assertThat(head("").all("og:image")).isEmpty();

        site.file("content/papers/one.png", TestPicture.png(40, 20));
        HeadOf head = head("date: 2024-02-03\nfigure: {alt: A picture}");
        assertThat(head.all("twitter:card")).containsExactly("summary_large_image");
        assertThat(head.all("og:image")).containsExactly("https://ada.example.org/papers/papers/one/one.png");
        assertThat(head.all("og:image:width")).containsExactly("40");
        assertThat(head.all("og:image:alt")).containsExactly("A picture");
        assertThat(head.all("og:title")).containsExactly("Name");
        assertThat(head.all("og:description")).containsExactly("Words");
        assertThat(head.all("og:url")).containsExactly("https://ada.example.org/papers/papers/one/");
        assertThat(head.all("og:type")).containsExactly("article");
        assertThat(head.all("article:published_time")).containsExactly("2024-02-03");
    }

    @Test
    void previewsTheProfileAsAPerson() {
        HeadOf head = HeadOf.page(site, "");

        assertThat(head.all("og:type")).containsExactly("profile");
        assertThat(head.all("profile:first_name")).containsExactly("Ada");
        assertThat(head.all("profile:last_name")).containsExactly("Example");
    }

    @Test
    void namesALocaleOnlyWithItsRegion() {
        assertThat(HeadOf.page(site, "").all("og:locale")).isEmpty();

        site.file("content/site.yaml", site.text("content/site.yaml") + "language: pt-BR\n");
        assertThat(HeadOf.page(site, "").all("og:locale")).containsExactly("pt_BR");

        site.file("content/site.yaml", site.text("content/site.yaml").replace("pt-BR", "zh-Hans"));
        assertThat(HeadOf.page(site, "").all("og:locale")).isEmpty();
    }
}
