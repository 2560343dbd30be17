package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.CreditRole;
import offprint.model.Funding;
import offprint.model.OtherWork;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Patent;
import offprint.model.PatentNumber;
import offprint.model.PublicationDate;
import offprint.model.Role;
import offprint.model.Slug;
import offprint.model.SubjectScheme;
import org.junit.jupiter.api.Test;

/** What a work is, who made it in which role, and what it builds upon. */
class MadeWorksTest {
    private final Map<String, Paper> papers = load();

    @Test
    void hasMakersInEveryRole() {
        Paper edition = paper("edition");

        assertThat(names(edition.makers().of(Role.EDITOR))).containsExactly("Hanna Example");
        assertThat(names(edition.makers().of(Role.TRANSLATOR))).containsExactly("Hanna Example", "Bruno Example");
        assertThat(names(edition.makers().of(Role.FOREWORD))).containsExactly("Clara Example");
        assertThat(edition.makers().of(Role.AUTHOR).isEmpty()).isTrue();
        assertThat(edition.makers().byRole().keySet()).containsExactly(Role.EDITOR, Role.TRANSLATOR, Role.FOREWORD);
    }

    @Test
    void putsEditorsWhereAuthorsStandWithoutAuthors() {
        assertThat(paper("edition").makers().leadingRole()).isEqualTo(Role.EDITOR);
        assertThat(names(paper("edition").leading())).containsExactly("Hanna Example");
        assertThat(paper("translation").makers().leadingRole()).isEqualTo(Role.TRANSLATOR);
        assertThat(paper("review").makers().leadingRole()).isEqualTo(Role.AUTHOR);
    }

    @Test
    void hasTheMakersOfTheBookThatAPartIsIn() {
        assertThat(paper("chapter").venue().orElseThrow().book().editors().listed())
                .extracting(editor -> editor.name().display())
                .containsExactly("Emil Example");
        assertThat(paper("edition").venue().orElseThrow().book().seriesEditors().complete())
                .isFalse();
    }

    @Test
    void knowsWhatAnAuthorHasContributed() {
        Contributor author = paper("chapter").leading().listed().get(0);

        assertThat(author.credit()).containsExactly(CreditRole.SOFTWARE, CreditRole.WRITING_ORIGINAL_DRAFT);
        assertThat(author.note()).contains("Deceased");
    }

    @Test
    void namesWhatItTranslatesWithAllThatIsKnown() {
        OtherWork original = paper("edition").extras().original().orElseThrow();

        assertThat(original.title().text()).isEqualTo("Carmina");
        assertThat(names(original.authors())).containsExactly("Catullus");
        assertThat(original.language()).contains("la");
        assertThat(paper("edition").texts().titles()).containsOnlyKeys("en");
    }

    @Test
    void isCalledAfterWhatItReviews() {
        assertThat(paper("review").title().text()).isEqualTo("Review of Reading Rome by Dora Example");
        assertThat(paper("review").title().html().value()).isEqualTo("Review of <em>Reading Rome</em> by Dora Example");
        assertThat(paper("german").title().text()).isEqualTo("Rezension von Reading Rome");
    }

    @Test
    void takesWhatItReviewsFromThatPapersOwnFile() {
        OtherWork reviewed = paper("response").extras().reviewed().get(0);

        assertThat(reviewed.paper()).contains(new Slug("edition"));
        assertThat(reviewed.title().text()).isEqualTo("Poems of C & D");
        assertThat(names(reviewed.editors())).containsExactly("Hanna Example");
        assertThat(paper("response").title().text()).isEqualTo("Review of Poems of C & D by Hanna Example");
        assertThat(paper("response").title().tex()).isEqualTo("Review of \\emph{Poems of C \\& D} by Hanna Example");
    }

    @Test
    void isOfTheTypeThatItsFactsTell() {
        assertThat(paper("patent").type()).isEqualTo(PaperType.PATENT);
        assertThat(paper("review").type()).isEqualTo(PaperType.REVIEW);
        assertThat(paper("volume").type()).isEqualTo(PaperType.BOOK);
        assertThat(paper("chapter").type()).isEqualTo(PaperType.CHAPTER);
    }

    @Test
    void hasThePatentsNumberInOneForm() {
        assertThat(paper("patent").extras().patent())
                .contains(new Patent(
                        new PatentNumber("US9123456B2"),
                        List.of("ACME"),
                        Optional.of(new PublicationDate(2017, 6, 1)),
                        Optional.of("15/123,456"),
                        List.of(new PatentNumber("EP3123456B1"))));
    }

    @Test
    void tellsWhatPaidForIt() {
        assertThat(paper("chapter").extras().funding())
                .containsExactly(
                        new Funding("Example Fund", Optional.empty(), Optional.empty()),
                        new Funding("Other Fund", Optional.of("77"), Optional.of("https://fund.example/77")));
    }

    @Test
    void isFiledUnderSubjectsAndProjects() {
        assertThat(paper("chapter").extras().subjects())
                .containsExactly(
                        Map.entry(SubjectScheme.MSC, List.of("68T07", "01-06")),
                        Map.entry(SubjectScheme.JEL, List.of("I32")));
        assertThat(paper("chapter").filing().projects()).containsExactly(new Slug("open"));
    }

    private Paper paper(String slug) {
        return Objects.requireNonNull(papers.get(slug));
    }

    private static List<String> names(AuthorList people) {
        return people.listed().stream().map(person -> person.name().display()).toList();
    }

    private static Map<String, Paper> load() {
        ContentFolder.Loaded loaded = new ContentFolder()
                .with("people.yaml", "hanna: {name: Hanna Example}")
                .with("papers/edition.yaml", """
                        title: Poems of C & D
                        type: book
                        date: 2021
                        category: LG
                        editors: hanna
                        translators: [hanna, Bruno Example]
                        contributors: {foreword: Clara Example}
                        original: {title: Carmina, authors: "{Catullus}", language: la}
                        title_translations: {en: Poems}
                        venue: {name: Old Texts, number: 7, publisher: Example Press, series_editors: [Emil Example, et al.]}
                        """)
                .with("papers/translation.yaml", """
                        {title: Fables, translators: Bruno Example, date: 2020, category: LG, type: book}
                        """)
                .with("papers/volume.yaml", "{title: A volume, editors: [hanna], date: 2020, category: LG}")
                .with("papers/review.yaml", """
                        authors: [hanna]
                        date: 2023
                        category: LG
                        reviewed: {title: Reading Rome, authors: Dora Example}
                        venue: {name: Quarterly, volume: 4}
                        """)
                .with("papers/german.yaml", """
                        {authors: [hanna], date: 2023, category: LG, language: de, reviewed: {title: Reading Rome}}
                        """)
                .with("papers/response.yaml", """
                        {authors: [Emil Example], date: 2024, category: LG, reviewed: [{paper: edition}]}
                        """)
                .with("papers/chapter.yaml", """
                        title: A chapter
                        authors: [{name: Ann Example, credit: [software, writing-original-draft], note: Deceased}]
                        date: 2019
                        category: LG
                        type: chapter
                        venue: {name: Handbook, editors: Emil Example}
                        funding: [Example Fund, {funder: Other Fund, award: 77, url: "https://fund.example/77"}]
                        subjects: {jel: I32, msc: [68T07, 01-06]}
                        projects: open
                        """)
                .with("projects/open.yaml", "title: Open\n")
                .with("papers/patent.yaml", """
                        title: Valve
                        authors: [Ann Example]
                        date: 2020
                        category: LG
                        patent:
                          number: US 9,123,456 B2
                          holder: ACME
                          filed: 2017-06-01
                          application: 15/123,456
                          family: EP 3123456 B1
                        """)
                .load();
        assertThat(loaded.messages()).isEmpty();
        return loaded.bibliography().orElseThrow().papers().stream()
                .collect(Collectors.toMap(paper -> paper.slug().value(), Function.identity()));
    }
}
