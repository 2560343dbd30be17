package offprint.site.plan;

import java.util.function.UnaryOperator;

/**
 * What a page is called.
 *
 * @param text what its author calls it, or the key of a word of the site's language
 */
public record PageName(String text, boolean isWord) {

    static PageName of(String text) {
        return new PageName(text, false);
    }

    static PageName word(String key) {
        return new PageName(key, true);
    }

    /** The name where the words of a language are known, by their keys. */
    public String in(UnaryOperator<String> words) {
        return isWord ? words.apply(text) : text;
    }
}
