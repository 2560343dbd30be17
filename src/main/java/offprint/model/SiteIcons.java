package offprint.model;

import java.util.Optional;

/**
 * What browsers show beside the site's name, where the owner has drawn it.
 *
 * @param drawing an SVG
 * @param picture a PNG, also for the home screens of phones
 */
public record SiteIcons(Optional<Attachment> drawing, Optional<Picture> picture) {
    /** As the theme comes. */
    public static final SiteIcons NONE = new SiteIcons(Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return drawing.isEmpty() && picture.isEmpty();
    }
}
