package offprint.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import offprint.TestSite;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites whose own templates or files break a rule each, as their authors see it. */
@Tag("slow")
class AuditTest {
    private static final String ABSTRACT = "abstract: \"Of $x < y$ & what follows.\"\n";

    @AutoClose
    private final TestSite site = TestSite.small()
            .paper("one", ABSTRACT + "authors: [Ada Example, Jane Coauthor]")
            .paper("two", "summary: Shorter.\ndate: 2024-05-17");

    /** Replaces a part of a built-in template, which must have it. */
    private AuditTest with(String template, String part, String replacement) {
        try {
            String text = Files.readString(Path.of("templates", template));
            assertThat(text).contains(part);
            site.file("templates/" + template, text.replace(part, replacement));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to the top of a paper's page. */
    private AuditTest onPapers(String html) {
        return with("paper.ftlh", "<article>", "<article>\n" + html);
    }

    /** Puts tags of its own into the head of a paper's page, in the place of ours. */
    private AuditTest head(String... tags) {
        return with("layout.ftlh", "${frame.metadata}", String.join("\n", tags) + "\n");
    }

    private String check() {
        TestSite.Run run = site.run("check");
        return run.out() + run.err();
    }

    /** What a build says, which writes the site all the same. */
    private String warning() {
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private String error() {
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.out()).isEqualTo(1);
        assertThat(site.files("site")).isEmpty();
        return run.err();
    }

    private static byte[] pdf(boolean text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(0, 0, 10, 10);
                content.fill();
                if (text) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.showText("On one");
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void hasNothingAgainstASiteWithTheThemeAsItIs() throws IOException {
        site.file("content/papers/one.pdf", pdf(true));

        String card = check().replaceAll("(\\d+) of \\1\\n", "all\n");
        assertThat(card.substring(0, card.indexOf("no problems; "))).isEqualTo("""
                        13 pages, 2 papers
                          ✓ citation tags         all
                          ✓ PDF                   all
                          ✓ open abstract         all
                          ✓ ten links from home   all
                          ✓ open to robots        all
                          ✓ links                 all
                          ✓ one main heading      all
                          ✓ title of its own      all
                          ✓ structured data       all
                          ✓ feeds and sitemap     all
                          ✓ no third party        all
                          ✓ no foreign markup     all
                          ✓ light pages           all

                        """);
    }

    @Test
    void isSilentOnWhatAnAuthorDoesNotHave() {
        site.paper("one", "").paper("two", "");

        assertThat(check())
                .contains("– PDF                   nothing to judge", "– open abstract         nothing to judge")
                .contains("no problems; ");
        assertThat(warning()).startsWith("no problems; ");
    }

    @Test
    @Provokes(Rule.MISSING_CITATION_TAG)
    void wantsTitleAuthorsAndDateInTags() {
        head();

        assertThat(warning())
                .contains(
                        "a paper's page has no tag `citation_title`", "no tag `citation_author`", "_publication_date`")
                .contains("""
                        warning[missing-citation-tag]: a paper's page has no tag `citation_title`
                         --> site/papers/two/index.html
                          = where title, author or date is missing, scholarly search engines ignore all of them; so in 1 more file
                          = help: write `${frame.metadata}` into the `<head>` of the template
                        """);
        assertThat(check()).contains("✗ citation tags         0 of 2");
    }

    @Test
    @Provokes(Rule.MISSING_CITATION_TAG)
    void wantsThePdfInATag() throws IOException {
        site.file("content/papers/one.pdf", pdf(true));
        head();

        assertThat(warning()).contains("the page of a paper with a PDF has no tag `citation_pdf_url`");
    }

    @ParameterizedTest
    @Provokes(Rule.BAD_CITATION_TAG)
    @CsvSource(
            delimiter = '|',
            value = {
                "citation_issn||the tag `citation_issn` is empty",
                "citation_title|Another|more than one `citation_title` tag",
                "citation_publication_date|2024|more than one `citation_publication_date` tag",
                "citation_publication_date|17.5.2024|`17.5.2024` is not a date that scholarly search engines read",
                "citation_author|Babbage, Charles|2 tags `citation_author` for 1 author"
            })
    void wantsTagsInTheirForm(String name, String content, String message) {
        with(
                "layout.ftlh",
                "${frame.metadata}",
                "${frame.metadata}<meta name=\"" + name + "\" content=\"" + (content == null ? "" : content) + "\">\n");

        assertThat(warning()).contains("warning[bad-citation-tag]: " + message + "\n  --> site/papers/");
    }

    @Test
    @Provokes(Rule.BAD_CITATION_TAG)
    void wantsATagForEachAuthorInTheirOrder() {
        head("<meta name=\"citation_author\" content=\"Ada Example and Jane Coauthor\">");
        assertThat(warning()).contains("1 tag `citation_author` for 2 authors");

        head(
                "<meta name=\"citation_author\" content=\"Coauthor, Jane\">",
                "<meta name=\"citation_author\" content=\"Example, Ada\">");
        assertThat(warning()).contains("author 1 of the paper is Ada Example, and the tag says otherwise");

        head(
                "<meta name=\"citation_author\" content=\"Ada Example\">",
                "<meta name=\"citation_author\" content=\"COAUTHOR, J.\">");
        assertThat(warning()).doesNotContain("of the paper is");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, true",
        "2024/5/17, true",
        "2024/05/07, true",
        "2024/12/31, true",
        "2024-05-17, false",
        "2024/5, false",
        "24/5/17, false",
        "2024/13/1, false",
        "2024/1/32, false",
        "2024/0/1, false",
        "May 2024, false",
        "2024/5/17/1, false",
        "20245, false",
        "2024/5/, false"
    })
    void knowsTheDatesThatSearchEnginesRead(String text, boolean isDate) {
        assertThat(CitationCheck.isDate(text)).isEqualTo(isDate);
    }

    @ParameterizedTest
    @Provokes(Rule.PDF_ELSEWHERE)
    @CsvSource(
            delimiter = '|',
            value = {
                "one.pdf|it does not begin with `https://`",
                "https://ada.example.org/papers/papers/one/none.pdf|the site has no file `papers/one/none.pdf`",
                "https://ada.example.org/papers/files/one.pdf|it is not a PDF in the page's folder",
                "https://ada.example.org/papers/papers/one/|it is not a PDF in the page's folder",
                "https://arxiv.org/pdf/2401.00001|it is not a PDF in the page's folder"
            })
    void wantsThePdfBesideThePage(String address, String reason) throws IOException {
        site.file("content/papers/one.pdf", pdf(true)).file("content/static/files/one.pdf", pdf(true));
        head("<meta name=\"citation_pdf_url\" content=\"" + address + "\">");

        assertThat(warning())
                .contains("warning[pdf-elsewhere]: `citation_pdf_url` does not name a PDF beside the paper's page")
                .contains("^ " + reason);
    }

    @Test
    @Provokes(Rule.PDF_TOO_LARGE)
    void wantsThePdfToHaveFiveMegabytesAtTheMost() throws IOException {
        byte[] large = Arrays.copyOf(pdf(true), 5_000_000);
        site.file("content/papers/one.pdf", large);
        assertThat(warning()).startsWith("no problems; ");

        site.file("content/papers/one.pdf", Arrays.copyOf(large, 5_000_001));
        assertThat(warning()).contains("warning[pdf-too-large]: a paper's PDF has more than 5 MB");
    }

    @Test
    @Provokes(Rule.NOT_A_PDF)
    void wantsAPdfToBeOne() {
        site.file("content/papers/one.pdf", "<!DOCTYPE html>");

        assertThat(warning()).contains("warning[not-a-pdf]: a paper's PDF is not a PDF", "does not start with `%PDF-`");
    }

    @Test
    @Provokes(Rule.PDF_WITHOUT_TEXT)
    void wantsTextInAPdfWhenItIsCheckedAsAWhole() throws IOException {
        site.file("content/papers/one.pdf", pdf(false));

        assertThat(check()).contains("warning[pdf-without-text]: a paper's PDF has no text that can be searched");
        assertThat(warning()).startsWith("no problems; ");

        site.file("content/papers/one.pdf", "%PDF-1.4 not really");
        assertThat(check()).doesNotContain("pdf-without-text").contains("✓ PDF                   1 of 1");
    }

    @ParameterizedTest
    @Provokes(Rule.HIDDEN_ABSTRACT)
    @ValueSource(
            strings = {
                "",
                "<details><summary>Abstract</summary>${content.abstractText}</details>",
                "<details><details open>x</details>${content.abstractText}</details>",
                "<div hidden><div>x</div>${content.abstractText}</div>",
                "<div style=\"color: red; display: none\">${content.abstractText}</div>",
                "<dialog>${content.abstractText}</dialog>",
                "<template>${content.abstractText}</template>",
                "<!-- ${content.abstractText} -->",
                "<p title=\"${content.abstractText}\">x</p>",
                "${content.abstractText?markup_string[0..8]}…"
            })
    void wantsTheAbstractOpen(String html) {
        with("paper.ftlh", "${content.abstractText}", html);

        assertThat(warning()).contains("""
                        warning[hidden-abstract]: the page of a paper does not show its abstract
                         --> site/papers/one/index.html
                          = it is incomplete, or hidden until a click
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details open><summary>Abstract</summary>${content.abstractText}</details>",
                "<details>x</details>${content.abstractText}",
                "<details><details>x</details></details>${content.abstractText}",
                "<p hidden>x<p>y</p>${content.abstractText}",
                "<img hidden src=\"${frame.root}assets/icon.svg\" alt=\"\">${content.abstractText}",
                "<input hidden>${content.abstractText}",
                "<script>if (a < b) '<div hidden>'</script>${content.abstractText}"
            })
    void findsTheAbstractWhereverItIsOpen(String html) {
        with("paper.ftlh", "${content.abstractText}", html);

        assertThat(warning()).startsWith("no problems; ");
    }

    @Test
    @Provokes(Rule.FAR_FROM_HOME)
    void wantsPapersTenLinksFromHome() {
        for (int i = 10; i < 22; i++) {
            site.paper("p" + i, "date: 20" + i + "-01-01\ncategory: B");
        }
        // Lists and home name nothing; from home a link leads to the newest paper, and from each to the next older one.
        String none = "<h1>${frame.title}</h1>";
        with("profile.ftlh", "<@layout.page>", "<@layout.page><a href=\"papers/two/\">newest</a>");
        String layout = "<a class=\"name\" href=\"${frame.home}\"";
        with("layout.ftlh", layout, "<a class=\"name\" rel=\"nofollow\" href=\"${frame.home}\"");
        String bare = "<#import \"layout.ftlh\" as layout><@layout.page>" + none + "</@layout.page>";
        for (String list : new String[] {"papers", "index", "cv", "search"}) {
            site.file("templates/" + list + ".ftlh", bare);
        }
        site.file(
                "templates/profile.ftlh",
                "<#import \"layout.ftlh\" as layout><@layout.page>" + none
                        + "<a href=\"papers/two/\">newest</a></@layout.page>");
        site.file(
                "templates/paper.ftlh",
                "<#import \"layout.ftlh\" as layout><@layout.page>" + none
                        + "${content.abstractText!}${content.summary!}"
                        + "<#if content.older??><a href=\"${content.older.href}\">older</a></#if></@layout.page>");

        assertThat(warning())
                .contains("warning[far-from-home]: a paper is 11 links from the home page")
                .contains("a paper is 12 links from the home page")
                .doesNotContain("a paper is 10 links", "no way of links");
    }

    @Test
    @Provokes(Rule.FAR_FROM_HOME)
    void followsNeitherScriptsNorLinksThatAskNotToBeFollowed() {
        String bare = "<#import \"layout.ftlh\" as layout><@layout.page><h1>x${frame.title}</h1>"
                + "<a rel=\"nofollow\" href=\"${frame.root}papers/one/\">x</a></@layout.page>";
        for (String list : new String[] {"papers", "index", "cv", "search", "profile"}) {
            site.file("templates/" + list + ".ftlh", bare);
        }

        assertThat(warning()).contains("no chain of links leads from the home page to a paper", "so in 1 more file");
    }

    @Test
    @Provokes(Rule.BLOCKED_PAGE)
    void wantsRobotsToBeLetIn() {
        site.file("templates/robots.txt.ftl", "User-agent: *\nDisallow: /papers/papers/o\n");
        assertThat(warning())
                .contains("warning[blocked-page]: robots.txt blocks a paper or a list of papers")
                .contains("--> site/papers/one/index.html\n")
                .doesNotContain("more file");
    }

    @Test
    @Provokes(Rule.BLOCKED_PAGE)
    void wantsNoPaperToAskToBePassedOver() {
        with(
                "layout.ftlh",
                "<meta name=\"color-scheme\"",
                "<meta name=\"ROBOTS\" content=\"NoIndex\">\n<meta name=\"x\"");

        assertThat(warning())
                .contains(
                        "a paper or a list of papers asks search engines to skip it",
                        "by this word in the `robots` tag");
    }

    @Test
    @Provokes(Rule.BROKEN_LINK)
    void wantsLinksToLeadSomewhere() {
        onPapers("<a href=\"../three/\">x</a>");

        assertThat(error())
                .contains("""
                        error[broken-link]: the link `../three/` leads nowhere
                          --> site/papers/two/index.html:""")
                .contains("""
                         | <a href="../three/">x</a>
                        """)
                .contains("^^^^^^^^^ the site has no file `papers/three/index.html`; so in 1 more file\n");
    }

    @ParameterizedTest
    @Provokes(Rule.BROKEN_LINK)
    @ValueSource(
            strings = {
                "<a href=\"none\">x</a>",
                "<a href='../../../up'>x</a>",
                "<a href=../one>x</a>",
                "<a href=\"./../../papers/./none/\">x</a>",
                "<a href=\"../../authors/../none/?q#x\">x</a>",
                "<img alt=\"\" src=\"none.png\">",
                "<img alt=\"\" srcset=\"../../assets/icon.svg 1x, none.png 2x\">",
                "<link rel=\"stylesheet\" href=\"none.css\">",
                "<link rel=\"license\" href=\"none.txt\">",
                "<script src=\"none.js\"></script>",
                "<video poster=\"none.png\"></video>",
                "<object data=\"none.svg\"></object>",
                "<form action=\"none\"></form>",
                "<iframe src=\"none.html\"></iframe>",
                "<svg><use href=\"none.svg\"/></svg>",
                "<style>p { background: url(none.png) }</style>",
                "<p style=\"background: url('none.png')\">x</p>",
            })
    void findsBrokenLinksOfEveryKind(String html) {
        onPapers(html);

        assertThat(error()).contains("error[broken-link]: ").contains("so in 1 more file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://ada.example.org/papers/none/\">x</a>",
                "<a href=\"\">x</a>",
                "<a href=\"?sort=title\">x</a>",
                "<a href=\"#\">x</a>",
                "<a href=\"#top\">x</a>",
                "<a href=\"#a%20b\" id=\"a b\">x</a>",
                "<a href=\"#:~:text=On\">x</a>",
                "<a href=\"../../\">x</a>",
                "<a href=\"./\">x</a>",
                "<a href=\"../../papers/?category=A\">x</a>",
                "<a href=\" ../../papers/one/ \">x</a>",
                "<a href=\"../%6Fne/\">x</a>",
                "<a href=\"https://ada.example.org/papers/papers/one/\">x</a>",
                "<a href=\"https://ada.example.org/papers\">x</a>",
                "<a href=\"https://ada.example.org/other/\">x</a>",
                "<a href=\"//example.org\">x</a>",
                "<a href=\"mailto:a@example.org\">x</a>",
                "<a href=\"HTTPS://example.org\">x</a>",
                "<img alt=\"\" src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">",
                "<svg><a href=\"../one/\"><text>x</text></a></svg>",
                "<!-- <a href=\"none\">x</a> -->",
                "<p style=\"fill: url(#page_content)\">x</p>"
            })
    void hasNothingAgainstGoodLinks(String html) {
        onPapers(html);

        assertThat(warning()).startsWith("no problems; ");
    }

    @Test
    @Provokes(Rule.ROOTED_LINK)
    void wantsLinksThatWorkWhereverTheSiteLives() {
        onPapers("<a href=\"/papers/one/\">x</a>");

        assertThat(error())
                .contains("error[rooted-link]: the link `/papers/one/` begins at the root of the host")
                .contains("which may not be this site's root; so in 1 more file")
                .contains("help: begin it at this page: `../../papers/one/`");
    }

    @Test
    @Provokes(Rule.UNKNOWN_ANCHOR)
    void wantsPlacesInPagesToBeThere() {
        onPapers(
                "<a href=\"#none\">x</a> <a href=\"../one/#nor-this\">x</a> <a href=\"#lower\">x</a><i id=lower>x</i>");

        assertThat(warning())
                .contains("warning[unknown-anchor]: nothing on this page is called `none`")
                .contains("nothing on `papers/one/index.html` is called `nor-this`")
                .doesNotContain("called `lower`");
    }

    @Test
    @Provokes(Rule.HEADING_COUNT)
    void wantsOneMainHeading() {
        onPapers("<h1>Another</h1>");
        assertThat(warning()).contains("warning[heading-count]: a page has 2 `<h1>`", "^ the second one");

        with("paper.ftlh", "<h1 dir=\"auto\">${content.title}</h1>", "<h2>${content.title}</h2>");
        assertThat(warning()).contains("a page has no `<h1>`");
    }

    @Test
    @Provokes(Rule.PAGE_TITLE)
    void wantsATitleForEachPage() {
        with("layout.ftlh", "<title>${frame.title}</title>", "<title>${frame.siteTitle}</title>");
        assertThat(warning())
                .contains("warning[page-title]: two pages have the title `Ada`\n --> site/papers/index.html")
                .contains("the other one is `index.html`; so in 8 more files");

        with("layout.ftlh", "<title>${frame.title}</title>", "");
        assertThat(warning()).contains("a page has no `<title>`");
    }

    @ParameterizedTest
    @Provokes(Rule.IMAGE_WITHOUT_TEXT)
    @ValueSource(
            strings = {
                "<img src=\"../../assets/icon.svg\">",
                "<input type=image src=\"../../assets/icon.svg\">",
                "<map><area href=\"../one/\"></map>",
                "<svg role=\"img\"><path d=\"M0 0\"/></svg>"
            })
    void wantsTextForImages(String html) {
        onPapers(html);

        assertThat(warning())
                .contains("warning[image-without-text]: an image has no alternative text")
                .contains("so in 1 more file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt=\"\" src=\"../../assets/icon.svg\">",
                "<img alt src=\"../../assets/icon.svg\">",
                "<img aria-hidden=\"true\" src=\"../../assets/icon.svg\">",
                "<svg role=\"img\" aria-label=\"x\"></svg>",
                "<svg role=\"img\"><title>x</title><path d=\"M0 0\"/></svg>",
                "<svg><path d=\"M0 0\"/></svg>"
            })
    void hasNothingAgainstImagesWithText(String html) {
        onPapers(html);

        assertThat(warning()).startsWith("no problems; ");
    }

    @ParameterizedTest
    @Provokes(Rule.BAD_STRUCTURED_DATA)
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": }|the structured data are not valid JSON",
                "{\"@type\": \"Person\", \"name\": \"x\"}|the structured data do not say that their words are schema.org's",
                "{\"@context\": \"https://schema.org\"}|a part of the structured data has no `@type`",
                "{\"@context\": \"https://schema.org\", \"@type\": \"Person\"}|a `Person` in the structured data has no `name`",
                "{\"@context\": \"https://schema.org\", \"@type\": \"WebSite\", \"name\": \"x\"}|a `WebSite` in the structured data has no `url`",
                "{\"@context\": \"https://schema.org\", \"@type\": \"BreadcrumbList\", \"itemListElement\": [{\"position\": 2, \"name\": \"x\"}]}|entry 1 of a list in the structured data is incomplete",
                "{\"@context\": \"https://schema.org\", \"@type\": \"Thesis\", \"name\": \"x\", \"author\": {\"name\": \"x\"}, \"url\": \"x\"}|the structured data of a paper's page describe 2 works"
            })
    void wantsCompleteStructuredData(String json, String message) {
        onPapers("<script type=\"application/ld+json\">" + json + "</script>");

        assertThat(check()).contains("warning[bad-structured-data]: " + message);
        assertThat(warning()).startsWith("no problems; ");
    }

    @ParameterizedTest
    @Provokes(Rule.BAD_STRUCTURED_DATA)
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|the structured data of a paper's page do not describe the paper",
                "\"@type\": \"Thesis\", \"author\": {\"name\": \"x\"}|a `Thesis` in the structured data has no `headline`",
                "\"@type\": \"Thesis\", \"author\": {\"name\": \"x\"}|a `Thesis` in the structured data has no `datePublished`",
                "\"@type\": \"Dataset\", \"author\": {\"name\": \"x\"}|a `Dataset` in the structured data has no `description`",
                "\"@type\": \"Report\", \"author\": {\"name\": \"x\"}|the `Report` in the structured data has 1 of 2 authors",
                "\"@type\": \"Book\", \"author\": [{\"name\": \"x\"}, {}]|a `author` in the structured data has no `name`"
            })
    void wantsAllOfAPaperInItsStructuredData(String members, String message) {
        String data = members.isEmpty() ? "\"@type\": \"Person\", \"name\": \"x\"" : members;
        head("<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", " + data + "}</script>");

        assertThat(check()).contains("warning[bad-structured-data]: " + message);
    }

    @Test
    @Provokes(Rule.BAD_STRUCTURED_DATA)
    void wantsAProfileOnTheHomePage() {
        head();

        assertThat(check()).contains("the home page has no `ProfilePage`");
    }

    @ParameterizedTest
    @Provokes(Rule.BAD_FEED)
    @CsvSource(
            delimiter = '|',
            value = {
                "<urlset>|a feed or sitemap is not well-formed XML",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>|a feed or sitemap is not well-formed XML",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://ada.example.org/papers/none/</loc></url></urlset>|the sitemap names `https://ada.example.org/papers/none/`",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>papers/</loc></url></urlset>|the sitemap names `papers/`",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>x</id><title>x</title></feed>|in a feed the `feed` has no `updated`",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id/><title/><updated/><entry><id/><updated/></entry></feed>|in a feed the `entry` has no `title`"
            })
    void wantsFeedsAndSitemapThatCanBeRead(String xml, String message) {
        site.file("templates/sitemap.xml.ftlx", xml);

        assertThat(check()).contains("warning[bad-feed]: " + message + "\n --> site/sitemap.xml");
        assertThat(warning()).startsWith("no problems; ");
    }

    @Test
    void letsNoLibrarySpeakForIt() {
        site.file("templates/sitemap.xml.ftlx", "<urlset>");
        PrintStream usual = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            check();
        } finally {
            System.setErr(usual);
        }
        assertThat(said.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @Provokes(Rule.THIRD_PARTY_REQUEST)
    @ValueSource(
            strings = {
                "<script src=\"https://cdn.example.net/x.js\"></script>",
                "<script src=\"//cdn.example.net/x.js\"></script>",
                "<img alt=\"\" src=\"http://cdn.example.net/x.png\">",
                "<img alt=\"\" srcset=\"../../assets/icon.svg, https://cdn.example.net/x.png 2x\">",
                "<link rel=\"preload stylesheet\" href=\"https://cdn.example.net/x.css\">",
                "<link rel=\"preconnect\" href=\"https://cdn.example.net\">",
                "<iframe src=\"https://cdn.example.net/x\"></iframe>",
                "<audio src=\"https://cdn.example.net/x\"></audio>",
                "<style>@import \"https://cdn.example.net/x.css\";</style>",
                "<p style=\"background: URL( 'https://cdn.example.net/x.png' )\">x</p>",
                "<svg><image href=\"https://cdn.example.net/x.png\"/></svg>",
                "<meta http-equiv=\"refresh\" content=\"5; URL=https://cdn.example.net/\">",
                "<meta http-equiv=\"refresh\" content=\"0;https://cdn.example.net/\">",
                "<meta content=\" 0 , url = '//cdn.example.net/'\" http-equiv=Refresh>"
            })
    void wantsNothingFromOtherSites(String html) {
        onPapers(html);

        assertThat(error())
                .contains("error[third-party-request]: `", "` would be fetched from another site")
                .contains("which would learn of every reader; so in 1 more file");
    }

    @Test
    @Provokes(Rule.THIRD_PARTY_REQUEST)
    void wantsNothingFromOtherSitesInStyleSheetsEither() {
        site.file(
                "templates/assets/style.css",
                "/* url(https://a.example/) */ p { src: url(https://b.example/f.woff2) }");

        assertThat(error())
                .contains("`https://b.example/f.woff2` would be fetched", "--> site/assets/style.css")
                .doesNotContain("a.example");
    }

    /** An element that is written into the page without being named in any template, as a fault of ours would. */
    private AuditTest allowing(String parties) {
        site.file("content/site.yaml", site.text("content/site.yaml") + "third_parties: {" + parties + "}\n");
        return this;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scripts | <script src='https://stats.example.net/x.js'></script>",
                "scripts | <script src='//stats.example.net'></script>",
                "images | <img src='https://stats.example.net/p.gif' alt=''>",
                "images | <svg><image href='https://stats.example.net/p.gif'/></svg>",
                "frames | <iframe src='https://stats.example.net/map' title='Map'></iframe>",
                "styles | <p style='background: url(https://stats.example.net/x.css)'>A</p>",
                "fonts | <link rel=preload href='https://stats.example.net/f.woff2'>"
            })
    void letsPagesAskTheHostsThatTheOwnerAllows(String purpose, String html) {
        onPapers(html).allowing("stats.example.net: " + purpose);

        assertThat(check())
                .contains("– no third party        asks stats.example.net (" + purpose + "), as site.yaml says");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stats.example.net: images | <script src='https://stats.example.net/x.js'></script>",
                "stats.example.net: scripts | <script src='https://stats.example.net.evil.example/x.js'></script>",
                "stats.example.net: scripts | <script src='https://example.net/x.js'></script>",
                "stats.example.net: scripts | <script src='http://stats.example.net/x.js'></script>",
                "'stats.example.net:8443': scripts | <script src='https://stats.example.net/x.js'></script>",
                "stats.example.net: [images, frames] | <video src='https://stats.example.net/x.mp4'></video>"
            })
    void letsThemAskNobodyElse(String parties, String html) {
        onPapers(html).allowing(parties);

        assertThat(error()).contains("error[third-party-request]");
    }

    @Test
    void takesAScriptThatNamesTheHostForOneThatAsksIt() {
        site.file("templates/assets/count.js", "fetch('https://stats.example.net/hit')");
        allowing("stats.example.net: connections");

        assertThat(check()).contains("asks stats.example.net (connections), as site.yaml says");
    }

    @Test
    @Provokes(Rule.UNUSED_THIRD_PARTY)
    void warnsOfAHostThatNothingAsks() {
        allowing("stats.example.net: scripts");

        assertThat(check()).contains("✓ no third party").contains("""
                warning[unused-third-party]: nothing asks `stats.example.net`
                 --> content/site.yaml:5:17
                  |
                5 | third_parties: {stats.example.net: scripts}
                  |                 ^^^^^^^^^^^^^^^^^ no page, style sheet or script of the site names it
                """);
    }

    private AuditTest smuggled(String html) {
        return onPapers(hidden(html));
    }

    private static String hidden(String html) {
        String code = html.replace("<", "[").replace("o", "o~");
        return "${'" + code + "'?replace('~', '')?replace('[', '<')?no_esc}";
    }

    @ParameterizedTest
    @Provokes(Rule.FOREIGN_MARKUP)
    @CsvSource(
            delimiter = '|',
            value = {
                "<iframe></iframe>|an element `<iframe>`",
                "<Object></object>|an element `<object>`",
                "<foreignObject/>|an element `<foreignobject>`",
                "<script>1</script>|an element `<script>`",
                "<style>p{}</style>|an element `<style>`",
                "<base href=x>|an element `<base>`",
                "<meta http-equiv=refresh c=1>|an element `<meta>`",
                "<b-x></b-x>|an element `<b-x>`",
                "<img alt=x src=# onerror=x>|an attribute `onerror`",
                "<b OnClick=x>b</b>|an attribute `onclick`",
            })
    void wantsOnlyMarkupOfThemeAndMarkdown(String html, String message) {
        smuggled(html);

        assertThat(error())
                .contains("error[foreign-markup]: " + message + " that neither theme nor Markdown makes")
                .contains("nothing was written");
    }

    @Test
    void allowsWhatTheSitesOwnTemplatesName() {
        String own = "<video onplay='x'></video><meta http-equiv='refresh' content='900'><custom-part></custom-part>";
        onPapers(own + hidden("<VIDEO onended=x></VIDEO>"));

        assertThat(warning()).startsWith("no problems; ");
    }

    @Test
    void allowsAnyMarkupWhereAuthorsMayWriteIt() {
        String settings =
                "title: Ada\nurl: https://ada.example.org/\ncategories: {A: Algebra, B: Botany}\nraw_html: true\n";
        site.file("content/site.yaml", settings).paper("one", "abstract: '<iframe onload=\"x\"></iframe>'");

        assertThat(warning()).startsWith("no problems; ");
    }

    @Test
    @Provokes(Rule.FOREIGN_MARKUP)
    void wantsNoPageThatLeadsReadersAway() {
        with("layout.ftlh", "${frame.metadata}", "${frame.metadata}" + hidden("<meta http-equiv=re~fresh co~ntent=9>"));

        assertThat(error()).contains("error[foreign-markup]: a `<meta>` that leads readers away");
    }

    @Test
    @Provokes(Rule.HEAVY_HOME_PAGE)
    void wantsALightHomePage() {
        site.file("templates/assets/style.css", "/*" + "x".repeat(110 * 1024) + "*/");

        assertThat(warning())
                .contains("warning[heavy-home-page]: the home page weighs 1", " KB including everything it loads")
                .contains("more than 110 KB load slowly");
    }

    @Test
    @Provokes(Rule.HEAVY_PAGE)
    void wantsNoPageThatIsTooLongToLoad() {
        site.file("content/pages/book.md", "---\ntitle: Book\n---\n" + "Words and words.\n\n".repeat(16_000));

        assertThat(warning()).contains("warning[heavy-page]: a page weighs 3", " KB");
    }

    @Test
    void findsNoFaultWithPagesThatTheAuthorPublishesAsTheyAre() {
        site.file("content/static/slides.html", "<script src=\"https://cdn.example.net/x.js\"></script>")
                .file("content/static/data.json", "{");

        assertThat(check()).contains("no problems; ");
    }

    @Test
    void marksTheNotFoundPagesLinksByTheSitesAddress() {
        with("404.ftlh", "${content.home}", "/papers/none/");
        assertThat(error()).contains("the link `/papers/none/` leads nowhere");

        with("404.ftlh", "${content.home}", "/elsewhere/");
        assertThat(warning()).startsWith("no problems; ");
    }

    @Test
    void readsBytesAndNotTheEncodingOfTheMachine() {
        onPapers("<p>größe 😀</p><a href=\"nö😀ne\">x</a>");

        assertThat(error()).contains("""
                         | <p>größe 😀</p><a href="nö😀ne">x</a>
                        """).contains("the site has no file `papers/two/nö😀ne`");
    }

    @Test
    void countsAFaultOncePerPage() {
        onPapers("<a href=\"none\">x</a><a href=\"none\">x</a><a href=\"none2\">x</a>");

        String messages = error();
        assertThat(messages.split("leads nowhere", -1)).hasSize(3);
        assertThat(messages).contains("2 errors; nothing was written");
        assertThat(check()).contains("✗ links                 11 of 13");
    }

    @Test
    @Provokes(Rule.CUSTOM_DOMAIN)
    void wantsTheAddressAtTheDomainThatCnameNames() {
        site.file("content/static/CNAME", "Papers.example.org\n");

        assertThat(warning()).contains("""
                        warning[custom-domain]: the site's address is not that of the domain `papers.example.org`
                         --> content/static/CNAME:1:1
                          |
                        1 | Papers.example.org
                          | ^^^^^^^^^^^^^^^^^^ the address is `https://ada.example.org/papers/`
                          = help: write `url: https://papers.example.org/` in content/site.yaml, or delete this file
                        """);
        for (String url : new String[] {"https://papers.example.org", "http://papers.example.org/"}) {
            assertThat(site.run("check", "--url", url).out()).contains("no problems");
        }
        assertThat(site.run("check", "--url", "https://papers.example.org/papers/")
                        .out())
                .contains("[custom-domain]");
    }

    @ParameterizedTest
    @Provokes(Rule.CUSTOM_DOMAIN)
    @ValueSource(
            strings = {"https://papers.example.org", "papers", "a.example b.example", "a.example/papers", "", "a..b"})
    void wantsADomainAloneInCname(String text) {
        site.file("content/static/CNAME", text);

        assertThat(warning())
                .contains("warning[custom-domain]: `CNAME` does not hold a domain")
                .contains(" --> content/static/CNAME:1:1");
    }
}
