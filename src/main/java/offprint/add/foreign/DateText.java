package offprint.add.foreign;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.model.Ascii;
import offprint.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Dates as bibliographies write them: years, names and numbers of months, ISO dates, ranges, dates in words. */
public final class DateText {
    private static final String[] MONTHS = {
        "jan ene gen",
        "feb fév",
        "mar mär mrz",
        "apr avr abr",
        "may mai mayo mag",
        "jun juin giu",
        "jul juil lug",
        "aug août aou ago",
        "sep set",
        "oct okt ott out",
        "nov",
        "dec dez déc dic"
    };

    /** {@code 2022-06-04} or {@code 2022/06/04}, as far as it goes; what begins behind another separator is a range's end. */
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:([-/])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?!\\d).*", Pattern.DOTALL);

    private static final Pattern EASTERN =
            Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?.*", Pattern.DOTALL);
    /** {@code 9/2015}, {@code 15.9.2015}; days and months that could be either are neither. */
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})([./-]))? ?(\\d{1,2})[./-] ?(\\d{4})");

    private DateText() {}

    /** The ISO form, as precise as the parts are understood; empty where there is no year. */
    public static String of(String year, String month, String day) {
        int at = year(year);
        if (at < 0) {
            return "";
        }
        int number = month(month);
        String daily = day.isBlank() ? digitsBehindLetters(month) : day.strip();
        return iso(year.substring(at, at + 4), number, number(daily));
    }

    /** The date that a text says in any of these ways, {@code June 4, 2022} among them; empty where there is no year. */
    public static String written(String text) {
        String words = text.strip();
        String first = first(words);
        Matcher numbers = NUMBERS.matcher(words);
        if (first.isEmpty() && numbers.matches()) {
            return ofNumbers(numbers);
        }
        int at = year(words);
        if (first.length() > 4 || at < 0) {
            return first;
        }
        String others = words.substring(0, at).replace(',', ' ') + ' ' + words.substring(at + 4);
        return month(others) == 0 || digits(others) > 2 ? of(words, "", "") : of(words, others, "");
    }

    private static String ofNumbers(Matcher numbers) {
        int day = numbers.group(1) == null ? 0 : number(numbers.group(1));
        int month = number(numbers.group(3));
        boolean clear = day == 0 || day > 12 || ".".equals(numbers.group(2));
        boolean american = day > 0 && day <= 12 && month > 12;
        int[] parts = american ? new int[] {day, month} : new int[] {month, day};
        return clear || american ? iso(numbers.group(4), parts[0], parts[1]) : iso(numbers.group(4), 0, 0);
    }

    /** The date that a text begins with, {@code 2022-06-04/2022-06-08} or {@code 2022/06/04/Spring}; empty if none. */
    public static String first(String text) {
        String written = text.strip();
        Matcher date = EASTERN.matcher(written);
        if (date.matches()) {
            return iso(date.group(1), number(or(date.group(2))), number(or(date.group(3))));
        }
        date = ISO.matcher(written);
        return date.matches() ? iso(date.group(1), number(or(date.group(3))), number(or(date.group(4)))) : "";
    }

    /** Whether a text is two dates in the notation of ISO 8601, the begin and the end of something. */
    public static boolean isRange(String text) {
        int slash = text.indexOf('/');
        String end = text.substring(slash + 1).strip();
        return slash > 0
                && (end.isEmpty() || end.startsWith("..") || Character.isDigit(end.charAt(0)))
                && !first(text).isEmpty()
                && first(text).equals(text.substring(0, slash).strip());
    }

    /** Whether a text says nothing but the date that was understood of it. */
    public static boolean isWhole(String text, String iso) {
        boolean separators =
                text.strip().replace('/', '-').startsWith(iso) && text.strip().length() == iso.length();
        boolean months = iso.length() == 7 && digits(text) <= 6 && text.indexOf('-') < 0 && text.indexOf('–') < 0;
        return separators || (!isRange(text) && (iso.length() == 10 || months));
    }

    /** As precise as the numbers are a date; 0 stands for what is not known. */
    private static String iso(String year, int month, int day) {
        String[] dates = {year + two(month) + two(day), year + two(month), year};
        for (String date : dates) {
            boolean known = month > 0 || date.length() == 4;
            if (known && PublicationDate.parse(date).value().isPresent()) {
                return date;
            }
        }
        return "";
    }

    private static String or(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Ascii::isDigit).count();
    }

    /** Where the first four digits in a row stand, or −1. */
    private static int year(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Ascii.isDigit(text.charAt(i));
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
            i = Ascii.endOfDigits(text, from);
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
        return text.length() <= 2 ? Math.max(Ascii.number(text), 0) : 0;
    }

    private static String two(int number) {
        return number == 0 ? "" : number < 10 ? "-0" + number : "-" + number;
    }
}
