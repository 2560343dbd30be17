package offprint.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import offprint.TestSite;
import offprint.add.formats.Draft;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.FolderFiles;
import offprint.content.load.Sources;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.export.cite.CitationFormat;
import offprint.export.cite.Citations;
import offprint.export.cite.Work;
import offprint.export.cite.WorkType;
import offprint.model.AuthorList;
import offprint.model.Bibliography;
import offprint.model.Event;
import offprint.model.Paper;
import offprint.model.Patent;
import offprint.model.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers that are written as BibTeX, RIS or CSL-JSON and added again say what the format can hold of them. */
class RoundTripTest {
    /** The roles that a format has a place for. */
    private static final Map<CitationFormat, List<Role>> ROLES = Map.of(
            CitationFormat.BIBTEX,
            List.of(
                    Role.EDITOR,
                    Role.TRANSLATOR,
                    Role.FOREWORD,
                    Role.INTRODUCTION,
                    Role.AFTERWORD,
                    Role.COMMENTARY,
                    Role.ANNOTATION),
            CitationFormat.RIS,
            List.of(Role.EDITOR, Role.TRANSLATOR),
            CitationFormat.CSL_JSON,
            List.of(
                    Role.EDITOR,
                    Role.TRANSLATOR,
                    Role.ILLUSTRATOR,
                    Role.COMPILER,
                    Role.COMPOSER,
                    Role.DIRECTOR,
                    Role.PERFORMER,
                    Role.INTERVIEWER));

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void keepsThePapersOfThisRepository(CitationFormat format) {
        Sources sources = Sources.read(Path.of("."), "", new Diagnostics());
        Bibliography site = BibliographyLoader.load(sources, new Diagnostics()).orElseThrow();

        hold(format, sources, site.papers());
    }

    /**
     * From each format into the next, and into the first again. What BibTeX, RIS and CSL-JSON have no field for, or read
     * by another's, is left out of the comparison in {@link #compare}: the day and the journal's short name in BibTeX,
     * and everything that no export holds (links but one, awards, metrics, notes, versions).
     */
    @Test
    @Tag("slow")
    void keepsAThousandPapersThroughAllFormatsAndBack() throws Exception {
        try (TestSite site = TestSite.small()) {
            Random random = new Random(1000);
            for (int i = 0; i < 1000; i++) {
                site.paper("paper-" + i, Papers.yaml(random, i));
            }
            Sources sources = Sources.read(site.path(""), "", new Diagnostics());
            List<Paper> papers = site.bibliography().papers();
            List<Paper> now = papers;
            List<CitationFormat> way =
                    List.of(CitationFormat.BIBTEX, CitationFormat.RIS, CitationFormat.CSL_JSON, CitationFormat.BIBTEX);
            for (CitationFormat format : way) {
                now = added(text(format, now), sources);
            }
            assertThat(now).hasSameSizeAs(papers);
            for (int i = 0; i < papers.size(); i++) {
                compare(way, papers.get(i), now.get(i), false);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void keepsWhateverAPaperSays(CitationFormat format) throws Exception {
        for (long seed = 1; seed <= 4; seed++) {
            try (TestSite site = TestSite.small()) {
                Random random = new Random(seed);
                for (int i = 0; i < 40; i++) {
                    site.paper("paper-" + i, Papers.yaml(random, i));
                }
                Sources sources = Sources.read(site.path(""), "", new Diagnostics());
                hold(format, sources, site.bibliography().papers());
            }
        }
    }

    @Test
    void keepsBibtexThatIsSpelledInAscii() throws Exception {
        try (TestSite site = TestSite.small()) {
            site.paper(
                    "a", "title: Éléments d'Œuvres “à la” Łódź – ½ ß\nauthors: [Jörg Müller, Paul Erdős, Øre Ñandú]");
            Paper paper = site.bibliography().papers().get(0);
            String entry = new Citations(true).entry(CitationFormat.BIBTEX, paper);
            Paper again = added(entry, Sources.read(site.path(""), "", new Diagnostics()))
                    .get(0);

            assertThat(entry.substring(0, entry.indexOf("½"))).isASCII();
            assertThat(again.title().text()).isEqualTo(paper.title().text());
            assertThat(again.leading()).isEqualTo(paper.leading());
        }
    }

    private static void hold(CitationFormat format, Sources sources, List<Paper> papers) {
        List<Paper> again = added(text(format, papers), sources);
        assertThat(again).hasSameSizeAs(papers);
        for (int i = 0; i < papers.size(); i++) {
            compare(List.of(format), papers.get(i), again.get(i), format == CitationFormat.BIBTEX);
        }
    }

    private static String text(CitationFormat format, List<Paper> papers) {
        StringBuilder text = new StringBuilder();
        for (byte[] piece : new Citations(false).file(format, papers, true)) {
            text.append(new String(piece, UTF_8));
        }
        return text.toString();
    }

    /**
     * @param way the formats that a paper went through
     * @param marked whether titles keep their markup, which only BibTeX has
     */
    private static void compare(List<CitationFormat> way, Paper paper, Paper again, boolean marked) {
        CitationFormat format = way.get(0);
        Work one = Work.of(paper);
        Work other = Work.of(again);
        String of = format + " of " + paper.slug() + "\n" + new Citations(false).entry(format, paper) + "\n" + one;
        boolean bibtex = way.contains(CitationFormat.BIBTEX);
        assertThat(again.slug()).as(of).isEqualTo(paper.slug());
        assertThat(other.type()).as(of).isEqualTo(left(way, one.type()));
        for (Role role : Role.values()) {
            if (way.stream()
                    .allMatch(through -> ROLES.getOrDefault(through, List.of()).contains(role))) {
                assertThat(people(other.makers().of(role)))
                        .as(of)
                        .isEqualTo(people(one.makers().of(role)));
            }
        }
        assertThat(people(other.book().editors()))
                .as(of)
                .isEqualTo(people(one.book().editors()));
        assertThat(people(other.book().authors()))
                .as(of)
                .isEqualTo(people(one.book().authors()));
        if (!bibtex) {
            assertThat(people(other.book().seriesEditors()))
                    .as(of)
                    .isEqualTo(people(one.book().seriesEditors()));
        }
        facts(way, of, one, other);
        assertThat(again.title().text()).as(of).isEqualTo(paper.title().text());
        if (marked) {
            assertThat(again.title().html()).as(of).isEqualTo(paper.title().html());
        }
        assertThat(other.leading().complete()).as(of).isEqualTo(one.leading().complete());
        assertThat(names(again)).as(of).isEqualTo(names(paper));
        assertThat(again.date().orElseThrow().year())
                .as(of)
                .isEqualTo(paper.date().orElseThrow().year());
        assertThat(again.date().orElseThrow().month())
                .as(of)
                .isEqualTo(paper.date().orElseThrow().month());
        if (!bibtex) {
            assertThat(other.shortContainer()).as(of).isEqualTo(one.shortContainer());
            assertThat(other.language()).as(of).isEqualTo(one.language());
            assertThat(again.date()).as(of).isEqualTo(paper.date());
        }
        assertThat(other.container()).as(of).isEqualTo(one.container());
        // RIS has no place for a patent's office.
        if (one.type() != WorkType.PATENT || !way.contains(CitationFormat.RIS)) {
            assertThat(other.publisher()).as(of).isEqualTo(one.publisher());
        }
        assertThat(other.volume()).as(of).isEqualTo(one.volume());
        assertThat(other.pages()).as(of).isEqualTo(one.pages());
        assertThat(other.series()).as(of).isEqualTo(one.series());
        assertThat(other.issue()).as(of).isEqualTo(one.issue());
        assertThat(other.number()).as(of).isEqualTo(one.number());
        assertThat(other.place()).as(of).isEqualTo(one.place());
        assertThat(other.doi()).as(of).isEqualTo(one.doi());
        assertThat(other.arxiv()).as(of).isEqualTo(one.arxiv());
        assertThat(other.isbn()).as(of).isEqualTo(one.isbn());
        assertThat(other.issn()).as(of).isEqualTo(one.issn());
        List<String> urls = new ArrayList<>(List.of(other.url()));
        again.links().forEach(link -> urls.add(link.url().orElse("")));
        assertThat(urls).as(of).contains(one.url());
        assertThat(other.keywords()).as(of).isEqualTo(one.keywords());
        assertThat(other.notice()).as(of).isEqualTo(one.notice());
    }

    private static void facts(List<CitationFormat> way, String of, Work one, Work other) {
        boolean ris = way.contains(CitationFormat.RIS);
        boolean csl = way.contains(CitationFormat.CSL_JSON);
        assertThat(other.version()).as(of).isEqualTo(one.version());
        assertThat(other.extras().edition()).as(of).isEqualTo(one.extras().edition());
        assertThat(other.extras().genre()).as(of).isEqualTo(one.extras().genre());
        assertThat(other.extras().event().map(Event::name))
                .as(of)
                .isEqualTo(one.extras().event().map(Event::name));
        if (!ris) {
            assertThat(other.extras().event()).as(of).isEqualTo(one.extras().event());
        }
        assertThat(other.extras().patent().map(Patent::number))
                .as(of)
                .isEqualTo(one.extras().patent().map(Patent::number));
        if (!csl) {
            assertThat(other.extras().patent().map(Patent::holders))
                    .as(of)
                    .isEqualTo(one.extras().patent().map(Patent::holders));
        }
        if (!ris) {
            assertThat(other.extras().pageCount()).as(of).isEqualTo(one.extras().pageCount());
        }
        assertThat(other.extras().original().map(work -> work.title().text()))
                .as(of)
                .isEqualTo(one.extras().original().map(work -> work.title().text()));
        if (!way.contains(CitationFormat.BIBTEX)) {
            assertThat(other.extras().reviewed().stream()
                            .map(work -> work.title().text())
                            .toList())
                    .as(of)
                    .isEqualTo(one.extras().reviewed().stream()
                            .map(work -> work.title().text())
                            .toList());
        }
    }

    /** What is left of a type in formats that have one word for several. */
    static WorkType left(List<CitationFormat> way, WorkType type) {
        boolean bibtex = way.contains(CitationFormat.BIBTEX);
        boolean others = way.size() > 1 || !bibtex;
        return switch (type) {
            case PROCEEDINGS -> others ? WorkType.BOOK : type;
            case ISSUE -> bibtex ? WorkType.BOOK : type;
            case REVIEW -> bibtex ? WorkType.ARTICLE : type;
            case ENTRY -> bibtex ? WorkType.CHAPTER : type;
            default -> type;
        };
    }

    private static List<String> names(Paper paper) {
        return people(paper.leading());
    }

    private static List<String> people(AuthorList people) {
        List<String> names = new ArrayList<>();
        people.listed().forEach(one -> names.add(one.name().toString()));
        names.addAll(people.complete() ? List.of() : List.of("et al."));
        return names;
    }

    /** What the site, without its papers, makes of a bibliography: in its order. */
    private static List<Paper> added(String text, Sources site) {
        Sources empty = with(site, List.of());
        Diagnostics problems = new Diagnostics();
        List<Draft> drafts = new Intake(problems).read("papers", text.getBytes(UTF_8));
        List<NewPaper> files = new NewPapers(empty, Optional.of(category(site)), problems).of(drafts);
        assertThat(problems.sorted()).as(text).isEmpty();
        List<Paper> papers = new ArrayList<>();
        for (NewPaper file : files) {
            Sources one = with(site, List.of(new Source(file.name(), file.text())));
            papers.addAll(BibliographyLoader.load(one, problems).orElseThrow().papers());
            assertThat(problems.hasErrors()).as(file.text()).isFalse();
        }
        return papers;
    }

    private static String category(Sources site) {
        return BibliographyLoader.load(with(site, List.of()), new Diagnostics())
                .orElseThrow()
                .site()
                .categories()
                .get(0)
                .code();
    }

    private static Sources with(Sources site, List<Source> papers) {
        return new Sources(
                site.site(),
                site.profile(),
                Optional.empty(),
                site.people(),
                site.organizations(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                FolderFiles.EMPTY,
                FolderFiles.EMPTY,
                papers,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                site.pictures(),
                site.citations(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
