package offprint.export.cite;

/** Dates in English, as reference styles write them. */
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
    static String name(int month) {
        return month == 0 ? "" : NAMES[month - 1];
    }

    /** {@code Jun.}, or {@code June} in MLA. */
    static String abbreviated(int month, boolean mla) {
        return month == 0 ? "" : (mla ? MLA : IEEE)[month - 1];
    }

    /** {@code Jun}. */
    static String threeLetters(int month) {
        return month == 0 ? "" : NAMES[month - 1].substring(0, 3);
    }
}
