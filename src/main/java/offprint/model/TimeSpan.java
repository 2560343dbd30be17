package offprint.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When something was: at one date or at several, or from a date on. What has no end goes on.
 *
 * @param dates where it has no duration: at least one, in the author's order
 * @param from where it has one
 */
public record TimeSpan(List<PublicationDate> dates, Optional<PublicationDate> from, Optional<PublicationDate> to) {
    /** What goes on, then by end and beginning, newest first; what has no time is last. */
    public static final Comparator<Optional<TimeSpan>> NEWEST_FIRST = TimeSpan::newestFirst;

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

    private static int newestFirst(Optional<TimeSpan> one, Optional<TimeSpan> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        if (one.get().goesOn() != other.get().goesOn()) {
            return one.get().goesOn() ? -1 : 1;
        }
        int order = other.get().end().compareTo(one.get().end());
        return order != 0 ? order : other.get().begin().compareTo(one.get().begin());
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
