package offprint.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of the identifiers of registries that cover a field. Each method returns the normal form or says what is wrong. */
final class Registries {
    static final String CORPUS = "CorpusID:";

    private static final Pattern HAL = Pattern.compile("[a-z]{2,20}[-_][0-9]{5,8}(v[0-9]{1,3})?");
    private static final Pattern BIBCODE = Pattern.compile("[12][0-9]{3}[A-Za-z0-9.&]{14}[A-Z.]");
    private static final Pattern ZBL = Pattern.compile("[0-9]{4}\\.[0-9]{5}|JFM [0-9]{2}\\.[0-9]{4}\\.[0-9]{2}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern JSTOR = Pattern.compile("[0-9a-z]+([./-][0-9a-z]+)*");
    private static final Pattern HANDLE = Pattern.compile("[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*/[^\\s\"<>]+");
    private static final Pattern OSF = Pattern.compile("[a-z0-9]{5}(_v[0-9]{1,3})?");
    private static final Pattern SWHID = Pattern.compile("swh:1:(cnt|dir|rev|rel|snp):[0-9a-f]{40}(;[^\\s\"<>]+)?");

    private Registries() {}

    static Parsed<String> pmcid(String text) {
        String digits = afterLetters(text, "PMC");
        return isNumber(digits, 10)
                ? Parsed.of("PMC" + digits)
                : Parsed.failed("a PubMed Central id is `PMC` and a number");
    }

    static Parsed<String> hal(String text) {
        return matches(
                HAL, text.toLowerCase(Locale.ROOT), "a HAL id is a word, a hyphen and a number, like `hal-01234567`");
    }

    static Parsed<String> number(String text, String noun) {
        return isNumber(text, 12) ? Parsed.of(text) : Parsed.failed(noun + ": only digits");
    }

    static Parsed<String> bibcode(String text) {
        return matches(
                BIBCODE, text, "a bibcode has nineteen characters: year, journal, volume, page, an author's initial");
    }

    static Parsed<String> mr(String text) {
        String digits = afterLetters(text, "MR");
        return isNumber(digits, 7)
                ? Parsed.of("MR" + "0".repeat(7 - digits.length()) + digits)
                : Parsed.failed("a MathSciNet number is `MR` and at most seven digits");
    }

    static Parsed<String> zbl(String text) {
        String bare = text.startsWith("Zbl ") ? text.substring(4) : text;
        return matches(ZBL, bare, "a zbMATH number is written like `1234.56789` or `JFM 12.0345.01`");
    }

    static Parsed<String> openAlex(String text) {
        String digits = afterLetters(text, "W");
        return !digits.equals(text) && isNumber(digits, 12)
                ? Parsed.of("W" + digits)
                : Parsed.failed("a work's OpenAlex id is `W` and a number");
    }

    static Parsed<String> semanticScholar(String text) {
        String digest = text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (DIGEST.matcher(digest).matches()) {
            return Parsed.of(digest);
        }
        String number = afterLetters(text.substring(text.lastIndexOf('/') + 1), CORPUS);
        return digest.startsWith(CORPUS.toLowerCase(Locale.ROOT)) && isNumber(number, 12)
                ? Parsed.of(CORPUS + number)
                : Parsed.failed("a Semantic Scholar id has forty hexadecimal digits, or is `CorpusID:` and a number");
    }

    static Parsed<String> jstor(String text) {
        String bare = text.startsWith("10.2307/") ? text.substring(8) : text;
        return matches(JSTOR, bare, "a JSTOR id is what stands after `jstor.org/stable/`");
    }

    static Parsed<String> handle(String text) {
        return matches(HANDLE, text, "a handle is a prefix, a slash and a suffix, like `2142/1234`");
    }

    static Parsed<String> osf(String text) {
        String bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        String id = bare.substring(bare.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return matches(OSF, id, "an OSF id is the five letters and digits after `osf.io/`");
    }

    static Parsed<String> swhid(String text) {
        int start = text.indexOf("swh:1:");
        return matches(
                SWHID,
                start < 0 ? text : text.substring(start),
                "a SWHID is `swh:1:`, one of cnt, dir, rev, rel and snp, and forty hexadecimal digits");
    }

    private static Parsed<String> matches(Pattern form, String text, String otherwise) {
        return form.matcher(text).matches() ? Parsed.of(text) : Parsed.failed(otherwise);
    }

    /** What stands behind the letters, in whatever case they are; all of the text where it does not begin with them. */
    private static String afterLetters(String text, String letters) {
        boolean begins = text.regionMatches(true, 0, letters, 0, letters.length());
        return begins ? text.substring(letters.length()).strip() : text;
    }

    private static boolean isNumber(String text, int longest) {
        return text.length() <= longest && Ascii.isNumber(text) && !text.startsWith("00");
    }
}
