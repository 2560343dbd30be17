package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/**
 * What every page has around its content.
 *
 * @param title the window's title
 * @param description one or two sentences for search engines
 * @param canonical the page's address on the web; empty where it has none of its own
 * @param metadata what the head tells machines of the page
 * @param root the way to the site's root, for the theme's files
 */
public record Frame(
        String siteTitle,
        String language,
        String title,
        Optional<String> description,
        Optional<String> canonical,
        Html metadata,
        String root,
        String home,
        List<NavLink> navigation,
        List<NavLink> footer) {

    public Frame {
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
    }

    /** An entry of the site's navigation. */
    public record NavLink(String label, String href, boolean current) {}
}
