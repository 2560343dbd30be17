package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import offprint.TestSite;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may say, and hardly means: the author is asked, and the site is built. */
class PaperDoubtsTest {
    private final TestSite site = TestSite.small();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private String checked(String yaml) {
        site.paper("doubtful", yaml);
        TestSite.Run run = site.run("check");
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "issue", "magazine", "newspaper"})
    @Provokes(Rule.INCOMPLETE_TYPE)
    void areRaisedByWhatAppearedNowhere(String type) {
        assertThat(checked("type: " + type))
                .contains("warning[incomplete-type]: `type: " + type + "` without `venue`", "doubtful.yaml:1:7");
        assertThat(checked("type: " + type + "\nvenue: Somewhere")).doesNotContain("incomplete-type");
    }

    @Test
    void areRaisedByAPatentWithoutItsNumberAndAReviewOfNothing() {
        assertThat(checked("type: patent")).contains("`type: patent` without `patent`");
        assertThat(checked("type: review\nvenue: Quarterly")).contains("`type: review` without `reviewed`");
        assertThat(checked("type: review\nvenue: Quarterly\nreviewed: {title: Reading Rome}"))
                .doesNotContain("incomplete-type");
    }

    @Test
    @Provokes(Rule.PROBABLE_SLIP)
    void areRaisedByAChaptersOwnEditorsAlone() {
        String chapter = "type: chapter\neditors: [Emil Example]\n";
        assertThat(checked(chapter + "venue: A Handbook"))
                .contains("warning[probable-slip]", "write those of the book in `venue.editors`");
        assertThat(checked(chapter + "venue: {name: A Handbook, editors: [Dora Example]}"))
                .doesNotContain("probable-slip");
        assertThat(checked("type: article\neditors: [Emil Example]\nvenue: Quarterly"))
                .doesNotContain("probable-slip");
    }

    @Test
    void areRaisedByTheIdOfNoGrant() {
        site.file(
                "content/lists/grants.yaml",
                "- {title: Fold, at: Example Fund, id: ex-fold, award: '77', date: 2021}\n");
        assertThat(checked("funding: ex-fodl"))
                .contains("warning[unlisted-id]: `ex-fodl` looks like an id", "did you mean `ex-fold`?");
        assertThat(checked("funding: [ex-fold, Some-body Else]")).doesNotContain("unlisted-id");
    }

    @Test
    void areNoneWhereAGrantIsNamed() {
        site.file(
                "content/lists/grants.yaml",
                "- {title: Fold, at: Example Fund, id: ex-fold, award: '77', date: 2021}\n");
        site.paper("paid", "funding: ex-fold");
        site.run("build");
        assertThat(site.text("site/papers/paid/index.html")).contains("Example Fund, 77");
        assertThat(site.text("site/api/papers.json"))
                .contains("\"funding\":[{\"funder\":\"Example Fund\",\"award\":\"77\"}]");
    }

    @Test
    void becomeAnErrorWhereTwoPapersHaveOnePatent() {
        site.paper("one", "patent: US 9,123,456 B2");
        site.paper("two", "patent: {number: US9123456B2}");
        assertThat(site.run("check").err())
                .contains("error[duplicate-identifier]: another paper has the same patent number");
    }
}
