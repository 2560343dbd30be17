package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import offprint.site.render.RenderedFile;
import org.junit.jupiter.api.Test;

/** So many files that several processors share the work. */
class ManyFilesTest extends WrittenSites {
    private static final int COUNT = 3000;

    @Test
    void areAllWrittenComparedAndDeleted() throws IOException {
        assertThat(write(site("old"))).isEqualTo(new WriteReport(COUNT, 0, 0));
        assertThat(write(site("old"))).isEqualTo(new WriteReport(0, COUNT, 0));
        assertThat(write(site("new"))).isEqualTo(new WriteReport(COUNT, 0, 0));
        assertThat(contents()).containsEntry("papers/0/index.html", "new 0");
        assertThat(manifest().lines()).hasSize(COUNT + 1);

        assertThat(build().deleted()).isEqualTo(COUNT);
        assertThat(places()).isEmpty();
    }

    @Test
    void areGivenUpAtTheFirstFailureAndFinishedByTheNextBuild() throws IOException {
        RenderedFile[] site = site("text");
        RenderedFile[] broken = Arrays.copyOf(site, COUNT + 1);
        broken[COUNT] = new RenderedFile.Copied("cv.pdf", disk.getPath("/home/content/cv.pdf"));

        assertThatThrownBy(() -> write(broken)).isInstanceOf(IOException.class).hasMessageContaining("cv.pdf");

        assertThat(write(site).files()).isEqualTo(COUNT);
        assertThat(manifest()).startsWith("offprint-manifest 1\n");
    }

    /** Where one thread finds a reason to give up, the others know nothing of it yet. */
    @Test
    void leaveNothingWhereTheEndComesWhileOthersAreStillOnTheirWay() throws Exception {
        RenderedFile[] site = site("text");
        CountDownLatch begun = new CountDownLatch(10);
        CompletableFuture<Void> others;
        try (SiteWriter writer = SiteWriter.into(output)) {
            others = CompletableFuture.runAsync(() -> {
                for (RenderedFile file : site) {
                    take(writer, file);
                    begun.countDown();
                }
            });
            begun.await();
        }

        assertThat(others)
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .withMessageContaining("too late");
        assertThat(output).doesNotExist();
    }

    private static void take(SiteWriter writer, RenderedFile file) {
        try {
            writer.take(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RenderedFile[] site(String text) {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> made("papers/" + i + "/index.html", text + " " + i))
                .toArray(RenderedFile[]::new);
    }
}
