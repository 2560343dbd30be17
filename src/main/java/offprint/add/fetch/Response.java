package offprint.add.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer as the protocol has it.
 *
 * @param host who gave it
 * @param type the media type, in lower case and without parameters; empty where it says none
 * @param location where it leads to; empty where it leads nowhere
 * @param retryAfter the field Retry-After
 * @param date the field Date
 */
record Response(int status, String host, String type, String location, String retryAfter, String date, String body) {

    static String mediaType(String field) {
        int end = field.indexOf(';');
        return (end < 0 ? field : field.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> !location.isEmpty();
            default -> false;
        };
    }

    /** Whether the same request may have another answer later. */
    boolean isPassing() {
        return switch (status) {
            case 408, 425, 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    /**
     * How long the registry asks to wait (RFC 9110, 10.2.3): seconds, or a date, which is taken against that of the answer,
     * for this machine's clock may be wrong.
     */
    Optional<Duration> pause() {
        try {
            if (!retryAfter.isEmpty() && Character.isDigit(retryAfter.charAt(0))) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
            }
            return retryAfter.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Duration.between(time(date), time(retryAfter)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZonedDateTime time(String field) {
        return ZonedDateTime.parse(field, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
