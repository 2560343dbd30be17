package offprint.text.math;

/** TeX's lengths. */
final class Length {

    private Length() {}

    /** A length such as {@code 1.5em} or {@code 3mu} in em of a ten-point font; 0 for what is none. */
    static double em(String length) {
        int unit = 0;
        while (unit < length.length() && isNumber(length.charAt(unit))) {
            unit++;
        }
        double number = number(length.substring(0, unit).replace(" ", ""));
        double em = number * factor(length.substring(unit).strip());
        return Math.abs(em) > 20 ? 0 : Math.round(em * 10_000) / 10_000.0;
    }

    /** A length that stands without braces, in em. */
    static double read(Cursor cursor) {
        cursor.skipBlanks();
        int from = cursor.at;
        while (!cursor.atEnd() && isNumber(cursor.peek())) {
            cursor.at++;
        }
        int unit = cursor.at;
        while (cursor.at < unit + 2 && cursor.isLetter()) {
            cursor.at++;
        }
        return em(cursor.since(from));
    }

    private static boolean isNumber(char c) {
        return "0123456789+-. ".indexOf(c) >= 0;
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static double factor(String unit) {
        return switch (unit) {
            case "em" -> 1;
            case "ex" -> 0.43;
            case "mu" -> 1 / 18.0;
            case "pt" -> 0.1;
            case "pc" -> 1.2;
            case "mm" -> 0.2845;
            case "cm" -> 2.845;
            case "in" -> 7.227;
            default -> 0;
        };
    }
}
