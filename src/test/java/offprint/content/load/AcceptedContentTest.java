package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import offprint.TestPicture;
import offprint.diag.Rule;
import offprint.model.Attachment;
import offprint.model.Bibliography;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.MarkdownPage;
import offprint.model.Metric;
import offprint.model.NewsItem;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Person;
import offprint.model.Picture;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.Slug;
import offprint.model.Status;
import offprint.model.TimeSpan;
import offprint.model.Venue;
import offprint.model.Version;
import offprint.model.WrittenLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of content that is right: every field of the format, as the model has it. */
class AcceptedContentTest {
    private static final String ONE = "title: One\nauthors: [Ada Example]\ndate: 2022\ncategory: LG\n";

    @Test
    void skipsHiddenFilesAndBackUpCopies() {
        ContentFolder folder = new ContentFolder().with("papers/one.yaml", ONE);
        for (String path : List.of("site.yaml", "papers/one.yaml", "pages/about.md", "news.yaml")) {
            folder.with(path + '~', "{").with(path.replaceFirst("([a-z]+\\.)", ".$1"), "{");
        }
        ContentFolder.Loaded loaded = folder.with("static/notes.txt~", "x").load();
        assertThat(loaded.messages()).isEmpty();
        assertThat(loaded.bibliography().orElseThrow().papers()).hasSize(1);
        assertThat(loaded.bibliography().orElseThrow().staticFiles()).isEmpty();
    }

    @Test
    void takesAFileOfExactlyOneMegabyte() {
        String text = ONE + "#".repeat((1 << 20) - ONE.length());
        ContentFolder.Loaded loaded =
                new ContentFolder().with("papers/one.yaml", text).load();
        assertThat(loaded.messages()).isEmpty();
        assertThat(loaded.bibliography().orElseThrow().papers()).hasSize(1);
    }

    /** A site that uses all of the format. */
    private static ContentFolder everything() {
        return new ContentFolder()
                .with("profile.yaml", """
                        name: Kyrola, Kati
                        category: CL
                        role: Professor
                        affiliation: Example University
                        statement: Works on *trees*.
                        portrait: {file: me.jpg, alt: Kati at her desk}
                        metrics:
                          citations: 512
                          h_index: {value: 1, source: A service, as_of: 2026-05}
                          novelty: {value: 54.5, unit: "%"}
                          reach: {label: Reach, description: Readers, value: 7}
                        links:
                          github: https://github.com/example
                          orcid: 0000-0002-1825-0097
                          email: kati@example.org
                        """)
                .with("news.yaml", """
                        2025: An old one
                        2026-05-18: [First, "Second, see [it](/papers/all/)"]
                        """)
                .with("papers/all.yaml", """
                        title: "{All} Fields: *Trees* in $O(n)$"
                        authors:
                          - kati-kyrola
                          - {name: "van Beethoven, Ludwig", orcid: 0000-0002-1694-233X, affiliation: [A, B], equal: true}
                          - {id: kati-kyrola-2, name: Kati Kyrölä, corresponding: true}
                          - et al.
                        date: 2022-06
                        category: CL
                        categories: [LG, CL]
                        type: chapter
                        venue:
                          name: Handbook of Trees
                          short: HoT
                          volume: 35
                          issue: 2
                          pages: 1--9
                          number: 7
                          publisher: Example Press
                          series: Handbooks
                          location: Helsinki
                          url: https://example.org/hot
                        status: accepted
                        doi: https://doi.org/10.1000/182
                        arxiv: arXiv:2206.01861v2
                        isbn: 978-0-306-40615-7
                        issn: 0378-5955
                        pmid: 31452104
                        openreview: rJl-b3RcF7
                        acl: P19-1001
                        dblp: conf/hot/K22
                        links:
                          slides: https://example.org/slides
                          code: true
                        abstract: |
                          First paragraph.

                          Second, with [a link](/papers/other/).
                        summary: Plain words.
                        affiliations: [Example University, Other University]
                        metrics:
                          citations: {value: 512, source: A service, as_of: 2026-05-18}
                          score: 29.10
                        keywords: [trees, "graphs: directed"]
                        awards: Best paper
                        cites: [other]
                        related: other
                        versions:
                          - {label: Preprint, date: 2022-01-31, url: "https://example.org/v1"}
                        errata:
                          - {text: Table 1 was *wrong*., date: 2023}
                        aliases: [former-name]
                        selected: true
                        license: CC BY 4.0
                        genre: Habilitation
                        edition: 2
                        version: 2.1.0
                        page_count: "xii, 340"
                        event: {name: Tree Days, place: Lisbon, date: 2022-06-01}
                        language: pt-br
                        note: Joint work.
                        figure: {alt: What it shows, caption: A *caption* of $x^2$.}
                        """)
                .with("people.yaml", """
                        kati-kyrola:
                          name: Kati Kyrölä
                          aliases: [Kyrola K.]
                          orcid: 0000-0002-1825-0097
                          url: https://example.org/~kati/
                        kati-kyrola-2:
                          name: K. Kyrölä
                        """)
                .with(
                        "papers/other.yaml",
                        ContentFolder.PAPER.replace("Ada Example", "Kati Kyrola") + "metrics: {citations: 0}\n")
                .with("papers/all.md", "# Notes\n\nSee [the page](/about/).\n")
                .with("papers/all.pdf", "pdf")
                .with("papers/all.slides.pdf", "slides")
                .with("papers/all.poster.pdf", "poster")
                .with("papers/all.png", TestPicture.png(30, 20))
                .with("me.jpg", TestPicture.jpeg(20, 30))
                .with("pages/about.md", "---\ntitle: About *us*\n---\n# Us\n")
                .with("static/img/portrait.jpg", "portrait")
                .with("static/CNAME", "example.org");
    }

    private final Bibliography loaded = everything().load().accepted();
    private final Paper paper = loaded.papers().get(0);

    @Test
    void hasWhatPagesShowFirst() {
        assertThat(paper.slug()).isEqualTo(new Slug("all"));
        assertThat(paper.title().text()).isEqualTo("All Fields: Trees in O(n)");
        assertThat(paper.title().tex()).isEqualTo("{All} Fields: \\emph{Trees} in $O(n)$");
        assertThat(paper.date()).contains(new PublicationDate(2022, 6, 0));
        assertThat(paper.categories())
                .containsExactly(
                        new Category("CL", "Computation and Language"), new Category("LG", "Machine Learning"));
        assertThat(paper.type()).isEqualTo(PaperType.CHAPTER);
        assertThat(paper.status()).isEqualTo(Status.ACCEPTED);
        assertThat(paper.filing().selected()).isTrue();
        assertThat(paper.filing().origin()).isEqualTo("content/papers/all.yaml");
    }

    @Test
    void hasItsAuthorsInOrder() {
        assertThat(paper.leading().complete()).isFalse();
        assertThat(paper.leading().listed())
                .extracting(author -> author.name().display())
                .containsExactly("Kati Kyrölä", "Ludwig van Beethoven", "Kati Kyrölä");
        Contributor known = paper.leading().listed().get(0);
        assertThat(known.person()).contains(new Slug("kati-kyrola"));
        assertThat(known.orcid().orElseThrow().value()).isEqualTo("0000-0002-1825-0097");
        Contributor described = paper.leading().listed().get(1);
        assertThat(described.person()).isEmpty();
        assertThat(described.name().particle()).isEqualTo("van");
        assertThat(described.affiliations()).containsExactly("A", "B");
        assertThat(described.equal()).isTrue();
        assertThat(described.corresponding()).isFalse();
        Contributor namesake = paper.leading().listed().get(2);
        assertThat(namesake.person()).contains(new Slug("kati-kyrola-2"));
        assertThat(namesake.orcid()).isEmpty();
        assertThat(namesake.corresponding()).isTrue();
    }

    @Test
    void hasItsVenueAndIdentifiers() {
        Venue venue = paper.venue().orElseThrow();
        assertThat(venue.name()).isEqualTo("Handbook of Trees");
        assertThat(venue.label()).isEqualTo("HoT");
        assertThat(venue.volume()).contains("35");
        assertThat(venue.issue()).contains("2");
        assertThat(venue.pages()).contains("1--9");
        assertThat(venue.number()).contains("7");
        assertThat(venue.publisher()).contains("Example Press");
        assertThat(venue.series()).contains("Handbooks");
        assertThat(venue.location()).contains("Helsinki");
        assertThat(venue.url()).contains("https://example.org/hot");
        assertThat(paper.identifiers())
                .extracting(id -> id.scheme().key() + " " + id.value())
                .containsExactly(
                        "doi 10.1000/182",
                        "arxiv 2206.01861v2",
                        "isbn 978-0-306-40615-7",
                        "issn 0378-5955",
                        "pmid 31452104",
                        "openreview rJl-b3RcF7",
                        "acl P19-1001",
                        "dblp conf/hot/K22");
    }

    @Test
    void hasItsTexts() {
        assertThat(paper.abstractText().map(RichText::text)).contains("First paragraph.\n\nSecond, with a link.");
        assertThat(paper.summary().map(RichText::text)).contains("Plain words.");
        assertThat(paper.texts().note().map(RichText::text)).contains("Joint work.");
        assertThat(paper.texts().notes().orElseThrow().value()).startsWith("<h2 id=\"notes-notes\">Notes</h2>");
        assertThat(paper.state().errata()).hasSize(1);
        assertThat(paper.state().errata().get(0).text().text()).isEqualTo("Table 1 was wrong.");
        assertThat(paper.state().errata().get(0).date()).contains(new PublicationDate(2023, 0, 0));
        assertThat(loaded.writtenLinks())
                .extracting(WrittenLink::target)
                .containsExactlyInAnyOrder("papers/other/", "about/", "papers/all/");
    }

    @Test
    void hasItsFiguresInTheOrderOfTheSite() {
        assertThat(paper.metrics())
                .extracting(metric -> metric.definition().label())
                .containsExactly("Score", "Citations");
        assertThat(paper.metric("score").map(Metric::value)).contains(new BigDecimal("29.10"));
        Metric citations = paper.metric("citations").orElseThrow();
        assertThat(citations.value()).isEqualTo(new BigDecimal(512));
        assertThat(citations.source()).contains("A service");
        assertThat(citations.asOf()).contains(new PublicationDate(2026, 5, 18));
    }

    @Test
    void hasAllTheRest() {
        assertThat(paper.links())
                .containsExactlyInAnyOrder(
                        new Link(LinkKind.CODE, Optional.empty()),
                        new Link(LinkKind.SLIDES, Optional.of("https://example.org/slides")));
        assertThat(paper.has(LinkKind.CODE)).isTrue();
        assertThat(paper.has(LinkKind.DATA)).isFalse();
        assertThat(paper.makers().affiliations()).containsExactly("Example University", "Other University");
        assertThat(paper.keywords()).containsExactly("trees", "graphs: directed");
        assertThat(paper.extras().awards()).containsExactly("Best paper");
        assertThat(paper.filing().cites()).containsExactly(new Slug("other"));
        assertThat(paper.filing().related()).containsExactly(new Slug("other"));
        assertThat(paper.filing().aliases()).containsExactly(new Slug("former-name"));
        assertThat(paper.state().versions())
                .containsExactly(new Version(
                        "Preprint",
                        Optional.of(new PublicationDate(2022, 1, 31)),
                        Optional.of("https://example.org/v1")));
        assertThat(paper.extras().license()).contains("CC BY 4.0");
        assertThat(paper.extras().event()).hasValueSatisfying(event -> {
            assertThat(event.name()).isEqualTo("Tree Days");
            assertThat(event.place()).contains("Lisbon");
            assertThat(event.time()).contains(TimeSpan.at(List.of(new PublicationDate(2022, 6, 1))));
        });
        assertThat(paper.extras().genre()).contains("Habilitation");
        assertThat(paper.extras().edition()).contains("2");
        assertThat(paper.extras().version()).contains("2.1.0");
        assertThat(paper.extras().pageCount()).contains("xii, 340");
        assertThat(paper.language()).contains("pt-BR");
        assertThat(paper.files().copies())
                .extracting(Attachment::path)
                .containsExactly("all.pdf", "all.slides.pdf", "all.poster.pdf");
        Picture figure = paper.files().figure().orElseThrow();
        assertThat(figure.file().path()).isEqualTo("all.png");
        assertThat(figure.width()).isEqualTo(30);
        assertThat(figure.height()).isEqualTo(20);
        assertThat(figure.alt()).isEqualTo("What it shows");
        assertThat(figure.caption().map(RichText::text)).contains("A caption of x².");
    }

    @Test
    void hasWhatIsNotAPaper() {
        Profile profile = loaded.profile();
        assertThat(profile.person().id()).isEqualTo(new Slug("kati-kyrola"));
        assertThat(profile.category()).contains(new Category("CL", "Computation and Language"));
        assertThat(profile.role()).contains("Professor");
        assertThat(profile.affiliation()).contains("Example University");
        assertThat(profile.statement().map(RichText::text)).contains("Works on trees.");
        Picture portrait = profile.portrait().orElseThrow();
        assertThat(portrait.alt()).isEqualTo("Kati at her desk");
        assertThat(portrait.width()).isEqualTo(20);
        assertThat(profile.metrics())
                .extracting(metric -> metric.definition().key() + " " + metric.value() + " to "
                        + metric.definition().digits() + " digits")
                .containsExactly(
                        "citations 512 to 0 digits",
                        "h_index 1 to 0 digits",
                        "novelty 54.5 to 1 digits",
                        "reach 7 to 0 digits");
        assertThat(profile.links())
                .extracting(ProfileLink::url)
                .containsExactly(
                        "mailto:kati@example.org",
                        "https://orcid.org/0000-0002-1825-0097",
                        "https://github.com/example");
        assertThat(loaded.people())
                .extracting(Person::id)
                .extracting(Slug::value)
                .containsExactly("kati-kyrola", "kati-kyrola-2");
        assertThat(loaded.news())
                .extracting(NewsItem::text)
                .extracting(RichText::text)
                .containsExactly("First", "Second, see it", "An old one");
        assertThat(loaded.pages())
                .extracting(MarkdownPage::title)
                .extracting(RichText::text)
                .containsExactly("About us");
        assertThat(loaded.staticFiles()).extracting(Attachment::path).containsExactly("CNAME", "img/portrait.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "'', PREPRINT, PREPRINT",
        "venue: A Conference, CONFERENCE, PUBLISHED",
        "'venue: {name: A Journal, volume: 3}', ARTICLE, PUBLISHED",
        "type: thesis, THESIS, PUBLISHED",
        "status: retracted, PREPRINT, RETRACTED",
    })
    void takesTypeAndStatusFromWhatElseIsKnown(String line, PaperType type, Status status) {
        Paper made = new ContentFolder().withPaper(line + "\n").load().paper();
        assertThat(made.type()).isEqualTo(type);
        assertThat(made.status()).isEqualTo(status);
    }

    /** The way that files were saved and the disk that they lie on are not part of the content. */
    @Test
    void isTheSameWithOtherLineEndsAndByteOrderMarks() {
        for (ContentFolder other : List.of(
                everything().rewritten(text -> text.replace("\n", "\r\n")),
                everything().rewritten(text -> text.replace("\n", "\r")),
                everything().rewritten(text -> "\uFEFF" + text),
                everything().reversed())) {
            assertThat(facts(other.load().accepted())).isEqualTo(facts(loaded));
        }
    }

    @Test
    void isTheSameOnOtherFileSystems() {
        assertThat(facts(everything().load(Configuration.windows()).accepted())).isEqualTo(facts(loaded));
        assertThat(facts(everything().load(Configuration.osX()).accepted())).isEqualTo(facts(loaded));
    }

    private static List<Object> facts(Bibliography bibliography) {
        return List.of(
                bibliography.site(),
                bibliography.profile().toString().replace('\\', '/'),
                bibliography.people(),
                bibliography.papers().get(0).title(),
                bibliography.papers().get(0).leading(),
                bibliography.papers().get(0).abstractText(),
                bibliography.papers().get(0).metrics(),
                bibliography.papers().get(0).texts().notes(),
                bibliography.papers().get(1).title(),
                bibliography.news(),
                bibliography.pages(),
                bibliography.staticFiles().stream().map(Attachment::origin).toList());
    }

    @Test
    void mayHoldNoPaperYet() {
        Bibliography empty = new ContentFolder().load().accepted();
        assertThat(empty.papers()).isEmpty();
        assertThat(new ContentFolder().with("papers/", "").load().accepted().papers())
                .isEmpty();
    }

    @Test
    void mayKnowTwoPeopleOfOneNameWhereIdsTellThemApart() {
        ContentFolder folder = new ContentFolder().with("people.yaml", """
                wei-zhang-1: {name: Wei Zhang}
                wei-zhang-2: {name: Wei Zhang}
                """);
        Paper made = folder.with("papers/a.yaml", """
                title: Attention
                authors: [wei-zhang-2, wei-zhang-1]
                date: 2022
                category: LG
                """).load().paper();
        assertThat(made.leading().listed())
                .extracting(author -> author.person().orElseThrow().value())
                .containsExactly("wei-zhang-2", "wei-zhang-1");
        assertThat(folder.with("profile.yaml", "name: Wei Zhang\n").load().has(Rule.AMBIGUOUS_NAME))
                .isTrue();
    }
}
