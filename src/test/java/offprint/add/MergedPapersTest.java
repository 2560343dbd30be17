package offprint.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import offprint.TestSite;
import offprint.export.cite.CitationFormat;
import offprint.export.cite.Citations;
import offprint.export.cite.Work;
import offprint.model.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of which a part was deleted, and which are added again with {@code --update}. */
class MergedPapersTest {
    private static final int PAPERS = 40;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void haveTheirPartsAgainAndKeepEveryOtherCharacter(long seed) throws Exception {
        Random random = new Random(seed);
        String[] whole = new String[PAPERS];
        List<Paper> papers;
        try (TestSite site = TestSite.small()) {
            for (int i = 0; i < PAPERS; i++) {
                whole[i] = Papers.yaml(random, i) + "category: A\n";
                site.paper("paper-" + i, whole[i]);
            }
            papers = site.bibliography().papers();
        }
        String lineEnd = random.nextBoolean() ? "\r\n" : "\n";
        try (TestSite site = TestSite.small()) {
            for (Paper paper : papers) {
                int number = Integer.parseInt(paper.slug().value().substring("paper-".length()));
                String part = part(whole[number], random).replace("\n", lineEnd);
                site.file("content/papers/" + paper.slug() + ".yaml", part);
            }
            site.file("papers.bib", bibtex(papers));
            SortedMap<String, byte[]> before = site.files("content/papers");
            TestSite.Run run = site.run("add", "papers.bib", "--update", "--category", "A");

            assertThat(run.err()).as(run.out()).isEmpty();
            assertThat(run.out())
                    .contains("no problems; no papers were added, ")
                    .doesNotContain(" none updated");
            compare(papers, site.bibliography().papers());
            site.files("content/papers").forEach((name, bytes) -> {
                String text = new String(bytes, UTF_8);
                assertThat(lost(new String(before.get(name), UTF_8), text))
                        .as(text)
                        .isEmpty();
                assertThat(text.replace(lineEnd, "")).doesNotContain("\n", "\r");
            });
            assertThat(site.run("add", "papers.bib", "--update").out()).endsWith("none updated\n");
        }
    }

    /** Some lines of a file fewer, its lists of authors cut short, with comments and empty lines. */
    private static String part(String yaml, Random random) {
        StringBuilder part = new StringBuilder();
        boolean cut = random.nextInt(3) == 0;
        int authors = 0;
        for (String line : yaml.split("\n", 0)) {
            String key = line.startsWith(" ") ? "" : line.substring(0, line.indexOf(':'));
            boolean needed =
                    switch (key) {
                        case "", "title", "authors", "date", "category" -> true;
                        // A program without its type would be taken for a paper.
                        case "type" -> line.endsWith("ware") || line.endsWith("set") || random.nextInt(3) > 0;
                        default -> random.nextInt(3) > 0;
                    };
            authors += key.isEmpty() ? 1 : 0;
            if (cut && key.isEmpty() && authors > 1) {
                part.append(authors == 2 ? "  - et al.\n" : "");
            } else if (needed) {
                part.append(random.nextInt(4) == 0 ? "\n# of " + key + "\n" : "");
                part.append(line).append(!key.equals("authors") && random.nextInt(4) == 0 ? "   # so\n" : "\n");
            }
        }
        return part.toString();
    }

    private static String bibtex(List<Paper> papers) {
        StringBuilder text = new StringBuilder();
        for (byte[] piece : new Citations(false).file(CitationFormat.BIBTEX, papers, true)) {
            text.append(new String(piece, UTF_8));
        }
        return text.toString();
    }

    /** The lines of the first text that the second one does not have in the same order. */
    private static List<String> lost(String before, String after) {
        List<String> lost = new ArrayList<>();
        String[] lines = after.split("\r?\n", 0);
        int at = 0;
        for (String line : before.split("\r?\n", 0)) {
            int found = at;
            while (found < lines.length && !lines[found].equals(line)) {
                found++;
            }
            if (found == lines.length && !mayGo(line)) {
                lost.add(line);
            } else if (found < lines.length) {
                at = found + 1;
            }
        }
        return lost;
    }

    /** What a published form changes in its preprint, and what completes a list or a venue. */
    private static boolean mayGo(String line) {
        return line.startsWith("  - et al.")
                || line.startsWith("status: preprint")
                || line.startsWith("date:")
                || line.startsWith("venue:");
    }

    private static void compare(List<Paper> papers, List<Paper> again) {
        assertThat(again).hasSameSizeAs(papers);
        for (int i = 0; i < papers.size(); i++) {
            Work one = Work.of(papers.get(i));
            Work other = Work.of(again.get(i));
            String of = one.toString();
            assertThat(other.type())
                    .as(of)
                    .isIn(one.type(), RoundTripTest.left(List.of(CitationFormat.BIBTEX), one.type()));
            assertThat(other.doi()).as(of).isEqualTo(one.doi());
            assertThat(other.container()).as(of).isEqualTo(one.container());
            assertThat(other.volume()).as(of).isEqualTo(one.volume());
            assertThat(other.pages()).as(of).isEqualTo(one.pages());
            assertThat(other.publisher()).as(of).isEqualTo(one.publisher());
            assertThat(other.keywords()).as(of).isEqualTo(one.keywords());
            assertThat(other.notice()).as(of).isEqualTo(one.notice());
            assertThat(other.url()).as(of).isEqualTo(one.url());
            assertThat(names(again.get(i))).as(of).isEqualTo(names(papers.get(i)));
        }
    }

    private static List<String> names(Paper paper) {
        List<String> names = new ArrayList<>();
        paper.leading().listed().forEach(author -> names.add(author.name().toString()));
        names.add(Boolean.toString(paper.leading().complete()));
        return names;
    }
}
