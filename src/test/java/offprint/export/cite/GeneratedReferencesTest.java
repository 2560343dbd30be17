package offprint.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import offprint.TestSite;
import offprint.model.Paper;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hundred works of chance, always the same, beside what citeproc-java makes of them in each style. */
class GeneratedReferencesTest {
    private static final int WORKS = 200;
    private static final long SEED = 20_260_131L;
    private static final String[] TYPES = {
        "article", "conference", "chapter", "book", "thesis", "report", "preprint", "dataset", "software", "other"
    };
    private static final String[] FAMILIES = {"Alpha", "Beta", "Gamma", "Delta-Epsilon", "O’Zeta", "van Eta", "Theta"};
    private static final String[] GIVEN = {"Anna", "Boris B.", "Clara", "D. E. F.", "Émile"};
    private static final String[] NOUNS = {"Compilers", "Proofs", "Maps", "Voices", "Stars", "Rivers"};

    private static final Map<String, Paper> PAPERS = papers();
    private static final StyleOracle ORACLE = new StyleOracle(List.copyOf(PAPERS.values()));

    @ParameterizedTest
    @EnumSource
    void areWhatTheStylesSayExceptWhereThatIsMeantOtherwise(ReferenceStyle style) {
        List<String> faults = new ArrayList<>();
        for (Paper paper : PAPERS.values()) {
            String ours = StyleOracle.starred(
                    Jsoup.parseBodyFragment(
                                    Reference.of(Work.of(paper), style).html().value())
                            .body(),
                    "cite, i");
            String theirs = ORACLE.reference(paper, style);
            for (Difference difference : Difference.ALL_DIFFERENCES) {
                if (difference.styles().contains(style)) {
                    theirs = difference.ours().apply(theirs, ours);
                }
            }
            if (!ours.equals(theirs)) {
                faults.add("\nours   " + ours + "\ntheirs " + theirs);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Map<String, Paper> papers() {
        Random random = new Random(SEED);
        try (TestSite site = TestSite.small()) {
            for (int i = 0; i < WORKS; i++) {
                site.paper("work-" + i, new Draft(random, i).yaml());
            }
            Map<String, Paper> papers = new TreeMap<>();
            for (Paper paper : site.bibliography().papers()) {
                papers.put(paper.slug().value(), paper);
            }
            return papers;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A work in the making: what its type may have, each with even odds. */
    private static final class Draft {
        private final Random random;
        private final StringBuilder out = new StringBuilder();
        private final String type;
        private final int number;

        Draft(Random random, int number) {
            this.random = random;
            this.number = number;
            this.type = TYPES[number % TYPES.length];
        }

        String yaml() {
            out.append("title: The ").append(one(NOUNS)).append(" of Number ").append(number);
            out.append("\ntype: ")
                    .append(type)
                    .append("\nauthors: [")
                    .append(authors())
                    .append("]\n");
            out.append("date: ").append(date()).append('\n');
            if (random.nextBoolean()) {
                out.append("doi: 10.1000/").append(number).append('\n');
            }
            venue();
            return out.toString();
        }

        private String authors() {
            List<String> names = new ArrayList<>();
            for (int i = 0, many = 1 + random.nextInt(9); i < many; i++) {
                names.add('"' + FAMILIES[i % FAMILIES.length] + (char) ('a' + i) + ", " + one(GIVEN) + '"');
            }
            return String.join(", ", names);
        }

        private String date() {
            String year = Integer.toString(1990 + random.nextInt(30));
            return switch (random.nextInt(3)) {
                case 0 -> year;
                case 1 -> year + "-1" + random.nextInt(3);
                default -> year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            };
        }

        private void venue() {
            StringBuilder venue = new StringBuilder("Annals of " + one(NOUNS));
            if (type.equals("article")) {
                maybe(venue, "volume", 1 + random.nextInt(99));
                maybe(venue, "issue", 1 + random.nextInt(9));
            }
            if (List.of("article", "conference", "chapter").contains(type)) {
                int first = 1 + random.nextInt(2000);
                maybe(venue, "pages", first + "-" + (first + 1 + random.nextInt(60)));
            }
            if (List.of("conference", "chapter").contains(type)) {
                maybe(venue, "publisher", "Press of " + one(NOUNS));
            }
            out.append("venue: {name: ").append(venue).append("}\n");
        }

        private void maybe(StringBuilder venue, String key, Object value) {
            if (random.nextBoolean()) {
                venue.append(", ").append(key).append(": ").append(value);
            }
        }

        private String one(String[] words) {
            return words[random.nextInt(words.length)];
        }
    }
}
