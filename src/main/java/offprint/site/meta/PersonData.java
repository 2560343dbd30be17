package offprint.site.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.Lists;
import offprint.diag.json.JsonWriter;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.site.plan.Address;
import offprint.site.plan.PlannedPicture;

/** People in the vocabulary of schema.org. */
final class PersonData {
    private static final String MAILTO = "mailto:";

    private final Places places;
    private final JsonWriter json;

    PersonData(Places places, JsonWriter json) {
        this.places = places;
        this.json = json;
    }

    /** An author of a paper. */
    void author(Contributor author) {
        json.beginObject().name("@type").value(author.name().isOrganization() ? "Organization" : "Person");
        places.person(author).ifPresent(id -> json.name("@id").value(id));
        name(author.name());
        places.page(author).ifPresent(page -> json.name("url").value(places.of(page)));
        author.orcid().ifPresent(orcid -> json.name("sameAs").value(orcid.url()));
        organizations(author.affiliations());
        json.endObject();
    }

    /** An author of several papers, on the page that lists them. */
    void author(Heading heading, Address page) {
        json.beginObject().name("@type").value(isOrganization(heading) ? "Organization" : "Person");
        json.name("@id").value(places.person(page));
        if (heading.person().isPresent()) {
            name(heading.person().get().name());
        } else {
            json.name("name").value(heading.label());
        }
        json.name("url").value(places.of(page));
        heading.person().ifPresent(person -> texts("sameAs", identities(person)));
        json.endObject();
    }

    /** Whether the papers name it as one, since a heading has the name as it is read. */
    private static boolean isOrganization(Heading author) {
        for (Contributor contributor : author.papers().get(0).leading().listed()) {
            if (contributor.name().display().equals(author.label())) {
                return contributor.name().isOrganization();
            }
        }
        return false;
    }

    /**
     * The person whom the site is about.
     *
     * @param lists what they did besides papers
     */
    void owner(Profile profile, Lists lists, Optional<PlannedPicture> portrait) {
        json.beginObject().name("@type").value("Person");
        json.name("@id").value(places.owner());
        name(profile.person().name());
        List<String> aliases = new ArrayList<>();
        for (PersonName alias : profile.person().aliases()) {
            aliases.add(alias.display());
        }
        texts("alternateName", aliases);
        new CareerData(lists, json).titles(profile.role());
        if (profile.affiliation().isPresent()) {
            organizations(List.of(profile.affiliation().get()));
        }
        new CareerData(lists, json).add();
        profile.statement().ifPresent(text -> json.name("description").value(text.text()));
        profile.category().map(Category::name).ifPresent(field -> json.name("knowsAbout")
                .value(field));
        json.name("url").value(places.site());
        portrait.ifPresent(picture -> places.image(picture, json));
        List<String> identities = identities(profile.person());
        for (ProfileLink link : profile.links()) {
            if (link.url().startsWith(MAILTO)) {
                json.name("email").value(link.url().substring(MAILTO.length()));
            } else if (!identities.contains(link.url())) {
                identities.add(link.url());
            }
        }
        texts("sameAs", identities);
        json.endObject();
    }

    private static List<String> identities(Person person) {
        List<String> urls = new ArrayList<>();
        person.orcid().map(Identifier::url).ifPresent(urls::add);
        person.url().ifPresent(urls::add);
        return urls;
    }

    private void name(PersonName name) {
        json.name("name").value(name.display());
        if (!name.given().isEmpty()) {
            json.name("givenName").value(name.given());
            json.name("familyName").value(name.familyWithParticle());
        }
        if (!name.suffix().isEmpty()) {
            json.name("honorificSuffix").value(name.suffix());
        }
    }

    private void organizations(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        json.name("affiliation").beginArray();
        for (String name : names) {
            json.beginObject().name("@type").value("Organization");
            json.name("name").value(name).endObject();
        }
        json.endArray();
    }

    private void texts(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }
}
