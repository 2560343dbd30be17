package offprint.site.view;

import java.util.Map;
import offprint.model.SiteSettings;
import offprint.site.plan.SiteFile.Redirect;

/**
 * Where to go from a former address.
 *
 * @param words the texts of the interface, by key
 * @param title the window's title
 * @param name what readers find at the new address
 * @param target the way there
 * @param canonical the new address on the web
 * @param root the way to the site's root, for the theme's files
 */
public record RedirectView(
        Map<String, String> words,
        String language,
        String title,
        String name,
        String target,
        String canonical,
        String root) {

    public static RedirectView of(Redirect redirect, Edition edition) {
        SiteSettings site = edition.site();
        String toRoot = redirect.address().toRoot();
        return new RedirectView(
                edition.wording().texts(),
                site.language(),
                redirect.name() + " – " + site.title(),
                redirect.name(),
                redirect.target().from(toRoot),
                redirect.target().absolute(site.url()),
                toRoot);
    }
}
