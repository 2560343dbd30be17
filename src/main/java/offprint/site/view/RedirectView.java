package offprint.site.view;

import java.util.List;
import java.util.Map;
import offprint.model.SiteSettings;
import offprint.site.plan.SiteFile.Redirect;
import offprint.text.wording.Direction;

/**
 * Where to go from a former address.
 *
 * @param words the texts of the interface, by key
 * @param language of the words
 * @param leftwards whether that is written from right to left
 * @param title the window's title
 * @param name what readers find at the new address
 * @param target the way there
 * @param canonical the new address on the web
 * @param root the way to the site's root, for the theme's files
 */
public record RedirectView(
        Map<String, String> words,
        String language,
        boolean leftwards,
        String title,
        String name,
        String target,
        String canonical,
        String root,
        List<IconView> icons) {

    public RedirectView {
        icons = List.copyOf(icons);
    }

    public static RedirectView of(Redirect redirect, Edition edition) {
        SiteSettings site = edition.site();
        String toRoot = redirect.address().toRoot();
        return new RedirectView(
                edition.wording().texts(),
                edition.wording().language(),
                edition.wording().direction() == Direction.RIGHT_TO_LEFT,
                redirect.name() + " – " + site.title(),
                redirect.name(),
                redirect.target().from(toRoot),
                redirect.target().absolute(site.url()),
                toRoot,
                IconView.all(edition, toRoot));
    }
}
