package offprint.site.render;

import java.util.Optional;
import offprint.diag.Diagnostic;

/**
 * What became of a page.
 *
 * @param bytes its text in UTF-8; whoever takes it may keep it
 * @param problem what kept it from being drawn
 */
record Drawn(Optional<byte[]> bytes, Optional<Diagnostic> problem) {

    static Drawn of(byte[] bytes) {
        return new Drawn(Optional.of(bytes), Optional.empty());
    }

    static Drawn failed(Diagnostic problem) {
        return new Drawn(Optional.empty(), Optional.of(problem));
    }
}
