package offprint.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import offprint.preview.ShownSite.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers to requests, those of browsers and those that no browser would send. */
class AnswersTest {
    private static final String SECRET = "what is beside the site";

    private static ShownSite site;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.writeString(work.resolve("secret.txt"), SECRET);
        site = new ShownSite(work)
                .write("content/static/notes/a b.txt", "plain\n")
                .write("content/static/film.mp4", "film")
                .write("content/static/unknown.xyz", "?")
                .write("content/static/nothing.txt", "");
        Files.createSymbolicLink(work.resolve("content/static/twin.txt"), work.resolve("content/static/notes/a b.txt"));
        site.start();
    }

    @Test
    void servesNothingThroughALinkThatCameLater(@TempDir Path place) throws IOException {
        Files.writeString(place.resolve("secret.txt"), SECRET);
        try (ShownSite other = new ShownSite(Files.createDirectory(place.resolve("work")))
                .write("content/static/leak.txt", "plain\n")) {
            other.start();
            Path leak = place.resolve("work/content/static/leak.txt");
            Files.delete(leak);
            Files.createSymbolicLink(leak, place.resolve("secret.txt"));

            assertThat(other.get("/leak.txt").body()).doesNotContain(SECRET);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void drawsPagesWhenTheyAreAskedFor() throws IOException {
        assertThat(site.get("/").status()).isEqualTo(200);
        Answer paper = site.get("/papers/one/");
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.body()).contains("<h1").contains("One").endsWith("</html>\n");
    }

    @Test
    void addsItsScriptToPagesAndToNothingElse() throws IOException {
        assertThat(site.get("/papers/one/").version()).isNotEmpty();
        assertThat(site.get("/assets/site.css").body()).doesNotContain("preview.js");
        assertThat(site.get("/sitemap.xml").body()).doesNotContain("preview.js");
        assertThat(site.get("/.offprint/preview.js").body()).contains("EventSource");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/papers/index.html, text/html; charset=utf-8",
        "/assets/site.css, text/css; charset=utf-8",
        "/assets/style.css, text/css; charset=utf-8",
        "/assets/offprint.js, text/javascript; charset=utf-8",
        "/.offprint/preview.js, text/javascript; charset=utf-8",
        "/.offprint/overlay.css, text/css; charset=utf-8",
        "/assets/icon.svg, image/svg+xml",
        "/sitemap.xml, application/xml",
        "/robots.txt, text/plain; charset=utf-8",
        "/notes/a%20b.txt, text/plain; charset=utf-8",
        "/film.mp4, video/mp4",
        "/unknown.xyz, application/octet-stream",
    })
    void saysWhatEachFileIs(String path, String type) throws IOException {
        Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo(type);
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/nothing/", "/papers", "/notes/a%20b.txt", "/assets/style.css", "/.offprint/preview.js"})
    void letsNothingBeStored(String path) throws IOException {
        assertThat(site.get(path).header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void sendsEmptyFiles() throws IOException {
        Answer answer = site.get("/nothing.txt");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    private static Answer part(String path, String... fields) throws IOException {
        StringBuilder request =
                new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (String field : fields) {
            request.append(field).append("\r\n");
        }
        return site.send(request.append("\r\n").toString());
    }

    /** As the players of browsers ask, some of which play nothing otherwise. */
    @ParameterizedTest
    @CsvSource({
        "bytes=0-1, bytes 0-1/4, fi",
        "bytes=1-, bytes 1-3/4, ilm",
        "bytes=3-3, bytes 3-3/4, m",
        "Bytes=2-99, bytes 2-3/4, lm",
        "bytes=-1, bytes 3-3/4, m",
        "bytes=-99, bytes 0-3/4, film",
        "bytes=0-999999999999999999, bytes 0-3/4, film"
    })
    void sendsThePartOfAFileThatIsAskedFor(String range, String sent, String body) throws IOException {
        Answer answer = part("/film.mp4", "Range: " + range);
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.header("content-range")).isEqualTo(sent);
        assertThat(answer.header("content-type")).isEqualTo("video/mp4");
        assertThat(answer.header("content-length")).isEqualTo(Integer.toString(body.length()));
        assertThat(answer.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=4-", "bytes=4-9", "bytes=-0", "bytes=999999999999999999-"})
    void saysWhereAFileEndsToThoseWhoAskForMore(String range) throws IOException {
        Answer answer = part("/film.mp4", "Range: " + range);
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("content-range")).isEqualTo("bytes */4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-0,2-2",
                "bytes=2-1",
                "bytes=-",
                "bytes=",
                "bytes=a-b",
                "lines=0-1",
                "bytes 0-1",
                "bytes=9999999999999999999999-",
                "bytes=--1"
            })
    void sendsTheWholeFileWhereNoOnePartIsMeant(String range) throws IOException {
        Answer answer = part("/film.mp4", "Range: " + range);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("accept-ranges")).isEqualTo("bytes");
        assertThat(answer.header("content-range")).isEmpty();
        assertThat(answer.body()).isEqualTo("film");
    }

    @Test
    void sendsThePartOfAFileThatIsMadeForTheSite() throws IOException {
        String whole = part("/sitemap.xml").body();
        Answer answer = part("/sitemap.xml", "Range: bytes=2-5");
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(whole.substring(2, 6));
    }

    /** Parts of two versions do not fit together. */
    @Test
    void sendsTheWholeFileToThoseWhoHaveAPartOfSomeVersion() throws IOException {
        Answer answer = part("/film.mp4", "Range: bytes=1-", "If-Range: \"a\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("film");
    }

    @Test
    void sendsNoPartOfAPageNorOfWhatIsNotThere() throws IOException {
        assertThat(part("/papers/one/", "Range: bytes=0-1").status()).isEqualTo(200);
        assertThat(part("/nothing.mp4", "Range: bytes=0-1").status()).isEqualTo(404);
        assertThat(site.ask("HEAD /film.mp4 HTTP/1.1\r\nRange: bytes=0-1", "localhost")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void sendsReadersToTheFolderThatAPageIs() throws IOException {
        Answer answer = site.get("/papers/one?a=b");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("location")).isEqualTo("/papers/one/?a=b");
        assertThat(site.get("//papers/one").status()).as("another host").isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing/", "/papers/one/nothing", "/papers/%zz", "/.offprint/nothing", "/notes", "/notes/"})
    void findsNothingWhereNothingIs(String path) throws IOException {
        assertThat(site.get(path).status()).isIn(400, 404);
    }

    @Test
    void showsTheSitesOwnPageWhereNothingIsWithLinksThatStayHere() throws IOException {
        Answer answer = site.get("/papers/nothing/");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body()).contains("Ada").contains("href=\"/assets/").doesNotContain("https://ada.example.org");
        assertThat(answer.version()).isNotEmpty();
    }

    @Test
    void sendsOnlyTheHeadToThoseWhoAskForIt() throws IOException {
        Answer page = site.get("/papers/one/");
        Answer head = site.ask("HEAD /papers/one/ HTTP/1.1", "localhost");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("content-length")).isEqualTo(page.header("content-length"));
        assertThat(head.header("content-type")).isEqualTo(page.header("content-type"));
        assertThat(site.ask("HEAD /nothing/ HTTP/1.1", "localhost").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void answersNoOtherMethod(String method) throws IOException {
        Answer answer =
                site.send(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/../../secret.txt",
                "/notes/../../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/%252e%252e/secret.txt",
                "/.%00./secret.txt",
                "/notes/a%20b.txt%00.html",
                "/%c0%ae%c0%ae/secret.txt",
                "/..;/secret.txt",
                "/./../secret.txt",
                "//secret.txt",
                "/secret.txt",
                "/content/site.yaml",
                "/content/papers/one.yaml",
                "/site.yaml",
                "/assets/../content/site.yaml",
                "/.offprint/../content/site.yaml",
                "/.offprint/%2e%2e/%2e%2e/overlay.css",
                "/.offprint//etc/passwd",
                "/.offprint/../serve/overlay.css",
                "file:///etc/passwd",
                "http://127.0.0.1/../secret.txt",
                "*",
                "C:\\secret.txt",
                "/C:/secret.txt",
            })
    void servesNothingFromOutsideOfTheSite(String path) throws IOException {
        Answer answer = site.get(path);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain(SECRET, "root:", "categories:", "category:");
    }

    @Test
    void followsALinkThatStaysInTheSite() throws IOException {
        assertThat(site.get("/twin.txt").body()).isEqualTo("plain\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example:80",
                "localhost.evil.example",
                "evillocalhost",
                "10.0.0.1",
                ""
            })
    void answersNobodyWhoCallsItByAnotherName(String host) throws IOException {
        Answer answer = site.ask("GET /papers/one/ HTTP/1.1", host);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("One");
        assertThat(site.ask("GET /.offprint/events HTTP/1.1", host).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:4000", "LOCALHOST", "127.0.0.1:1", "[::1]:4000", "ada.localhost"})
    void answersToTheNamesOfThisMachine(String host) throws IOException {
        assertThat(site.ask("GET /papers/one/ HTTP/1.1", host).status()).isEqualTo(200);
    }

    @Test
    void cannotBeReachedFromOtherMachines() throws IOException {
        List<InetAddress> others = new ArrayList<>();
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    others.add(address);
                }
            }
        }
        assumeTrue(!others.isEmpty(), "this machine has no address but its own");
        for (InetAddress address : others) {
            assertThat(isReached(address)).as(address.toString()).isFalse();
        }
        assertThat(isReached(InetAddress.getLoopbackAddress())).isTrue();
    }

    private static boolean isReached(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, site.port()), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void saysWhereTheSiteIsShown() {
        assertThat(site.said()).contains("http://127.0.0.1:" + site.port() + "/ shows the site; Ctrl-C ends it\n");
    }
}
