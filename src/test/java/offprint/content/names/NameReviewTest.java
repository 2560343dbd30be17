package offprint.content.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.TestSite;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.model.PersonName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom {@code check} says that they may be one person, or two; and that what it proposes ends it. */
class NameReviewTest {
    private static final String HERS = "0000-0002-1825-0097";
    private static final String HIS = "0000-0001-5109-3700";

    private final TestSite site = TestSite.small();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private void papers(String... authors) {
        for (int i = 0; i < authors.length; i++) {
            site.paper("paper-" + (i + 1), "authors: [" + authors[i] + "]");
        }
    }

    /** What the check says of names. */
    private String check() {
        return aboutNames(site.run("check"));
    }

    private static String aboutNames(TestSite.Run run) {
        assertThat(run.status()).as(run.err()).isZero();
        StringBuilder names = new StringBuilder();
        for (String message : run.out().split("\n\n", 0)) {
            if (message.startsWith("warning[probable-double]") || message.startsWith("warning[namesakes]")) {
                names.append(message).append('\n');
            }
        }
        return names.toString();
    }

    /** The lines that a message proposes after a text. */
    private static String proposed(String message, String after) {
        StringBuilder lines = new StringBuilder();
        String rest = message.substring(message.indexOf(after) + after.length() + 1);
        for (String line : rest.split("\n", 0)) {
            if (!line.startsWith("          ")) {
                break;
            }
            lines.append(line.substring(10)).append('\n');
        }
        assertThat(lines).as(message).isNotEmpty();
        return lines.toString();
    }

    @Test
    @Provokes(Rule.PROBABLE_DOUBLE)
    void warnsOfInitialsInTheNamesPlace() {
        papers("Ada Example, Blaise Pascal", "B. Pascal");

        assertThat(check()).isEqualTo("""
                warning[probable-double]: `B. Pascal` may be `Blaise Pascal`
                 --> content/papers/paper-2.yaml:1:11
                  |
                1 | authors: [B. Pascal]
                  |           ^^^^^^^^^ one has initials where the other has names
                  |
                 ::: content/papers/paper-1.yaml:1:24
                  |
                1 | authors: [Ada Example, Blaise Pascal]
                  |                        ------------- the other one
                  = help: if they are one, add to content/people.yaml:
                          blaise-pascal:
                            name: Blaise Pascal
                            aliases: [B. Pascal]
                  = help: if they are two, add to content/people.yaml:
                          blaise-pascal:
                            name: Blaise Pascal
                          b-pascal:
                            name: B. Pascal
                """);
    }

    @Test
    void saysNothingWhenTheSiteIsBuilt() {
        papers("Blaise Pascal", "B. Pascal");

        assertThat(aboutNames(site.run("build"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            B. Pascal,              Blaise Pascal
            'Pascal, B.',           Blaise Pascal
            Donald Knuth,           Donald E. Knuth
            Donald E. Knuth,        Donald Ervin Knuth
            Jorg Muller,            Joerg Müller
            Jian-Guo Li,            Jianguo Li
            JM Keynes,              J. M. Keynes
            Wolfgang Apfelstrudel,  Apfelstrudel Wolfgang
            Wolfgang Apfelstrudel,  Wolfgang Apfelstrudl
            Sebastian Apfelstrudel, Sebastain Apfelstrudel
            """)
    void findsDoublesByThemselves(String one, String other) {
        papers(quoted(one), quoted(other));

        assertThat(check()).contains("` may be `").containsOnlyOnce("warning[");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Wei Zhang,        Zhang Wei
            Ana Sousa,        Ana Sousa Vidal
            Maria Johnson,    Maria Jonson
            Wei Zhang,        Wei L. Zhang
            Jo Smith,         J. O. Smith
            """)
    void findsWhatIsLessTellingByACoAuthor(String one, String other) {
        papers(quoted(one), quoted(other), "Li Zhang, Bea Smith");
        assertThat(check()).isEmpty();

        papers("Cy Twombly, " + quoted(one), "Cy Twombly, " + quoted(other));
        assertThat(check()).contains("; `Cy Twombly` has written with both").containsOnlyOnce("warning[");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Wei Zhang,       Wen Zhang
            Jianfeng Gao,    Jianpeng Gao
            Xiaoming Liu,    Xiaoning Liu
            Ada Lovelace,    Bea Lovelace
            Martin King Jr., Martin King Sr.
            A. B. Smith,     A. C. Smith
            John Smith,      Jon Smith
            Pascal,          Blaise Pascal
            {CMS Group},     {CMS Groups}
            """)
    void takesTwoForTwo(String one, String other) {
        papers("Cy Twombly, " + quoted(one), "Cy Twombly, " + quoted(other));

        assertThat(check()).isEmpty();
    }

    @Test
    void takesNobodyForTheOtherAuthorOfAPaper() {
        papers("Blaise Pascal, B. Pascal");
        assertThat(check()).isEmpty();
    }

    @Test
    void doesNotGuessWhoOfSeveralIsMeant() {
        papers("Blaise Pascal", "Bruno Pascal", "B. Pascal, Blaise Xu", "Donald Knuth, Donald A. Xu", "Donald B. Xu");
        assertThat(check()).isEmpty();
    }

    @Test
    void takesTheOwnerForNoSignOfAcquaintance() {
        papers("Ada Example, Wei Zhang", "Ada Example, Zhang Wei");
        assertThat(check()).isEmpty();
    }

    @Test
    void believesOrcidsMoreThanNames() {
        papers("{name: Ada Byron, orcid: " + HERS + "}", "{name: Ada Lovelace, orcid: " + HERS + "}");
        assertThat(check()).contains("`Ada Lovelace` may be `Ada Byron`", "they share an ORCID iD");

        papers("{name: Blaise Pascal, orcid: " + HERS + "}", "{name: B. Pascal, orcid: " + HIS + "}");
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            B. Pascal,           Blaise Pascal
            'Pascal, Jr., B.',   'Pascal, Jr., Blaise'
            Jorg Muller,         Joerg Müller
            L. van Beethoven,    Ludwig van Beethoven
            J. O'Neill,          Jane O'Neill
            'Da Silva, M.',      'Da Silva, Maria'
            """)
    void isSilentOnceOneOrTwoOfThemAreListed(String one, String other) {
        papers(quoted(one), quoted(other));
        String message = check();
        assertThat(message).containsOnlyOnce("warning[");
        for (String answer : List.of("if they are one, add", "if they are two, add")) {
            site.file("content/people.yaml", proposed(message, answer + " to content/people.yaml:"));
            assertThat(check()).as(message).isEmpty();
        }
    }

    @Test
    void addsAliasesToThoseThatAKnownPersonHas() {
        site.file("content/people.yaml", "blaise:\n  name: Blaise Pascal\n  aliases: [\"Pascal of Clermont\"]\n");
        papers("Blaise Pascal", "B. Pascal");
        String message = check();
        assertThat(message).contains("= help: if they are one, let `blaise` in content/people.yaml have:");

        String aliases = proposed(message, "let `blaise` in content/people.yaml have:");
        assertThat(aliases).isEqualTo("  aliases: [Pascal of Clermont, B. Pascal]\n");
        site.file("content/people.yaml", "blaise:\n  name: Blaise Pascal\n" + aliases);
        assertThat(check()).isEmpty();
    }

    @Test
    void reportsEachSpellingOnceWithAllThatBelongTogether() {
        papers("Donald Ervin Knuth", "Donald E. Knuth", "Donald Knuth");
        String message = check();

        assertThat(message.split("warning\\[", -1)).hasSize(3);
        assertThat(message).contains("aliases: [Donald E. Knuth, Donald Knuth]");
        site.file("content/people.yaml", proposed(message, "if they are one, add to content/people.yaml:"));
        assertThat(check()).isEmpty();
    }

    @Test
    @Provokes(Rule.NAMESAKES)
    void warnsOfOneNameWithTwoOrcids() {
        papers("{name: Wei Zhang, orcid: " + HERS + "}", "{name: Wei Zhang, orcid: " + HIS + "}");
        String message = check();

        assertThat(message).isEqualTo("""
                warning[namesakes]: `Wei Zhang` has 2 ORCID iDs, so it is that many people
                 --> content/papers/paper-2.yaml:1:18
                  |
                1 | authors: [{name: Wei Zhang, orcid: 0000-0001-5109-3700}]
                  |                  ^^^^^^^^^ 0000-0001-5109-3700 here
                  |
                 ::: content/papers/paper-1.yaml:1:18
                  |
                1 | authors: [{name: Wei Zhang, orcid: 0000-0002-1825-0097}]
                  |                  --------- 0000-0002-1825-0097 here
                  = help: if they are two, add to content/people.yaml:
                          wei-zhang:
                            name: Wei Zhang
                            orcid: 0000-0002-1825-0097
                          wei-zhang-2:
                            name: Wei Zhang
                            orcid: 0000-0001-5109-3700
                  = help: if they are one, correct the iD that is wrong
                """);
        site.file("content/people.yaml", proposed(message, "if they are two, add to content/people.yaml:"));
        assertThat(check()).isEmpty();
        assertThat(site.bibliography().papers().get(1).leading().listed().get(0).person())
                .hasToString("Optional[wei-zhang-2]");
    }

    @Test
    void tellsAKnownPersonFromANamesake() {
        site.file("content/people.yaml", "wei-zhang: {name: Wei Zhang, orcid: " + HERS + "}\n");
        papers("Wei Zhang", "{name: Wei Zhang, orcid: " + HIS + "}");

        String lines = proposed(check(), "add to content/people.yaml:");
        assertThat(lines).isEqualTo("wei-zhang-2:\n  name: Wei Zhang\n  orcid: " + HIS + "\n");
    }

    /** All people of one family name, with given names that are alike: the work is that for a few pairs each. */
    @Test
    void comparesFewPairsOfManyNames() {
        List<Bearer> bearers = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            String given =
                    "Abcdefghijklmnop".charAt(i % 16) + Integer.toString(i, 26).replaceAll("[0-9]", "x") + i;
            bearers.add(new Bearer(
                    i,
                    new PersonName(given, "", "Zhang", ""),
                    Optional.empty(),
                    new Bearer.Mention(i, 0, Optional.empty())));
        }
        int[] pairs = new int[1];
        new Candidates(bearers).forEachPair((one, other) -> pairs[0]++);
        assertThat(pairs[0]).isLessThan(40 * bearers.size());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
