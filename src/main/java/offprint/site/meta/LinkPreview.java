package offprint.site.meta;

import java.util.Optional;
import offprint.model.Paper;
import offprint.model.PersonName;
import offprint.model.Profile;
import offprint.model.SiteSettings;
import offprint.picture.card.SocialCard;
import offprint.site.plan.Address;
import offprint.site.plan.PlannedPicture;
import offprint.site.plan.Rendition;
import offprint.site.plan.SiteFile.CardFile;
import offprint.site.plan.SitePlan;

/**
 * What a message shows of a page that it links to: the Open Graph protocol, and the kind of card for Twitter (now X), which
 * takes everything else from there.
 */
final class LinkPreview {
    private final SitePlan plan;
    private final SiteSettings site;
    private final Places places;

    LinkPreview(SitePlan plan, Places places) {
        this.plan = plan;
        this.site = plan.catalog().bibliography().site();
        this.places = places;
    }

    void add(String url, String title, Optional<String> description, Head head) {
        head.property("og:site_name", site.title());
        head.property("og:url", url);
        head.property("og:title", title);
        head.property("og:description", description.orElse(""));
        head.property("og:locale", locale(site.language()));
    }

    void page(Head head) {
        head.property("og:type", "website");
        head.meta("twitter:card", "summary");
    }

    /** The profile, with a portrait where there is one. */
    void owner(Profile profile, Head head) {
        head.property("og:type", profile.isGroup() ? "website" : "profile");
        if (!profile.isGroup()) {
            PersonName name = profile.person().name();
            head.property("profile:first_name", name.given());
            head.property("profile:last_name", name.familyWithParticle());
        }
        plan.portrait().ifPresent(picture -> image(picture, head));
        head.meta("twitter:card", "summary");
    }

    /** A paper with its card or else its figure, where it has one. */
    void paper(Paper paper, Head head) {
        head.property("og:type", "article");
        paper.date()
                .filter(date -> date.day() > 0)
                .ifPresent(date -> head.property("article:published_time", date.iso()));
        paper.category().ifPresent(category -> head.property("article:section", category.name()));
        for (String keyword : paper.keywords()) {
            head.property("article:tag", keyword);
        }
        Optional<CardFile> card = plan.socialCard(paper);
        Optional<PlannedPicture> figure = plan.figure(paper);
        if (card.isPresent()) {
            String description = card.get().card().description();
            image(card.get().address(), SocialCard.WIDTH, SocialCard.HEIGHT, description, head);
        } else {
            figure.ifPresent(picture -> image(picture, head));
        }
        head.meta("twitter:card", card.isPresent() || figure.isPresent() ? "summary_large_image" : "summary");
    }

    private void image(PlannedPicture picture, Head head) {
        Rendition largest = picture.largest();
        image(
                largest.address(),
                largest.width(),
                largest.height(),
                picture.picture().alt(),
                head);
    }

    private void image(Address address, int width, int height, String alt, Head head) {
        head.property("og:image", places.of(address));
        head.property("og:image:width", Integer.toString(width));
        head.property("og:image:height", Integer.toString(height));
        head.property("og:image:alt", alt);
    }

    /** {@code en_GB} for {@code en-GB}; nothing for a language without its region, which the protocol does not know. */
    private static String locale(String language) {
        int region = language.length() - 3;
        return region >= 2 && language.charAt(region) == '-' && Character.isUpperCase(language.charAt(region + 1))
                ? language.substring(0, language.indexOf('-')) + '_' + language.substring(region + 1)
                : "";
    }
}
