package offprint.site.render;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A file of the site.
 *
 * <p>Its path leads from the site's root, with {@code /} between its parts.
 */
public sealed interface RenderedFile {

    String path();

    /** One function per kind of file. */
    <T> T match(Function<Made, T> made, Function<Joined, T> joined, Function<Copied, T> copied);

    /** A file that was made. Its bytes are handed over, not copied, and must not be changed. */
    final class Made implements RenderedFile {
        private final String path;
        private final byte[] bytes;

        public Made(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }

        @Override
        public String path() {
            return path;
        }

        public byte[] bytes() {
            return bytes;
        }

        @Override
        public <T> T match(Function<Made, T> made, Function<Joined, T> joined, Function<Copied, T> copied) {
            return made.apply(this);
        }
    }

    /** A file that was made of pieces, which other files share. They are handed over and must not be changed. */
    final class Joined implements RenderedFile {
        private final String path;
        private final List<byte[]> pieces;

        public Joined(String path, List<byte[]> pieces) {
            this.path = path;
            this.pieces = List.copyOf(pieces);
        }

        @Override
        public String path() {
            return path;
        }

        public List<byte[]> pieces() {
            return pieces;
        }

        @Override
        public <T> T match(Function<Made, T> made, Function<Joined, T> joined, Function<Copied, T> copied) {
            return joined.apply(this);
        }
    }

    /** A file that is taken over from the content as it is. */
    record Copied(String path, Path from) implements RenderedFile {
        @Override
        public <T> T match(Function<Made, T> made, Function<Joined, T> joined, Function<Copied, T> copied) {
            return copied.apply(this);
        }
    }
}
