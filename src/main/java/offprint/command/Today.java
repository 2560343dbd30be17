package offprint.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import offprint.model.PublicationDate;

/** The clock, which only {@code refresh} reads: what services count today is of this day. */
public final class Today {
    private Today() {}

    /** The day in Greenwich, so that those who work on one site in two parts of the world agree. */
    public static PublicationDate ofUtc() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        return new PublicationDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
