package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import offprint.site.render.RenderedFile;
import org.junit.jupiter.api.Test;

/** Files whose bytes come in pieces, as all papers' citations do. */
class FilesOfPiecesTest extends WrittenSites {
    /** Some fill what is written at one time, some need more room, and some are nothing. */
    private static final int[] SIZES = {0, 1, 40_000, 25_535, 1, 30_000, 70_000, 0, 65_536, 200_000, 2, 0};

    @Test
    void holdAllPiecesInTheirOrder() throws IOException {
        assertThat(write(file(pieces()))).isEqualTo(new WriteReport(1, 0, 0));

        assertThat(Files.readAllBytes(output.resolve("papers.bib"))).isEqualTo(joined(pieces()));
    }

    @Test
    void areLeftAloneWhereTheyHoldTheSameAlready() throws IOException {
        write(file(pieces()));

        assertThat(write(file(pieces()))).isEqualTo(new WriteReport(0, 1, 0));
        assertThat(write(file(List.of(joined(pieces()))))).isEqualTo(new WriteReport(0, 1, 0));
    }

    @Test
    void areRewrittenWhereOneByteOfOnePieceDiffers() throws IOException {
        for (int i = 0; i < SIZES.length; i++) {
            if (SIZES[i] > 0) {
                write(file(pieces()));
                List<byte[]> changed = pieces();
                changed.get(i)[SIZES[i] - 1]++;

                assertThat(write(file(changed))).isEqualTo(new WriteReport(1, 0, 0));
                assertThat(Files.readAllBytes(output.resolve("papers.bib"))).isEqualTo(joined(changed));
            }
        }
    }

    @Test
    void mayHaveNoPieceAtAll() throws IOException {
        assertThat(write(file(List.of()))).isEqualTo(new WriteReport(1, 0, 0));
        assertThat(output.resolve("papers.bib")).isEmptyFile();
        assertThat(write(file(List.of()))).isEqualTo(new WriteReport(0, 1, 0));
    }

    private static RenderedFile file(List<byte[]> pieces) {
        return new RenderedFile.Joined("papers.bib", pieces);
    }

    private static List<byte[]> pieces() {
        List<byte[]> pieces = new ArrayList<>();
        for (int size : SIZES) {
            byte[] piece = new byte[size];
            Arrays.fill(piece, (byte) ('a' + pieces.size()));
            pieces.add(piece);
        }
        return pieces;
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
