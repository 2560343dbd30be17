package offprint.audit.html;

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

    private final PageBytes page;
    private final Attributes attributes;
    private int position;
    private int start;
    private int end;
    private long name;

    /** The element whose content holds no tags, while in one. */
    private long raw;

    private boolean rawText;
    private int foreign;

    public TagScanner(byte[] page) {
        this.page = new PageBytes(page);
        this.attributes = new Attributes(this.page);
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
            int markup = page.indexOf('<', from);
            if (markup < 0) {
                return start < page.length() ? text(page.length()) : done();
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
        return attributes.isSelfClosing();
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
        return attributes.any();
    }

    public boolean has(String attribute) {
        return attributes.has(attribute);
    }

    /** An attribute's value with its character references resolved; empty text where it is there without a value. */
    public Optional<String> value(String attribute) {
        return attributes.value(attribute);
    }

    /** The first attribute whose name begins so, in lower case. */
    public Optional<String> firstThatBegins(String prefix) {
        return attributes.firstThatBegins(prefix);
    }

    /** Where an attribute's value begins; where it has none, its name, and where there is no attribute, the tag. */
    public int startOf(String attribute) {
        return attributes.startOf(attribute, start);
    }

    /** The offset behind what {@link #startOf} tells the beginning of. */
    public int endOf(String attribute) {
        return attributes.endOf(attribute, end);
    }

    private Token text(int to) {
        end = to;
        position = to;
        return Token.TEXT;
    }

    private Token done() {
        start = page.length();
        end = page.length();
        position = page.length();
        return Token.DONE;
    }

    private boolean isTag(int markup) {
        return Ascii.isLetter(page.at(markup + 1))
                || (page.at(markup + 1) == '/' && Ascii.isLetter(page.at(markup + 2)));
    }

    /** The offset behind a comment and whatever else is passed over; -1 where a {@code <} is text. */
    private int afterNoTag(int markup) {
        int next = page.at(markup + 1);
        if (next == '/') {
            return page.at(markup + 2) < 0 ? -1 : afterBogus(markup + 2);
        }
        if (next == '?') {
            return afterBogus(markup + 2);
        }
        if (next != '!') {
            return -1;
        }
        if (page.matches(markup, "<!--")) {
            return afterComment(markup + 4);
        }
        if (foreign > 0 && page.matches(markup + 2, "[cdata[")) {
            return page.after("]]>", markup + 9);
        }
        return afterBogus(markup + 2);
    }

    private int afterBogus(int from) {
        int close = page.indexOf('>', from);
        return close < 0 ? page.length() : close + 1;
    }

    private int afterComment(int from) {
        if (page.at(from) == '>') {
            return from + 1;
        }
        if (page.at(from) == '-' && page.at(from + 1) == '>') {
            return from + 2;
        }
        for (int i = page.indexOf('-', from); i >= 0; i = page.indexOf('-', i + 1)) {
            if (page.at(i + 1) == '-' && page.at(i + 2) == '>') {
                return i + 3;
            }
            if (page.at(i + 1) == '-' && page.at(i + 2) == '!' && page.at(i + 3) == '>') {
                return i + 4;
            }
        }
        return page.length();
    }

    /** Where the end tag of the element begins whose content is not markup. */
    private int endOfRaw() {
        for (int i = page.indexOf('<', position); i >= 0; i = page.indexOf('<', i + 1)) {
            if (page.at(i + 1) == '/'
                    && page.nameAt(i + 2) == raw
                    && PageBytes.endsName(page.at(page.nameEnd(i + 2)))) {
                return i;
            }
        }
        return page.length();
    }

    /** Reads a tag; a page that ends in the midst of one has no such tag. */
    private Token tag(int markup) {
        boolean closing = page.at(markup + 1) == '/';
        int from = closing ? markup + 2 : markup + 1;
        name = page.nameAt(from);
        int after = attributes.read(page.nameEnd(from));
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
            foreign += attributes.isSelfClosing() ? 0 : 1;
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
}
