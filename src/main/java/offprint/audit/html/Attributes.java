package offprint.audit.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The attributes of one tag after the other, by their places in the page. */
final class Attributes {
    private static final int FIELDS = 4;

    private final PageBytes page;
    private int count;
    private boolean selfClosing;
    /** Of each attribute where its name begins and ends, and where its value does; the latter -1 where it has none. */
    private int[] offsets = new int[16 * FIELDS];

    Attributes(PageBytes page) {
        this.page = page;
    }

    boolean isSelfClosing() {
        return selfClosing;
    }

    /** Whether the tag has any attribute. */
    boolean any() {
        return count > 0;
    }

    boolean has(String attribute) {
        return find(attribute) >= 0;
    }

    /** An attribute's value with its character references resolved; empty text where it is there without a value. */
    Optional<String> value(String attribute) {
        int at = find(attribute);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(
                offsets[at + 2] < 0 ? "" : CharacterReferences.decode(page.bytes(), offsets[at + 2], offsets[at + 3]));
    }

    /** The first attribute whose name begins so, in lower case. */
    Optional<String> firstThatBegins(String prefix) {
        for (int i = 0; i < count; i++) {
            int at = offsets[i * FIELDS];
            int nameEnd = offsets[i * FIELDS + 1];
            if (nameEnd - at >= prefix.length() && page.matches(at, prefix)) {
                return Optional.of(
                        new String(page.bytes(), at, nameEnd - at, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /** Where an attribute's value begins; where it has none, its name, and where there is no attribute, {@code other}. */
    int startOf(String attribute, int other) {
        int at = find(attribute);
        return at < 0 ? other : offsets[at + 2] < 0 ? offsets[at] : offsets[at + 2];
    }

    /** The offset behind what {@link #startOf} tells the beginning of. */
    int endOf(String attribute, int other) {
        int at = find(attribute);
        return at < 0 ? other : offsets[at + 2] < 0 ? offsets[at + 1] : offsets[at + 3];
    }

    private int find(String attribute) {
        for (int i = 0; i < count; i++) {
            int at = i * FIELDS;
            if (offsets[at + 1] - offsets[at] == attribute.length() && page.matches(offsets[at], attribute)) {
                return at;
            }
        }
        return -1;
    }

    /** The offset behind the tag; -1 where the page ends before it does. */
    int read(int from) {
        count = 0;
        selfClosing = false;
        int i = from;
        while (i < page.length()) {
            int c = page.at(i);
            if (c == '>') {
                selfClosing = page.at(i - 1) == '/' && isSlashOfTag(i - 1);
                return i + 1;
            }
            if (PageBytes.isSpace(c) || c == '/') {
                i++;
            } else {
                i = readOne(i);
            }
        }
        return -1;
    }

    /** Whether a slash before the tag's end is not the last character of a value without quotes. */
    private boolean isSlashOfTag(int slash) {
        return count == 0 || offsets[(count - 1) * FIELDS + 3] <= slash;
    }

    private int readOne(int from) {
        int nameEnd = from + 1;
        while (nameEnd < page.length() && !PageBytes.endsName(page.at(nameEnd)) && page.at(nameEnd) != '=') {
            nameEnd++;
        }
        int i = page.skipSpace(nameEnd);
        if (page.at(i) != '=') {
            keep(from, nameEnd, -1, -1);
            return nameEnd;
        }
        i = page.skipSpace(i + 1);
        int quote = page.at(i);
        if (quote == '"' || quote == '\'') {
            int close = page.indexOf(quote, i + 1);
            if (close < 0) {
                return page.length();
            }
            keep(from, nameEnd, i + 1, close);
            return close + 1;
        }
        int valueEnd = i;
        while (valueEnd < page.length() && !PageBytes.isSpace(page.at(valueEnd)) && page.at(valueEnd) != '>') {
            valueEnd++;
        }
        keep(from, nameEnd, i, valueEnd);
        return valueEnd;
    }

    /** Of two count of one name the first counts: it is found first. */
    private void keep(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        int at = count * FIELDS;
        if (at == offsets.length) {
            offsets = Arrays.copyOf(offsets, at * 2);
        }
        offsets[at] = nameStart;
        offsets[at + 1] = nameEnd;
        offsets[at + 2] = valueStart;
        offsets[at + 3] = valueEnd;
        count++;
    }
}
