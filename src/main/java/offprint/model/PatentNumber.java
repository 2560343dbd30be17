package offprint.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a patent document without blanks and commas: {@code US9123456B2} (WIPO ST.16, as ST.3 names the offices).
 *
 * @param value the office's two letters, the number, and where it is known the kind of document
 */
public record PatentNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[A-Z]{0,2}[0-9]{4,13}([A-Z][0-9]?)?");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s,./\\u00A0-]+");

    public static Parsed<PatentNumber> parse(String text) {
        String bare = PUNCTUATION.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        return FORM.matcher(bare).matches()
                ? Parsed.of(new PatentNumber(bare))
                : Parsed.failed("a patent's number begins with its office, as in `US 9,123,456 B2`");
    }

    /** The office, by its two letters. */
    public String office() {
        return value.substring(0, 2);
    }

    /** Where the European Patent Office shows it. */
    public String url() {
        return "https://worldwide.espacenet.com/patent/search?q=pn%3D" + value;
    }
}
