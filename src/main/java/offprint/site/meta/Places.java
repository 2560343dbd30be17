package offprint.site.meta;

import java.util.Optional;
import offprint.catalog.Heading;
import offprint.diag.json.JsonWriter;
import offprint.model.Attachment;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.site.plan.Address;
import offprint.site.plan.PlannedPicture;
import offprint.site.plan.Rendition;
import offprint.site.plan.SitePlan;

/** The addresses on the web of what metadata names: whoever reads it elsewhere has no page from which to go on. */
final class Places {
    /** Sets a person apart from the page about them: one is not the other. */
    private static final String PERSON = "#person";

    private final SitePlan plan;
    private final String siteUrl;

    Places(SitePlan plan) {
        this.plan = plan;
        this.siteUrl = plan.catalog().bibliography().site().url();
    }

    String of(Address address) {
        return address.absolute(siteUrl);
    }

    String of(Paper paper) {
        return of(plan.paper(paper));
    }

    String of(Paper paper, Attachment file) {
        return of(plan.paperFile(paper, file));
    }

    /** Writes a picture as the image of what is being written. */
    void image(PlannedPicture picture, JsonWriter json) {
        Rendition largest = picture.largest();
        json.name("image").beginObject().name("@type").value("ImageObject");
        json.name("contentUrl").value(of(largest.address()));
        json.name("width").value(largest.width()).name("height").value(largest.height());
        if (!picture.picture().alt().isBlank()) {
            json.name("description").value(picture.picture().alt());
        }
        json.endObject();
    }

    String site() {
        return siteUrl;
    }

    /** The name of the site as a whole. */
    String website() {
        return siteUrl + "#website";
    }

    /** The page of somebody whom a paper or a project names, where they have one. */
    Optional<Address> page(Contributor contributor) {
        return plan.catalog().maker(contributor).flatMap(plan::heading);
    }

    /** The name of an author who has a page, or whom the site is about. */
    Optional<String> person(Contributor contributor) {
        Optional<Address> page = page(contributor);
        if (page.isPresent()) {
            return Optional.of(of(page.get()) + PERSON);
        }
        return plan.catalog().isOwner(contributor) ? Optional.of(siteUrl + PERSON) : Optional.empty();
    }

    String person(Address page) {
        return of(page) + PERSON;
    }

    /** The name of the person whom the site is about; as an author they have the same. */
    String owner() {
        Optional<Heading> owner = plan.catalog().owner();
        Optional<Address> page = owner.isPresent() ? plan.heading(owner.get()) : Optional.empty();
        return (page.isPresent() ? of(page.get()) : siteUrl) + PERSON;
    }
}
