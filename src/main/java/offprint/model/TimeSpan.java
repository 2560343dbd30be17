package offprint.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * When something was: at one date or at several, or from a date on. What has no end goes on.
 *
 * @param dates where it has no duration: at least one, in the author's order
 * @param from where it has one
 */
public record TimeSpan(List<PublicationDate> dates, Optional<PublicationDate> from, Optional<PublicationDate> to) {

    public TimeSpan {
        dates = List.copyOf(dates);
        if (dates.isEmpty() == from.isEmpty() || (to.isPresent() && from.isEmpty())) {
            throw new IllegalArgumentException("a span has dates, or a beginning");
        }
        if (to.isPresent() && isBefore(to.get(), from.orElseThrow())) {
            throw new IllegalArgumentException("a span ends after its beginning");
        }
    }

    public static TimeSpan at(List<PublicationDate> dates) {
        return new TimeSpan(dates, Optional.empty(), Optional.empty());
    }

    public static TimeSpan from(PublicationDate from, Optional<PublicationDate> to) {
        return new TimeSpan(List.of(), Optional.of(from), to);
    }

    /** Whether a date is certainly before another: {@code 2021} is not before {@code 2021-05}, in which it may end. */
    public static boolean isBefore(PublicationDate one, PublicationDate other) {
        if (one.year() != other.year() || one.month() == 0 || other.month() == 0) {
            return one.year() < other.year();
        }
        boolean daysKnown = one.day() > 0 && other.day() > 0;
        return one.month() < other.month() || (one.month() == other.month() && daysKnown && one.day() < other.day());
    }

    /** Whether it has begun and has no end. */
    public boolean goesOn() {
        return from.isPresent() && to.isEmpty();
    }

    public PublicationDate begin() {
        return from.orElseGet(() -> Collections.min(dates));
    }

    /** The last date; of what goes on, its beginning. */
    public PublicationDate end() {
        return dates.isEmpty() ? to.or(() -> from).orElseThrow() : Collections.max(dates);
    }
}
