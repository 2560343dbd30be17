package offprint.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as it is known: a year, a month or a day (ISO 8601 calendar dates).
 *
 * @param month 1 to 12, or 0 where it is not known
 * @param day 1 to 31, or 0 where it is not known
 */
public record PublicationDate(int year, int month, int day) implements Comparable<PublicationDate> {

    private static final int EARLIEST = 1400;
    private static final int LATEST = 2999;

    public PublicationDate {
        String fault = fault(year, month, day);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
    public static Parsed<PublicationDate> parse(String text) {
        int length = text.length();
        if ((length != 4 && length != 7 && length != 10) || !hasShape(text)) {
            return Parsed.failed("a date is written YYYY, YYYY-MM or YYYY-MM-DD");
        }
        int year = number(text, 0, 4);
        int month = length > 4 ? number(text, 5, 7) : 0;
        int day = length > 7 ? number(text, 8, 10) : 0;
        if (length > 4 && month == 0) {
            return Parsed.failed("there is no month 00; leave out what you don't know");
        }
        if (length > 7 && day == 0) {
            return Parsed.failed("there is no day 00; leave out what you don't know");
        }
        String fault = fault(year, month, day);
        return fault.isEmpty() ? Parsed.of(new PublicationDate(year, month, day)) : Parsed.failed(fault);
    }

    /** By time; what is less precise comes before what it may fall on. */
    @Override
    public int compareTo(PublicationDate other) {
        if (year != other.year) {
            return Integer.compare(year, other.year);
        }
        return month != other.month ? Integer.compare(month, other.month) : Integer.compare(day, other.day);
    }

    /** As it was written: {@code 2022-06-04}, {@code 2022-06} or {@code 2022}. */
    public String iso() {
        StringBuilder out = new StringBuilder(10);
        out.append(year);
        if (month > 0) {
            appendPart(out, month);
        }
        if (day > 0) {
            appendPart(out, day);
        }
        return out.toString();
    }

    private static void appendPart(StringBuilder out, int part) {
        out.append(part < 10 ? "-0" : "-").append(part);
    }

    private static String fault(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            return "no paper is of the year " + year;
        }
        if (month < 0 || month > 12) {
            return "there is no month " + month;
        }
        if (day > 0 && month == 0) {
            return "a day needs its month";
        }
        try {
            if (day > 0) {
                LocalDate.of(year, month, day);
            } else if (day < 0) {
                return "there is no day " + day;
            }
            return "";
        } catch (DateTimeException e) {
            return "that month has " + YearMonth.of(year, month).lengthOfMonth() + " days";
        }
    }

    private static boolean hasShape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((i == 4 || i == 7) ? c != '-' : !Ascii.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
