package offprint.content.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.SpecialFile;

/** Reads a text file: UTF-8, with or without a byte-order mark, any line ends, of limited size. */
final class TextFile {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_LIST = 200 * MEGABYTE;

    private TextFile() {}

    /** Reads what an author writes, which has 1 MB at most. */
    static Optional<Source> read(Path file, String name, Diagnostics diagnostics) {
        return read(
                file,
                name,
                MEGABYTE,
                "an entry of this size is a mistake; put large files beside it, as PDF for example",
                diagnostics);
    }

    /** Reads what a program writes, which may have a line for everything on a site. */
    static Optional<Source> readList(Path file, String name, Diagnostics diagnostics) {
        return read(file, name, LARGEST_LIST, "no site has so much; delete it if you do not know it", diagnostics);
    }

    private static Optional<Source> read(Path file, String name, int largest, String advice, Diagnostics diagnostics) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (SpecialFile.isOne(file, attributes, name, diagnostics)) {
                return Optional.empty();
            }
            long size = attributes.size();
            if (size > largest) {
                diagnostics.report(Diagnostic.inFile(
                                name, Rule.FILE_TOO_LARGE, "the file is larger than " + largest / MEGABYTE + " MB")
                        .label("it has " + size + " bytes")
                        .help(advice));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return decode(bytes, name, diagnostics);
        } catch (IOException e) {
            diagnostics.report(Unreadable.of(name, "the file", e));
            return Optional.empty();
        }
    }

    static Optional<Source> decode(byte[] bytes, String name, Diagnostics diagnostics) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            int valid = validPrefix(bytes);
            if (valid < bytes.length) {
                diagnostics.report(notUtf8(bytes, valid, name));
                return Optional.empty();
            }
        }
        return Optional.of(new Source(name, withUnixLines(text.startsWith("\uFEFF") ? text.substring(1) : text)));
    }

    /** The source, unless there is a character in it that no page may hold. */
    static Optional<Source> withoutControls(Source source, Diagnostics diagnostics) {
        String text = source.text();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            boolean control = c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && c < 0xA0;
            boolean reserved = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
            if (control || reserved) {
                String digits = Integer.toHexString(c);
                String number = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
                diagnostics.report(Diagnostic.at(
                                source.span(i, text.offsetByCodePoints(i, 1)),
                                Rule.UNREADABLE_FILE,
                                "the control character `U+" + number + "` in the text")
                        .label("not allowed on a page")
                        .help("delete it; it may have been pasted in with other text"));
                return Optional.empty();
            }
        }
        return Optional.of(source);
    }

    /** How many of the bytes are UTF-8. */
    private static int validPrefix(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? in.position() : bytes.length;
    }

    /** The place is shown in the text up to the bad byte, and what stands after it on its line. */
    private static Diagnostic notUtf8(byte[] bytes, int at, String name) {
        String before = withUnixLines(new String(bytes, 0, at, StandardCharsets.UTF_8));
        String rest = withUnixLines(new String(bytes, at, bytes.length - at, StandardCharsets.ISO_8859_1));
        String guess = rest.substring(0, 1);
        Source shown = new Source(name, before + rest);
        String hex = Integer.toHexString(bytes[at] & 0xFF);
        return Diagnostic.at(shown.span(before.length(), before.length() + 1), Rule.NOT_UTF8, "the file is not UTF-8")
                .label("byte 0x" + hex + (bytes[at] < -96 ? "" : ", which is `" + guess + "` in Latin-1"))
                .help("save the file as UTF-8");
    }

    private static String withUnixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
