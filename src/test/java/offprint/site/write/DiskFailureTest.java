package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskFailureTest {
    private static final Path FILE = Path.of("a.html");

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("a.html"), "permission denied"),
                Arguments.of(new NoSuchFileException("a.html"), "no such file or folder"),
                Arguments.of(new FileSystemException("a.html", null, "Too many levels"), "Too many levels"),
                Arguments.of(new FileSystemException("a.html"), "FileSystemException"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void namesTheFileOnceAndTheReason(IOException cause, String reason) {
        assertThat(DiskFailure.of("write", FILE, cause)).hasMessage("cannot write `a.html`: " + reason);
    }

    @Test
    void keepsTheSentenceThatItHas() {
        DiskFailure first = DiskFailure.of("read", FILE, new IOException());

        assertThat(DiskFailure.of("write", Path.of("b.html"), first)).isSameAs(first);
    }
}
