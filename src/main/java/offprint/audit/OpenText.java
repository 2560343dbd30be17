package offprint.audit;

import java.util.Arrays;
import offprint.audit.html.TagScanner;

/**
 * The text of a page that a reader sees without a click: not what lies in a closed {@code <details>}, is {@code hidden},
 * or is not text of the page at all. Without its white space, in bytes. What a style sheet hides it cannot know.
 */
final class OpenText {
    private static final long DETAILS = TagScanner.name("details");
    private static final long DIALOG = TagScanner.name("dialog");
    private static final long TEMPLATE = TagScanner.name("template");
    private static final long TEXTAREA = TagScanner.name("textarea");
    private static final long P = TagScanner.name("p");
    private static final long LI = TagScanner.name("li");

    private static final String[] VOID = {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"
    };

    private byte[] text;
    private int length;
    private long hiding;
    private int depth;

    OpenText(int capacity) {
        text = new byte[capacity];
    }

    /** The text of a fragment. */
    static OpenText of(byte[] html) {
        OpenText text = new OpenText(html.length);
        TagScanner tags = new TagScanner(html);
        for (TagScanner.Token token = tags.next(); token != TagScanner.Token.DONE; token = tags.next()) {
            text.add(token, tags, html);
        }
        return text;
    }

    void add(TagScanner.Token token, TagScanner tags, byte[] page) {
        switch (token) {
            case TEXT -> {
                if (depth == 0 && !tags.isRawText()) {
                    append(page, tags.start(), tags.end());
                }
            }
            case START -> start(tags);
            case END -> {
                if (depth > 0 && tags.is(hiding)) {
                    depth--;
                }
            }
            case DONE -> {
                // Nothing follows.
            }
        }
    }

    private void start(TagScanner tags) {
        if (depth > 0) {
            boolean ended = tags.is(hiding) && (hiding == P || hiding == LI);
            depth += tags.is(hiding) && !ended && !tags.isSelfClosing() ? 1 : 0;
            if (!ended) {
                return;
            }
            depth = 0;
        }
        if (hides(tags) && !isVoid(tags)) {
            hiding = tags.name();
            depth = 1;
        }
    }

    private static boolean hides(TagScanner tags) {
        if (tags.is(DETAILS) || tags.is(DIALOG)) {
            return !tags.has("open");
        }
        return tags.is(TEMPLATE)
                || tags.is(TEXTAREA)
                || tags.has("hidden")
                || (tags.has("style")
                        && tags.value("style").orElse("").replace(" ", "").contains("display:none"));
    }

    private static boolean isVoid(TagScanner tags) {
        for (String name : VOID) {
            if (tags.is(TagScanner.name(name))) {
                return true;
            }
        }
        return tags.isForeign() && tags.isSelfClosing();
    }

    private void append(byte[] page, int from, int to) {
        if (length + to - from > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + to - from));
        }
        for (int i = from; i < to; i++) {
            if (page[i] < 0 || page[i] > ' ') {
                text[length++] = page[i];
            }
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean contains(OpenText part) {
        int last = length - part.length;
        for (int i = 0; i <= last; i++) {
            int j = 0;
            while (j < part.length && text[i + j] == part.text[j]) {
                j++;
            }
            if (j == part.length) {
                return true;
            }
        }
        return false;
    }
}
