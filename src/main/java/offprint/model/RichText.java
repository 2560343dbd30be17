package offprint.model;

/**
 * An author's text with emphasis and mathematics, in the forms in which it is needed.
 *
 * @param html for pages; mathematics as MathML
 * @param text for titles of windows, feeds, search and metadata: readable Unicode without any markup
 * @param tex for BibTeX: mathematics and protected capitals as TeX
 */
public record RichText(Html html, String text, String tex) {

    /** A text that has no markup. */
    public static RichText plain(String text) {
        return new RichText(Html.escaped(text), text, text);
    }
}
