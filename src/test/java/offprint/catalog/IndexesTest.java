package offprint.catalog;

import static offprint.catalog.CatalogTest.slugs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import offprint.TestSite;
import offprint.model.Paper;
import offprint.model.Slug;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexesTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    /** The headings of an index, each as {@code id: label [papers]}. */
    private List<String> index(IndexKind kind) {
        List<String> headings = new ArrayList<>();
        for (Heading heading : site.catalog().index(kind)) {
            assertThat(heading.kind()).isEqualTo(kind);
            headings.add(heading.id() + ": " + heading.label() + " " + slugs(heading.papers()));
        }
        return headings;
    }

    @Test
    void hasCategoriesInTheOrderOfTheSiteAndOnlyThoseOfSomePaper() {
        site.file("content/site.yaml", """
                title: T
                url: https://example.org/
                categories: {Z: Last letter, A: First letter, M: Unused}
                """);
        site.paper("old", "category: Z\ndate: 2020").paper("new", "category: A\ncategories: [Z]\ndate: 2024");

        assertThat(index(IndexKind.CATEGORIES)).containsExactly("Z: Last letter [new, old]", "A: First letter [new]");
    }

    @Test
    void hasYearsNewestFirst() {
        site.paper("a", "date: 1843").paper("b", "date: 2024-02").paper("c", "date: 2024-01-31");

        assertThat(index(IndexKind.YEARS)).containsExactly("2024: 2024 [b, c]", "1843: 1843 [a]");
    }

    @Test
    void tellsVenuesApartByTheNameThatPeopleSay() {
        site.paper("a", "date: 2024\nvenue: {name: Neural Information Processing Systems 37, short: NeurIPS}")
                .paper("b", "date: 2023\nvenue: {name: Advances in NIPS, short: NeurIPS}")
                .paper("c", "date: 2022\nvenue: neurips")
                .paper("d", "date: 2021\nvenue: Nature");

        assertThat(index(IndexKind.VENUES)).containsExactly("nature: Nature [d]", "neurips: NeurIPS [a, b, c]");
    }

    @Test
    void tellsVenuesApartThatDifferAtTheEndOfALongName() {
        String conference = "Proceedings of the 2021 Conference of the North American Chapter of the Association for"
                + " Computational Linguistics: ";
        site.paper("a", "venue: \"" + conference + "Human Language Technologies\"")
                .paper("b", "venue: \"" + conference + "Industry Papers\"")
                .paper("c", "venue: \"" + conference + "Industry papers!\"");
        Catalog catalog = site.catalog();

        assertThat(catalog.index(IndexKind.VENUES)).hasSize(2);
        for (Paper paper : catalog.papers()) {
            Heading heading = catalog.venue(paper.venue().orElseThrow()).orElseThrow();
            assertThat(heading.papers()).contains(paper);
            assertThat(heading.id()).hasSizeLessThan(100);
        }
    }

    @Test
    void findsOneKeywordInSpellingsThatDifferInCaseAccentsAndPunctuation() {
        site.paper("old", "date: 2020\nkeywords: [SCHRODINGER EQUATION, schrödinger-equation!]")
                .paper("new", "date: 2024\nkeywords: [Schrödinger equation]");

        assertThat(index(IndexKind.KEYWORDS)).containsExactly("schrodinger-equation: Schrödinger equation [new, old]");
    }

    @Test
    void tellsLanguagesApartWhoseNamesEndInSigns() {
        site.paper("a", "keywords: [C, C++, C#, F#, \"#deep\"]");

        assertThat(index(IndexKind.KEYWORDS))
                .containsExactly(
                        "c: C [a]", "c-plus-plus: C++ [a]", "c-sharp: C# [a]", "deep: #deep [a]", "f-sharp: F# [a]");
    }

    @Test
    void hasNoHeadingForSignsAlone() {
        site.paper("a", "keywords: [\"???\", Untitled]\nvenue: \"!!!\"");
        Catalog catalog = site.catalog();

        assertThat(index(IndexKind.KEYWORDS)).containsExactly("untitled: Untitled [a]");
        assertThat(index(IndexKind.VENUES)).isEmpty();
        assertThat(catalog.keyword("???")).isEmpty();
        assertThat(catalog.venue(catalog.papers().get(0).venue().orElseThrow())).isEmpty();
    }

    @Test
    void keepsTheLettersOfOtherScripts() {
        site.paper("a", "keywords: [量子化, Квантование]");

        assertThat(index(IndexKind.KEYWORDS)).containsExactly("квантование: Квантование [a]", "量子化: 量子化 [a]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsEveryPaperUnderEverythingThatItSays(long seed) {
        Random random = new Random(seed);
        String[] words = {"Ä", "a", "b c", "B-C", "C++", "c", "д", "量", "x".repeat(99), "x".repeat(100) + " y", "?"};
        for (int i = 0; i < 40; i++) {
            Set<String> keywords = new HashSet<>();
            for (int k = random.nextInt(4); k > 0; k--) {
                keywords.add(words[random.nextInt(words.length)]);
            }
            site.paper(
                    "p" + i,
                    "date: " + (2000 + random.nextInt(9)) + "\nkeywords: [\"" + String.join("\", \"", keywords)
                            + "\"]\nvenue: \"" + words[random.nextInt(words.length)] + "\"\ncategory: "
                            + "AB".charAt(random.nextInt(2)) + "\n");
            if (keywords.isEmpty()) {
                site.paper("p" + i, "venue: \"" + words[random.nextInt(words.length)] + "\"");
            }
        }
        Catalog catalog = site.catalog();
        for (Paper paper : catalog.papers()) {
            for (String keyword : paper.keywords()) {
                assertThat(catalog.keyword(keyword).isPresent()).isEqualTo(!keyword.equals("?"));
                catalog.keyword(keyword)
                        .ifPresent(heading -> assertThat(heading.papers()).containsOnlyOnce(paper));
            }
            catalog.venue(paper.venue().orElseThrow())
                    .ifPresent(heading -> assertThat(heading.papers()).containsOnlyOnce(paper));
        }
        for (IndexKind kind : IndexKind.values()) {
            List<Heading> headings = catalog.index(kind);
            assertThat(headings).extracting(Heading::id).doesNotHaveDuplicates();
            for (Heading heading : headings) {
                assertThat(heading.papers()).isNotEmpty().doesNotHaveDuplicates();
                List<Paper> inOrder = new ArrayList<>(catalog.papers());
                inOrder.retainAll(heading.papers());
                assertThat(heading.papers()).isEqualTo(inOrder);
                if (kind != IndexKind.CATEGORIES) {
                    assertThat(new Slug(heading.id())).hasToString(heading.id());
                }
            }
        }
    }
}
