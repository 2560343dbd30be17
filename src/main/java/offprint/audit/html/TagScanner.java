package offprint.audit.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import offprint.model.Ascii;

/**
 * Reads a page from its first tag to its last, in one pass over its bytes (UTF-8), with a place in the page for all that
 * it finds. What it takes for a tag, an attribute or text is what the HTML standard's tokenizer takes for one; comments
 * and the like are passed over. The one difference: a script ends at the first {@code </script}, even where an open
 * comment before it would let browsers read on.
 */
public final class TagScanner {

    /** What was read last. */
    public enum Token {
        /** Text, from {@link #start()} to {@link #end()}. */
        TEXT,
        /** A tag that begins an element, or is all of it. */
        START,
        /** A tag that ends an element. */
        END,
        /** The page has ended. */
        DONE
    }

    private static final long SCRIPT = name("script");
    private static final long STYLE = name("style");
    private static final long TITLE = name("title");
    private static final long TEXTAREA = name("textarea");
    private static final long IFRAME = name("iframe");
    private static final long NOEMBED = name("noembed");
    private static final long NOFRAMES = name("noframes");
    private static final long XMP = name("xmp");
    private static final long SVG = name("svg");
    private static final long MATH = name("math");

    private static final int FIELDS = 4;

    private final byte[] page;
    private int position;
    private int start;
    private int end;
    private long name;
    private boolean selfClosing;
    private int attributes;
    /** Of each attribute where its name begins and ends, and where its value does; the latter -1 where it has none. */
    private int[] offsets = new int[16 * FIELDS];

    /** The element whose content holds no tags, while in one. */
    private long raw;

    private boolean rawText;
    private int foreign;

    public TagScanner(byte[] page) {
        this.page = page;
    }

    /** The name of an element as {@link #is} takes it: at most eight ASCII letters and digits, in lower case. */
    public static long name(String text) {
        if (text.length() > Long.BYTES) {
            throw new IllegalArgumentException("longer than any name that is told apart: " + text);
        }
        long name = 0;
        for (int i = 0; i < text.length(); i++) {
            name = name << 8 | text.charAt(i);
        }
        return name;
    }

    /** Goes on to the next tag or text. */
    public Token next() {
        start = position;
        int from = raw == 0 ? position : endOfRaw();
        raw = 0;
        rawText = from > start;
        if (rawText) {
            return text(from);
        }
        while (true) {
            int markup = indexOf('<', from);
            if (markup < 0) {
                return start < page.length ? text(page.length) : done();
            }
            if (isTag(markup)) {
                return markup > start ? text(markup) : tag(markup);
            }
            int after = afterNoTag(markup);
            if (after < 0) {
                from = markup + 1;
            } else if (markup > start) {
                return text(markup);
            } else {
                start = after;
                from = after;
            }
        }
    }

    /** Whether the tag is one of an element of this {@link #name(String)}. */
    public boolean is(long element) {
        return name == element;
    }

    /** The tag's element as a {@link #name(String)}; 0 where the name is longer than those have. */
    public long name() {
        return name;
    }

    /** Whether the tag ends in {@code />}, which means something in SVG and MathML only. */
    public boolean isSelfClosing() {
        return selfClosing;
    }

    /** Whether the tag or text stands inside of SVG or MathML. */
    public boolean isForeign() {
        return foreign > 0;
    }

    /** Whether the text is the content of an element that holds no tags, such as a script. */
    public boolean isRawText() {
        return rawText;
    }

    /** Where the tag or text begins in the page. */
    public int start() {
        return start;
    }

    /** The offset behind it. */
    public int end() {
        return end;
    }

    /** Whether the tag has any attribute. */
    public boolean hasAttributes() {
        return attributes > 0;
    }

    public boolean has(String attribute) {
        return find(attribute) >= 0;
    }

    /** An attribute's value with its character references resolved; empty text where it is there without a value. */
    public Optional<String> value(String attribute) {
        int at = find(attribute);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(
                offsets[at + 2] < 0 ? "" : CharacterReferences.decode(page, offsets[at + 2], offsets[at + 3]));
    }

    /** The first attribute whose name begins so, in lower case. */
    public Optional<String> firstThatBegins(String prefix) {
        for (int i = 0; i < attributes; i++) {
            int at = offsets[i * FIELDS];
            int nameEnd = offsets[i * FIELDS + 1];
            if (nameEnd - at >= prefix.length() && matches(at, prefix)) {
                return Optional.of(new String(page, at, nameEnd - at, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /** Where an attribute's value begins; where it has none, its name, and where there is no attribute, the tag. */
    public int startOf(String attribute) {
        int at = find(attribute);
        return at < 0 ? start : offsets[at + 2] < 0 ? offsets[at] : offsets[at + 2];
    }

    /** The offset behind what {@link #startOf} tells the beginning of. */
    public int endOf(String attribute) {
        int at = find(attribute);
        return at < 0 ? end : offsets[at + 2] < 0 ? offsets[at + 1] : offsets[at + 3];
    }

    private int find(String attribute) {
        for (int i = 0; i < attributes; i++) {
            int at = i * FIELDS;
            if (offsets[at + 1] - offsets[at] == attribute.length() && matches(offsets[at], attribute)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(int offset, String lowerCase) {
        if (offset + lowerCase.length() > page.length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            if (lower(page[offset + i]) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Token text(int to) {
        end = to;
        position = to;
        return Token.TEXT;
    }

    private Token done() {
        start = page.length;
        end = page.length;
        position = page.length;
        return Token.DONE;
    }

    private boolean isTag(int markup) {
        return Ascii.isLetter(at(markup + 1)) || (at(markup + 1) == '/' && Ascii.isLetter(at(markup + 2)));
    }

    /** The offset behind a comment and whatever else is passed over; -1 where a {@code <} is text. */
    private int afterNoTag(int markup) {
        int next = at(markup + 1);
        if (next == '/') {
            return at(markup + 2) < 0 ? -1 : afterBogus(markup + 2);
        }
        if (next == '?') {
            return afterBogus(markup + 2);
        }
        if (next != '!') {
            return -1;
        }
        if (matches(markup, "<!--")) {
            return afterComment(markup + 4);
        }
        if (foreign > 0 && matches(markup + 2, "[cdata[")) {
            return after("]]>", markup + 9);
        }
        return afterBogus(markup + 2);
    }

    private int afterBogus(int from) {
        int close = indexOf('>', from);
        return close < 0 ? page.length : close + 1;
    }

    private int afterComment(int from) {
        if (at(from) == '>') {
            return from + 1;
        }
        if (at(from) == '-' && at(from + 1) == '>') {
            return from + 2;
        }
        for (int i = indexOf('-', from); i >= 0; i = indexOf('-', i + 1)) {
            if (at(i + 1) == '-' && at(i + 2) == '>') {
                return i + 3;
            }
            if (at(i + 1) == '-' && at(i + 2) == '!' && at(i + 3) == '>') {
                return i + 4;
            }
        }
        return page.length;
    }

    private int after(String mark, int from) {
        for (int i = indexOf(mark.charAt(0), from); i >= 0; i = indexOf(mark.charAt(0), i + 1)) {
            if (matches(i, mark)) {
                return i + mark.length();
            }
        }
        return page.length;
    }

    /** Where the end tag of the element begins whose content is not markup. */
    private int endOfRaw() {
        for (int i = indexOf('<', position); i >= 0; i = indexOf('<', i + 1)) {
            if (at(i + 1) == '/' && nameAt(i + 2) == raw && endsName(at(nameEnd(i + 2)))) {
                return i;
            }
        }
        return page.length;
    }

    /** Reads a tag; a page that ends in the midst of one has no such tag. */
    private Token tag(int markup) {
        boolean closing = page[markup + 1] == '/';
        int from = closing ? markup + 2 : markup + 1;
        name = nameAt(from);
        selfClosing = false;
        attributes = 0;
        int after = readAttributes(nameEnd(from));
        start = markup;
        if (after < 0) {
            return done();
        }
        end = after;
        position = after;
        if (closing) {
            foreign -= foreign > 0 && isForeignRoot() ? 1 : 0;
            return Token.END;
        }
        if (isForeignRoot()) {
            foreign += selfClosing ? 0 : 1;
        } else if (foreign == 0 && holdsNoTags()) {
            raw = name;
        }
        return Token.START;
    }

    private boolean isForeignRoot() {
        return name == SVG || name == MATH;
    }

    private boolean holdsNoTags() {
        return name == SCRIPT
                || name == STYLE
                || name == TITLE
                || name == TEXTAREA
                || name == IFRAME
                || name == NOEMBED
                || name == NOFRAMES
                || name == XMP;
    }

    private long nameAt(int from) {
        long packed = 0;
        int i = from;
        for (; i < page.length && !endsName(page[i]); i++) {
            if (i - from == Long.BYTES) {
                return 0;
            }
            packed = packed << 8 | (lower(page[i]) & 0xFF);
        }
        return packed;
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < page.length && !endsName(page[i])) {
            i++;
        }
        return i;
    }

    /** The offset behind the tag; -1 where the page ends before it does. */
    private int readAttributes(int from) {
        int i = from;
        while (i < page.length) {
            byte c = page[i];
            if (c == '>') {
                selfClosing = page[i - 1] == '/' && isSlashOfTag(i - 1);
                return i + 1;
            }
            if (isSpace(c) || c == '/') {
                i++;
            } else {
                i = readAttribute(i);
            }
        }
        return -1;
    }

    /** Whether a slash before the tag's end is not the last character of a value without quotes. */
    private boolean isSlashOfTag(int slash) {
        return attributes == 0 || offsets[(attributes - 1) * FIELDS + 3] <= slash;
    }

    private int readAttribute(int from) {
        int nameEnd = from + 1;
        while (nameEnd < page.length && !endsName(page[nameEnd]) && page[nameEnd] != '=') {
            nameEnd++;
        }
        int i = skipSpace(nameEnd);
        if (at(i) != '=') {
            keep(from, nameEnd, -1, -1);
            return nameEnd;
        }
        i = skipSpace(i + 1);
        int quote = at(i);
        if (quote == '"' || quote == '\'') {
            int close = indexOf(quote, i + 1);
            if (close < 0) {
                return page.length;
            }
            keep(from, nameEnd, i + 1, close);
            return close + 1;
        }
        int valueEnd = i;
        while (valueEnd < page.length && !isSpace(page[valueEnd]) && page[valueEnd] != '>') {
            valueEnd++;
        }
        keep(from, nameEnd, i, valueEnd);
        return valueEnd;
    }

    /** Of two attributes of one name the first counts: it is found first. */
    private void keep(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        int at = attributes * FIELDS;
        if (at == offsets.length) {
            offsets = Arrays.copyOf(offsets, at * 2);
        }
        offsets[at] = nameStart;
        offsets[at + 1] = nameEnd;
        offsets[at + 2] = valueStart;
        offsets[at + 3] = valueEnd;
        attributes++;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < page.length && isSpace(page[i])) {
            i++;
        }
        return i;
    }

    private int indexOf(int character, int from) {
        for (int i = from; i < page.length; i++) {
            if (page[i] == character) {
                return i;
            }
        }
        return -1;
    }

    private int at(int offset) {
        return offset < page.length ? page[offset] : -1;
    }

    private static boolean endsName(int c) {
        return c < 0 ? c == -1 : isSpace(c) || c == '/' || c == '>';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
