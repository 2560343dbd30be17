package offprint.site.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import offprint.site.render.RenderedFile;

/** What a file of the site is to hold. */
sealed interface Content {

    static Content of(RenderedFile file) {
        return file.match(
                made -> new Bytes(made.bytes()),
                joined -> new Pieces(joined.pieces()),
                copied -> new Original(copied.from()));
    }

    /** Whether a file of that size holds the same already. A file of another size is not opened. */
    boolean isIn(Path file, long size) throws IOException;

    void writeTo(OutputStream out) throws IOException;

    /** Puts this away until the whole site is there, so that it need not be kept in memory. */
    default Content putAway(OutputFolder output, String path) throws IOException {
        return output.stage(path, this);
    }

    /** Makes this the content of the file at the path. */
    default void moveTo(OutputFolder output, String path) throws IOException {
        output.replace(path, this);
    }

    /** Bytes that a stage before this one made. */
    @SuppressWarnings("ArrayRecordComponent") // Wraps what is never compared as a record nor changed.
    record Bytes(byte[] bytes) implements Content {
        @Override
        public boolean isIn(Path file, long size) throws IOException {
            return size == bytes.length && Arrays.equals(bytes, Files.readAllBytes(file));
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /** Pieces that follow one another, of which there may be very many. They are never joined to a whole. */
    record Pieces(List<byte[]> pieces) implements Content {
        private static final int BLOCK = 1 << 16;

        @Override
        public boolean isIn(Path file, long size) throws IOException {
            return size == size() && isIn(Files.readAllBytes(file));
        }

        private boolean isIn(byte[] bytes) {
            int from = 0;
            for (byte[] piece : pieces) {
                int to = from + piece.length;
                if (to > bytes.length || !Arrays.equals(bytes, from, to, piece, 0, piece.length)) {
                    return false;
                }
                from = to;
            }
            return from == bytes.length;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            byte[] block = new byte[(int) Math.min(BLOCK, size())];
            int end = 0;
            for (byte[] piece : pieces) {
                if (end + piece.length > block.length) {
                    out.write(block, 0, end);
                    end = 0;
                }
                if (piece.length > block.length) {
                    out.write(piece);
                } else {
                    System.arraycopy(piece, 0, block, end, piece.length);
                    end += piece.length;
                }
            }
            out.write(block, 0, end);
        }

        private long size() {
            long size = 0;
            for (byte[] piece : pieces) {
                size += piece.length;
            }
            return size;
        }
    }

    /** A file that is taken over as it is; its permissions and times are not. */
    record Original(Path from) implements Content {
        /** It is somewhere already. */
        @Override
        public Content putAway(OutputFolder output, String path) {
            return this;
        }

        @Override
        public boolean isIn(Path file, long size) throws IOException {
            return size == size() && Files.mismatch(from, file) < 0;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            try (InputStream in = open()) {
                in.transferTo(out);
            }
        }

        private long size() throws IOException {
            try {
                return Files.size(from);
            } catch (IOException e) {
                throw DiskFailure.of("read", from, e);
            }
        }

        private InputStream open() throws IOException {
            try {
                return Files.newInputStream(from);
            } catch (IOException e) {
                throw DiskFailure.of("read", from, e);
            }
        }
    }

    /** A file that waits, and can be moved. There may be very many, so that each keeps no more than its number. */
    record Staged(Staging staging, int number) implements Content {
        @Override
        public boolean isIn(Path place, long size) throws IOException {
            return original().isIn(place, size);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            original().writeTo(out);
        }

        @Override
        public void moveTo(OutputFolder output, String path) throws IOException {
            output.place(path, staging.file(number));
        }

        private Original original() {
            return new Original(staging.file(number));
        }
    }
}
