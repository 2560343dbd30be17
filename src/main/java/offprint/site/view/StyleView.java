package offprint.site.view;

import java.util.Optional;
import offprint.model.ThemeSettings;

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
        int scoreWidth) {

    public static StyleView of(Edition edition) {
        ThemeSettings theme = edition.site().theme();
        return new StyleView(
                theme.accent(),
                theme.darkAccent(),
                theme.textFont(),
                theme.labelFont(),
                edition.scale().width());
    }
}
