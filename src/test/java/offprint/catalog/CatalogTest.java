package offprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import offprint.TestSite;
import offprint.model.Paper;
import offprint.model.Slug;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CatalogTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    static List<String> slugs(List<Paper> papers) {
        return papers.stream().map(paper -> paper.slug().value()).toList();
    }

    @Test
    void showsTheNewestPaperFirst() {
        site.paper("b", "date: 2023-01-31")
                .paper("a", "date: 2024-01-01")
                .paper("d", "date: 1999-12-31")
                .paper("c", "date: 2023-02-01");

        assertThat(slugs(site.catalog().papers())).containsExactly("a", "c", "b", "d");
    }

    @Test
    void ordersPapersOfOneDayBySlug() {
        site.paper("b", "date: 2024-05-05").paper("c", "date: 2024-05-05").paper("a", "date: 2024-05-05");

        assertThat(slugs(site.catalog().papers())).containsExactly("a", "b", "c");
    }

    @Test
    void takesALessPreciseDateForTheEarliestThatItMayBe() {
        site.paper("year", "date: 2024")
                .paper("month", "date: 2024-01")
                .paper("day", "date: 2024-01-01")
                .paper("before", "date: 2023-12-31");

        assertThat(slugs(site.catalog().papers())).containsExactly("day", "month", "year", "before");
    }

    @Test
    void knowsThePapersBeforeAndAfterAPaper() {
        site.paper("new", "date: 2024").paper("middle", "date: 2023").paper("old", "date: 2022");
        Catalog catalog = site.catalog();
        Paper middle = catalog.paper(new Slug("middle"));

        assertThat(catalog.newer(middle)).contains(catalog.paper(new Slug("new")));
        assertThat(catalog.older(middle)).contains(catalog.paper(new Slug("old")));
        assertThat(catalog.newer(catalog.paper(new Slug("new")))).isEmpty();
        assertThat(catalog.older(catalog.paper(new Slug("old")))).isEmpty();
    }

    @Test
    void hasNoPaperThatTheSiteHasNot() {
        Catalog catalog = site.paper("a", "").catalog();

        assertThatThrownBy(() -> catalog.paper(new Slug("b"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhoCitesAPaperNewestFirst() {
        site.paper("cited", "date: 2020")
                .paper("old", "date: 2021\ncites: [cited]")
                .paper("new", "date: 2024\ncites: [old, cited]");
        Catalog catalog = site.catalog();

        assertThat(slugs(catalog.citedBy(catalog.paper(new Slug("cited"))))).containsExactly("new", "old");
        assertThat(catalog.citedBy(catalog.paper(new Slug("new")))).isEmpty();
    }

    @Test
    void countsPapersWithCodeWhetherOrNotItsPlaceIsKnown() {
        site.paper("a", "links: {code: true}")
                .paper("b", "links: {code: \"https://example.org/\"}")
                .paper("c", "links: {data: true}");

        assertThat(site.catalog().papersWithCode()).isEqualTo(2);
    }

    @Test
    void holdsForASiteWithoutPapers() {
        Catalog catalog = site.catalog();

        assertThat(catalog.papers()).isEmpty();
        assertThat(catalog.owner()).isEmpty();
        assertThat(catalog.coauthors()).isEmpty();
        for (IndexKind kind : IndexKind.values()) {
            assertThat(catalog.index(kind)).isEmpty();
        }
    }
}
