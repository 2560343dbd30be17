package offprint.content.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.model.Ascii;
import offprint.model.PublicationDate;

/** Suggestions for dates written in other formats. */
final class DateProposal {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> TO_COME = List.of("in press", "forthcoming", "to appear", "accepted");

    private static final Pattern SEASON = Pattern.compile("(?:spring|summer|autumn|fall|winter),? ([0-9]{4})");

    /** With dots the day comes first; with slashes nobody knows. */
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");

    private static final Pattern TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[t ][0-9:.+z -]*");

    private DateProposal() {}

    static Optional<String> of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher season = SEASON.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher time = TIME.matcher(text);
        if (TO_COME.contains(text)) {
            return Optional.of("delete `date`, and write `status: accepted`");
        }
        if (season.matches()) {
            return proposal(season.group(1));
        }
        if (dayFirst.matches()) {
            return proposal(
                    dayFirst.group(3) + '-' + twoDigits(dayFirst.group(2)) + '-' + twoDigits(dayFirst.group(1)));
        }
        return time.matches() ? proposal(time.group(1)) : inDigits(written).or(() -> inWords(written));
    }

    private static Optional<String> proposal(String iso) {
        return PublicationDate.parse(iso).value().isPresent() ? Optional.of("write `" + iso + "`") : Optional.empty();
    }

    /** The ISO form of English dates such as {@code March 2020}, {@code 4 Mar. 2020} and {@code March 4th, 2020}. */
    private static Optional<String> inWords(String written) {
        String year = "";
        String month = "";
        String day = "";
        for (String word : written.strip().toLowerCase(Locale.ROOT).split("[\\s,.]+", -1)) {
            String number = word.replaceFirst("(?<=[0-9])(st|nd|rd|th)$", "");
            int named = month(word);
            if (named > 0 && month.isEmpty()) {
                month = twoDigits(Integer.toString(named));
            } else if (number.matches("[0-9]{4}") && year.isEmpty()) {
                year = number;
            } else if (number.matches("[0-9]{1,2}") && day.isEmpty()) {
                day = twoDigits(number);
            } else {
                return Optional.empty();
            }
        }
        return month.isEmpty() ? Optional.empty() : proposal(year + '-' + month + (day.isEmpty() ? "" : '-' + day));
    }

    /** From 1, by a month's English name or at least three letters of it; 0 where it is none. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.length() >= 3 && MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return word.equals("sept") ? 9 : 0;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? '0' + number : number;
    }

    /** The ISO form of dates such as {@code 2022/6/4}, {@code 2022.06} and {@code 2022-6-4}; no guess at other orders. */
    private static Optional<String> inDigits(String written) {
        StringBuilder iso = new StringBuilder();
        int digits = 0;
        for (int i = 0; i <= written.length(); i++) {
            char c = i < written.length() ? written.charAt(i) : '-';
            if (Ascii.isDigit(c)) {
                iso.append(c);
                digits++;
            } else if (c == '-' || c == '/' || c == '.') {
                if (digits == 1) {
                    iso.insert(iso.length() - 1, '0');
                }
                digits = 0;
                if (i < written.length()) {
                    iso.append('-');
                }
            } else {
                return Optional.empty();
            }
        }
        return proposal(iso.toString());
    }
}
