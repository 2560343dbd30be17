package offprint.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The CV, as programs that know JSON Resume read it. */
class ResumeTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    private JsonNode resume() {
        byte[] json = new Feeds(site.plan()).resume();
        return JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void isNotThereWithoutLists() {
        site.paper("one", "");
        assertThat(site.plan().file("resume.json")).isEmpty();
        assertThat(site.run("build").status()).isZero();
        assertThat(site.text("site/index.html")).doesNotContain("resume.json");
    }

    @Test
    void hasPositionsWithTheirBeginningAndEnd() {
        site.file("content/lists/positions.yaml", """
                - {title: Professor, at: Example University, place: Lisbon, unit: Folding Group, from: 2021-04}
                - {title: Postdoc, at: Example Institute, from: 2018, to: 2021-03}
                """);
        assertThat(resume().get("work").toString())
                .isEqualTo(
                        "[{\"name\":\"Example University\",\"position\":\"Professor\",\"location\":\"Lisbon\","
                                + "\"startDate\":\"2021-04\",\"summary\":\"Folding Group\"},"
                                + "{\"name\":\"Example Institute\",\"position\":\"Postdoc\",\"startDate\":\"2018\",\"endDate\":\"2021-03\"}]");
    }

    @Test
    void hasEachListWhereItBelongs() {
        site.file(
                        "content/lists/education.yaml",
                        "- {title: PhD, at: Example University, field: Folding, date: 2018}\n")
                .file("content/lists/service.yaml", "- {title: Reviewer, at: Journal of Folds, date: [2019, 2021]}\n")
                .file("content/lists/awards.yaml", "- {title: Best fold, at: Fold Society, date: 2020-05}\n")
                .file("content/lists/grants.yaml", "- {title: Fold, at: Example Fund, role: PI, from: 2021}\n")
                .file(
                        "content/lists/talks.yaml",
                        "- {title: Folding in public, event: Folding Days, date: 2022-06-01}\n");
        JsonNode resume = resume();
        assertThat(resume.get("education").toString()).contains("\"area\":\"Folding\",\"studyType\":\"PhD\"");
        assertThat(resume.get("volunteer").toString()).contains("\"startDate\":\"2019\",\"endDate\":\"2021\"");
        assertThat(resume.get("awards").toString()).contains("\"date\":\"2020-05\",\"awarder\":\"Fold Society\"");
        assertThat(resume.get("projects").toString())
                .contains("\"roles\":[\"PI\"],\"entity\":\"Example Fund\",\"startDate\":\"2021\",\"type\":\"grant\"")
                .contains("\"entity\":\"Folding Days\",\"startDate\":\"2022-06-01\"", "\"type\":\"talk\"");
    }

    @Test
    void hasPapersNewestFirst() {
        site.file("content/lists/awards.yaml", "- {title: Best fold, date: 2020}\n");
        site.paper("old", "date: 2019\nvenue: Journal of Folds").paper("new", "date: 2023-05");
        assertThat(resume().get("publications").toString())
                .containsSubsequence(
                        "{\"name\":\"On new\",\"releaseDate\":\"2023-05\",\"url\":\"https://ada.example.org/papers/papers/new/\"}",
                        "\"publisher\":\"Journal of Folds\",\"releaseDate\":\"2019\"");
    }

    @Test
    void isNamedInTheHeadOfTheHomePage() {
        site.file("content/lists/awards.yaml", "- {title: Best fold, date: 2020}\n")
                .paper("one", "");
        assertThat(site.run("build").err()).isEmpty();
        assertThat(site.text("site/index.html"))
                .contains(
                        "<link rel=\"alternate\" href=\"resume.json\" type=\"application/json\" title=\"JSON Resume\">")
                .contains("\"award\":[\"Best fold\"]");
        assertThat(site.text("site/api/papers.json"))
                .contains("\"lists\":[{\"name\":\"awards\",\"entries\":[{\"title\":{\"text\":\"Best fold\"");
    }
}
