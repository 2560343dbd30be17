package offprint.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import offprint.model.Paper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {
    private static final Map<String, Paper> ENTRIES = Entries.all();
    private static final StyleOracle ORACLE = new StyleOracle(List.copyOf(ENTRIES.values()));
    private static final List<Difference> DIFFERENCES = Difference.ALL_DIFFERENCES;

    static List<Arguments> table() {
        List<Arguments> table = new ArrayList<>();
        for (ReferenceStyle style : ReferenceStyle.values()) {
            for (String slug : ENTRIES.keySet()) {
                table.add(Arguments.of(style, slug));
            }
        }
        return table;
    }

    @ParameterizedTest
    @MethodSource("table")
    void areWhatTheStylesSayExceptWhereThatIsMeantOtherwise(ReferenceStyle style, String slug) {
        Paper paper = entry(slug);
        String ours = starred(paper, style);
        String theirs = ORACLE.reference(paper, style);
        for (Difference difference : DIFFERENCES) {
            if (difference.styles().contains(style)) {
                theirs = difference.ours().apply(theirs, ours);
            }
        }
        assertThat(ours).isEqualTo(theirs);
    }

    @ParameterizedTest
    @FieldSource("DIFFERENCES")
    void differOnlyWhereThatMakesADifference(Difference difference) throws IOException {
        List<String> changed = new ArrayList<>();
        for (ReferenceStyle style : difference.styles()) {
            for (Paper paper : ENTRIES.values()) {
                String theirs = ORACLE.reference(paper, style);
                if (!difference.ours().apply(theirs, starred(paper, style)).equals(theirs)) {
                    changed.add(paper.slug().value());
                }
            }
        }
        assertThat(changed).isNotEmpty();
        assertThat(Files.readString(Path.of("docs", "citing.md"))).contains("**" + difference.what() + ".**");
    }

    @ParameterizedTest
    @MethodSource("table")
    void sayTheSameInPlainText(ReferenceStyle style, String slug) {
        Reference reference = Reference.of(Work.of(entry(slug)), style);
        assertThat(Jsoup.parseBodyFragment(reference.html().value()).text()).isEqualTo(reference.text());
        assertThat(reference.text()).doesNotContain("..", " .", "  ", ",,", ", .", "()", "[]");
    }

    @Test
    void saySoWhereTheListOfAuthorsIsNotComplete() {
        Paper three = Entries.paper("""
                title: Some Hands
                authors: [Ada Example, Jane Doe, Mary Shelley, et al.]
                type: article
                venue: Journal of Hands
                """);
        assertThat(plain(three))
                .containsExactly(
                        "Example, A., Doe, J., Shelley, M., et al. (2024). Some Hands. Journal of Hands.",
                        "Example, Ada, et al. “Some Hands.” Journal of Hands, 2024.",
                        "Example, Ada, Jane Doe, Mary Shelley, et al. 2024. “Some Hands.” Journal of Hands.",
                        "A. Example, J. Doe, M. Shelley, et al., “Some Hands,” Journal of Hands, 2024.",
                        "Ada Example, Jane Doe, Mary Shelley, et al. 2024. Some Hands. Journal of Hands (2024).",
                        "Example A, Doe J, Shelley M, et al. Some Hands. Journal of Hands. 2024.");
        Paper one = Entries.paper("authors: [Ada Example, et al.]\n");
        assertThat(plain(one))
                .containsExactly(
                        "Example, A., et al. (2024). On one.",
                        "Example, Ada, et al. “On one.” 2024.",
                        "Example, Ada, et al. 2024. “On one.”",
                        "A. Example et al., “On one,” 2024.",
                        "Ada Example et al. 2024. On one.",
                        "Example A, et al. On one. 2024.");
    }

    @ParameterizedTest
    @CsvSource({"retracted, [Retracted]", "withdrawn, [Withdrawn]"})
    void endInWhatMustNotBeMissed(String status, String notice) {
        Paper paper = Entries.paper("status: " + status + "\n");
        assertThat(plain(paper)).allSatisfy(reference -> assertThat(reference).endsWith(" " + notice));
    }

    @Test
    void keepTheMathematicsAndTheEmphasisOfTitles() {
        Paper paper = Entries.paper("title: 'On $x^2$ & *Stress* in <A>'\n");
        for (Reference reference : new Citations(false).references(paper)) {
            assertThat(reference.html().value()).contains("<math", "<em>Stress</em>", "&amp;", "&lt;A&gt;");
            assertThat(reference.text()).contains("On x² & Stress in <A>");
        }
    }

    @Test
    void leaveGivenNamesAloneThatHaveNoCapitals() {
        assertThat(ReferenceNames.initials("太郎", ". ", "-")).isEqualTo("太郎");
        assertThat(ReferenceNames.initials("Jean-Paul G.M. éric", ". ", "-")).isEqualTo("J.-P. G. M. É.");
        assertThat(ReferenceNames.initials("J.-P.", ". ", "-")).isEqualTo("J.-P.");
        assertThat(ReferenceNames.initials("J.-P.", "", "")).isEqualTo("JP");
    }

    /** Chicago 18, 9.63, with its own examples. */
    @ParameterizedTest
    @CsvSource({
        "3–10, 3–10",
        "71–72, 71–72",
        "96–117, 96–117",
        "100–104, 100–104",
        "1100–1113, 1100–1113",
        "101–108, 101–8",
        "808–833, 808–33",
        "1103–1104, 1103–4",
        "321–328, 321–28",
        "498–532, 498–532",
        "1087–1089, 1087–89",
        "1496–1500, 1496–500",
        "11564–11615, 11564–615",
        "12991–13001, 12991–3001",
        "xii–xiv, xii–xiv",
        "9, 9"
    })
    void shortenPagesAsChicagoDoes(String pages, String shortened) {
        assertThat(ShortenedPages.chicago(pages)).isEqualTo(shortened);
    }

    private static Paper entry(String slug) {
        return Objects.requireNonNull(ENTRIES.get(slug));
    }

    private static String starred(Paper paper, ReferenceStyle style) {
        Reference reference = Reference.of(Work.of(paper), style);
        return StyleOracle.starred(
                Jsoup.parseBodyFragment(reference.html().value()).body(), "cite, i");
    }

    private static List<String> plain(Paper paper) {
        List<String> texts = new ArrayList<>();
        for (Reference reference : new Citations(false).references(paper)) {
            texts.add(reference.text());
        }
        return texts;
    }
}
