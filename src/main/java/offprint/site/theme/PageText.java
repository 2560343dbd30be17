package offprint.site.theme;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import offprint.model.Html;
import offprint.site.view.View;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page while it is drawn, in UTF-8 from the beginning. What pages share is put in as {@link Piece}, with the
 * links in it led from the page.
 */
final class PageText {
    private static final int TYPICAL_PAGE = 16_384;
    private static final int TYPICAL_PIECE = 2048;

    private static final @Nullable String[] HTML = entities("&#39;");
    private static final @Nullable String[] XML = entities("&apos;");

    private final KeptPieces kept;

    /** The way from the page to the site's root; a piece has none, and remembers where it is wanted. */
    private final byte @Nullable [] toRoot;

    private byte[] bytes;
    private int length;
    private int[] ways = {};

    /**
     * Text that pages share.
     *
     * @param ways the places in it at which the way to the root is wanted, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    record Piece(byte[] bytes, int[] ways) {}

    private PageText(KeptPieces kept, byte @Nullable [] toRoot, int size) {
        this.kept = kept;
        this.toRoot = toRoot;
        this.bytes = new byte[size];
    }

    static PageText of(String toRoot, KeptPieces kept) {
        return new PageText(kept, toRoot.getBytes(StandardCharsets.UTF_8), TYPICAL_PAGE);
    }

    /** All that was drawn. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Adds text of ASCII as it stands. */
    void ascii(String text) {
        ascii(text, 0, text.length());
    }

    @SuppressWarnings("deprecation") // Nothing else copies bytes without a look at each.
    private void ascii(String text, int start, int end) {
        room(length + end - start);
        text.getBytes(start, end, bytes, length);
        length += end - start;
    }

    /** Adds text as it stands. */
    void raw(String text) {
        int done = 0;
        for (int at = text.indexOf(View.WAY_TO_ROOT); at >= 0; at = text.indexOf(View.WAY_TO_ROOT, done)) {
            encoded(text.substring(done, at));
            way();
            done = at + 1;
        }
        encoded(done == 0 ? text : text.substring(done));
    }

    private void encoded(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        copy(added, 0, added.length);
    }

    void markup(Html html) {
        raw(html.value());
    }

    /** Adds text so that HTML means nothing by it. */
    void html(String text) {
        escaped(text, HTML);
    }

    /** The same for XML. */
    void xml(String text) {
        escaped(text, XML);
    }

    void number(int number) {
        ascii(Integer.toString(number));
    }

    void number(double number) {
        ascii(Texts.number(number));
    }

    void truth(boolean truth) {
        ascii(truth ? "true" : "false");
    }

    private void escaped(String text, @Nullable String[] entities) {
        int size = text.length();
        int done = 0;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= entities.length || entities[c] != null) {
                ascii(text, done, i);
                done = special(text, i, entities);
                i = done - 1;
            }
        }
        ascii(text, done, size);
    }

    /** Adds the characters from a place on that cannot stay as they are, and says where they end. */
    private int special(String text, int start, @Nullable String[] entities) {
        char c = text.charAt(start);
        if (c >= entities.length) {
            int end = start + 1;
            while (end < text.length() && text.charAt(end) >= entities.length) {
                end++;
            }
            encoded(text.substring(start, end));
            return end;
        }
        String entity = entities[c];
        if (c == View.WAY_TO_ROOT) {
            way();
        } else if (entity != null) {
            ascii(entity);
        }
        return start + 1;
    }

    /** By character of ASCII: what takes its place, nothing where it may stay. */
    private static @Nullable String[] entities(String apostrophe) {
        @Nullable String[] entities = new String[0x80];
        entities['&'] = "&amp;";
        entities['<'] = "&lt;";
        entities['>'] = "&gt;";
        entities['"'] = "&quot;";
        entities['\''] = apostrophe;
        entities[View.WAY_TO_ROOT] = "";
        return entities;
    }

    /** The piece of a key; null where nobody has drawn it yet. */
    @Nullable Piece kept(String key) {
        return kept.find(key);
    }

    /** A text for a piece that pages will share. */
    PageText apart() {
        return new PageText(kept, null, TYPICAL_PIECE);
    }

    /** This text as a piece, which others find by the key. */
    Piece keep(String key) {
        Piece piece = new Piece(bytes(), ways);
        kept.keep(key, piece);
        return piece;
    }

    void piece(Piece piece) {
        int done = 0;
        for (int at : piece.ways()) {
            copy(piece.bytes(), done, at);
            way();
            done = at;
        }
        copy(piece.bytes(), done, piece.bytes().length);
    }

    private void way() {
        if (toRoot != null) {
            copy(toRoot, 0, toRoot.length);
        } else {
            ways = Arrays.copyOf(ways, ways.length + 1);
            ways[ways.length - 1] = length;
        }
    }

    private void copy(byte[] from, int start, int end) {
        room(length + end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    private void room(int wanted) {
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(wanted, 2 * bytes.length));
        }
    }
}
