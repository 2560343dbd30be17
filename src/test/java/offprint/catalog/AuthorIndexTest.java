package offprint.catalog;

import static offprint.catalog.CatalogTest.slugs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import offprint.TestSite;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.model.PersonName;
import offprint.model.Slug;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AuthorIndexTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (Heading heading : site.catalog().index(IndexKind.AUTHORS)) {
            authors.add(heading.id() + ": " + heading.label() + " " + slugs(heading.papers()));
        }
        return authors;
    }

    private List<String> coauthors() {
        List<String> coauthors = new ArrayList<>();
        for (Coauthor coauthor : site.catalog().coauthors()) {
            coauthors.add(coauthor.author().label() + " " + coauthor.papers());
        }
        return coauthors;
    }

    @Test
    void sortsByFamilyNameWithoutRegardToAccentsAndParticles() {
        site.paper("a", "authors: [Zoe Adams, Ludwig van Beethoven, Émile Zola, Anna Özil, Bert Oz]");

        assertThat(authors())
                .containsExactly(
                        "zoe-adams: Zoe Adams [a]",
                        "ludwig-van-beethoven: Ludwig van Beethoven [a]",
                        "bert-oz: Bert Oz [a]",
                        "anna-ozil: Anna Özil [a]",
                        "emile-zola: Émile Zola [a]");
    }

    @Test
    void findsOneAuthorInNamesThatDifferInAccentsCaseOrderAndDots() {
        site.paper("new", "date: 2024\nauthors: [Aapo Kyrölä, \"O’Neil, J. K.\"]")
                .paper("old", "date: 2020\nauthors: [\"KYROLA, Aapo\", J K O'Neil]");

        assertThat(authors())
                .containsExactly("aapo-kyrola: Aapo Kyrölä [new, old]", "j-k-oneil: J. K. O’Neil [new, old]");
    }

    @Test
    void findsAKnownPersonUnderEveryAlias() {
        site.file("content/people.yaml", """
                        maria:
                          name: María García-López
                          aliases: [M. García, "Lopez, Maria"]
                        """);
        site.paper("a", "authors: [Maria Garcia Lopez]")
                .paper("b", "authors: [\"Garcia, M.\"]")
                .paper("c", "authors: [maria López]")
                .paper("d", "authors: [{id: maria, name: M. G. L.}]");

        assertThat(authors()).containsExactly("maria: María García-López [a, b, c, d]");
    }

    @Test
    void tellsNamesakesApartByTheirIds() {
        site.file("content/people.yaml", """
                        wei-wang-1: {name: Wei Wang}
                        wei-wang-2: {name: Wei Wang}
                        """);
        site.paper("a", "authors: [{id: wei-wang-1}]").paper("b", "authors: [{id: wei-wang-2, name: W. Wang}]");

        assertThat(authors()).containsExactly("wei-wang-1: Wei Wang [a]", "wei-wang-2: Wei Wang [b]");
    }

    @Test
    void givesAKnownPersonTheFirstChoiceOfAnId() {
        site.file("content/people.yaml", "aa-milne: {name: Alan Alexander Milne}\n");
        site.paper("a", "authors: [Aa Milne, aa-milne]");

        assertThat(authors()).containsExactly("aa-milne-2: Aa Milne [a]", "aa-milne: Alan Alexander Milne [a]");
    }

    @Test
    void tellsLongNamesApartThatBeginAlike() {
        String consortium = "The Consortium for the Very Long and Winding Names of Consortia that Write Papers on the"
                + " Names of Consortia ";
        site.paper("a", "authors: [\"{" + consortium + "East}\", \"{" + consortium + "West}\"]");

        assertThat(site.catalog().index(IndexKind.AUTHORS))
                .extracting(Heading::id)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsTheOwnerByName() {
        site.paper("a", "authors: [ADA EXAMPLE, Bob]").paper("b", "authors: [Bob]");
        Catalog catalog = site.catalog();

        assertThat(catalog.owner().orElseThrow().papers())
                .extracting(Paper::slug)
                .containsExactly(new Slug("a"));
        assertThat(catalog.papers().get(0).leading().listed())
                .extracting(catalog::isOwner)
                .containsExactly(true, false);
    }

    @Test
    void knowsTheOwnerAmongTheKnownPeopleByAnyAlias() {
        site.file("content/people.yaml", "ada: {name: Ada Augusta Example, aliases: [Ada Example, A. Example]}\n");
        site.paper("a", "authors: [A. Example]").paper("b", "authors: [ada]").paper("c", "authors: [Bob]");

        assertThat(slugs(site.catalog().owner().orElseThrow().papers())).containsExactly("a", "b");
    }

    @Test
    void takesNoNamesakeForTheOwner() {
        site.file("content/profile.yaml", "name: Wei Wang\nid: wei-wang-2\n")
                .file("content/people.yaml", "wei-wang-1: {name: Wei Wang}\nwei-wang-2: {name: Wei Wang}\n");
        site.paper("a", "authors: [wei-wang-1]").paper("b", "authors: [wei-wang-2]");

        assertThat(slugs(site.catalog().owner().orElseThrow().papers())).containsExactly("b");
    }

    @Test
    void takesNobodyForTheOwnerWhoseIdLooksLikeTheOwnersName() {
        site.file("content/people.yaml", "ada-example: {name: Adalbert Example}\n");
        site.paper("a", "authors: [ada-example]").paper("b", "authors: [Ada Example]");

        assertThat(slugs(site.catalog().owner().orElseThrow().papers())).containsExactly("b");
    }

    @Test
    void hasNoOwnerWhoWroteNothing() {
        site.paper("a", "authors: [Bob]");

        assertThat(site.catalog().owner()).isEmpty();
        assertThat(site.catalog().coauthors()).isEmpty();
    }

    @Test
    void countsWhatCoauthorsHaveWrittenWithTheOwner() {
        site.paper("a", "authors: [Ada Example, Cyd Charisse, Bob Zimmer]")
                .paper("b", "authors: [Bob Zimmer, Ada Example, Ann Zimmer]")
                .paper("c", "authors: [Cyd Charisse, Ann Zimmer]")
                .paper("d", "authors: [Ada Example]");

        assertThat(coauthors()).containsExactly("Bob Zimmer 2", "Cyd Charisse 1", "Ann Zimmer 1");
    }

    @Test
    void showsTheSpellingOfTheNewestPaper() {
        site.paper("old", "date: 2020\nauthors: [jurgen muller]").paper("new", "date: 2024\nauthors: [Jürgen Müller]");

        assertThat(authors()).containsExactly("jurgen-muller: Jürgen Müller [new, old]");
    }

    @Test
    void hasNoHeadingForAStranger() {
        Catalog catalog = site.paper("a", "").catalog();
        Contributor stranger = Contributor.named(PersonName.parse("No One"));

        assertThat(catalog.maker(stranger)).isEmpty();
    }
}
