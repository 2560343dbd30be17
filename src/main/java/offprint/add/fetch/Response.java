package offprint.add.fetch;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final Pattern SECONDS = Pattern.compile("[0-9]+");
    private static final BigInteger LONGEST_SECONDS =
            BigInteger.valueOf(Duration.ofDays(365_000).toSeconds());
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH));

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
        if (SECONDS.matcher(retryAfter).matches()) {
            return Optional.of(Duration.ofSeconds(
                    new BigInteger(retryAfter).min(LONGEST_SECONDS).longValue()));
        }
        Optional<Instant> until = time(retryAfter);
        return until.flatMap(end -> time(date).map(start -> Duration.between(start, end)));
    }

    /** A date in one of the three forms of RFC 9110, 5.6.7. */
    private static Optional<Instant> time(String field) {
        for (DateTimeFormatter form : DATES) {
            try {
                return Optional.of(Instant.from(form.withZone(ZoneOffset.UTC).parse(field)));
            } catch (DateTimeException e) {
                // Perhaps it has the next form.
            }
        }
        return Optional.empty();
    }
}
