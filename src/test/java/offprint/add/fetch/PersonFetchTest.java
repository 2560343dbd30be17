package offprint.add.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Parsed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How records of persons are asked for, and what comes of services that answer something else. */
@Timeout(30)
class PersonFetchTest {
    private static final PersonId ORCID = new PersonId(Registry.ORCID, "0000-0002-1825-0097");
    private static final PersonId OPENALEX = new PersonId(Registry.OPENALEX, "A5023888391");
    private static final String JSON = "application/json";

    private final LocalRegistry registry = new LocalRegistry();
    private final Diagnostics problems = new Diagnostics();

    @AfterEach
    void close() {
        registry.close();
    }

    @ParameterizedTest
    @CsvSource({
        "orcid:0000-0002-1825-0097, ORCID, 0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1825-0097, ORCID, 0000-0002-1825-0097",
        "ORCID: 0000-0002-1825-0097, ORCID, 0000-0002-1825-0097",
        "openalex:a5023888391, OPENALEX, A5023888391",
        "https://openalex.org/A5023888391, OPENALEX, A5023888391",
        "dblp:74/4209, DBLP, 74/4209",
        "dblp:c/AdaExample-1, DBLP, c/AdaExample-1",
        "https://dblp.org/pid/74/4209.html, DBLP, 74/4209"
    })
    void readsIdentifiersOfPersons(String text, Registry service, String value) {
        assertThat(PersonId.of(text).flatMap(Parsed::value)).contains(new PersonId(service, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orcid:0000-0002-1825-0098", "orcid:1", "openalex:A", "dblp:Q?/1"})
    void saysWhatIsWrongWithAnIdentifier(String text) {
        assertThat(PersonId.of(text))
                .isPresent()
                .get()
                .extracting(Parsed::reason)
                .isNotEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers.bib", "doi:10.5555/x", "dblp:conf/x/Y1", "openalex:W1", "-", "orcid", "a/b"})
    void leavesEverythingElseToOthers(String text) {
        assertThat(PersonId.of(text)).isEmpty();
    }

    @Test
    void asksForAWholeRecordAtOnce() throws Exception {
        registry.reply(200, "application/vnd.orcid+json; charset=utf-8", "{}");

        assertThat(fetch().person(ORCID)).hasSize(1);
        assertThat(registry.requests()).containsExactly("/orcid/0000-0002-1825-0097/record");
    }

    @Test
    void turnsPagesUntilThereIsNoNextOneWithAPauseBetween() throws Exception {
        registry.reply(200, JSON, "{\"id\": \"https://openalex.org/A5099999999\"}")
                .reply(200, JSON, "{\"meta\": {\"next_cursor\": \"a/b=\"}, \"results\": [{}]}")
                .reply(200, JSON, "{\"meta\": {\"next_cursor\": null}, \"results\": [{}]}");

        assertThat(fetch().person(OPENALEX)).hasSize(3);
        assertThat(registry.requests())
                .containsExactly(
                        "/openalex/authors/A5023888391",
                        "/openalex/works?filter=authorships.author.id:A5099999999&per_page=100&cursor=%2A",
                        "/openalex/works?filter=authorships.author.id:A5099999999&per_page=100&cursor=a%2Fb%3D");
        assertThat(registry.pauses()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(100));
    }

    @Test
    void keepsThePagesThatCameBeforeAFault() throws Exception {
        registry.reply(200, JSON, "{\"id\": \"https://openalex.org/A5023888391\"}")
                .reply(200, JSON, "{\"meta\": {\"next_cursor\": \"b\"}, \"results\": [{}]}")
                .reply(500, "text/html", "<h1>sorry</h1>");

        assertThat(fetch().person(OPENALEX)).hasSize(2);
        assertThat(problem().rule()).isEqualTo(Rule.NETWORK_FAILURE);
    }

    @Test
    void showsAKeyToNobodyElse() throws Exception {
        registry.withKey(Registry.OPENALEX, "se/cret");
        try (LocalRegistry other = new LocalRegistry()) {
            registry.reply(302, "", "", "Location", other.address().replace("127.0.0.1", "localhost") + "x?k=se/cret");

            assertThat(fetch().person(OPENALEX)).isEmpty();
            assertThat(registry.requests()).containsExactly("/openalex/authors/A5023888391?api_key=se%2Fcret");
            assertThat(other.requests()).isEmpty();
            assertThat(problem().toString()).doesNotContain("se/cret").doesNotContain("se%2Fcret");
        }
    }

    @ParameterizedTest
    @CsvSource({"200, text/html", "200, application/json", "200, ''"})
    void takesAWebPageForNoAnswer(int status, String type) throws Exception {
        registry.reply(status, type, "<!doctype html><p>Please log in</p>");

        assertThat(fetch().person(ORCID)).isEmpty();
        assertThat(problem().rule()).isEqualTo(Rule.NETWORK_FAILURE);
        assertThat(registry.requests()).hasSize(1);
    }

    @Test
    void breaksOffARecordWithoutEnd() throws Exception {
        registry.replyForEver();

        assertThat(fetch().person(ORCID)).isEmpty();
        assertThat(problem().label()).contains("the answer has more than 1 MB");
    }

    @Test
    void waitsForASlowRecordNoLongerThanItsPatience() throws Exception {
        registry.replyDropByDrop();

        assertThat(new Fetch(registry.network(Duration.ofMillis(50)), problems).person(ORCID))
                .isEmpty();
        assertThat(registry.requests()).hasSize(4);
    }

    @Test
    void asksNoMoreOnADayWhoseShareIsSpent() throws Exception {
        registry.reply(429, JSON, "{}", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "43200");

        assertThat(fetch().person(OPENALEX)).isEmpty();
        assertThat(registry.requests()).hasSize(1);
        assertThat(problem().label()).contains("asks to be left alone for 43200 seconds");
        assertThat(problem().helps().get(0)).contains("OPENALEX_API_KEY");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 409, 410})
    void saysWhoIsUnknown(int status) throws Exception {
        registry.reply(status, JSON, "{}");

        assertThat(fetch().person(ORCID)).isEmpty();
        assertThat(problem().rule()).isEqualTo(Rule.UNKNOWN_WORK);
        assertThat(problem().helps()).containsExactly("look it up at https://orcid.org/0000-0002-1825-0097");
    }

    @Test
    void asksCrossrefForManyDoisAtOnceAndGivesUpOnItAtTheFirstFault() throws Exception {
        registry.reply(403, "text/plain", "no");
        List<Identifier> dois = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            dois.add(new Identifier(IdentifierScheme.DOI, "10.5555/a" + i));
        }

        assertThat(fetch().works(dois, Lookup.Way.REGISTRY)).isEmpty();
        assertThat(registry.requests()).hasSize(1);
        assertThat(registry.requests().get(0)).startsWith("/crossref/works?filter=doi:10.5555/a0,doi:10.5555/a1,");
        assertThat(registry.requests().get(0).length()).isLessThan(2000);
    }

    @Test
    void takesKeysAndAContactFromTheEnvironmentAlone() {
        WebExchange network = WebExchange.of(Map.of("OPENALEX_API_KEY", "k", "OFFPRINT_CONTACT", "ada@example.org"));

        assertThat(network.key(Registry.OPENALEX)).isEqualTo("k");
        assertThat(network.key(Registry.SEMANTIC_SCHOLAR)).isEmpty();
        assertThat(network.agent()).endsWith("(mailto:ada@example.org)");
        assertThat(WebExchange.of(Map.of("OFFPRINT_CONTACT", "a\r\nb")).agent()).doesNotContain("mailto");
    }

    private Fetch fetch() {
        return new Fetch(registry.network(), problems);
    }

    private Diagnostic problem() {
        Optional<Diagnostic> first = problems.sorted().stream().findFirst();
        return first.orElseThrow();
    }
}
