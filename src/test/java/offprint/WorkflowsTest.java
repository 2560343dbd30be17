package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GitHub runs: this repository's workflows, its action, and the workflow of new sites. `.ci/run` runs the steps. */
class WorkflowsTest {
    private static final String CI = ".github/workflows/ci.yml";
    private static final String PUBLISH = ".github/workflows/publish.yml";
    private static final String RELEASE = ".github/workflows/release.yml";
    private static final String NEW = "src/main/resources/offprint/command/starter/publish.yml";
    private static final String FRESH = "src/main/resources/offprint/command/starter/fresh.yml";
    private static final String ACTION = "action.yml";

    @ParameterizedTest
    @ValueSource(strings = {CI, PUBLISH, RELEASE, NEW, FRESH, ACTION})
    void useOnlyGitHubsOwnActionsAndEachAtOneCommit(String file) throws IOException {
        Pattern pinned = Pattern.compile("actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
        int used = 0;
        for (String line : text(file).lines().toList()) {
            String step = line.strip().replaceFirst("^- ", "");
            if (step.startsWith("uses: ")) {
                used++;
                String action = step.substring("uses: ".length());
                assertThat(action.equals("./")
                                || action.equals("{{action}}")
                                || pinned.matcher(action).matches())
                        .as(action)
                        .isTrue();
            }
        }
        assertThat(used).isGreaterThan(1);
    }

    @Test
    void useTheSameVersionOfAnActionEverywhere() throws IOException {
        SortedMap<String, SortedSet<String>> versions = new TreeMap<>();
        for (String file : List.of(CI, PUBLISH, RELEASE, NEW, FRESH, ACTION)) {
            for (MatchResult use : Pattern.compile("uses: (actions/[a-z-]+)@(.*)")
                    .matcher(text(file))
                    .results()
                    .toList()) {
                versions.computeIfAbsent(use.group(1), action -> new TreeSet<>())
                        .add(use.group(2));
            }
        }

        assertThat(versions.values()).allSatisfy(found -> assertThat(found).hasSize(1));
        assertThat(versions.keySet())
                .containsExactly(
                        "actions/attest-build-provenance",
                        "actions/cache",
                        "actions/checkout",
                        "actions/configure-pages",
                        "actions/deploy-pages",
                        "actions/download-artifact",
                        "actions/setup-java",
                        "actions/upload-artifact",
                        "actions/upload-pages-artifact");
    }

    /** It is turned on by one line, proposes on a branch of its own, and shows keys to no other step. */
    @Test
    void aNewSiteIsKeptFreshOnlyWhereItsAuthorWants() throws IOException {
        assertThat(yaml(FRESH).get("on").propertyNames()).containsExactly("workflow_dispatch");
        assertThat(read(text(FRESH).replace("# schedule:", "schedule:"))
                        .at("/on/schedule/0/cron")
                        .asString())
                .isEqualTo("17 5 2 * *");
        assertThat(yaml(FRESH).get("permissions")).isEmpty();
        assertThat(yaml(FRESH).at("/jobs/propose/permissions"))
                .hasToString("{\"contents\":\"write\",\"pull-requests\":\"write\"}");
        assertThat(text(FRESH).lines().filter(line -> line.contains("git push")))
                .hasSize(1);
        assertThat(text(FRESH)).contains("HEAD:refs/heads/offprint-fresh");
        for (JsonNode step : yaml(FRESH).at("/jobs/propose/steps")) {
            boolean asks = step.path("run").asString().contains("said refresh");
            assertThat(step.toString().contains("secrets.")).isEqualTo(asks);
        }
    }

    @Test
    void thisRepositoryPublishesAsANewSiteDoes() throws IOException {
        assertThat(text(PUBLISH)).isEqualTo(text(NEW).replace("{{action}}", "./"));
    }

    @Test
    void noJobMayDoMoreThanItMust() throws IOException {
        JsonNode publish = yaml(PUBLISH);
        assertThat(publish.get("permissions")).isEmpty();
        assertThat(publish.get("jobs").propertyNames()).containsExactly("build", "deploy");
        assertThat(publish.at("/jobs/build/permissions")).hasToString("{\"contents\":\"read\",\"pages\":\"read\"}");
        assertThat(publish.at("/jobs/deploy/permissions")).hasToString("{\"pages\":\"write\",\"id-token\":\"write\"}");

        JsonNode ci = yaml(CI);
        assertThat(ci.get("permissions")).hasToString("{\"contents\":\"read\"}");
        assertThat(ci.at("/jobs/verify/permissions").isMissingNode()).isTrue();

        JsonNode release = yaml(RELEASE);
        assertThat(release.get("permissions")).isEmpty();
        assertThat(release.get("jobs").propertyNames()).containsExactly("jar", "bundle", "attach");
        assertThat(release.at("/jobs/jar/permissions")).hasToString("{\"contents\":\"read\"}");
        assertThat(release.at("/jobs/bundle/permissions")).hasToString("{\"contents\":\"read\"}");
        assertThat(release.at("/jobs/attach/permissions"))
                .hasToString("{\"contents\":\"write\",\"id-token\":\"write\",\"attestations\":\"write\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {CI, PUBLISH, RELEASE})
    void runWithoutSecretsAndEndInTime(String file) throws IOException {
        JsonNode workflow = yaml(file);
        assertThat(workflow.get("on").propertyNames()).doesNotContain("pull_request_target", "workflow_run");
        assertThat(text(file)).doesNotContain("secrets.");
        assertThat(workflow.get("concurrency").get("group").asString()).contains("${{ github.ref }}");
        for (JsonNode job : workflow.get("jobs")) {
            assertThat(job.get("timeout-minutes").asInt()).isBetween(1, 60);
            for (JsonNode step : job.get("steps")) {
                if (step.path("uses").asString().startsWith("actions/checkout@")) {
                    assertThat(step.at("/with/persist-credentials").asString()).isEqualTo("false");
                }
            }
        }
    }

    @Test
    void nothingIsAttachedToAReleaseBeforeAllOfItWasTried() throws IOException {
        JsonNode release = yaml(RELEASE);

        assertThat(release.at("/on/push/tags")).hasToString("[\"v*\"]");
        assertThat(release.at("/jobs/bundle/strategy/matrix/system").toString()).contains("ubuntu", "macos", "windows");
        assertThat(release.at("/jobs/attach/needs")).hasToString("[\"jar\",\"bundle\"]");
        for (String job : List.of("jar", "bundle")) {
            List<String> steps = new ArrayList<>();
            release.at("/jobs/" + job + "/steps").forEach(step -> steps.add(step.toString()));
            int tried = indexOf(steps, "release/check");
            int kept = indexOf(steps, "actions/upload-artifact");
            assertThat(tried).isPositive().isLessThan(kept);
        }
        assertThat(release.toString()).doesNotContain("continue-on-error");
    }

    private static int indexOf(List<String> steps, String part) {
        return steps.indexOf(
                steps.stream().filter(step -> step.contains(part)).findFirst().orElseThrow());
    }

    @Test
    void onlyTheDefaultBranchIsDeployed() throws IOException {
        JsonNode publish = yaml(PUBLISH);
        JsonNode deploy = publish.at("/jobs/deploy");

        assertThat(deploy.get("if").asString())
                .isEqualTo("needs.build.outputs.pages == 'success'"
                        + " && github.ref == format('refs/heads/{0}', github.event.repository.default_branch)");
        assertThat(deploy.get("needs").asString()).isEqualTo("build");
        assertThat(deploy.at("/environment/name").asString()).isEqualTo("github-pages");
        assertThat(publish.at("/concurrency/cancel-in-progress").asString())
                .isEqualTo("${{ github.event_name == 'pull_request' }}");
    }

    /** Before somebody has set up Pages, and in a pull request, the site is built and checked alone. */
    @Test
    void aFirstPushIsGreen() throws IOException {
        JsonNode build = yaml(PUBLISH).at("/jobs/build");
        assertThat(build.at("/outputs/pages").asString()).isEqualTo("${{ steps.pages.outcome }}");
        for (JsonNode step : build.get("steps")) {
            boolean mayFail = step.path("continue-on-error").asString().equals("true");
            assertThat(mayFail).isEqualTo(step.path("uses").asString().startsWith("actions/configure-pages@"));
        }
    }

    /** A text that somebody else chose, such as a branch's name, would be run otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {CI, PUBLISH, RELEASE, FRESH, ACTION})
    void noScriptTakesWhatAnExpressionGives(String file) throws IOException {
        for (JsonNode script : yaml(file).findValues("run")) {
            assertThat(script.asString()).doesNotContain("${{");
        }
    }

    /** Of any other form of output a runner would obey what an author wrote in {@code ##[…]}. */
    @Test
    void theActionShowsAllProblemsInTheFormOfGithub() throws IOException {
        String scripts = String.join(
                "\n",
                yaml(ACTION).findValues("run").stream().map(JsonNode::asString).toList());
        assertThat(scripts.lines().filter(line -> line.contains("/offprint\"")))
                .hasSize(2)
                .allMatch(line -> line.endsWith(" --format github"));
    }

    @Test
    void theActionSaysInWhichShellItsScriptsRun() throws IOException {
        for (JsonNode step : yaml(ACTION).at("/runs/steps")) {
            assertThat(step.has("run")).isNotEqualTo(step.has("uses"));
            assertThat(step.path("shell").asString()).isEqualTo(step.has("run") ? "bash" : "");
        }
    }

    @Test
    void everyInputThatIsGivenOrUsedIsDeclared() throws IOException {
        JsonNode action = yaml(ACTION);
        assertThat(action.get("inputs").propertyNames())
                .containsExactlyElementsOf(List.of("source", "output", "url", "java-version"))
                .containsAll(found("inputs\\.([a-z-]+)", text(ACTION)));
        assertThat(action.get("inputs")).allSatisfy(input -> {
            assertThat(input.has("default")).isTrue();
            assertThat(input.get("description").asString()).endsWith(".");
        });
        for (JsonNode step : yaml(PUBLISH).at("/jobs/build/steps")) {
            if (step.path("uses").asString().equals("./")) {
                assertThat(action.get("inputs").propertyNames())
                        .containsAll(step.get("with").propertyNames());
            }
        }
        assertThat(action.get("outputs").propertyNames())
                .containsAll(found("steps\\.offprint\\.outputs\\.([a-z]+)", text(PUBLISH)));
    }

    @ParameterizedTest
    @CsvSource({PUBLISH + ", /jobs/build/steps", PUBLISH + ", /jobs/deploy/steps", ACTION + ", /runs/steps"})
    void noStepAsksForOneThatIsNotThere(String file, String steps) throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode step : yaml(file).at(steps)) {
            assertThat(ids).containsAll(found("steps\\.([a-z]+)\\.", step.toString()));
            if (step.has("id")) {
                ids.add(step.get("id").asString());
            }
        }
        assertThat(ids).isNotEmpty();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    private static JsonNode yaml(String file) throws IOException {
        return read(text(file));
    }

    private static JsonNode read(String yaml) {
        Object read = new Load(
                        LoadSettings.builder().setSchema(new CoreSchema()).build())
                .loadFromString(yaml.replace("{{action}}", "./"));
        assertThat(read).isInstanceOf(Map.class);
        return new JsonMapper().valueToTree(read);
    }
}
