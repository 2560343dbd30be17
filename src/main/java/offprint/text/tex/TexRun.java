package offprint.text.tex;

import offprint.text.math.XmlText;

/**
 * A stretch of TeX that was read.
 *
 * @param end offset after its last char
 * @param html phrasing content for HTML, which is well-formed XML too; mathematics is MathML Core
 * @param text readable Unicode, without markup
 * @param tex TeX again: mathematics between {@code $…$} or {@code \[…\]}, everything else as it was written
 * @param display whether it is a formula that stands on a line of its own
 */
public record TexRun(int end, String html, String text, String tex, boolean display) {

    static TexRun inline(int end, String html, String text, String tex) {
        return new TexRun(end, html, text, tex, false);
    }

    /** A text without markup. */
    static TexRun plain(int end, String plain, String tex) {
        StringBuilder html = new StringBuilder();
        XmlText.escape(plain, html);
        return inline(end, html.toString(), plain, tex);
    }

    /** A stretch that is its own text. */
    static TexRun plain(String text, int from, int to) {
        String source = text.substring(from, to);
        return plain(to, source, source);
    }
}
