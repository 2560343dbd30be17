package offprint.export.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import offprint.TestSite;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Folding;
import offprint.model.Paper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    private IndexReader index() {
        return new IndexReader(SearchIndex.of(site.catalog()));
    }

    private List<String> found(String query) {
        return index().slugs(query);
    }

    @Test
    void hasTheTextsThatARowDoesNotShow() {
        site.paper("a", """
                title: On stones
                doi: 10.1000/182
                isbn: 978-0-306-40615-7
                keywords: [Lime, Chalk]
                affiliations: [University of Rocks]
                venue: {name: Journal of Stones, short: JS}
                summary: On </script>.
                abstract: They lie.
                """);

        assertThat(index().document(0))
                .isEqualTo(new IndexReader.Document(
                        "a",
                        List.of(
                                "Lime, Chalk",
                                "Journal of Stones, University of Rocks, DOI 10.1000/182, ISBN 9780306406157",
                                "On </script>.",
                                "They lie.")));
        assertThat(SearchIndex.of(site.catalog()).files())
                .allSatisfy(file -> assertThat(file.text()).doesNotContain("</"));
    }

    @Test
    void knowsWhichPapersListsAreNarrowedTo() {
        site.paper("new", "date: 2020\ntype: article\nlinks: {code: true}\nauthors: [Ada Example, Bo Lee]")
                .paper("old", "date: 2001\nawards: [Best Paper]\nauthors: [Bo Lee]")
                .paper("older", "date: 2000\ntype: article\ncategory: B\nkeywords: [Stone]");

        assertThat(index().set("types/article")).containsExactly(0, 2);
        assertThat(index().set("years/2001")).containsExactly(1);
        assertThat(index().set("categories/B")).containsExactly(2);
        assertThat(index().set("authors/bo-lee")).containsExactly(0, 1);
        assertThat(index().set("keywords/stone")).containsExactly(2);
        assertThat(index().set("with/code")).containsExactly(0);
        assertThat(index().set("with/award")).containsExactly(1);
        assertThat(index().set("years/1999")).isEmpty();
    }

    /** In so many papers the sets fill several pieces. */
    @Test
    void knowsTheSetsOfManyPapers() {
        Catalog catalog = Papers.catalog(2000);
        IndexReader index = new IndexReader(SearchIndex.of(catalog));

        for (Heading author : catalog.index(IndexKind.AUTHORS)) {
            assertThat(index.set("authors/" + author.id()))
                    .as(author.id())
                    .extracting(paper -> catalog.papers().get(paper).slug())
                    .containsExactlyElementsOf(
                            author.papers().stream().map(Paper::slug).toList());
        }
    }

    @Test
    void ordersPapersByTitleAndFromTheHighestFigureDown() {
        site.paper("b", "date: 2020\ntitle: \"Élan\"\nmetrics: {score: 2}")
                .paper("a", "date: 2019\ntitle: An ark\nmetrics: {score: 10}")
                .paper("c", "date: 2018\ntitle: \"“Zoo”\"")
                .paper("d", "date: 2017\ntitle: eel\nmetrics: {score: 10}");

        assertThat(index().order("title")).containsExactly(1, 3, 0, 2);
        assertThat(index().order("score")).containsExactly(1, 3, 0, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1000/182", "doi 10.1000/182", "2206.01861", "9780306406157", "rocks", "ivanov", "Иванов"})
    void findsIdentifiersAffiliationsAndNamesInLatinLetters(String query) {
        site.paper("other", "title: Nothing of the kind").paper("a", """
                title: On stones
                authors: [Пётр Иванов]
                doi: 10.1000/182
                arxiv: 2206.01861
                isbn: 978-0-306-40615-7
                affiliations: [University of Rocks]
                """);

        assertThat(found(query)).containsExactly("a");
    }

    @Test
    void numbersPapersFromTheNewestOn() {
        site.paper("old", "date: 2001").paper("new", "date: 2020").paper("between", "date: 2010");

        assertThat(List.of(
                        index().document(0).slug(),
                        index().document(1).slug(),
                        index().document(2).slug()))
                .containsExactly("new", "between", "old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sparse",
                "Kyrölä",
                "KYROLA",
                "kyrola",
                "bandwidth",
                "hashing",
                "conference",
                "CSM",
                "1999",
                "spa",
                "ky"
            })
    void findsAPaperByEachOfItsParts(String query) {
        site.paper("other", "title: Nothing of the kind").paper("a", """
                title: Sparse matrices
                authors: [Aapo Kyrölä]
                date: 1999
                abstract: They need less bandwidth.
                keywords: [perfect hashing]
                venue: {name: Conference on Small Matrices, short: CSM}
                """);

        assertThat(found(query)).containsExactly("a");
    }

    @Test
    void findsAnAuthorByTheSitesSpellingAndByThePapers() {
        site.file("content/people.yaml", "kyrola: {name: Aapo Kyrölä, aliases: [A. Kyrola]}\n");
        site.paper("a", "authors: [A. Kyrola]").paper("b", "authors: [Bo]");

        assertThat(found("aapo")).containsExactly("a");
        assertThat(found("a kyrola")).containsExactly("a");
    }

    @Test
    void ranksTheTitleOverAuthorsOverKeywordsOverTheText() {
        site.paper("text", "abstract: Stone stone stone, and a stone.")
                .paper("keyword", "keywords: [stone]")
                .paper("author", "authors: [Ada Stone]")
                .paper("title", "title: A stone")
                .paper("nothing", "title: A tree");

        assertThat(found("stone")).containsExactly("title", "author", "keyword", "text");
    }

    @Test
    void ranksAShortTextOverALongOneAndAnOftenUsedWordOverARareOne() {
        site.paper("once", "abstract: Of a stone, a tree and a house.")
                .paper("often", "abstract: Of a stone, a stone and a house.")
                .paper("lost", "abstract: Of a stone, " + "and of many other things, ".repeat(20) + "and a house.");

        assertThat(found("stone")).containsExactly("often", "once", "lost");
    }

    @Test
    void ranksAWholeWordOverTheBeginningOfOne() {
        site.paper("longer", "title: On stones")
                .paper("whole", "title: On stone")
                .paper("other", "title: On wood");

        assertThat(found("stone")).containsExactly("whole", "longer");
    }

    @Test
    void weighsARareWordMoreThanACommonOne() {
        for (int i = 0; i < 8; i++) {
            site.paper("common-" + i, "title: A stone, number " + i);
        }
        site.paper("rare", "title: A feather, somewhere");

        assertThat(found("feather stone nowhere")).startsWith("rare");
    }

    @Test
    void putsTheNewerFirstAmongEquals() {
        site.paper("a", "date: 2001\ntitle: One stone").paper("b", "date: 2002\ntitle: Two stone");

        assertThat(found("stone")).containsExactly("b", "a");
    }

    @Test
    void wantsAllWordsAndIsContentWithSomeWhereNoPaperHasAll() {
        site.paper("both", "title: Stone and wood")
                .paper("stone", "title: Stone and iron")
                .paper("wood", "title: Wood and clay")
                .paper("three", "title: Iron, glass and stone");

        assertThat(found("wood stone")).containsExactly("both");
        assertThat(index().find("wood stone").complete()).isTrue();
        assertThat(found("iron glass wood")).startsWith("three").contains("stone", "wood", "both");
        assertThat(index().find("iron glass wood").complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"matirces", "matrces", "matrixces", "matxices", "matricces", "matriced", "matrcies", "matricse"})
    void findsAWordInSpiteOfOneSlip(String query) {
        site.paper("a", "title: Sparse matrices").paper("b", "title: Dense tensors");

        assertThat(found(query)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spraes", "mtarices", "xatrices", "tesnosr", "199", "1998"})
    void doesNotGuessFurtherThanThat(String query) {
        site.paper("a", "title: Sparse matrices\ndate: 2099").paper("b", "title: Dense tensors");

        assertThat(found(query)).isEmpty();
    }

    @Test
    void takesAWordThatIsThereForWhatIsMeant() {
        site.paper("adam", "title: On Adam").paper("admm", "title: On ADMM");

        assertThat(found("adam")).containsExactly("adam");
        assertThat(found("adm")).containsExactly("admm");
        assertThat(found("adma")).containsExactlyInAnyOrder("adam", "admm");
    }

    @Test
    void findsPartsOfUnspacedText() {
        site.paper("zh", "title: 基于Transformer的深度学习模型")
                .paper("ja", "title: 深層学習によるトランスフォーマー")
                .paper("ko", "title: 심층 학습을 위한 모델");

        assertThat(found("学习")).containsExactly("zh");
        assertThat(found("深度学习")).containsExactly("zh");
        assertThat(found("transformer")).containsExactly("zh");
        assertThat(found("トランス")).containsExactly("ja");
        assertThat(found("習")).containsExactly("ja");
        assertThat(found("深")).containsExactlyInAnyOrder("zh", "ja");
        assertThat(found("型")).containsExactly("zh");
        assertThat(found("학습")).containsExactly("ko");
    }

    /** Words are stored by what they share with the word before; half a character cannot be written as UTF-8. */
    @Test
    void sharesNoHalfOfACharacterBetweenWords() {
        site.paper("a", "title: \"𐐶𐐷𐐶\"").paper("b", "title: \"𐐶𐐷𐐷\"").paper("c", "title: \"𐐷\"");

        assertThat(found("𐐶𐐷𐐶")).startsWith("a");
        assertThat(SearchIndex.of(site.catalog()).files())
                .allSatisfy(file -> assertThat(file.text()).doesNotMatch("(?s).*\\p{Cs}.*"));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(index().find("stone").papers()).isEmpty();
        assertThat(SearchIndex.of(site.catalog()).files())
                .extracting(IndexFile::name)
                .containsExactly("t0.js", "manifest.js");
    }

    /** The reader refuses files of different stamps. */
    @Test
    void hasAStampThatChangesWithTheContent() {
        site.paper("a", "title: Stone");
        IndexReader before = index();
        IndexReader same = index();
        site.paper("a", "title: Stones");

        assertThat(same.stamp()).isEqualTo(before.stamp());
        assertThat(index().stamp()).isNotEqualTo(before.stamp());
    }

    /** Independent of how the index is made: every word of every paper leads to just the papers that have it. */
    @Test
    void knowsOfEveryWordInWhichPapersItIs() {
        Catalog catalog = Papers.catalog(300);
        SortedMap<String, SortedSet<Integer>> expected = new TreeMap<>();
        for (int number = 0; number < catalog.papers().size(); number++) {
            for (String word : words(catalog.papers().get(number))) {
                expected.computeIfAbsent(word, key -> new TreeSet<>()).add(number);
            }
        }
        Map<String, IndexReader.Postings> words = new IndexReader(SearchIndex.of(catalog)).words();

        assertThat(words.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((word, papers) -> assertThat(
                        IndexReader.in(words, word).impacts().keySet())
                .as(word)
                .containsExactlyElementsOf(papers));
    }

    private static List<String> words(Paper paper) {
        StringBuilder text = new StringBuilder(
                paper.title().text() + ' ' + paper.date().orElseThrow().year());
        paper.leading().listed().forEach(author -> text.append(' ')
                .append(author.name().display()));
        paper.abstractText().ifPresent(words -> text.append(' ').append(words.text()));
        return List.of(Folding.fold(text.toString()).split(" "));
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(SearchIndex.of(Papers.catalog(300)).files())
                .isEqualTo(SearchIndex.of(Papers.catalog(300)).files());
    }

    @Test
    void keepsTheBestPapersOfAVeryCommonWord() {
        int papers = Postings.MOST_KEPT * 2;
        Catalog catalog = Papers.catalog(papers);
        IndexReader index = new IndexReader(SearchIndex.of(catalog));
        IndexReader.Postings common = IndexReader.in(index.words(), Papers.COMMONEST);

        assertThat(common.partial()).isTrue();
        assertThat(common.impacts()).hasSize(Postings.MOST_KEPT);
        assertThat(common.size()).isGreaterThan(Postings.MOST_KEPT).isLessThanOrEqualTo(papers);

        List<Integer> inTitle = new ArrayList<>();
        for (int number = 0; number < papers; number++) {
            if (List.of(Folding.fold(catalog.papers().get(number).title().text())
                            .split(" "))
                    .contains(Papers.COMMONEST)) {
                inTitle.add(number);
            }
        }
        assertThat(inTitle).isNotEmpty();
        assertThat(common.impacts()).containsKeys(inTitle.toArray(Integer[]::new));
    }
}
