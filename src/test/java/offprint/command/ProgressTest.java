package offprint.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "");

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void tellsHowFarAStageIsOnceItTakesLong() throws Exception {
        try (Progress progress = Progress.on(new PrintStream(shown, true, UTF_8))) {
            progress.begin(Progress.Stage.RENDER, 12_345);
            for (int i = 0; i < 1234; i++) {
                progress.count();
            }
            for (int i = 0; i < 100 && !text().contains(" s left"); i++) {
                Thread.sleep(50);
            }
        }
        assertThat(text()).contains("rendering: 1,234 of 12,345 files, ").contains(" s left …");
        for (int i = 0; i < 100 && !text().endsWith("\r\u001B[K"); i++) {
            Thread.sleep(50);
        }
        assertThat(text()).endsWith("\r\u001B[K");
    }

    @Test
    void saysNothingOfAShortBuild() {
        try (Progress progress = Progress.on(new PrintStream(shown, true, UTF_8))) {
            progress.begin(Progress.Stage.READ, 0);
        }
        assertThat(text()).isEmpty();
    }

    @Test
    void showsWhereTheTimeWent() throws IOException {
        TestSite.Run run = site.run("build", "--timings");

        assertThat(run.status()).isZero();
        assertThat(run.err().lines().map(line -> line.strip().replaceFirst(" .*", "")))
                .containsExactly("reading", "checking", "planning", "rendering", "auditing", "writing", "together");
        assertThat(run.err().lines()).allMatch(line -> line.matches(" +[a-z]+ +[0-9]+\\.[0-9]{3} s +[0-9]+ %"));
        assertThat(site.run("check", "--timings").err()).contains("  auditing ").doesNotContain("writing");
    }

    @Test
    void doesNotGetIntoTheWayOfPrograms() {
        assertThat(site.run("build").err()).isEmpty();
    }

    private String text() {
        return shown.toString(UTF_8);
    }
}
