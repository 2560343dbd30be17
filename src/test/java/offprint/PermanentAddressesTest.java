package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published once stays, or leads on, or is given up by name: as authors and their readers see it. */
class PermanentAddressesTest {
    private static final String LOCK = "content/addresses.lock";

    @AutoClose
    private final TestSite site = TestSite.small()
            .paper("one", "title: On Rings\ndoi: 10.1000/182\nkeywords: [rings]")
            .file("content/papers/one.pdf", "%PDF-1.7 of one")
            .paper("two", "title: On Groups\ncategory: B")
            .file("content/pages/teaching.md", "---\ntitle: Teaching\n---\nCourses.\n")
            .file("content/static/img/ship.png", "a ship")
            .pushed();

    private void rename(String from, String to) {
        try {
            Files.move(site.path("content/" + from), site.path("content/" + to));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void delete(String path) {
        try {
            Files.delete(site.path(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void add(String file, String line) {
        site.file("content/" + file, site.text("content/" + file) + line + "\n");
    }

    private void assertBuilt(String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "build";
        System.arraycopy(options, 0, args, 1, options.length);
        TestSite.Run run = site.run(args);
        assertThat(run.status()).as(run.err()).isZero();
    }

    private List<String> locked() {
        return site.text(LOCK).lines().map(line -> line.split("\t", -1)[0]).toList();
    }

    private Document page(String path) {
        return Jsoup.parse(
                site.text("site/" + path), "https://ada.example.org/papers/" + path.replace("index.html", ""));
    }

    private void assertLeadsTo(String path, String address) {
        Document page = page(path);
        String canonical = page.select("link[rel=canonical]").attr("href");
        String refresh = page.select("meta[http-equiv=refresh]").attr("content");
        assertThat(canonical).isEqualTo("https://ada.example.org/papers/" + address);
        assertThat(refresh).startsWith("0; url=../");
        assertThat(page.select("main a").get(0).absUrl("href")).isEqualTo(canonical);
        assertThat(page.select("main a").get(0).attr("href")).isEqualTo(refresh.substring("0; url=".length()));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void theFirstBuildBeginsTheList() {
        TestSite.Run run = site.run("build");

        assertThat(run.out())
                .endsWith(" 0 unchanged; " + (locked().size() - 1) + " new addresses in content/addresses.lock\n");
        assertThat(site.text(LOCK)).startsWith("offprint-addresses 1\n/\n/api/papers.json\n");
        assertThat(locked())
                .contains("/papers/one/", "/papers/one/one.bib", "/papers/one/one.ris", "/papers/one/one.json")
                .contains("/papers/one/one.pdf", "/teaching/", "/img/ship.png", "/cv/", "/search/", "/papers.bib")
                .contains("/authors/", "/authors/ada-example/", "/keywords/rings/", "/years/2024/", "/categories/A/")
                .contains(
                        "/feed.xml", "/feed.json", "/categories/A/feed.xml", "/sitemap.xml", "/llms.txt", "/robots.txt")
                .contains("/api/papers.json", "/api/schema.json")
                .noneMatch(line -> line.startsWith("/assets/") || line.startsWith("/search/data/"))
                .noneMatch(line -> line.startsWith("/404") || line.startsWith("/keywords/rings/papers"));
    }

    @Test
    void aBuildThatPublishesNothingNewLeavesTheListAlone() throws IOException {
        assertBuilt();
        String before = site.text(LOCK);
        Object time = Files.getLastModifiedTime(site.path(LOCK));
        TestSite.Run run = site.run("build");

        assertThat(run.out()).matches("no problems; \\S*site: 0 files written, \\d+ unchanged\n");
        assertThat(site.text(LOCK)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(site.path(LOCK))).isEqualTo(time);
    }

    @Test
    void aNewPaperAddsLinesAndChangesNone() {
        assertBuilt();
        List<String> before = site.text(LOCK).lines().toList();
        site.paper("three", "title: On Fields");
        TestSite.Run run = site.run("build");

        assertThat(run.out()).endsWith("; 4 new addresses in content/addresses.lock\n");
        assertThat(site.text(LOCK)
                        .lines()
                        .filter(line -> !before.contains(line))
                        .map(line -> line.split("\t", -1)[0]))
                .containsExactly(
                        "/papers/three/",
                        "/papers/three/three.bib",
                        "/papers/three/three.json",
                        "/papers/three/three.ris");
        assertThat(site.text(LOCK).lines()).containsAll(before);
    }

    @Test
    @Provokes(Rule.ADDRESS_DROPPED)
    void aRenamedPaperIsNoticedAndNamedAsSuch() {
        assertBuilt();
        SortedMap<String, byte[]> before = site.files("site");
        rename("papers/one.yaml", "papers/rings.yaml");
        rename("papers/one.pdf", "papers/rings.pdf");
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                error[address-dropped]: `papers/one.yaml` was renamed to `papers/rings.yaml`
                 --> content/papers/rings.yaml
                  = the published address `/papers/one/` would lead nowhere
                  = help: add `aliases: [one]` to it, and the old address redirects there
                  = help: to retire the address for good: `offprint build --retire papers/one/`

                1 error; nothing was written
                """);
        assertThat(site.files("site").keySet()).isEqualTo(before.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"title: On Rings|title: On Rings and Ideals", "doi: 10.1000/182|doi: 10.1000/999"})
    void aRenamedPaperIsKnownByItsTitleOrByItsIdentifiers(String before, String after) {
        assertBuilt();
        rename("papers/one.yaml", "papers/rings.yaml");
        delete("content/papers/one.pdf");
        site.file(
                "content/papers/rings.yaml",
                site.text("content/papers/rings.yaml").replace(before, after));

        assertThat(site.run("build").err()).contains("`papers/one.yaml` was renamed to `papers/rings.yaml`");
    }

    @Test
    void aPaperWithAliasesGetsOneMore() {
        add("papers/one.yaml", "aliases: [first]");
        assertBuilt();
        rename("papers/one.yaml", "papers/rings.yaml");
        rename("papers/one.pdf", "papers/rings.pdf");

        assertThat(site.run("build").err())
                .contains("= help: add `one` to its `aliases`, and the old address redirects there\n");
    }

    @Test
    void aPaperThatWasJoinedWithAnotherIsNamedAsSuch() {
        assertBuilt();
        delete("content/papers/one.yaml");
        delete("content/papers/one.pdf");
        add("papers/two.yaml", "doi: 10.1000/182");

        assertThat(site.run("build").err()).startsWith("""
                error[address-dropped]: `papers/one.yaml` is gone, and `papers/two.yaml` is the same by its title or an identifier
                 --> content/papers/two.yaml
                """);
    }

    @Test
    void anAliasLeadsToThePaperAndHasItsFiles() {
        assertBuilt();
        List<String> before = locked();
        rename("papers/one.yaml", "papers/rings.yaml");
        rename("papers/one.pdf", "papers/rings.pdf");
        add("papers/rings.yaml", "aliases: [one]");
        assertBuilt();

        assertLeadsTo("papers/one/index.html", "papers/rings/");
        assertThat(page("papers/one/index.html").title()).isEqualTo("On Rings – Ada");
        assertThat(page("papers/one/index.html").select("main a").get(0).text()).isEqualTo("On Rings");
        for (String ending : List.of(".bib", ".ris", ".json", ".pdf")) {
            assertThat(site.text("site/papers/one/one" + ending))
                    .isEqualTo(site.text("site/papers/rings/rings" + ending));
        }
        assertThat(locked()).containsAll(before);
        assertThat(site.run("build").out()).contains(" 0 files written");
    }

    @Test
    void aRedirectIsNotAPage() {
        add("papers/one.yaml", "aliases: [former]");
        TestSite.Run run = site.run("check");
        assertBuilt();

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("no problems; ");
        assertThat(site.text("site/papers/former/index.html")).contains("This page has moved");
        for (String list :
                List.of("sitemap.xml", "feed.xml", "feed.json", "llms.txt", "papers/index.html", "index.html")) {
            assertThat(site.text("site/" + list)).as(list).doesNotContain("former/");
        }
    }

    @Test
    void aDeletedPaperIsReportedWhereTheListHasIt() {
        assertBuilt();
        delete("content/papers/two.yaml");
        int line = site.text(LOCK).lines().toList().indexOf(lockLine("/papers/two/")) + 1;
        TestSite.Run run = site.run("build");

        assertThat(run.err())
                .isEqualTo("""
                error[address-dropped]: the published address `/papers/two/` would lead nowhere
                  --> content/addresses.lock:%d:1
                   |
                %d | %s
                   | ^^^^^^^^^^^^ there is no content/papers/two.yaml
                   = help: if another paper took its place, add `aliases: [two]` to that one's file
                   = help: to retire the address for good: `offprint build --retire papers/two/`

                1 error; nothing was written
                """.formatted(line, line, lockLine("/papers/two/").replace("\t", "    ")));
    }

    private String lockLine(String address) {
        return site.text(LOCK)
                .lines()
                .filter(line -> line.startsWith(address + "\t"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRetiredAddressIsGivenUpWithAllThatLiesBelow() {
        assertBuilt();
        delete("content/papers/one.yaml");
        delete("content/papers/one.pdf");
        delete("content/papers/two.yaml");
        assertThat(site.run("build", "--retire", "papers/one/").err())
                .contains("`/papers/two/`")
                .doesNotContain("/one/");

        assertBuilt("--retire", "/papers/one/", "--retire", "/papers/two/");
        assertThat(locked()).noneMatch(line -> line.startsWith("/papers/one") || line.startsWith("/papers/two"));
        assertThat(site.files("site").keySet()).noneMatch(path -> path.contains("/one") || path.contains("/two"));
        assertBuilt();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/papers/two/|`/papers/two/` still leads somewhere, so it stays",
                "papers/two|`/papers/two/` still leads somewhere, so it stays",
                "/papers/typo/|nothing was ever published there, or it has been given up already"
            })
    void whatGivesNothingUpIsSaid(String address, String reason) {
        assertBuilt();
        TestSite.Run run = site.run("build", "--retire", address);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("warning[nothing-retired]", "  = " + reason + "\n");
        assertThat(locked()).contains("/papers/two/");
    }

    @Test
    void aFolderIsRetiredExceptForWhatIsStillThere() {
        assertBuilt();
        delete("content/papers/two.yaml");
        TestSite.Run run = site.run("build", "--retire", "papers/");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("no problems; ").endsWith("; 4 addresses retired\n");
        assertThat(locked())
                .contains("/papers/", "/papers/one/", "/papers/one/one.pdf")
                .noneMatch(line -> line.startsWith("/papers/two/"));
    }

    @Test
    void aPageOfTheAuthorsOwnStaysToo() {
        assertBuilt();
        rename("pages/teaching.md", "pages/courses.md");
        assertThat(site.run("build").err())
                .contains("""
                error[address-dropped]: `pages/teaching.md` was renamed to `pages/courses.md`
                 --> content/pages/courses.md
                """, "= help: add `aliases: [teaching]` to it,", "--retire teaching/`");

        site.file("content/pages/courses.md", "---\ntitle: Teaching\naliases: [teaching]\n---\nCourses.\n");
        assertBuilt();
        assertLeadsTo("teaching/index.html", "courses/");
    }

    @Test
    void aFileOfTheAuthorsOwnStaysToo() {
        site.file("content/static/img/my boat.png", "a boat");
        assertBuilt();
        delete("content/static/img/my boat.png");
        delete("content/papers/one.pdf");
        TestSite.Run run = site.run("build");

        assertThat(run.err())
                .contains("the published address `/img/my boat.png` would lead nowhere")
                .contains("there is no content/static/img/my boat.png\n", "= help: put the file back where it was\n")
                .contains("`offprint build --retire \"img/my boat.png\"`")
                .contains("the published address `/papers/one/one.pdf` would lead nowhere")
                .contains("there is no content/papers/one.pdf\n")
                .endsWith("2 errors; nothing was written\n");
        assertBuilt("--retire", "img/my boat.png", "--retire", "/papers/one/one.pdf");
    }

    @Test
    void theFileThatNamesADomainIsNotAnAddress() {
        site.file("content/static/CNAME", "ada.example.org\n");
        assertBuilt();
        delete("content/static/CNAME");

        assertBuilt();
    }

    /** A list of more rows than one page has goes on at page-2/, as long as it is so long. */
    @Test
    void theFurtherPagesOfALongListAreNotPromised() {
        for (int i = 0; i < 260; i++) {
            site.paper("p" + i, "title: Paper " + i);
        }
        assertBuilt();
        assertThat(site.files("site")).containsKeys("papers/page-2/index.html", "cv/page-2/index.html");
        assertThat(locked()).contains("/papers/p259/").noneMatch(line -> line.contains("/page-2/"));

        String[] retire = new String[400];
        for (int i = 0; i < 200; i++) {
            delete("content/papers/p" + i + ".yaml");
            retire[2 * i] = "--retire";
            retire[2 * i + 1] = "papers/p" + i + "/";
        }
        assertBuilt(retire);
        assertThat(site.files("site")).doesNotContainKeys("papers/page-2/index.html", "cv/page-2/index.html");
    }

    /** Keywords, authors, years and the like follow from papers; who changes a keyword has moved nothing. */
    @Test
    void aHeadingThatVanishesLeadsToItsIndexForGood() {
        site.paper("three", "title: On Fields\nkeywords: [fields]\ndate: 1999");
        assertBuilt();
        site.paper("three", "title: On Fields\nkeywords: [Galois]\ndate: 2001");
        assertBuilt();

        assertLeadsTo("keywords/fields/index.html", "keywords/");
        assertLeadsTo("years/1999/index.html", "years/");
        assertThat(site.files("site"))
                .containsKey("keywords/galois/papers.bib")
                .doesNotContainKey("keywords/fields/papers.bib");
        assertThat(locked()).contains("/keywords/fields/", "/keywords/galois/");
        assertThat(site.run("build").out()).contains("0 files written");

        site.paper("three", "title: On Fields\nkeywords: [fields]\ndate: 2001");
        assertBuilt();
        assertThat(page("keywords/fields/index.html").select("h1").text()).isEqualTo("fields");
        assertLeadsTo("keywords/galois/index.html", "keywords/");

        assertBuilt("--retire", "keywords/galois/");
        assertThat(site.files("site")).doesNotContainKey("keywords/galois/index.html");
    }

    @Test
    void anIndexThatVanishesLeadsToThePapers() {
        assertBuilt();
        site.paper("one", "title: On Rings\ndoi: 10.1000/182");
        assertBuilt();

        assertLeadsTo("keywords/index.html", "papers/");
        assertLeadsTo("keywords/rings/index.html", "papers/");
    }

    @Test
    void theFeedOfACategoryWithoutPapersIsThatOfTheSite() {
        assertBuilt();
        site.paper("two", "title: On Groups\ncategory: A");
        assertBuilt();

        assertLeadsTo("categories/B/index.html", "categories/");
        assertThat(site.text("site/categories/B/feed.xml")).isEqualTo(site.text("site/feed.xml"));
        assertThat(site.text("site/categories/B/feed.json")).isEqualTo(site.text("site/feed.json"));
        assertThat(locked()).contains("/categories/B/feed.xml");
        assertThat(site.run("build").out()).contains("0 files written");
    }

    @Test
    void siteYamlSaysWhereAnythingElseHasGone() {
        assertBuilt();
        site.file("content/site.yaml", site.text("content/site.yaml").replace("B: Botany", "Bo: Botany") + """
                        redirects:
                          /categories/B/: /categories/Bo/
                          /people/ada/: /authors/ada-example/
                        """);
        site.paper("two", "title: On Groups\ncategory: Bo");
        assertBuilt();

        assertLeadsTo("categories/B/index.html", "categories/Bo/");
        assertThat(page("categories/B/index.html").select("main a").get(0).text())
                .isEqualTo("Botany");
        assertThat(site.text("site/categories/B/feed.xml")).isEqualTo(site.text("site/categories/Bo/feed.xml"));
        assertLeadsTo("people/ada/index.html", "authors/ada-example/");
        assertThat(locked()).contains("/people/ada/", "/categories/B/", "/categories/B/feed.json");
    }

    @Test
    void aPaperMayGiveWayToAPageOfTheAuthorsOwn() {
        assertBuilt();
        delete("content/papers/two.yaml");
        add("site.yaml", "redirects: {/papers/two/: /teaching/}");
        assertBuilt();

        assertLeadsTo("papers/two/index.html", "teaching/");
        assertThat(locked()).contains("/papers/two/").doesNotContain("/papers/two/two.bib");
    }

    @Test
    void checkHoldsContentToTheListAndLeavesItAsItIs() {
        assertBuilt();
        String before = site.text(LOCK);
        site.paper("three", "");
        assertThat(site.run("check").out())
                .endsWith(" files would be published; content/addresses.lock lacks 4 of their addresses\n");

        rename("papers/one.yaml", "papers/rings.yaml");
        rename("papers/one.pdf", "papers/rings.pdf");
        assertThat(site.run("check").err()).contains("was renamed to").endsWith("1 error; nothing can be published\n");
        assertThat(site.text(LOCK)).isEqualTo(before);
    }

    @Test
    void aSiteThatIsBuiltElsewhereIsHeldToTheListAndLeavesItAsItIs() {
        assertBuilt("--output", "/copy");
        assertThat(site.files("content")).doesNotContainKey("addresses.lock");

        assertBuilt("--output", "./site/");
        String before = site.text(LOCK);
        site.paper("three", "");
        assertThat(site.run("build", "--output", "/copy").out())
                .endsWith(" unchanged; content/addresses.lock lacks 4 of their addresses\n");
        delete("content/papers/two.yaml");
        assertThat(site.run("build", "--output", "/copy").status()).isEqualTo(1);
        assertThat(site.text(LOCK)).isEqualTo(before);
    }

    @Test
    void aListThatWasMergedIsPutInOrder() {
        assertBuilt();
        String before = site.text(LOCK);
        List<String> lines = before.lines().toList();
        StringBuilder turned = new StringBuilder(lines.get(0)).append("\r\n");
        for (int i = lines.size() - 1; i > 0; i--) {
            turned.append(lines.get(i)).append("\r\n");
        }
        site.file(LOCK, turned.toString());
        assertBuilt();

        assertThat(site.text(LOCK)).isEqualTo(before);
    }

    @Test
    void aSpoiltListIsAnErrorAndStays() {
        assertBuilt();
        site.file(LOCK, site.text(LOCK) + "<<<<<<< mine\n");
        TestSite.Run run = site.run("build");

        assertThat(run.err())
                .contains("error[bad-address-lock]: a merge has left a conflict", " --> content/addresses.lock:");
        assertThat(site.text(LOCK)).endsWith("<<<<<<< mine\n");
    }

    @Test
    void aBuildThatFailsLeavesTheList() {
        assertBuilt();
        String before = site.text(LOCK);
        site.paper("three", "category: Q");
        assertThat(site.run("build").status()).isEqualTo(1);
        assertThat(site.text(LOCK)).isEqualTo(before);

        site.paper("three", "").file("site/papers/three/index.html", "somebody else's");
        assertThat(site.run("build").err()).contains("foreign-file");
        assertThat(site.text(LOCK)).isEqualTo(before);
    }

    @Test
    void manyDroppedAddressesAreCutShort() {
        for (int i = 100; i < 130; i++) {
            site.paper("p" + i, "title: Paper " + i);
        }
        assertBuilt();
        for (int i = 100; i < 130; i++) {
            delete("content/papers/p" + i + ".yaml");
        }

        assertThat(site.run("build").err()).contains("""
                error[address-dropped]: 10 further published addresses would lead nowhere
                 --> content/addresses.lock
                  = help: is this the right `content/`, and is it complete?
                """).endsWith("21 errors; nothing was written\n");
    }

    @Test
    void anAliasCannotTakeAnAddressThatLeadsSomewhere() {
        site.file("content/pages/courses.md", "---\ntitle: Courses\naliases: [teaching, cv]\n---\nText.\n");

        assertThat(site.run("build").err()).contains("""
                error[address-taken]: the address `/teaching/` is taken
                 --> content/pages/courses.md
                  = by content/pages/teaching.md
                  = help: take it out of `aliases`: it leads somewhere as it is
                """, "the address `/cv/` is taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/: /b/", "/b/: /a/", "/a/: /teachin/", "/a/: teaching/", "/a/: https://example.org/"})
    void aRedirectLeadsToWhatIsThere(String redirect) {
        add(
                "site.yaml",
                "redirects:\n  " + redirect
                        + "\n  /b/: /teaching/".replace("\n  /b/", redirect.startsWith("/b/") ? "\n  /c/" : "\n  /b/"));

        assertThat(site.run("build").err()).contains("error[dangling-link]", " --> content/site.yaml:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/", "/", "//a/", "/a//", "/../a/", "/a/./b", "/a?b/", "/a b/", "https://example.org/"})
    void aRedirectBeginsAtWhatMayHaveBeenAnAddress(String from) {
        add("site.yaml", "redirects: {\"" + from + "\": /teaching/}");

        assertThat(site.run("build").err())
                .contains("error[bad-file-name]: `" + from + "` cannot have been an address here");
    }

    /** As other generators have them. */
    @ParameterizedTest
    @CsvSource({
        "/publications.html, publications.html, teaching/",
        "/old/list.htm, old/list.htm, ../teaching/",
        "/publications, publications/index.html, ../teaching/",
        "/old/index.html, old/index.html, ../teaching/"
    })
    void aPageMayHaveLainInAFile(String from, String file, String target) {
        add("site.yaml", "redirects: {" + from + ": /teaching/}");
        assertBuilt();

        assertThat(page(file).select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=" + target);
        assertThat(site.run("check").out()).contains("no problems; ");
        assertThat(locked()).contains('/' + file.replace("/index.html", "/"));
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/pdf/x.pdf, /papers/one/one.pdf",
        "/bib/all.bib, /papers.bib",
        "/atom.xml, /feed.xml",
        "/logo.png, /img/ship.png"
    })
    void whereAFileWasThereIsACopyOfTheOther(String from, String to) {
        add("site.yaml", "redirects: {" + from + ": " + to + "}");
        assertBuilt();

        assertThat(site.files("site").get(from.substring(1)))
                .isEqualTo(site.files("site").get(to.substring(1)));
        assertThat(locked()).contains(from);
        assertThat(site.run("check").out()).contains("no problems; ");
    }

    @Test
    void aFileCannotSendItsReadersToAPage() {
        add("site.yaml", "redirects: {/cv.pdf: /cv/}");

        assertThat(site.run("build").err())
                .contains("error[dangling-link]: the file `/cv.pdf` cannot become `/cv/`", "write `/cv.pdf/`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/teaching", "/teaching/index.html", "/robots.txt"})
    void aRedirectCannotTakeAnAddressThatLeadsSomewhere(String from) {
        add("site.yaml", "redirects: {" + from + ": /papers.bib}");

        assertThat(site.run("build").err()).contains("error[address-taken]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Old Page]|error[bad-file-name]: `Old Page` cannot have been a page's address",
                "[old, old]|error[duplicate-entry]: duplicate `old` in `aliases`"
            })
    void aPagesAliasesAreSlugs(String aliases, String message) {
        site.file("content/pages/teaching.md", "---\ntitle: Teaching\naliases: " + aliases + "\n---\nText.\n");

        assertThat(site.run("build").err()).contains(message);
    }
}
