package offprint.site.view;

import offprint.model.SiteSettings;
import offprint.model.ThirdParty;

/**
 * What pages may ask others for, as their content security policy says it; each begins with a space, or is empty.
 *
 * @param ownFonts whether fonts are among the site's own files
 */
public record PolicyView(
        String styles,
        String images,
        String scripts,
        String connections,
        String frames,
        String fonts,
        boolean ownFonts) {

    static PolicyView of(SiteSettings site) {
        return new PolicyView(
                hosts(site, ThirdParty.Purpose.STYLES),
                hosts(site, ThirdParty.Purpose.IMAGES),
                hosts(site, ThirdParty.Purpose.SCRIPTS),
                hosts(site, ThirdParty.Purpose.CONNECTIONS),
                hosts(site, ThirdParty.Purpose.FRAMES),
                hosts(site, ThirdParty.Purpose.FONTS),
                !site.theme().fontFiles().isEmpty());
    }

    private static String hosts(SiteSettings site, ThirdParty.Purpose purpose) {
        StringBuilder hosts = new StringBuilder();
        for (ThirdParty party : site.thirdParties()) {
            if (party.purposes().contains(purpose)) {
                hosts.append(' ').append(party.origin());
            }
        }
        return hosts.toString();
    }
}
