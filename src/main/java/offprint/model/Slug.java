package offprint.model;

/**
 * A part of an address: lower-case letters and digits, joined by single hyphens or underscores. What an author names
 * (a file, a person's id) is ASCII; what is made from a name keeps the letters of other scripts.
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final int LONGEST = 100;
    /** In UTF-8: file systems take 255 for a name, of which a number or a check sum may need some. */
    private static final int MOST_BYTES = 240;

    public Slug {
        String fault = fault(value);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException(value + ": " + fault);
        }
    }

    /** Reads an author's own slug: ASCII only. */
    public static Parsed<Slug> parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return Parsed.failed("an address may contain only the letters a to z, digits, `-` and `_`");
            }
        }
        String fault = fault(text);
        return fault.isEmpty() ? Parsed.of(new Slug(text)) : Parsed.failed(fault);
    }

    /** The slug of a name or title: {@code Yuxiong He} gives {@code yuxiong-he}; {@code untitled} where nothing is left. */
    public static Slug of(String name) {
        return ofFolded(Folding.fold(name));
    }

    /** The same of a name that is {@link Folding#fold folded} already. */
    public static Slug ofFolded(String words) {
        String folded = words.replace(' ', '-');
        StringBuilder kept = new StringBuilder(folded.length());
        int bytes = 0;
        for (int i = 0; i < folded.length() && kept.length() < LONGEST - 1; ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            bytes += bytes(c);
            if (bytes > MOST_BYTES) {
                break;
            }
            if (isLetter(c) || (c == '-' && kept.length() > 0)) {
                kept.appendCodePoint(c);
            }
        }
        while (kept.length() > 0 && kept.charAt(kept.length() - 1) == '-') {
            kept.setLength(kept.length() - 1);
        }
        return new Slug(kept.length() == 0 ? "untitled" : kept.toString());
    }

    /** Whether the slug of a folded name is made of all of it, and not of its beginning. */
    public static boolean holds(String folded) {
        int bytes = 0;
        for (int i = 0; i < folded.length(); i = folded.offsetByCodePoints(i, 1)) {
            bytes += bytes(folded.codePointAt(i));
        }
        return folded.length() < LONGEST && bytes <= MOST_BYTES;
    }

    /** In UTF-8. */
    private static int bytes(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String fault(String text) {
        if (text.isEmpty()) {
            return "it is empty";
        }
        if (text.length() > LONGEST) {
            return "it is longer than " + LONGEST + " characters";
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 'A' && c <= 'Z') {
                return "some servers treat capitals and small letters as the same, and others do not";
            }
            if (!isLetter(c) && c != '-' && c != '_') {
                return "an address may contain only the letters a to z, digits, `-` and `_`";
            }
        }
        if (isJoint(text.charAt(0)) || isJoint(text.charAt(text.length() - 1))) {
            return "it begins or ends with a hyphen or underscore";
        }
        return "";
    }

    private static boolean isLetter(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || Ascii.isDigit(c)
                : Character.isLetterOrDigit(c) || Folding.isVowelSign(c);
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_';
    }
}
