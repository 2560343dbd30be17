package offprint.tex;

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
}
