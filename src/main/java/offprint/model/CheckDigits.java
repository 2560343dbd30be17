package offprint.model;

/** Identifiers whose last digit proves the others. Each method returns the normal form or says what is wrong. */
final class CheckDigits {

    private CheckDigits() {}

    /** ISO 2108: weights 10 to 1 modulo 11 for ten digits, weights 1 and 3 modulo 10 for thirteen. Its groups stay. */
    static Parsed<String> isbn(String text) {
        String digits = digits(text);
        if (digits.length() == 13) {
            if (!digits.startsWith("978") && !digits.startsWith("979")) {
                return Parsed.failed("a thirteen-digit ISBN starts with 978 or 979");
            }
            return checked(hyphenated(text), digits, mod10(digits));
        }
        return digits.length() == 10
                ? checked(hyphenated(text), digits, mod11(digits, 10))
                : Parsed.failed("an ISBN has ten or thirteen digits");
    }

    /** ISO 3297: weights 8 to 2 modulo 11. */
    static Parsed<String> issn(String text) {
        String digits = digits(text);
        return digits.length() == 8
                ? checked(digits.substring(0, 4) + '-' + digits.substring(4), digits, mod11(digits, 8))
                : Parsed.failed("an ISSN has eight digits, like `0378-5955`");
    }

    /** ISO 7064 mod 11-2. */
    static Parsed<String> orcid(String text) {
        String digits = digits(text);
        if (digits.length() != 16) {
            return Parsed.failed("an ORCID iD has sixteen digits, like `0000-0002-1825-0097`");
        }
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + digits.charAt(i) - '0') * 2 % 11;
        }
        String grouped = digits.substring(0, 4)
                + '-'
                + digits.substring(4, 8)
                + '-'
                + digits.substring(8, 12)
                + '-'
                + digits.substring(12);
        return checked(grouped, digits, sign((12 - total) % 11));
    }

    private static Parsed<String> checked(String normal, String digits, char expected) {
        char last = digits.charAt(digits.length() - 1);
        return last == expected
                ? Parsed.of(normal)
                : Parsed.failed("its check digit is " + last + ", but the other digits require " + expected
                        + "; one of them is mistyped");
    }

    private static char mod10(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sign((10 - sum % 10) % 10);
    }

    private static char mod11(String digits, int weight) {
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            sum += (digits.charAt(i) - '0') * (weight - i);
        }
        return sign((11 - sum % 11) % 11);
    }

    private static char sign(int value) {
        return value == 10 ? 'X' : (char) ('0' + value);
    }

    /** The groups as they are, with hyphens between them. */
    private static String hyphenated(String text) {
        StringBuilder out = new StringBuilder(17);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ascii.isDigit(c)) {
                out.append(c);
            } else {
                out.append(c == 'X' || c == 'x' ? 'X' : '-');
            }
        }
        return out.toString();
    }

    /** The digits without the hyphens and spaces between them; empty where anything else stands there. */
    private static String digits(String text) {
        StringBuilder out = new StringBuilder(16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean finalX = (c == 'X' || c == 'x') && i == text.length() - 1;
            if (Ascii.isDigit(c)) {
                out.append(c);
            } else if (finalX) {
                out.append('X');
            } else if (c != '-' && c != ' ' && c != '‐' && c != '–') {
                return "";
            }
        }
        return out.toString();
    }
}
