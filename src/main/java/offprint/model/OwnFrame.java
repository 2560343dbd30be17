package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * What the owner has around every page.
 *
 * @param menu empty where it follows from the pages
 * @param icons what browsers show beside its name
 * @param footer a paragraph above the links at the foot
 */
public record OwnFrame(List<MenuEntry> menu, Optional<RichText> footer, SiteIcons icons) {
    /** Where site.yaml says nothing. */
    public static final OwnFrame NONE = new OwnFrame(List.of(), Optional.empty(), SiteIcons.NONE);

    public OwnFrame {
        menu = List.copyOf(menu);
    }
}
