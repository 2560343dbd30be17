package offprint.export.cite;

import offprint.model.PublicationDate;

/** Dates in English, as styles of references write them. */
final class Months {
    private static final String[] NAMES = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] MLA = {
        "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
    };
    private static final String[] IEEE = {
        "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."
    };

    private Months() {}

    /** {@code June}; empty where the month is not known. */
    static String name(PublicationDate date) {
        return date.month() == 0 ? "" : NAMES[date.month() - 1];
    }

    /** {@code Jun.}, or {@code June} in MLA. */
    static String abbreviated(PublicationDate date, boolean mla) {
        return date.month() == 0 ? "" : (mla ? MLA : IEEE)[date.month() - 1];
    }

    /** {@code Jun}. */
    static String threeLetters(PublicationDate date) {
        return date.month() == 0 ? "" : NAMES[date.month() - 1].substring(0, 3);
    }
}
