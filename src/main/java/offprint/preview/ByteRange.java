package offprint.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a browser asks for (RFC 9110, 14), as for a video, which it plays before it has all of it.
 *
 * @param length how many bytes; 0 where the file has none of those that are asked for
 */
record ByteRange(long start, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** Empty where the whole file is to be sent: whoever asks for several parts, or cannot mean this version, gets all. */
    static Optional<ByteRange> asked(HttpExchange exchange, long size) {
        // Nothing here has a validator, so none that a browser may have kept is that of the file as it is now.
        boolean conditional = exchange.getRequestHeaders().containsKey("If-Range");
        return conditional || !exchange.getRequestMethod().equals("GET")
                ? Optional.empty()
                : parse(exchange.getRequestHeaders().getFirst("Range"), size);
    }

    /** @param header {@code bytes=0-99}, {@code bytes=100-} or, of the last bytes, {@code bytes=-100} */
    static Optional<ByteRange> parse(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip().toLowerCase(Locale.ROOT));
        if (!range.matches() || (range.group(1) + range.group(2)).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(range.group(2)));
            return Optional.of(new ByteRange(size - last, last));
        }
        long start = Long.parseLong(range.group(1));
        long end = range.group(2).isEmpty() ? Long.MAX_VALUE - 1 : Long.parseLong(range.group(2));
        if (end < start) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(start, Math.max(0, Math.min(end + 1, size) - start)));
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The field Content-Range. */
    String contentRange(long size) {
        return "bytes " + (isEmpty() ? "*" : start + "-" + (start + length - 1)) + '/' + size;
    }
}
