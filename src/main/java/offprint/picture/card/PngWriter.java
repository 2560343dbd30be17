package offprint.picture.card;

import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Writes a sheet as PNG with a palette (PNG 1.2, chunks IHDR, PLTE, IDAT and IEND). */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int PALETTE = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);

    private PngWriter() {}

    static byte[] write(Sheet sheet) {
        PngWriter writer = new PngWriter();
        writer.out.writeBytes(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        number(sheet.width(), header);
        number(sheet.height(), header);
        header.writeBytes(new byte[] {BITS, PALETTE, 0, 0, 0});
        writer.chunk("IHDR", header.toByteArray());
        writer.chunk("PLTE", palette(sheet.palette()));
        writer.chunk("IDAT", zlib(rows(sheet)));
        writer.chunk("IEND", new byte[0]);
        return writer.out.toByteArray();
    }

    private static byte[] palette(List<Integer> colours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int colour : colours) {
            out.write(colour >> 16);
            out.write(colour >> 8);
            out.write(colour);
        }
        return out.toByteArray();
    }

    /** Each row with the number of its filter, which is none, before it. */
    private static byte[] rows(Sheet sheet) {
        int width = sheet.width();
        byte[] rows = new byte[(width + 1) * sheet.height()];
        for (int y = 0; y < sheet.height(); y++) {
            System.arraycopy(sheet.pixels(), y * width, rows, y * (width + 1) + 1, width);
        }
        return rows;
    }

    /** RFC 1950. Java's own packer is whatever zlib the machine has, and those differ. */
    private static byte[] zlib(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out)) {
            packer.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        number(content.length, out);
        out.writeBytes(name);
        out.writeBytes(content);
        number((int) sum.getValue(), out);
    }

    private static void number(int value, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }
}
