package offprint.content.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.CitationHistory;
import offprint.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFileTest {
    private static final String LIST = """
            offprint-citations 1
            * crossref 2026-12-01
            * openalex 2026-12-01
            kites crossref doi 2026-09-01 9
            kites openalex arxiv 2026-09-01 90
            kites openalex doi 2026-09-01 12
            kites openalex doi 2026-12-01 -
            kites-2 semanticscholar both 2026-11-01 0
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private CitationHistory read(String text) {
        return CitationFile.read(new Source("content/citations.txt", text), Map.of(), diagnostics)
                .history();
    }

    private String messages() {
        return DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), "");
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(CitationFile.text(read(LIST))).isEqualTo(LIST);
        assertThat(diagnostics.hasNone()).isTrue();
    }

    @Test
    void holdsNothingButItsHeaderWhereNothingIsCounted() {
        assertThat(CitationFile.text(CitationHistory.NONE)).isEqualTo("offprint-citations 1\n");
        assertThat(read("").isEmpty()).isTrue();
        assertThat(read("offprint-citations 1").isEmpty()).isTrue();
        assertThat(diagnostics.hasNone()).isTrue();
    }

    /** What git makes of two branches with {@code merge=union}. */
    @Test
    void readsTheLinesOfTwoBranchesInAnyOrder() {
        List<String> lines = new ArrayList<>(Arrays.asList(LIST.split("\n")));
        String header = lines.remove(0);
        Random random = new Random(20261201);
        for (int i = 0; i < 100; i++) {
            List<String> merged = new ArrayList<>(lines);
            merged.addAll(lines.subList(random.nextInt(lines.size()), lines.size()));
            merged.add("* openalex 2026-10-01");
            merged.add("");
            Collections.shuffle(merged, random);
            assertThat(CitationFile.text(read(header + '\n' + String.join("\n", merged))))
                    .isEqualTo(LIST);
        }
        assertThat(diagnostics.hasNone()).isTrue();
    }

    @Test
    void readsTabsAndSeveralBlanksAsOne() {
        assertThat(CitationFile.text(read(LIST.replace(" doi ", "\t doi  ")))).isEqualTo(LIST);
    }

    @Test
    void givesCountsOfAFormerSlugToThePaper() {
        Map<Slug, Slug> former = Map.of(new Slug("kites-2"), new Slug("strings"));
        CitationFile.Listed listed = CitationFile.read(new Source("content/citations.txt", LIST), former, diagnostics);

        assertThat(CitationFile.text(listed.history())).isEqualTo(LIST.replace("kites-2", "strings"));
        assertThat(listed.places()).containsOnlyKeys(new Slug("kites"), new Slug("strings"));
    }

    @Test
    @Provokes(Rule.COUNTED_TWICE)
    void takesTheHigherOfTwoCountsOfOneDay() {
        String one = "offprint-citations 1\nkites openalex doi 2026-12-01 12\n";
        String two = "kites openalex doi 2026-12-01 14\n";

        assertThat(CitationFile.text(read(one + two))).isEqualTo("offprint-citations 1\n" + two);
        assertThat(messages()).contains("""
                warning[counted-twice]: two counts of one day for `kites`
                 --> content/citations.txt:3:1
                  |
                3 | kites openalex doi 2026-12-01 14
                  | ^^^^^ the other is 12; the higher holds
                """);
        assertThat(CitationFile.text(read("offprint-citations 1\n" + two + one.substring(one.indexOf("kites")))))
                .isEqualTo("offprint-citations 1\n" + two);
    }

    @ParameterizedTest
    @Provokes(Rule.BAD_COUNT)
    @CsvSource(delimiter = '|', textBlock = """
            Kites openalex doi 2026-12-01 12     | 3:1  | `Kites` is not a paper's slug
            kites scholar doi 2026-12-01 12      | 3:7  | `scholar` is not a service that is asked for citations
            kites openalex pdf 2026-12-01 12     | 3:16 | `pdf` is not a form of a paper
            kites openalex doi 2026-12 12        | 3:20 | `2026-12` is not a day
            kites openalex doi 2026-02-30 12     | 3:20 | `2026-02-30` is not a day
            kites openalex doi 2026-12-01 -1     | 3:31 | `-1` is not a count
            kites openalex doi 2026-12-01 1234567890 | 3:31 | `1234567890` is not a count
            kites openalex doi 2026-12-01 ١٢     | 3:31 | `١٢` is not a count
            kites openalex 2026-12-01 12         | 3:1  | a line in the list of citation counts has 4 words instead of 5
            * openalex                           | 3:1  | a line in the list of citation counts has 2 words instead of 3
            * openalex 12                        | 3:12 | `12` is not a day
            <<<<<<< main                         | 3:1  | a merge has left a conflict in the list of citation counts
            """)
    void saysWhereALineIsWrong(String line, String place, String headline) {
        CitationHistory history = read("offprint-citations 1\nkites crossref doi 2026-12-01 9\n" + line + '\n');

        assertThat(history.changes()).hasSize(1);
        assertThat(messages())
                .contains("error[bad-count]: " + headline)
                .contains("content/citations.txt:" + place + '\n');
    }

    @Test
    void readsNoListOfAnotherVersion() {
        assertThat(read("offprint-citations 2\nkites openalex doi 2026-12-01 12 x\n")
                        .isEmpty())
                .isTrue();
        assertThat(messages()).contains("""
                error[bad-count]: not a list of citation counts that this version of Offprint can read
                 --> content/citations.txt:1:1
                """);
    }

    @Test
    void proposesTheServiceThatIsMeant() {
        read("offprint-citations 1\nkites opanalex doi 2026-12-01 12\n");
        assertThat(messages()).contains("did you mean `openalex`?");
    }
}
