package offprint.audit.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Whether a PDF has text that can be searched, or only pictures of text. */
public enum TextLayer {
    /** Some page shows text. */
    PRESENT,
    /** Pages were read, and nothing on any of them is text. */
    MISSING,
    /** The file is encrypted, damaged, too large, or packed in a way that is not read here. */
    UNKNOWN;

    /** Files and streams above this are not looked into. */
    private static final int MAX_SIZE = 64_000_000;

    /** Of a stream no more than this is looked at. */
    private static final int MAX_CONTENT = 8_000_000;

    /** Where a stream's bytes are and how they are packed. */
    private record Packed(PdfDictionary dictionary, int start, int end) {}

    /**
     * Looks for operators that show text (ISO 32000, 9.4.3) in the streams that may describe pages. Streams are no part
     * of other streams, so the file's structure need not be known: neither its tables of objects nor which of two
     * versions of a page is the later one.
     */
    public static TextLayer of(byte[] file) {
        if (file.length > MAX_SIZE || PdfBytes.indexOf(file, "/Encrypt", 0, file.length) >= 0) {
            return UNKNOWN;
        }
        boolean read = false;
        boolean certain = true;
        int from = 0;
        while (true) {
            Packed stream = next(file, from);
            if (stream == null) {
                return read && certain ? MISSING : UNKNOWN;
            }
            from = stream.end;
            if (!stream.dictionary.mayDescribePage()) {
                continue;
            }
            ContentStream.Finding finding = examine(file, stream);
            if (finding == ContentStream.Finding.TEXT) {
                return PRESENT;
            }
            read |= finding == ContentStream.Finding.NO_TEXT;
            certain &= finding != ContentStream.Finding.UNCLEAR;
        }
    }

    /** The next stream: the keyword between a dictionary and a line end. */
    private static @Nullable Packed next(byte[] file, int from) {
        for (int at = PdfBytes.indexOf(file, "stream", from, file.length);
                at >= 0;
                at = PdfBytes.indexOf(file, "stream", at + 6, file.length)) {
            int start = at + 6;
            boolean lineEnd = start < file.length && (file[start] == '\n' || file[start] == '\r');
            int close = PdfBytes.beforeSpace(file, at);
            if (lineEnd && close >= from + 2 && file[close - 1] == '>' && file[close - 2] == '>') {
                start += file[start] == '\r' && start + 1 < file.length && file[start + 1] == '\n' ? 2 : 1;
                int object = PdfBytes.lastIndexOf(file, "obj", from, close);
                PdfDictionary dictionary = PdfDictionary.read(file, object < 0 ? from : object + 3, close);
                return new Packed(dictionary, start, end(file, start, dictionary));
            }
        }
        return null;
    }

    /** Where the stream ends: where its dictionary says, if that is so, or else at the next keyword for it. */
    private static int end(byte[] file, int start, PdfDictionary dictionary) {
        int length = dictionary.length();
        if (length >= 0 && length <= file.length - start) {
            int keyword = PdfBytes.afterSpace(file, start + length);
            if (PdfBytes.startsWith(file, "endstream", keyword)) {
                return start + length;
            }
        }
        int keyword = PdfBytes.indexOf(file, "endstream", start, file.length);
        return keyword < 0 ? file.length : keyword;
    }

    private static ContentStream.Finding examine(byte[] file, Packed stream) {
        String filter = stream.dictionary.filter();
        if (filter.isEmpty()) {
            return new ContentStream(file, stream.start, stream.end).examine();
        }
        if (!filter.equals("FlateDecode")) {
            return ContentStream.Finding.UNCLEAR;
        }
        byte[] content = new byte[(int) Math.min(MAX_CONTENT, 4096 + (stream.end - stream.start) * 40L)];
        int size = inflate(file, stream, content);
        ContentStream.Finding finding =
                size < 0 ? ContentStream.Finding.UNCLEAR : new ContentStream(content, 0, size).examine();
        boolean whole = size >= 0 && size < content.length;
        return finding == ContentStream.Finding.NO_TEXT && !whole ? ContentStream.Finding.UNCLEAR : finding;
    }

    /** How many bytes came of a stream; the length of {@code into} where it holds more; -1 where it is damaged. */
    private static int inflate(byte[] file, Packed stream, byte[] into) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, stream.start, stream.end - stream.start);
            int size = 0;
            while (!inflater.finished() && size < into.length) {
                int more = inflater.inflate(into, size, into.length - size);
                if (more == 0) {
                    return -1;
                }
                size += more;
            }
            return size;
        } catch (DataFormatException e) {
            return -1;
        } finally {
            inflater.end();
        }
    }
}
