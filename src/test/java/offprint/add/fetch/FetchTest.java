package offprint.add.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.model.Identifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of registries that answer, and of those that do not: all of them are servers of the test's own. */
@Timeout(30)
class FetchTest {
    private static final String CSL = "application/vnd.citationstyles.csl+json";
    private static final String ATOM = "application/atom+xml; charset=utf-8";

    private final LocalRegistry registry = new LocalRegistry();
    private final Diagnostics problems = new Diagnostics();

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void asksForADoiInTheFormOfCslJson() throws Exception {
        registry.reply(200, CSL, "{\"title\": \"Zoë\"}");

        assertThat(fetch("doi:10.5555/ex.1"))
                .containsExactly(new Answer("doi:10.5555/ex.1", ids("doi:10.5555/ex.1"), "{\"title\": \"Zoë\"}"));
        assertThat(registry.requests()).containsExactly("/10.5555/ex.1");
        assertThat(registry.accept()).isEqualTo(CSL);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void saysWhichProgramAsksAndNothingAboutThePerson() throws Exception {
        registry.reply(200, CSL, "{}");
        fetch("doi:10.5555/ex.1");

        assertThat(registry.agent()).matches("Offprint(/[0-9A-Za-z.-]+)?");
    }

    @Test
    void encodesWhatAnAddressCannotHold() throws Exception {
        registry.reply(200, CSL, "{}");
        fetch("doi:10.5555/(a)<b>#c?d%e;é");

        assertThat(registry.requests()).containsExactly("/10.5555/(a)%3Cb%3E%23c%3Fd%25e;%C3%A9");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void isLedOnByTheServerItself(int status) throws Exception {
        registry.reply(status, "", "", "Location", "/there?a=b").reply(200, CSL, "{}");

        assertThat(fetch("doi:10.5555/ex.1")).hasSize(1);
        assertThat(registry.requests()).containsExactly("/10.5555/ex.1", "/there?a=b");
    }

    @Test
    @Provokes(Rule.NETWORK_FAILURE)
    void isNotLedToAnotherServerWithoutEncryption() throws Exception {
        try (LocalRegistry other = new LocalRegistry()) {
            other.reply(200, CSL, "{}");
            registry.reply(302, "", "", "Location", other.address() + "x");

            assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
            assertThat(other.requests()).isEmpty();
            assertThat(registry.requests()).hasSize(1);
            assertThat(problem().rule()).isEqualTo(Rule.NETWORK_FAILURE);
            assertThat(problem().headline()).isEqualTo("no answer about `doi:10.5555/ex.1`");
            assertThat(problem().label()).startsWith("it leads to `http://").endsWith("/x`, which does not use https");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://me:secret@example.org/x", "//me:secret@exa mple.org/x", "ftp://secret@example.org"})
    void doesNotRepeatTheNameAndPasswordOfAnAddress(String location) throws Exception {
        registry.reply(302, "", "", "Location", location);

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(problem().label()).contains("mple.org").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/10.5555/1, https://api.example.org/x, true",
        "https://doi.org/10.5555/1, https://doi.org/y, true",
        "http://127.0.0.1:80/, https://api.example.org/x, true",
        "http://127.0.0.1:80/, http://127.0.0.1:80/y, true",
        "http://127.0.0.1:80/, http://127.0.0.1:81/y, false",
        "https://doi.org/10.5555/1, http://doi.org/y, false",
        "https://doi.org/10.5555/1, http://api.example.org/x, false",
        "https://doi.org/10.5555/1, https://me:secret@api.example.org/x, false",
        "https://doi.org/10.5555/1, ftp://doi.org/x, false",
        "https://doi.org/10.5555/1, file:///etc/passwd, false",
        "https://doi.org/10.5555/1, mailto:x@example.org, false"
    })
    void isLedByHttpsOnly(String from, String to, boolean safe) {
        assertThat(Exchange.isSafe(URI.create(from), URI.create(to))).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/round", "http://[", "file:///etc/passwd", "https:///x", "mailto:a@b.c", "https://a.b:99999/"})
    void followsNoRedirectsInCirclesOrToInvalidAddresses(String location) throws Exception {
        registry.reply(302, "", "", "Location", location);

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(registry.requests()).hasSizeLessThanOrEqualTo(6);
        assertThat(problem().rule()).isEqualTo(Rule.NETWORK_FAILURE);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 400, 404, 406, 410})
    @Provokes(Rule.UNKNOWN_WORK)
    void saysWhatNobodyKnowsAndAsksOnce(int status) throws Exception {
        registry.reply(status, "text/html", status == 204 ? "" : "<p>Not found</p>");

        assertThat(fetch("doi:10.5555/no.1")).isEmpty();
        assertThat(registry.requests()).hasSize(1);
        assertThat(problem().rule()).isEqualTo(Rule.UNKNOWN_WORK);
        assertThat(problem().file()).isEqualTo("doi:10.5555/no.1");
        assertThat(problem().helps()).containsExactly("look it up at https://doi.org/10.5555/no.1");
    }

    @Test
    void goesOnWithTheNextAfterOneThatNobodyKnows() throws Exception {
        registry.reply(404, "text/html", "no").reply(200, CSL, "{}");

        assertThat(fetch("doi:10.5555/no.1", "doi:10.5555/ex.1")).hasSize(1);
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void takesAWebPageForNoData() throws Exception {
        registry.reply(200, "text/html;charset=utf-8", "<!doctype html><p>A journal</p>");

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(problem().rule()).isEqualTo(Rule.UNKNOWN_WORK);
        assertThat(problem().label()).isEqualTo("127.0.0.1 has no data about it, but an answer of the type text/html");
    }

    @Test
    void waitsAsLongAsItIsAskedTo() throws Exception {
        registry.reply(429, "", "", "Retry-After", "7").reply(200, CSL, "{}");

        assertThat(fetch("doi:10.5555/ex.1")).hasSize(1);
        assertThat(registry.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void doesNotWaitForAnHour() throws Exception {
        registry.reply(429, "", "", "Retry-After", "3600");

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(registry.pauses()).isEmpty();
        assertThat(registry.requests()).hasSize(1);
        assertThat(problem().label())
                .isEqualTo("127.0.0.1 answered with status 429 and asks to be left alone for 3600 seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fri, 31 Dec 9999 23:59:59 GMT", "9999999999", "9223372036854775808", "31", "000031"})
    void doesNotWaitForEver(String retryAfter) throws Exception {
        registry.reply(503, "", "", "Retry-After", retryAfter);

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(registry.pauses()).isEmpty();
        assertThat(registry.requests()).hasSize(1);
        assertThat(problem().label()).startsWith("127.0.0.1 answered with status 503 and asks to be left alone for ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1.5", "1e9", "soon", "\u0663", "Fri, 31 Dec 1999 23:59:59 GMT", "Fri, 32 Dec 9999"})
    void waitsAsUsualWhereItIsAskedForNoTimeThatThereIs(String retryAfter) throws Exception {
        registry.reply(503, "", "", "Retry-After", retryAfter).reply(200, CSL, "{}");

        assertThat(fetch("doi:10.5555/ex.1")).hasSize(1);
        assertThat(registry.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | | PT2M",
                "Wednesday, 21-Oct-26 07:28:09 GMT | Wed, 21 Oct 2026 07:28:00 GMT | PT9S",
                "Wed Oct 21 07:28:09 2026 | Wed, 21 Oct 2026 07:28:00 GMT | PT9S",
                "Sun Nov  1 07:28:09 2026 | Sunday, 01-Nov-26 07:28:00 GMT | PT9S",
                "Fri, 31 Dec 9999 23:59:59 GMT | Fri, 31 Dec 9999 23:59:58 GMT | PT1S",
                "Wed, 21 Oct 2026 07:28:09 GMT | Wed, 21 Oct 2026 07:28:00 GMT | PT9S",
                "Wed, 21 Oct 2026 07:28:09 GMT | |",
                "99999999999999999999 | | PT8760000H",
                "soon | |",
                "| |"
            })
    void readsSecondsAndDates(String retryAfter, String date, Duration pause) {
        Response response = new Response(
                503,
                "host",
                "",
                "",
                Optional.ofNullable(retryAfter).orElse(""),
                Optional.ofNullable(date).orElse(""),
                "");

        assertThat(response.pause()).isEqualTo(Optional.ofNullable(pause));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void asksAgainWhatMayPass(int status) throws Exception {
        registry.reply(status, "text/plain", "busy").reply(200, CSL, "{}");

        assertThat(fetch("doi:10.5555/ex.1")).hasSize(1);
        assertThat(registry.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void asksFourTimesWithPausesThatGrow() throws Exception {
        registry.reply(503, "text/plain", "busy");

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(registry.requests()).hasSize(4);
        assertThat(registry.pauses())
                .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(problem().rule()).isEqualTo(Rule.NETWORK_FAILURE);
        assertThat(problem().label()).isEqualTo("127.0.0.1 answered with status 503");
    }

    @Test
    void beginsNoAttemptWhenTheTimeIsUp() throws Exception {
        registry.reply(503, "text/plain", "busy");

        fetch(registry.network(Duration.ofSeconds(20), Duration.ofSeconds(2), 1000), "doi:10.5555/ex.1");
        assertThat(registry.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 418, 501})
    void asksOnceWhereItIsRefused(int status) throws Exception {
        registry.reply(status, "text/plain", "no");

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(registry.requests()).hasSize(1);
        assertThat(problem().rule()).isEqualTo(Rule.NETWORK_FAILURE);
        assertThat(problem().label()).isEqualTo("127.0.0.1 answered with status " + status);
    }

    @Test
    void doesNotAskForTheOthersWhereTheRegistryFails() throws Exception {
        registry.reply(403, "text/plain", "no");
        fetch("doi:10.5555/1", "doi:10.5555/2", "doi:10.5555/3");

        assertThat(registry.requests()).hasSize(1);
        assertThat(problem().headline()).isEqualTo("no answer about `doi:10.5555/1` and 2 more");
    }

    @Test
    void asksAgainWhereAnAnswerBreaksOff() throws Exception {
        registry.replyBrokenOff(500, "{\"title\":").reply(200, CSL, "{}");

        assertThat(fetch("doi:10.5555/ex.1")).hasSize(1);
        assertThat(registry.requests()).hasSize(2);
    }

    @Test
    void takesNothingOfAnAnswerThatAlwaysBreaksOff() throws Exception {
        registry.replyBrokenOff(500, "{\"title\": \"A\"}");

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(problem().label()).startsWith("the answer of 127.0.0.1 broke off");
    }

    @Test
    void waitsNoLongerThanItsPatience() throws Exception {
        registry.replyNever();

        assertThat(fetch(registry.network(Duration.ofMillis(60)), "doi:10.5555/ex.1"))
                .isEmpty();
        assertThat(problem().label()).isEqualTo("127.0.0.1 took too long to answer");
        assertThat(registry.requests()).hasSize(4);
    }

    @Test
    void waitsForTheWholeAnswerNoLongerThanForItsBegin() throws Exception {
        registry.replyDropByDrop().reply(200, CSL, "{}");

        assertThat(fetch(registry.network(Duration.ofMillis(300)), "doi:10.5555/ex.1"))
                .hasSize(1);
        assertThat(registry.requests()).hasSize(2);
        assertThat(registry.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void breaksOffAnAnswerWithoutEnd() throws Exception {
        registry.replyForEver();

        assertThat(fetch("doi:10.5555/ex.1")).isEmpty();
        assertThat(problem().label()).isEqualTo("the answer has more than 1 MB");
        assertThat(registry.requests()).hasSize(1);
    }

    @Test
    void saysWhereNobodyIs() throws Exception {
        WebExchange nobody;
        try (LocalRegistry gone = new LocalRegistry()) {
            nobody = gone.network();
        }

        assertThat(fetch(nobody, "doi:10.5555/ex.1", "arxiv:2206.01861")).isEmpty();
        assertThat(problems.sorted())
                .extracting(Diagnostic::label)
                .containsOnly("127.0.0.1 does not accept a connection")
                .hasSize(2);
    }

    @Test
    void asksOnceForANameThatLeadsNowhereAndOfAServerThatCannotBeTrusted() {
        FetchException unknown = Exchange.problem("doi.org", new Exception(new UnknownHostException("doi.org")));
        FetchException fake = Exchange.problem("doi.org", new SSLHandshakeException("bad certificate"));

        assertThat(unknown).hasMessage("the name doi.org leads nowhere; is there a network?");
        assertThat(fake).hasMessage("doi.org cannot be trusted: bad certificate");
        assertThat(List.of(unknown.isPassing(), fake.isPassing())).containsOnly(false);
    }

    @Test
    void asksArxivForSeveralIdsAtOnce() throws Exception {
        registry.reply(200, ATOM, "<feed/>");

        assertThat(fetch("arxiv:2206.01861v2", "arxiv:math/0309136"))
                .extracting(Answer::asked)
                .containsExactly(ids("arxiv:2206.01861v2", "arxiv:math/0309136"));
        assertThat(registry.requests()).containsExactly("/query?id_list=2206.01861v2,math/0309136&max_results=2");
        assertThat(registry.accept()).isEqualTo("application/atom+xml");
    }

    @Test
    void leavesArxivAloneForThreeSecondsBetweenRequests() throws Exception {
        registry.reply(200, ATOM, "<feed/>");
        String[] many = new String[101];
        for (int i = 0; i < many.length; i++) {
            many[i] = "arxiv:2206." + (10_000 + i);
        }

        assertThat(fetch(many)).hasSize(3);
        assertThat(registry.requests()).hasSize(3);
        assertThat(registry.requests().get(2)).isEqualTo("/query?id_list=2206.10100&max_results=1");
        assertThat(registry.pauses()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
    }

    @Test
    void keepsThatDistanceWhenItAsksAgainToo() throws Exception {
        registry.reply(500, "text/plain", "busy").reply(200, ATOM, "<feed/>");

        assertThat(fetch("arxiv:2206.01861")).hasSize(1);
        assertThat(registry.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void asksForEachAloneWhereOneSpoilsTheAnswer(int status) throws Exception {
        String error = "<feed><entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_x</id></entry></feed>";
        registry.reply(status, ATOM, error).reply(status, ATOM, error).reply(200, ATOM, "<feed/>");

        assertThat(fetch("arxiv:2206.99999", "arxiv:2206.01861"))
                .extracting(Answer::name)
                .containsExactly("arxiv:2206.01861");
        assertThat(registry.requests()).hasSize(3);
        assertThat(problem().headline()).isEqualTo("nothing is known of `arxiv:2206.99999`");
    }

    @Test
    void takesNoWebPageForAnAnswerOfArxiv() throws Exception {
        registry.reply(200, "text/html", "<p>Log in to the hotel's network</p>");

        assertThat(fetch("arxiv:2206.01861")).isEmpty();
        assertThat(problem().rule()).isEqualTo(Rule.NETWORK_FAILURE);
    }

    private List<Answer> fetch(String... works) throws InterruptedException {
        return fetch(registry.network(), works);
    }

    private List<Answer> fetch(WebExchange network, String... works) throws InterruptedException {
        return new Fetch(network, problems).of(ids(works));
    }

    private static List<Identifier> ids(String... works) {
        List<Identifier> ids = new ArrayList<>();
        for (String work : works) {
            ids.add(WorkId.of(work).orElseThrow().value().orElseThrow());
        }
        return ids;
    }

    private Diagnostic problem() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }
}
