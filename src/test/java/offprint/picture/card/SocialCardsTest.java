package offprint.picture.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import offprint.TestSite;
import offprint.diag.Diagnostics;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.model.Paper;
import offprint.model.Slug;
import offprint.site.plan.SiteFile.CardFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards as Java's own imaging reads them. */
@Tag("slow")
class SocialCardsTest {
    private static final int PAPER = 0xFDFCFA;
    private static final int RED = 0xC4231C;
    private static final int BLUE = 0x1A62CC;
    private static final String LONG = "Incomprehensibilities of Extraordinarily Long-Winded Titles ".repeat(9);

    @AutoClose
    private final TestSite site = TestSite.small();

    @BeforeEach
    void askForCards() {
        settings("");
    }

    @Test
    void isOfTheSizeThatItSays() throws IOException {
        BufferedImage card = card("");

        assertThat(card.getWidth()).isEqualTo(SocialCard.WIDTH).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(SocialCard.HEIGHT).isEqualTo(630);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "with $O(n^2)$, Ångström, Ωμέγα, Привет",
                "Pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosis",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void keepsItsMarginsFree(String words) throws IOException {
        settings("title: '" + words.repeat(5) + "'\n");
        String name = words.replaceAll("[^\\p{L} ]", "").repeat(3);
        for (String title : List.of(words, words + ' ' + LONG)) {
            BufferedImage card =
                    card("title: '" + title + "'\nauthors: ['" + name + "', Ada Example]\nvenue: '" + title + '\'');

            assertBlank(card, 14, 0, 60, 630);
            assertBlank(card, 1140, 0, 1200, 630);
            assertBlank(card, 14, 0, 1200, 60);
            assertBlank(card, 14, 600, 1200, 630);
            assertBlank(card, 14, 490, 1200, 530);
            assertThat(inked(card, 60, 120, 1140, 490)).isGreaterThan(1_000);
        }
    }

    @Test
    void showsEachOfItsTextsInAPlaceOfItsOwn() throws IOException {
        BufferedImage card = card("venue: Somewhere");

        assertThat(inked(card, 60, 70, 600, 110)).as("category").isPositive();
        assertThat(inked(card, 60, 120, 600, 240)).as("title").isPositive();
        assertThat(inked(card, 60, 250, 600, 300)).as("authors").isPositive();
        assertThat(inked(card, 60, 540, 600, 600)).as("venue and year").isPositive();
        assertThat(inked(card, 900, 540, 1140, 600)).as("site").isPositive();
        assertBlank(card, 600, 540, 900, 600);
    }

    /** Letters of whatever script, marks without letters, signs of any kind. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawsWhateverItSaysThatItCanDraw(long seed) throws IOException {
        Random random = new Random(seed);
        Fount fount = new Fount(Typeface.read("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf"));
        StringBuilder title = new StringBuilder("x");
        while (title.length() < seed * seed * 10) {
            int c = random.nextInt(0x3000);
            if (fount.has(c) && Character.isDefined(c) && c != '\'' && c >= 0x20) {
                title.appendCodePoint(random.nextInt(6) == 0 ? ' ' : c);
            }
        }
        String spelled = DrawableText.of(title.toString(), fount).text();
        CardText text =
                new CardText(Optional.of(spelled), spelled, spelled, List.of(spelled), spelled, "2024", spelled);
        BufferedImage card = read(new SocialCard(text, 3, new CardLayout(fount, fount)).png());

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(inked(card, 60, 120, 1200, 490)).isPositive();
    }

    @Test
    void breaksLinesBetweenWordsIfItCan() {
        Fount fount = new Fount(Typeface.read("/liberation/LiberationSerif-Regular.ttf"));
        Lettering lettering = new Lettering(fount, 54);
        assertThat(lettering.wrapped("Advancing Mixture-of-Experts Inference", 450, 4))
                .containsExactly("Advancing", "Mixture-of-Experts", "Inference");
        assertThat(lettering.wrapped("Mixture-of-Experts", 300, 4)).containsExactly("Mixture-of-", "Experts");
        assertThat(lettering.wrapped("Mixture", 100, 9)).containsExactly("Mix", "ture");
    }

    @Test
    void setsALongerTitleInSmallerLetters() throws IOException {
        int before = Integer.MAX_VALUE;
        for (int words : List.of(5, 20, 26, 36, 50)) {
            int height =
                    heightOfFirstLetter(card("title: '" + "Hill ".repeat(words).strip() + "'"));
            assertThat(height).as("%d words", words).isLessThan(before).isGreaterThan(25);
            before = height;
        }
        assertThat(heightOfFirstLetter(card("title: '" + "Hill ".repeat(400).strip() + "'")))
                .isEqualTo(before);
    }

    @Test
    void marksTheEndOfATitleThatHasNoRoom() throws IOException {
        assertThat(bytes("title: '" + LONG + "'")).isEqualTo(bytes("title: '" + LONG.repeat(2) + "'"));
        assertThat(bytes("title: '" + LONG.substring(0, 120) + "'")).isNotEqualTo(bytes("title: '" + LONG + "'"));
    }

    @Test
    void keepsTheYearBesideAVenueThatHasNoRoom() throws IOException {
        String venue = "\nvenue: '" + LONG + "'";
        assertThat(bytes("date: 2021" + venue)).isNotEqualTo(bytes("date: 2022" + venue));
    }

    @Test
    void namesAsManyOfTheFirstThreeAuthorsAsThereIsRoomFor() throws IOException {
        StringBuilder forty = new StringBuilder("Ann Ace, Bob Bee, Cy Cee");
        for (int i = 4; i <= 40; i++) {
            forty.append(", Author ").append(i);
        }
        assertThat(bytes("authors: [" + forty + "]"))
                .isEqualTo(bytes("authors: [Ann Ace, Bob Bee, Cy Cee, et al.]"))
                .isNotEqualTo(bytes("authors: [Ann Ace, Bob Bee, et al.]"));
        String longer = "x".repeat(40);
        assertThat(bytes("authors: [Ann " + longer + ", Bob " + longer + "]"))
                .isEqualTo(bytes("authors: [Ann " + longer + ", et al.]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "retracted"})
    void putsABannerAboveWhatWasTakenBack(String status) throws IOException {
        BufferedImage card = card("status: " + status + "\ntitle: '" + LONG + "'");

        for (int x = 0; x < 1200; x++) {
            assertThat(card.getRGB(x, 5) & 0xFFFFFF).isEqualTo(RED);
            assertThat(card.getRGB(x, 80) & 0xFFFFFF).isEqualTo(RED);
        }
        assertThat(count(card, PAPER, 60, 10, 400, 80))
                .as("letters in the banner")
                .isGreaterThan(500);
        assertBlank(card, 14, 520, 1200, 530);
        assertThat(count(card("status: published"), RED, 0, 0, 1200, 630)).isZero();
        assertThat(describe("status: " + status)).startsWith(status.equals("withdrawn") ? "Withdrawn" : "Retracted");
    }

    @Test
    void saysToThoseWhoDoNotSeeItWhatItShows() {
        assertThat(describe("title: On $x^2$\nauthors: [Ann Ace, Bob Bee, Cy Cee, Di Dee]\ndate: 2020-05\nvenue: V"))
                .isEqualTo("On x² – Ann Ace, Bob Bee, Cy Cee et al. – V, 2020");
        assertThat(describe("authors: [Ann Ace, et al.]\ndate: 2020")).isEqualTo("On one – Ann Ace et al. – 2020");
        assertThat(describe("venue: V 2020\ndate: 2020")).endsWith(" – V 2020");
    }

    @Test
    void speaksTheSitesLanguageWhereItHasTheLetters() {
        settings("language: de\n");
        assertThat(describe("status: retracted\nauthors: [Ann Ace, et al.]"))
                .isEqualTo("Widerrufen – On one – Ann Ace u. a. – 2024");
        settings("language: zh\n");
        assertThat(describe("status: retracted\nauthors: [Ann Ace, et al.]"))
                .isEqualTo("Retracted – On one – Ann Ace et al. – 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"深度学习", "Deep 学习", "تعلم", "שלום", "हिन्दी"})
    @Provokes(Rule.UNDRAWABLE_TEXT)
    void drawsNoCardWithoutLettersOfTheTitleOrOfANameThatItShows(String words) {
        assertThat(printed("title: " + words)).isEmpty();
        assertThat(printed("authors: [Ann Ace, " + words + "]")).isEmpty();
        assertThat(printed("authors: [A, B, C, " + words + "]")).isPresent();
    }

    @Test
    void drawsNoCardOfEmojiAlone() {
        assertThat(printed("title: 🚀")).isEmpty();
    }

    @Test
    @Provokes(Rule.UNDRAWABLE_TEXT)
    void saysWhichLettersATitleOrNameLacks() {
        site.paper("one", "title: Deep 学习, 深度学习\nauthors: [Ann Ace, Хуан 胡安]");

        assertThat(site.planProblems()).containsExactly("""
                        warning[undrawable-text]: the name of Хуан 胡安 has characters that no social card can show: `胡安`
                         --> content/papers/one.yaml
                          = the paper has no social card
                        """, """
                        warning[undrawable-text]: the title has characters that no social card can show: `学习深度`
                         --> content/papers/one.yaml
                          = the paper has no social card
                        """);
        assertThat(site.plan().files(CardFile.class)).isEmpty();
    }

    @Test
    @Provokes(Rule.UNDRAWABLE_TEXT)
    void goesWithoutAVenueThatItCannotShowAndSaysSo() throws IOException {
        byte[] without = bytes("");
        assertThat(bytes("venue: 计算机学报")).isEqualTo(without);
        assertThat(site.planProblems()).containsExactly("""
                        warning[undrawable-text]: the venue has characters that no social card can show: `计算机学报`
                         --> content/papers/one.yaml
                          = the paper's social card says nothing of it
                        """);
    }

    @Test
    @Provokes(Rule.UNDRAWABLE_TEXT)
    void goesWithoutEmojiAndSaysSo() throws IOException {
        byte[] without = bytes("title: Rockets");
        assertThat(bytes("title: '🚀 Rockets 👍🏽'")).isEqualTo(without);
        assertThat(site.planProblems()).containsExactly("""
                        warning[undrawable-text]: the title has characters that no social card can show: `🚀👍🏽`
                         --> content/papers/one.yaml
                          = social cards leave that out
                        """);
    }

    @Test
    @Provokes(Rule.UNDRAWABLE_TEXT)
    void saysOnceForAllPapersWhatIsOfTheSite() {
        settings("title: 张三\ncategories: {A: 代数, B: Botany}\n");
        site.paper("one", "").paper("two", "");

        assertThat(site.planProblems()).containsExactly("""
                        warning[undrawable-text]: the name of the category `A` has characters that no social card can show: `代数`
                          = social cards show its colour alone
                        """, """
                        warning[undrawable-text]: the site's title has characters that no social card can show: `张三`
                          = social cards say nothing of it
                        """);
        assertThat(site.plan().files(CardFile.class)).hasSize(2);
    }

    @Test
    void hasTheHuesOfTheStyleSheetOnLightPaper() throws IOException {
        Matcher hue = Pattern.compile("--hue-([1-8]): #([0-9a-f]{6});")
                .matcher(Files.readString(Path.of("templates", "assets", "style.css")));
        for (int i = 1; i <= 8; i++) {
            assertThat(hue.find()).isTrue();
            assertThat(hue.group(1)).isEqualTo(Integer.toString(i));
            settings("theme: {hues: {A: %d}}\n".formatted(i));
            int edge = card("").getRGB(0, 300) & 0xFFFFFF;
            assertThat(edge).isEqualTo(Integer.parseInt(hue.group(2), 16));
        }
    }

    @Test
    void isInTheColourOfThePapersFirstCategory() throws IOException {
        assertThat(card("category: A").getRGB(0, 300) & 0xFFFFFF).isEqualTo(BLUE);
        assertThat(card("category: B").getRGB(0, 300) & 0xFFFFFF).isEqualTo(RED);
        assertThat(card("categories: [B, A]\ncategory: B").getRGB(0, 300) & 0xFFFFFF)
                .isEqualTo(RED);
    }

    @Test
    void isMadeOnlyWhereTheSiteAsksForIt() {
        site.paper("one", "");
        assertThat(site.plan().files(CardFile.class))
                .extracting(card -> card.address().path())
                .containsExactly("papers/one/one.card.png");

        site.file("content/site.yaml", site.text("content/site.yaml").replace("social_cards: true", ""));
        assertThat(site.plan().files(CardFile.class)).isEmpty();
    }

    @Test
    void isSmall() throws IOException {
        assertThat(bytes("")).hasSizeLessThan(12_000);
        assertThat(bytes("title: '" + LONG + "'\nauthors: ['" + LONG.substring(0, 60) + "']\nvenue: '" + LONG + "'"))
                .hasSizeLessThan(40 * 1024);
    }

    private static void assertBlank(BufferedImage card, int left, int top, int right, int bottom) {
        assertThat(inked(card, left, top, right, bottom))
                .as("pixels with ink from %d, %d to %d, %d", left, top, right, bottom)
                .isZero();
    }

    private static int inked(BufferedImage card, int left, int top, int right, int bottom) {
        return (right - left) * (bottom - top) - count(card, PAPER, left, top, right, bottom);
    }

    private static int count(BufferedImage card, int colour, int left, int top, int right, int bottom) {
        int count = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                count += (card.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return count;
    }

    /** How high the first letter of the title is, which must be one with nothing beneath or above it. */
    private static int heightOfFirstLetter(BufferedImage card) {
        int height = 0;
        for (int y = 112; y < 250; y++) {
            if (inked(card, 80, y, 100, y + 1) > 0) {
                height++;
            } else if (height > 0) {
                break;
            }
        }
        return height;
    }

    private void settings(String yaml) {
        StringBuilder text = new StringBuilder(yaml);
        String[][] required = {
            {"title", "Ada"}, {"url", "https://ada.example.org/"}, {"categories", "{A: Algebra, B: Botany}"}
        };
        for (String[] field : required) {
            if (!("\n" + yaml).contains("\n" + field[0] + ":")) {
                text.append(field[0]).append(": ").append(field[1]).append('\n');
            }
        }
        site.file("content/site.yaml", text + "social_cards: true\n");
    }

    private BufferedImage card(String yaml) throws IOException {
        return read(bytes(yaml));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private byte[] bytes(String yaml) {
        return printed(yaml).orElseThrow().png();
    }

    private String describe(String yaml) {
        return printed(yaml).orElseThrow().description();
    }

    private Optional<SocialCard> printed(String yaml) {
        site.paper("one", yaml);
        Paper paper = site.catalog().paper(new Slug("one"));
        return new SocialCards(site.bibliography().site(), new Diagnostics()).card(paper);
    }
}
