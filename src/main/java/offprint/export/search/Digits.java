package offprint.export.search;

/**
 * Numbers in a text that scripts read fast. A digit is one of 64 ({@code A-Za-z0-9-_}); a number is made of digits of five
 * bits, the lowest first, each but the last with the sixth bit set.
 */
final class Digits {
    static final int HIGHEST = 63;

    private static final String ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Digits() {}

    /** Writes a number below 64. */
    static void digit(StringBuilder out, int number) {
        out.append(ALL.charAt(number));
    }

    static void number(StringBuilder out, int number) {
        int rest = number;
        while (rest > 31) {
            digit(out, 32 | (rest & 31));
            rest >>>= 5;
        }
        digit(out, rest);
    }

    /** Writes a number below 64 to the power of 3, in three digits, the highest first. */
    static void three(StringBuilder out, int number) {
        digit(out, number >>> 12);
        digit(out, number >>> 6 & HIGHEST);
        digit(out, number & HIGHEST);
    }
}
