package offprint.site.view;

import java.util.Optional;

/**
 * A heading of an index, with the number of papers under it.
 *
 * @param code the short form, where the heading has one that differs from its label
 * @param href its page
 * @param share the length of its bar, in hundredths of the longest in its index
 * @param hue a category's
 */
public record HeadingView(
        String label,
        Optional<String> code,
        Optional<String> href,
        int papers,
        String count,
        int share,
        Optional<Integer> hue) {}
