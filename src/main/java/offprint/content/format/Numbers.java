package offprint.content.format;

import java.math.BigDecimal;
import java.util.Optional;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Ascii;

/** Numbers of up to 18 digits, such as {@code -29.10}, with the digits as they are written; no exponents. */
final class Numbers {
    private static final int MAX_DIGITS = 18;

    private Numbers() {}

    static Optional<BigDecimal> decimal(YamlScalar scalar, Reading reading) {
        Optional<BigDecimal> value = decimal(scalar.text());
        if (value.isEmpty()) {
            bad(scalar, "is not a number", "digits, with a point before decimals, such as `29.1`", reading);
        }
        return value;
    }

    /** A whole number from {@code min} to {@code max}. */
    static Optional<Integer> whole(YamlScalar scalar, int min, int max, Reading reading) {
        Optional<BigDecimal> value = decimal(scalar.text());
        if (value.isEmpty() || value.get().scale() > 0) {
            bad(scalar, "is not a whole number", "digits only, such as `" + Math.max(min, 0) + "`", reading);
            return Optional.empty();
        }
        long number = value.get().longValue();
        if (number < min || number > max) {
            bad(scalar, "is out of range", "from " + min + " to " + max, reading);
            return Optional.empty();
        }
        return Optional.of((int) number);
    }

    private static void bad(YamlScalar scalar, String is, String wanted, Reading reading) {
        Diagnostic problem = Diagnostic.at(scalar.span(), Rule.BAD_NUMBER, "`" + scalar.text() + "` " + is)
                .label(wanted);
        String pointed = scalar.text().replace(',', '.');
        boolean comma = !pointed.equals(scalar.text()) && decimal(pointed).isPresent();
        reading.report(comma ? problem.help("write `" + pointed + "`") : problem);
    }

    private static Optional<BigDecimal> decimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int digits = text.length() - start - (point < 0 ? 0 : 1);
        boolean pointInside = point < 0 || (point > start && point < text.length() - 1);
        if (digits < 1 || digits > MAX_DIGITS || !pointInside) {
            return Optional.empty();
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && !Ascii.isDigit(c)) {
                return Optional.empty();
            }
        }
        return Optional.of(new BigDecimal(text));
    }
}
