package offprint.add.intake;

import java.util.Locale;
import java.util.Optional;
import offprint.model.PublicationDate;

/** Dates as bibliographies write them: years, names and numbers of months, ISO dates, ranges. */
final class DateText {
    private static final String[] MONTHS = {
        "jan",
        "feb fév feb",
        "mar mär mrz",
        "apr avr abr",
        "may mai mayo",
        "jun juin",
        "jul juil",
        "aug août aou ago",
        "sep set",
        "oct okt",
        "nov",
        "dec dez déc dic"
    };

    private DateText() {}

    /** The ISO form, as precise as the parts are understood; empty where there is no year. */
    static String of(String year, String month, String day) {
        int at = year(year);
        if (at < 0) {
            return "";
        }
        String iso = year.substring(at, at + 4);
        int number = month(month);
        String within = digitsBehindLetters(month);
        String daily = day.isBlank() ? within : day.strip();
        String[] dates = {iso + two(number) + two(number(daily)), iso + two(number), iso};
        for (String date : dates) {
            if (number > 0 || date.length() == 4) {
                Optional<PublicationDate> parsed = PublicationDate.parse(date).value();
                if (parsed.isPresent()) {
                    return date;
                }
            }
        }
        return "";
    }

    /** The date that a text says in any of these ways, {@code June 4, 2022} among them; empty where there is no year. */
    static String written(String text) {
        String first = first(text);
        int at = year(text);
        return !first.isEmpty() || at < 0
                ? first
                : of(text, text.substring(0, at).replace(',', ' ') + text.substring(at + 4), "");
    }

    /** The date that a text begins with, {@code 2022-06-04/2022-06-08} or {@code 2022/06/04/Spring}; empty if none. */
    static String first(String text) {
        StringBuilder date = new StringBuilder();
        String written = text.strip();
        int part = 0;
        int digits = 0;
        for (int i = 0; i <= written.length() && part < 3; i++) {
            char c = i < written.length() ? written.charAt(i) : '/';
            if (c >= '0' && c <= '9' && digits < (part == 0 ? 4 : 2)) {
                date.append(c);
                digits++;
            } else if (digits == (part == 0 ? 4 : 2) || (part > 0 && digits == 1)) {
                if (digits == 1) {
                    date.insert(date.length() - 1, '0');
                }
                part++;
                digits = 0;
                boolean goesOn = (c == '-' || c == '/')
                        && i + 1 < written.length()
                        && Character.isDigit(written.charAt(i + 1))
                        && !(c == '/' && date.length() != i);
                if (!goesOn || part == 3) {
                    break;
                }
                date.append('-');
            } else {
                break;
            }
        }
        for (int length : new int[] {10, 7, 4}) {
            if (date.length() >= length
                    && PublicationDate.parse(date.substring(0, length)).value().isPresent()) {
                return date.substring(0, length);
            }
        }
        return "";
    }

    /** Where the first four digits in a row stand, or −1. */
    private static int year(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            digits = digit ? digits + 1 : 0;
            boolean ends = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
            if (digits == 4 && ends) {
                return i - 3;
            }
        }
        return -1;
    }

    /** 1 to 12, or 0 where the text names no month, or two of them. */
    static int month(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        int number = number(words);
        if (number > 0) {
            return number <= 12 ? number : 0;
        }
        int found = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean begins =
                    Character.isLetter(words.charAt(i)) && (i == 0 || !Character.isLetter(words.charAt(i - 1)));
            for (int month = 1; begins && month <= 12; month++) {
                if (begins(words, i, MONTHS[month - 1])) {
                    found = found == 0 || found == month ? month : 13;
                }
            }
        }
        return found > 12 ? 0 : found;
    }

    private static boolean begins(String words, int at, String names) {
        int from = 0;
        while (from < names.length()) {
            int blank = names.indexOf(' ', from);
            int end = blank < 0 ? names.length() : blank;
            if (words.startsWith(names.substring(from, end), at)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /** The one number beside a month's name; empty where there are more, as in a range of days. */
    private static String digitsBehindLetters(String text) {
        String found = "";
        boolean letters = false;
        for (int i = 0; i < text.length(); ) {
            int from = i;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            if (i > from) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = text.substring(from, i);
            } else {
                letters |= Character.isLetter(text.charAt(i));
                i++;
            }
        }
        return letters ? found : "";
    }

    private static int number(String text) {
        if (text.isEmpty() || text.length() > 2) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static String two(int number) {
        return number == 0 ? "" : number < 10 ? "-0" + number : "-" + number;
    }
}
