package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.add.fetch.LocalRegistry;
import offprint.add.fetch.Registry;
import offprint.add.fetch.WebExchange;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.model.PublicationDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code refresh}: from services on this machine, or recorded answers, to the list that {@code build} reads. */
@Timeout(60)
class RefreshTest {
    private static final String JSON = "application/json";
    private static final String PAPER = "title: On %s\nauthors: [Ada Example]\ndate: 2024\n";

    private static final String OPENALEX = """
            {"results": [
              {"id": "https://openalex.org/W2", "doi": "https://doi.org/10.48550/arxiv.2204.01001", "cited_by_count": 90,
               "locations": [{"landing_page_url": "http://arxiv.org/abs/2204.01001"}]},
              {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.5555/kites", "cited_by_count": 12,
               "locations": [{"landing_page_url": "https://doi.org/10.5555/kites"}]}]}
            """;
    private static final String CROSSREF = """
            {"status": "ok", "message-type": "work-list", "message": {"items": [
              {"DOI": "10.5555/KITES", "is-referenced-by-count": 9},
              {"DOI": "10.5555/gliders", "is-referenced-by-count": 0}]}}
            """;
    private static final String SEMANTIC_SCHOLAR = """
            [null,
             {"paperId": "a1", "externalIds": {"DOI": "10.5555/Kites", "ArXiv": "2204.01001"}, "citationCount": 109},
             {"paperId": "a1", "externalIds": {"DOI": "10.5555/Kites", "ArXiv": "2204.01001"}, "citationCount": 109}]
            """;
    private static final String LIST = """
            offprint-citations 1
            * crossref 2026-12-01
            * openalex 2026-12-01
            * semanticscholar 2026-12-01
            gliders crossref doi 2026-12-01 0
            kites crossref doi 2026-12-01 9
            kites openalex arxiv 2026-12-01 90
            kites openalex doi 2026-12-01 12
            kites semanticscholar both 2026-12-01 109
            """;

    private final TestSite site = new TestSite()
            .file("content/site.yaml", "title: Ada\nurl: https://ada.example.org/\n")
            .file("content/profile.yaml", "name: Ada Example\n")
            .file(
                    "content/papers/kites.yaml",
                    PAPER.replace("%s", "Kites") + "doi: 10.5555/Kites\narxiv: 2204.01001v2\n")
            .file("content/papers/gliders.yaml", PAPER.replace("%s", "Gliders") + "doi: 10.5555/gliders\n")
            .file("content/papers/knots.yaml", PAPER.replace("%s", "Knots"));
    private final LocalRegistry registry = new LocalRegistry();
    private final Map<String, String> answers =
            new HashMap<>(Map.of("openalex", OPENALEX, "crossref", CROSSREF, "semantic_scholar", SEMANTIC_SCHOLAR));
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<String> shownKeys = Collections.synchronizedList(new ArrayList<>());
    private Map<Registry, String> keys = Map.of(Registry.OPENALEX, "secret-1", Registry.SEMANTIC_SCHOLAR, "secret-2");
    private PublicationDate today = new PublicationDate(2026, 12, 1);

    @AfterEach
    void close() throws IOException {
        site.close();
        registry.close();
    }

    private TestSite.Run refresh(String... args) {
        registry.reply(this::answer);
        WebExchange local = registry.network();
        WebExchange keyed = new WebExchange(local.addresses(), keys, "", local.patience(), local.time());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> line = new ArrayList<>(List.of(args));
        line.add(0, "refresh");
        int status = new Main(
                        site.disk(),
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false,
                        false,
                        Optional.of(keyed),
                        false,
                        () -> today)
                .run(line.toArray(new String[0]));
        return new TestSite.Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        sent.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        shownKeys.add(String.valueOf(exchange.getRequestHeaders().getFirst("x-api-key")));
        String answer = Objects.requireNonNull(
                answers.get(exchange.getRequestURI().getPath().split("/", -1)[1]));
        if (answer.startsWith("status ")) {
            String[] words = answer.split(" ", -1);
            for (int i = 2; i < words.length; i += 2) {
                exchange.getResponseHeaders().add(words[i], words[i + 1]);
            }
            exchange.sendResponseHeaders(Integer.parseInt(words[1]), -1);
            return;
        }
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.startsWith("<") ? "text/html" : JSON);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String list() {
        return site.text("content/citations.txt");
    }

    @Test
    void keepsWhatEachServiceSays() {
        TestSite.Run run = refresh();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                OpenAlex: 1 of 2 papers known, 2 changed
                Crossref: 2 of 2 papers known, 2 changed
                Semantic Scholar: 1 of 2 papers known, 1 changed
                no problems; 5 counts have changed in content/citations.txt on 2026-12-01
                """);
        assertThat(list()).isEqualTo(LIST);
        assertThat(site.run("build").out()).startsWith("no problems;");
    }

    @Test
    void asksEachServiceOnceAndOnlyForWhatItCounts() {
        refresh();

        assertThat(registry.requests())
                .containsExactly(
                        "/openalex/works?filter=doi:10.5555/gliders%7C10.5555/Kites%7C10.48550/arXiv.2204.01001"
                                + "&per_page=3&select=id,doi,cited_by_count,locations&api_key=secret-1",
                        "/crossref/works?filter=doi:10.5555/gliders,doi:10.5555/Kites&rows=2"
                                + "&select=DOI,is-referenced-by-count",
                        "/semantic_scholar/paper/batch?fields=externalIds,citationCount");
        assertThat(sent.get(2))
                .isEqualTo("{\"ids\":[\"DOI:10.5555/gliders\",\"DOI:10.5555/Kites\",\"ARXIV:2204.01001\"]}");
        assertThat(shownKeys).containsExactly("null", "null", "secret-2");
    }

    @Test
    void addsALineOnlyWhereACountHasChanged() {
        refresh();
        today = new PublicationDate(2027, 1, 1);
        answers.put("openalex", OPENALEX.replace("\"cited_by_count\": 12", "\"cited_by_count\": 17"));
        TestSite.Run run = refresh();

        assertThat(run.out()).endsWith("no problems; 1 count has changed in content/citations.txt on 2027-01-01\n");
        assertThat(list())
                .isEqualTo(LIST.replaceAll("(?m)^(\\* .*) 2026-12-01$", "$1 2027-01-01")
                        .replace("doi 2026-12-01 12\n", "doi 2026-12-01 12\nkites openalex doi 2027-01-01 17\n"));
    }

    @Test
    void changesNothingWhereItIsRunTwice() {
        refresh();
        TestSite.Run run = refresh();

        assertThat(run.out()).endsWith("no problems; no count has changed in content/citations.txt on 2026-12-01\n");
        assertThat(list()).isEqualTo(LIST);
    }

    @Test
    void replacesACountOfTheSameDay() {
        refresh();
        answers.put("openalex", OPENALEX.replace("\"cited_by_count\": 12", "\"cited_by_count\": 13"));
        refresh();
        assertThat(list()).isEqualTo(LIST.replace("doi 2026-12-01 12", "doi 2026-12-01 13"));
    }

    @Test
    void saysThatACountHasFallenWithoutCallingItAProblem() {
        refresh();
        today = new PublicationDate(2027, 1, 1);
        answers.put("crossref", CROSSREF.replace("9}", "7}"));
        TestSite.Run run = refresh();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Crossref: 2 of 2 papers known, 1 changed\n  kites (doi): 9 → 7, fallen\n");
    }

    /** Unknown is not zero: the paper keeps no count that nobody stands for any longer. */
    @Test
    void endsACountThatAServiceNoLongerHas() {
        refresh();
        today = new PublicationDate(2027, 1, 1);
        answers.put("crossref", CROSSREF.replace("10.5555/KITES", "10.5555/other"));
        TestSite.Run run = refresh();

        assertThat(run.out()).contains("kites (doi): 9 → unknown, fallen");
        assertThat(list()).contains("kites crossref doi 2026-12-01 9\nkites crossref doi 2027-01-01 -\n");
    }

    @Test
    void noticesThatAServiceHasJoinedPreprintAndPublishedForm() {
        refresh();
        today = new PublicationDate(2027, 1, 1);
        answers.put("openalex", """
                {"results": [{"id": "https://openalex.org/W1", "doi": "https://doi.org/10.5555/kites", "cited_by_count": 99,
                  "locations": [{"landing_page_url": "http://arxiv.org/abs/2204.01001v3"}]}]}
                """);
        refresh();

        assertThat(list()).contains("""
                kites openalex arxiv 2026-12-01 90
                kites openalex arxiv 2027-01-01 -
                kites openalex both 2027-01-01 99
                kites openalex doi 2026-12-01 12
                kites openalex doi 2027-01-01 -
                """);
    }

    @Test
    void asksOpenAlexForOneWorkAtATimeWithoutAKey() {
        keys = Map.of();
        answers.put("openalex", "{\"id\": \"https://openalex.org/W1\", \"doi\": null, \"cited_by_count\": 4}");
        refresh();

        assertThat(registry.requests().subList(0, 3))
                .containsExactly(
                        "/openalex/works/doi:10.5555/gliders?select=id,doi,cited_by_count,locations",
                        "/openalex/works/doi:10.5555/Kites?select=id,doi,cited_by_count,locations",
                        "/openalex/works/doi:10.48550/arXiv.2204.01001?select=id,doi,cited_by_count,locations");
        assertThat(list())
                .contains("gliders openalex doi 2026-12-01 4\n")
                .contains("kites openalex both 2026-12-01 4\n");
    }

    @ParameterizedTest
    @Provokes(Rule.COUNTS_MISSING)
    @CsvSource(delimiter = '|', textBlock = """
            status 429 Retry-After 3600                     | answered with status 429 and asks to be left alone for 3600 seconds
            status 429 X-RateLimit-Remaining 0 X-RateLimit-Reset 43200 | and asks to be left alone for 43200 seconds
            status 503                                      | answered with status 503
            status 403                                      | answered with status 403
            status 302 Location https://elsewhere.example/  | it redirects to another server, `https://elsewhere.example/`
            status 302 Location http://elsewhere.example/   | `http://elsewhere.example/`, which does not use https
            <html><body>Please log in</body></html>         | answered with something that is no list of works, and has the type text/html
            {"status": "ok", "message-type": "work-list", "message": {"items": [ | answered with something that is no list of works
            {"results": []}                                 | answered with something that is no list of works
            """)
    void keepsWhatTheOthersSayWhereOneGivesNoAnswer(String answer, String reason) {
        answers.put("crossref", answer);
        TestSite.Run run = refresh();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("""
                        warning[counts-missing]: Crossref has not answered for any of 2 papers
                         --> content/citations.txt
                        """).contains(reason).contains("run `offprint refresh` again later");
        assertThat(list()).isEqualTo(LIST.replaceAll("(?m)^.*crossref.*\n", ""));
    }

    @Test
    void asksAgainWhatMayPass() {
        registry.reply(429, JSON, "{}", "Retry-After", "7");
        refresh();
        assertThat(registry.pauses().get(0)).hasSeconds(7);
        assertThat(list()).isEqualTo(LIST);
    }

    @Test
    void goesOnWithoutAServiceThatCutsItsAnswerOff() {
        registry.replyBrokenOff(5_000, "{\"results\": [");
        registry.replyBrokenOff(5_000, "{\"results\": [")
                .replyBrokenOff(5_000, "")
                .replyBrokenOff(5_000, "[");
        TestSite.Run run = refresh();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("OpenAlex has not answered for any of 2 papers", "broke off");
        assertThat(list()).isEqualTo(LIST.replaceAll("(?m)^.*openalex.*\n", ""));
    }

    @Test
    void breaksOffAnAnswerWithoutEnd() {
        registry.replyForEver();
        TestSite.Run run = refresh();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("OpenAlex has not answered", "the answer has more than 1 MB");
    }

    @Test
    void isDoneWithoutAnyAnswerOnlyWhenNobodyAnswers() {
        site.file("content/citations.txt", LIST.replace("2026-12-01", "2026-10-01"));
        answers.replaceAll((service, answer) -> "status 500");
        TestSite.Run run = refresh();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("error[network-failure]: no service has answered");
        assertThat(list()).isEqualTo(LIST.replace("2026-12-01", "2026-10-01"));
    }

    @Test
    void keepsTheFirstOfTwoBatchesWhereTheSecondFails() {
        keys = Map.of(Registry.OPENALEX, "k");
        for (int i = 0; i < 150; i++) {
            site.file("content/papers/p" + i + ".yaml", PAPER.replace("%s", "p" + i) + "doi: 10.5555/p" + i + "\n");
        }
        registry.reply(this::answer);
        for (int i = 0; i < 4; i++) {
            registry.reply(500, JSON, "");
        }
        TestSite.Run run = refresh();

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("OpenAlex has not answered for [0-9]+ of 152 papers");
        assertThat(list()).contains("kites openalex doi 2026-12-01 12").doesNotContain("* openalex");
    }

    /** One work that a service chokes on does not cost the others their counts. */
    @Test
    void asksInHalvesWhereABatchIsRefused() {
        registry.reply(400, JSON, "{\"error\": \"Invalid\"}")
                .reply(404, JSON, "{}")
                .reply(this::answer);
        refresh();

        assertThat(registry.requests().subList(0, 3))
                .extracting(request -> request.replaceAll("[?&]select.*", ""))
                .containsExactly(
                        "/openalex/works?filter=doi:10.5555/gliders%7C10.5555/Kites%7C10.48550/arXiv.2204.01001&per_page=3",
                        "/openalex/works/doi:10.5555/gliders",
                        "/openalex/works?filter=doi:10.5555/Kites%7C10.48550/arXiv.2204.01001&per_page=2");
        assertThat(list()).isEqualTo(LIST);
    }

    @Test
    void takesSemanticScholarsRefusalForKnowingNoneOfThem() {
        registry.reply(this::answer).reply(this::answer).reply(400, JSON, "{\"error\": \"No valid paper ids given\"}");
        TestSite.Run run = refresh();

        assertThat(run.out()).contains("Semantic Scholar: 0 of 2 papers known, nothing changed\n");
        assertThat(list()).contains("* semanticscholar 2026-12-01").doesNotContain("kites semanticscholar");
    }

    @Test
    void asksAloneForADoiThatWouldEndAList() {
        site.file("content/papers/knots.yaml", PAPER.replace("%s", "Knots") + "doi: 10.5555/a,b|c\n");
        refresh();

        assertThat(registry.requests()).anyMatch(request -> request.startsWith("/crossref/works/10.5555/a%2Cb%7Cc"));
        assertThat(registry.requests())
                .anyMatch(request -> request.startsWith("/openalex/works/doi:10.5555/a%2Cb%7Cc?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status 302 Location https://elsewhere.example/?api_key=secret-1", "status 401", "<x>secret-1"})
    void tellsNobodyAKey(String answer) {
        answers.put("openalex", answer);
        TestSite.Run run = refresh();

        assertThat(run.out() + run.err() + list()).doesNotContain("secret");
        assertThat(shownKeys).doesNotContain("secret-1");
    }

    /** The measure: as few requests as the services allow. */
    @ParameterizedTest
    @CsvSource({"50, 1, 1, 1", "1000, 10, 10, 2"})
    void needsFewRequests(int papers, int openAlex, int crossref, int semanticScholar) {
        site.file("content/papers/kites.yaml", PAPER.replace("%s", "Kites"));
        site.file("content/papers/gliders.yaml", PAPER.replace("%s", "Gliders"));
        for (int i = 0; i < papers; i++) {
            site.file(
                    "content/papers/p" + i + ".yaml",
                    PAPER.replace("%s", "p" + i) + "doi: 10.5555/journal." + i + "\n");
        }
        answers.put("semantic_scholar", "[]");
        refresh();

        Map<String, Integer> requests = new HashMap<>();
        registry.requests().forEach(request -> requests.merge(request.split("/", -1)[1], 1, Integer::sum));
        assertThat(requests)
                .containsEntry("openalex", openAlex)
                .containsEntry("crossref", crossref)
                .containsEntry("semantic_scholar", semanticScholar);
        assertThat(registry.requests()).allMatch(request -> request.length() < 8_000);
    }

    @Test
    void replaysRecordedAnswersOfAFolder() {
        site.file("recorded/a.json", OPENALEX)
                .file("recorded/b.json", CROSSREF)
                .file("recorded/c.json", SEMANTIC_SCHOLAR)
                .file("recorded/d.json", "{\"orcid\": 1}")
                .file("recorded/notes.txt", "mine");
        TestSite.Run run = refresh("--from-file", "recorded", "--date", "2026-12-01");

        assertThat(registry.requests()).isEmpty();
        assertThat(run.err()).isEmpty();
        // Of what a recording does not have, nobody knows whether it was asked for.
        assertThat(list()).isEqualTo(LIST.replaceAll("(?m)^\\* (openalex|semanticscholar).*\n", ""));
    }

    @Test
    void replaysSeveralFiles() {
        site.file("a.json", OPENALEX).file("b.json", CROSSREF);
        refresh("--from-file", "a.json", "--from-file", "b.json");
        assertThat(list()).contains("kites openalex doi 2026-12-01 12\n").contains("kites crossref doi 2026-12-01 9\n");
    }

    @Test
    void replaysOneAnswerAndTakesTodayForItsDay() {
        site.file(
                "one.json",
                "{\"status\": \"ok\", \"message-type\": \"work\", \"message\":"
                        + " {\"DOI\": \"10.5555/kites\", \"is-referenced-by-count\": 3}}");
        refresh("--from-file", "one.json");
        assertThat(list()).isEqualTo("offprint-citations 1\nkites crossref doi 2026-12-01 3\n");
    }

    @Test
    void saysThatAFileHoldsNoAnswer() {
        site.file("x.json", "{\"error\": \"Invalid filter\", \"message\": \"Unknown\"}");
        TestSite.Run run = refresh("--from-file", "x.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("error[unknown-format]: no answer with citation counts\n --> x.json\n");
        assertThat(refresh("--from-file", "y.json").err()).contains("`y.json` cannot be read");
        assertThat(site.files("content")).doesNotContainKey("citations.txt");
    }

    @Test
    void showsEachChangeAndWritesNothingInADryRun() {
        TestSite.Run run = refresh("--dry-run");

        assertThat(run.out())
                .contains("  kites (doi): unknown → 12\n")
                .endsWith("5 counts would change in content/citations.txt on 2026-12-01\n");
        assertThat(site.files("content")).doesNotContainKey("citations.txt");
    }

    @Test
    void asksNobodyForASiteThatIsWrong() {
        site.file("content/papers/kites.yaml", "title: On Kites\n");
        TestSite.Run run = refresh();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("error[missing-field]").endsWith("nobody was asked\n");
        assertThat(registry.requests()).isEmpty();
    }

    @Test
    void movesCountsToThePaperThatWasRenamed() {
        site.file("content/citations.txt", LIST.replace("gliders", "gliding").replace("2026-12-01", "2026-10-01"));
        site.file("content/papers/gliders.yaml", site.text("content/papers/gliders.yaml") + "aliases: [gliding]\n");
        refresh();

        assertThat(list()).contains("gliders crossref doi 2026-10-01 0\n").doesNotContain("gliding");
    }

    @Test
    void printsNothingButJsonForPrograms() {
        TestSite.Run run = refresh("--format", "json");
        assertThat(run.out()).isEqualTo("{\"diagnostics\":[],\"errors\":0,\"warnings\":0}\n");
    }

    @ParameterizedTest
    @CsvSource({"--date, 2026-12-01, name them with `--from-file`", "'--from-file x --date', 2026, is not a day"})
    void saysHowItIsUsed(String options, String value, String message) {
        List<String> args = new ArrayList<>(List.of(options.split(" ")));
        args.add(value);
        TestSite.Run run = refresh(args.toArray(new String[0]));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    /** Twelve months give a history that is the same in whatever order the services list the works. */
    @Test
    void isTheSameWhateverOrderServicesAnswerIn() {
        refresh();
        Matcher items = Pattern.compile("(?s)(\\[\\s*)(\\{.*?\\}\\]\\}),\\s*(\\{.*\\})(\\]\\})")
                .matcher(OPENALEX);
        assertThat(items.find()).isTrue();
        answers.put("openalex", items.replaceFirst("$1$3, $2$4"));
        site.file("content/citations.txt", "");
        refresh();
        assertThat(list()).isEqualTo(LIST);
    }
}
