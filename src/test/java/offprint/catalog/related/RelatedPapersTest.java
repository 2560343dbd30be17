package offprint.catalog.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.catalog.Catalog;
import offprint.catalog.IndexKind;
import offprint.model.Bibliography;
import offprint.model.Folding;
import offprint.model.Paper;
import offprint.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which papers stand beside a paper, and with what reason. */
class RelatedPapersTest {
    private final Shelf shelf = new Shelf();

    @Test
    void namesTheAuthorsThatBothHaveButNotTheOwner() {
        shelf.paper("a").by(Shelf.OWNER, "Zoe Young", "Ada Abel");
        shelf.paper("b").by("Ada Abel", Shelf.OWNER, "Zoe Young", "Max Moritz");
        shelf.paper("c").by(Shelf.OWNER);

        assertThat(to("a")).containsExactly("b: by Ada Abel, Zoe Young; in LG");
        assertThat(to("c")).isEmpty();
    }

    @Test
    void namesTheKeywordsThatBothHave() {
        shelf.paper("a").keywords("Graph search", "Caching");
        shelf.paper("b").keywords("caching", "graph  search", "Quantization");

        // Spelled as the newest paper does; both are of 2020, and `a` stands first.
        assertThat(to("b")).containsExactly("a: on Caching, Graph search; in LG");
    }

    @Test
    void namesTheWordsThatBothTextsAreMadeOf() {
        shelf.paper("a").title("Quantization of Transformers").summary("We look at weights of GPT in few bits.");
        shelf.paper("b").title("Transformers by quantization").summary("Quantization cuts all weights.");
        fill(10);

        assertThat(to("a")).singleElement().asString().startsWith("b: words ").contains("Quantization", "Transformers");
    }

    @Test
    void takesACategoryForNoReasonByItself() {
        shelf.paper("a").category("CL").title("Parsing of trees");
        shelf.paper("b").category("CL").title("Speech at night");

        assertThat(to("a")).isEmpty();
    }

    @Test
    void takesOneCommonWordForChance() {
        shelf.paper("a").title("Random numbers").summary("Dice and coins.");
        shelf.paper("b").title("Random gardens").summary("Roses and lilies.");
        fill(10);

        assertThat(to("a")).isEmpty();
    }

    @Test
    void putsTheAuthorsOwnChoiceFirstAndInItsOrder() {
        shelf.paper("a").by("Ada Abel").related("d", "c", "d");
        shelf.paper("b").by("Ada Abel");
        shelf.paper("c").by("Ada Abel").category("CV");
        shelf.paper("d").by("Max Moritz").category("CV");

        assertThat(to("a")).containsExactly("d: chosen", "c: chosen; by Ada Abel", "b: by Ada Abel; in LG");
    }

    @Test
    void showsFiveUnlessTheAuthorHasChosenMore() {
        shelf.paper("a").by("Ada Abel");
        shelf.paper("z").by("Zoe Young").related("b0", "b1", "b2", "b3", "b4", "b5", "b6");
        for (int i = 0; i < 7; i++) {
            shelf.paper("b" + i).by("Ada Abel");
        }

        assertThat(to("a")).hasSize(5);
        assertThat(to("z")).hasSize(7);
    }

    @Test
    void countsARareNameForMoreThanACommonOne() {
        shelf.paper("a").by("Ada Abel", "Carl Common");
        shelf.paper("rare").by("Ada Abel").date("2001");
        for (int i = 0; i < 6; i++) {
            shelf.paper("common" + i).by("Carl Common").date("2021");
        }

        assertThat(to("a").get(0)).startsWith("rare: ");
    }

    /** Or the names of a large collaboration would stand beside each other whatever its papers are about. */
    @Test
    void countsManyCommonNamesForLessThanOneSubject() {
        String[] names = new String[12];
        String[] keywords = new String[12];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Ada Abel" + (char) ('a' + i);
            keywords[i] = "keyword" + (char) ('a' + i);
        }
        String text = "Quantization of transformers cuts all weights of large networks to few bits.";
        shelf.paper("a").by(names).title("Quantization").summary(text);
        shelf.paper("colleagues").by(names).title("Roses and lilies");
        shelf.paper("subject").by("Max Moritz").title("Quantization").summary(text);
        shelf.paper("b").by("Zoe Young").keywords(keywords).title("Dice").summary("Tossing coins at random at night.");
        shelf.paper("words").keywords(keywords).title("Gardens");
        shelf.paper("twin").by("Carl Common").title("Dice").summary("Tossing coins at random at night.");
        fill(10);

        assertThat(to("a")).extracting(line -> line.substring(0, 4)).containsExactly("subj", "coll");
        assertThat(to("b")).extracting(line -> line.substring(0, 4)).containsExactly("twin", "word");
    }

    @Test
    void prefersTheNewerOfTwoThatAreEquallyClose() {
        shelf.paper("a").by("Ada Abel");
        shelf.paper("old").by("Ada Abel").date("2001");
        shelf.paper("new").by("Ada Abel").date("2019");

        assertThat(to("a")).extracting(line -> line.substring(0, 3)).containsExactly("new", "old");
    }

    @Test
    void spellsWordsAsThePaperDoes() {
        shelf.paper("a").title("Schrödinger Equations").summary("Solving Schrödinger equations with GPT.");
        shelf.paper("b").title("Schrodinger's equation").summary("The GPT of Schrodinger.");
        fill(10);

        assertThat(to("a").get(0)).contains("Schrödinger", "GPT", "equations");
        assertThat(to("b").get(0)).contains("Schrodinger", "GPT", "equation");
    }

    @Test
    void comparesTextsOfOtherLanguages() {
        shelf.paper("fr1").title("L’apprentissage des réseaux").summary("Un réseau profond pour l'apprentissage.");
        shelf.paper("fr2").title("Réseaux et apprentissage").summary("Le réseau est appris.");
        shelf.paper("zh1").title("大模型量化").summary("低比特量化方法。");
        shelf.paper("zh2").title("模型的量化").summary("低比特训练。");
        fill(10);

        assertThat(to("fr1").get(0)).startsWith("fr2: ").contains("apprentissage");
        assertThat(to("zh1").get(0)).startsWith("zh2: ").contains("量化");
    }

    @Test
    void isOfUseForNoPaperAndForOne() {
        RelatedPapers.of(shelf.catalog());
        shelf.paper("a").title("One paper").by("Ada Abel").keywords("one");

        assertThat(to("a")).isEmpty();
    }

    @Test
    void putsAnotherPaperOnCompressionBesideZeroQuant() {
        Catalog catalog = Catalog.of(Shelf.repository());
        List<String> related = lines(RelatedPapers.of(catalog).to(catalog.paper(new Slug("zeroquant"))));

        assertThat(related).anySatisfy(line -> assertThat(line)
                .startsWith("extreme-compression-pre-trained-transformers: ")
                .contains("Zhewei Yao", "quantization"));
    }

    @Test
    void givesOnlyReasonsThatAreTrueOfThePapersOfThisRepository() {
        Catalog catalog = Catalog.of(Shelf.repository());
        RelatedPapers relatedPapers = RelatedPapers.of(catalog);
        for (Paper paper : catalog.papers()) {
            List<Related> beside = relatedPapers.to(paper);
            assertThat(beside)
                    .hasSizeLessThanOrEqualTo(5)
                    .extracting(Related::paper)
                    .doesNotContain(paper)
                    .doesNotHaveDuplicates();
            for (Related related : beside) {
                for (Reason reason : related.reasons()) {
                    assertThat(isTrue(reason, paper, related.paper()))
                            .as(line(related))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesNotDependOnTheOrderOfThePapers(long seed) {
        Bibliography bibliography = Shelf.repository();
        List<Paper> shuffled = new ArrayList<>(bibliography.papers());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(everything(Catalog.of(Shelf.reordered(bibliography, shuffled))))
                .isEqualTo(everything(Catalog.of(bibliography)));
    }

    @Test
    void findsTheOnlyRelativeAmongFiveThousandPapers() {
        int pairs = 2500;
        Random random = new Random(7);
        for (int i = 0; i < pairs; i++) {
            String own = "own" + i + "x" + i % 97;
            for (String half : List.of("a", "b")) {
                StringBuilder text = new StringBuilder(own);
                for (int word = 0; word < 40; word++) {
                    text.append(" common").append(random.nextInt(300));
                }
                shelf.paper(half + i)
                        .title("Notes on " + own)
                        .summary(text + " twin" + i)
                        .by(Shelf.OWNER, "Busy Author" + random.nextInt(3));
            }
        }
        Catalog catalog = shelf.catalog();
        RelatedPapers relatedPapers = RelatedPapers.of(catalog);

        List<String> nearest = catalog.papers().parallelStream()
                .map(paper -> paper.slug() + " "
                        + relatedPapers.to(paper).get(0).paper().slug())
                .sorted()
                .collect(Collectors.toList());

        assertThat(nearest)
                .isEqualTo(Stream.iterate(0, i -> i + 1)
                        .limit(pairs)
                        .flatMap(i -> Stream.of("a" + i + " b" + i, "b" + i + " a" + i))
                        .sorted()
                        .collect(Collectors.toList()));
    }

    /** Papers that have nothing to do with the others, so that rare words are rare. */
    private void fill(int papers) {
        for (int i = 0; i < papers; i++) {
            shelf.paper("filler" + i).title("Filler" + i + "st").category("XX");
        }
    }

    private List<String> to(String slug) {
        Catalog catalog = shelf.catalog();
        return lines(RelatedPapers.of(catalog).to(catalog.paper(new Slug(slug))));
    }

    private static List<List<String>> everything(Catalog catalog) {
        RelatedPapers relatedPapers = RelatedPapers.of(catalog);
        List<List<String>> everything = new ArrayList<>();
        for (Paper paper : catalog.papers()) {
            everything.add(lines(relatedPapers.to(paper)));
        }
        return everything;
    }

    private static List<String> lines(List<Related> related) {
        return related.stream().map(RelatedPapersTest::line).collect(Collectors.toList());
    }

    private static String line(Related related) {
        return related.paper().slug() + ": "
                + related.reasons().stream().map(RelatedPapersTest::text).collect(Collectors.joining("; "));
    }

    private static String text(Reason reason) {
        String labels = reason.headings().stream()
                .map(heading -> heading.kind() == IndexKind.CATEGORIES ? heading.id() : heading.label())
                .collect(Collectors.joining(", "));
        return switch (reason.kind()) {
            case CHOSEN -> "chosen";
            case SHARED_AUTHORS -> "by " + labels;
            case SHARED_KEYWORDS -> "on " + labels;
            case SHARED_CATEGORIES -> "in " + labels;
            case SIMILAR_WORDS -> "words " + String.join(", ", reason.words());
        };
    }

    private static boolean isTrue(Reason reason, Paper paper, Paper other) {
        return (reason.kind() != Reason.Kind.CHOSEN || paper.filing().related().contains(other.slug()))
                && reason.headings().stream()
                        .allMatch(heading -> heading.papers().contains(paper)
                                && heading.papers().contains(other)
                                && !heading.id().equals("minjia-zhang"))
                && reason.words().stream().allMatch(word -> text(paper).contains(word) && holdsForm(text(other), word));
    }

    /** Whether the text holds the word, but for case and the ending of the plural. */
    private static boolean holdsForm(String text, String word) {
        String folded = Folding.fold(word);
        String stem = folded.endsWith("ies")
                ? folded.substring(0, folded.length() - 3)
                : folded.endsWith("s") || folded.endsWith("y") ? folded.substring(0, folded.length() - 1) : folded;
        return (' ' + Folding.fold(text)).contains(' ' + stem);
    }

    private static String text(Paper paper) {
        return String.join(" ", KnownWords.texts(paper));
    }
}
