package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.SiteIcons;

/**
 * A picture that browsers show beside the site's name, as a page's head names it.
 *
 * @param type of media; empty where the relation says enough
 */
public record IconView(String rel, Optional<String> type, String href) {
    private static final String DRAWING = "assets/icon.svg";

    /** @param toRoot the way to the site's root */
    static List<IconView> all(Edition edition, String toRoot) {
        SiteIcons own = edition.site().frame().icons();
        Optional<String> picture =
                edition.plan().icon().map(planned -> planned.address().from(toRoot));
        List<IconView> views = new ArrayList<>();
        if (own.drawing().isPresent() || picture.isEmpty()) {
            views.add(new IconView("icon", Optional.of("image/svg+xml"), toRoot + DRAWING));
        } else {
            views.add(new IconView("icon", Optional.of("image/png"), picture.get()));
        }
        picture.ifPresent(href -> views.add(new IconView("apple-touch-icon", Optional.empty(), href)));
        return views;
    }
}
