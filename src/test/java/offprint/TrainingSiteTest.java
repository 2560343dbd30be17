package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that the launcher has built once, for the JVM to learn what classes a build needs. */
@Tag("slow")
class TrainingSiteTest {
    private final BuiltSite site;

    TrainingSiteTest(@TempDir Path output) throws IOException {
        site = BuiltSite.of(Path.of("src/main/training").toAbsolutePath(), output.resolve("site"));
    }

    /** A build that fails makes an archive of no use, and nobody would be told. One warning shows how they are printed. */
    @Test
    void isBuiltWithOneWarning() {
        assertThat(site.messages()).startsWith("warning[unknown-anchor]").contains("\n1 warning; ");
        assertThat(site.status()).isZero();
    }

    @Test
    void hasWhatMostSitesHave() {
        assertThat(site.files())
                .containsKeys(
                        "categories/LG/index.html",
                        "authors/edda-lindqvist/index.html",
                        "venues/journal-of-looms/index.html",
                        "keywords/looms/index.html",
                        "years/2025/index.html",
                        "teaching/index.html",
                        "papers/shuttle/shuttle.bib",
                        "feed.xml");
        assertThat(site.page("papers/index.html").select("[data-list]"))
                .as("so many papers that the list can be sorted and narrowed")
                .isNotEmpty();
        assertThat(site.page("papers/shuttle/index.html").select("math")).isNotEmpty();
        assertThat(site.page("index.html").select("figure.chart, figure.network"))
                .isNotEmpty();
    }

    /** Java's imaging is as large as all that a build without pictures loads, and JDK 25 takes it along into each run. */
    @Test
    void hasNoPicturesToScale() {
        assertThat(site.files().keySet()).noneMatch(path -> path.matches(".*\\.(png|jpe?g|webp)"));
    }
}
