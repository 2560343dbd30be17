package offprint.content.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private DateProposal() {}

    static Optional<String> of(String written) {
        return inDigits(written).or(() -> inWords(written));
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
