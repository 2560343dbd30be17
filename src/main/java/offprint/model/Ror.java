package offprint.model;

import java.util.Locale;

/** The id of an organization in the Research Organization Registry. */
public record Ror(String id) {
    private static final String RESOLVER = "https://ror.org/";

    /** Crockford's base 32, in which no letter can be taken for a digit. */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 9;

    /** Reads an id, with or without its address before it. */
    public static Parsed<Ror> parse(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?(www\\.)?ror\\.org/", "");
        if (bare.length() != LENGTH || bare.charAt(0) != '0') {
            return Parsed.failed("a ROR id has nine characters, the first of them 0, like `03yrm5c26`");
        }
        long number = 0;
        for (int i = 0; i < LENGTH - 2; i++) {
            int digit = DIGITS.indexOf(bare.charAt(i));
            if (digit < 0) {
                return Parsed.failed("a ROR id has no `" + bare.charAt(i) + '`');
            }
            number = number * DIGITS.length() + digit;
        }
        // ISO 7064 mod 97-10: the check digits make the whole number one more than a multiple of 97.
        int expected = (int) (98 - number * 100 % 97);
        String digits = (expected < 10 ? "0" : "") + expected;
        return bare.endsWith(digits)
                ? Parsed.of(new Ror(bare))
                : Parsed.failed("its check digits are " + bare.substring(LENGTH - 2)
                        + ", but the other characters require " + digits + "; one of them is mistyped");
    }

    public String url() {
        return RESOLVER + id;
    }
}
