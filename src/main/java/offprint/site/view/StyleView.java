package offprint.site.view;

import java.util.Optional;

/**
 * What a site sets for its style sheet.
 *
 * @param accent the colour of links on light paper
 * @param darkAccent the same on dark paper
 * @param scoreWidth how many characters the longest score in a list takes
 */
public record StyleView(
        Optional<String> accent,
        Optional<String> darkAccent,
        Optional<String> textFont,
        Optional<String> labelFont,
        int scoreWidth) {}
