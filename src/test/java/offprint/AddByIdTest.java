package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import offprint.add.fetch.LocalRegistry;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command {@code add} with identifiers: from registries, or a file in their place, to files that {@code build} takes. */
@Timeout(30)
class AddByIdTest {
    private static final String CSL = """
            {"type": "journal-article", "title": "Newts", "author": [{"family": "Example", "given": "Ada"}],
             "issued": {"date-parts": [[2023, 5]]}, "container-title": "Journal of Examples", "volume": "12",
             "DOI": "10.5555/NEWTS.1", "URL": "https://doi.org/10.5555/NEWTS.1"}
            """;
    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <entry><id>http://arxiv.org/abs/2206.01861v3</id><published>2022-06-04T17:59:59Z</published>
            <title>Toads</title><author><name>Ada Example</name></author>
            <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="q-bio.B"/></entry>
            <entry><id>http://arxiv.org/abs/math/0309136v1</id><published>2003-09-08T00:00:00Z</published>
            <title>Moss</title><author><name>Ada Example</name></author></entry>
            </feed>
            """;

    private final TestSite site = TestSite.small();
    private final LocalRegistry registry = new LocalRegistry();

    @AfterEach
    void close() throws IOException {
        site.close();
        registry.close();
    }

    @Test
    void makesAFileOfADoi() {
        registry.reply(200, "application/vnd.citationstyles.csl+json", CSL);
        TestSite.Run run = add("https://doi.org/10.5555/newts.1", "--category", "A");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                content/papers/newts.yaml  from doi:10.5555/newts.1:1
                no problems; 1 paper was added
                """);
        assertThat(site.text("content/papers/newts.yaml")).isEqualTo("""
                title: Newts
                authors:
                  - Ada Example
                date: 2023-05
                category: A
                venue:
                  name: Journal of Examples
                  volume: 12
                doi: 10.5555/NEWTS.1
                """);
        assertThat(site.run("build").status()).isZero();
    }

    @Test
    void asksArxivOnceForAllIdsAndTakesItsCategory() {
        registry.reply(200, "application/atom+xml", FEED);
        TestSite.Run run = add("arxiv:2206.01861", "arxiv:math/0309136v1");

        assertThat(run.out()).startsWith("""
                        content/papers/toads.yaml  from (answer of arXiv):3
                        content/papers/moss.yaml  from (answer of arXiv):6
                        """).contains("1 category is still to be chosen");
        assertThat(registry.requests()).hasSize(1);
        assertThat(site.text("content/papers/toads.yaml")).contains("category: B\n", "arxiv: 2206.01861\n");
    }

    @Test
    @Provokes(Rule.UNKNOWN_WORK)
    void saysWhatArxivDoesNotHave() {
        registry.reply(200, "application/atom+xml", FEED);
        TestSite.Run run = add("arxiv:2206.01861", "arxiv:2206.55555", "--category", "A");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("error[unknown-work]: nothing is known of `arxiv:2206.55555`\n --> (answer of arXiv)\n")
                .endsWith("1 error; 1 paper was added\n");
        assertThat(site.files("content/papers")).containsOnlyKeys("toads.yaml");
    }

    @Test
    void doesNotTakeAnotherWorkForTheOneThatWasAskedFor() {
        registry.reply(200, "application/vnd.citationstyles.csl+json", CSL);
        TestSite.Run run = add("doi:10.5555/other.1", "--category", "A");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("nothing is known of `doi:10.5555/other.1`", "this is another work");
        assertThat(site.files("content/papers")).isEmpty();
    }

    @Test
    void givesTheIdentifierToAnAnswerThatHasNone() {
        registry.reply(200, "application/json", CSL.replace("\"DOI\"", "\"x\"").replace("\"URL\"", "\"y\""));
        add("doi:10.5555/newts.1", "--category", "A");

        assertThat(site.text("content/papers/newts.yaml")).contains("doi: 10.5555/newts.1\n");
    }

    @Test
    void asksOnceForWhatIsNamedTwiceAndDoesNotProposeToAskAgain() {
        registry.reply(200, "application/json", CSL.replace("\"author\"", "\"nobody\""));
        TestSite.Run run = add("doi:10.5555/newts.1", "https://doi.org/10.5555/newts.1");

        assertThat(registry.requests()).hasSize(1);
        assertThat(run.err())
                .startsWith("error[entry-incomplete]: an entry without an author\n --> doi:10.5555/newts.1:1:1\n")
                .doesNotContain("help");
    }

    /** An answer may be cut where nothing of the protocol shows it. */
    @Test
    void makesNothingOfHalfAnAnswer() {
        registry.reply(200, "application/json", CSL.substring(0, CSL.length() / 2))
                .reply(200, "application/atom+xml", FEED.substring(0, FEED.length() / 2));
        TestSite.Run run = add("doi:10.5555/newts.1", "arxiv:2206.55555");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[entry-syntax]", "--> doi:10.5555/newts.1:", "--> arxiv:2206.55555:")
                .doesNotContain("nothing is known")
                .endsWith("2 errors; no papers were added\n");
        assertThat(site.files("content/papers")).isEmpty();
    }

    @Test
    @Provokes(Rule.NETWORK_FAILURE)
    void addsWhatItCanWhereTheNetworkFails() {
        registry.reply(503, "text/plain", "busy");
        site.file("papers.json", CSL);
        TestSite.Run run = add("doi:10.5555/other.1", "papers.json", "--category", "A");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("""
                error[network-failure]: no answer about `doi:10.5555/other.1`
                 --> doi:10.5555/other.1
                  = 127.0.0.1 answered with status 503
                  = help: try again later; what another program has saved of it can be named with `--from-file FILE`

                1 error; 1 paper was added
                """);
        assertThat(site.files("content/papers")).containsOnlyKeys("newts.yaml");
    }

    @Test
    void readsWhatIsSavedInstead() {
        site.file("answer.xml", FEED);
        TestSite.Run run = add("arxiv:2206.01861", "--from-file", "answer.xml");

        assertThat(run.err()).isEmpty();
        assertThat(site.files("content/papers")).containsOnlyKeys("toads.yaml");
        assertThat(registry.requests()).isEmpty();
    }

    /** Any bibliography will do, and only what is asked for is taken out of it. */
    @Test
    void takesOnlyWhatIsAskedForOutOfAFile() {
        site.file("library.bib", """
                @article{a, title = {Newts}, author = {Ada Example}, year = 2023, doi = {10.5555/NEWTS.1}}
                @article{b, title = {Toads}, author = {Ada Example}}
                @misc{c, title = {Moss}, author = {Ada Example}, year = 2003, eprint = {math/0309136}, eprinttype = {arxiv}}
                """);
        TestSite.Run run = add(
                "10.5555/newts.1",
                "arxiv:math/0309136",
                "doi:10.5555/no.1",
                "--from-file",
                "library.bib",
                "--category",
                "A");

        assertThat(site.files("content/papers")).containsOnlyKeys("a.yaml", "c.yaml");
        assertThat(run.err()).isEqualTo("""
                error[unknown-work]: nothing is known of `doi:10.5555/no.1`
                 --> library.bib
                  = of its works, none has this identifier

                1 error; 2 papers were added
                """);
        assertThat(registry.requests()).isEmpty();
    }

    @Test
    void needsAnIdToLookForInAFile() {
        TestSite.Run run = add("papers.bib", "--from-file", "answer.xml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("error: `--from-file` needs an id to look for, such as `doi:10.5555/12345678`\n");
    }

    @Test
    void takesAFileForAFileThoughItLooksLikeADoi() {
        site.file("10.5555/newts", CSL);
        add("10.5555/newts", "--category", "A");

        assertThat(site.files("content/papers")).containsOnlyKeys("newts.yaml");
        assertThat(registry.requests()).isEmpty();
    }

    @Test
    void passesOverWhatTheSiteHas() {
        registry.reply(200, "application/json", CSL);
        site.paper("one", "doi: 10.5555/newts.1");

        assertThat(add("doi:10.5555/newts.1").out()).contains("warning[paper-there]", "see content/papers/one.yaml");
    }

    @Test
    void saysWhatIsNotAnIdAndWhatMayBeMeant() {
        TestSite.Run run = add("doi:11.5/x", "https://example.org/a.bib", "2206.01861");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "error[bad-identifier]: `doi:11.5/x` names no paper\n --> doi:11.5/x\n  = a DOI starts with `10.`")
                .contains("only addresses at doi.org and arxiv.org are understood")
                .contains("`2206.01861` cannot be read", "help: did you mean `arxiv:2206.01861`?");
        assertThat(registry.requests()).isEmpty();
    }

    private TestSite.Run add(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] line = new String[args.length + 1];
        line[0] = "add";
        System.arraycopy(args, 0, line, 1, args.length);
        Main main = new Main(
                site.disk(),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                false,
                Optional.of(registry.network()),
                false);
        int status = main.run(line);
        return new TestSite.Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
