package offprint.site.meta;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Heading;
import offprint.catalog.Lists;
import offprint.catalog.MemberGroup;
import offprint.diag.json.JsonWriter;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.model.Vita;
import offprint.site.plan.Address;
import offprint.site.plan.SitePlan;

/** People in the vocabulary of schema.org. */
final class PersonData {
    private static final String MAILTO = "mailto:";
    private static final String GROUP = "ResearchOrganization";

    private final SitePlan plan;
    private final Places places;
    private final JsonWriter json;

    PersonData(SitePlan plan, Places places, JsonWriter json) {
        this.plan = plan;
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

    /** An author, on the page that tells of them. */
    void author(Heading heading, Address page) {
        json.beginObject().name("@type").value(isOrganization(heading) ? "Organization" : "Person");
        json.name("@id").value(places.person(page));
        if (heading.person().isPresent()) {
            name(heading.person().get().name());
        } else {
            json.name("name").value(heading.label());
        }
        json.name("url").value(places.of(page));
        if (heading.person().isPresent()) {
            Person person = heading.person().get();
            told(person);
            contacts(person, person.vita().links());
        }
        json.endObject();
    }

    /** What the site tells of a person. What somebody was before they left is not told as what they are. */
    private void told(Person person) {
        Vita vita = person.vita();
        if (!person.isAlumnus()) {
            vita.role().ifPresent(role -> json.name("jobTitle").value(role));
        }
        vita.affiliation().ifPresent(employer -> organizations(List.of(employer.name())));
        vita.bio().ifPresent(text -> json.name("description").value(text.text()));
        plan.portrait(person).ifPresent(picture -> places.image(picture, json));
        if (person.isMember() && plan.catalog().bibliography().profile().isGroup()) {
            json.name(person.isAlumnus() ? "alumniOf" : "memberOf").beginObject();
            json.name("@type").value(GROUP).name("@id").value(places.owner());
            json.name("name")
                    .value(plan.catalog()
                            .bibliography()
                            .profile()
                            .person()
                            .name()
                            .display());
            json.endObject();
        }
    }

    /** Whether the papers name it as one, since a heading has the name as it is read. */
    private static boolean isOrganization(Heading author) {
        if (author.papers().isEmpty()) {
            return author.person().orElseThrow().name().isOrganization();
        }
        for (Contributor contributor : author.papers().get(0).leading().listed()) {
            if (contributor.name().display().equals(author.label())) {
                return contributor.name().isOrganization();
            }
        }
        return false;
    }

    /**
     * The person or group whom the site is about.
     *
     * @param lists what they did besides papers
     */
    void owner(Profile profile, Lists lists) {
        json.beginObject().name("@type").value(profile.isGroup() ? GROUP : "Person");
        json.name("@id").value(places.owner());
        if (profile.isGroup()) {
            json.name("name").value(profile.person().name().display());
        } else {
            name(profile.person().name());
        }
        List<String> aliases = new ArrayList<>();
        for (PersonName alias : profile.person().aliases()) {
            aliases.add(alias.display());
        }
        texts("alternateName", aliases);
        CareerData career = new CareerData(lists, json);
        if (!profile.isGroup()) {
            career.titles(profile.role());
        }
        if (profile.affiliation().isPresent()) {
            organizations(
                    profile.isGroup() ? "parentOrganization" : "affiliation",
                    List.of(profile.affiliation().get()));
        }
        if (!profile.isGroup()) {
            career.add();
        }
        profile.statement().ifPresent(text -> json.name("description").value(text.text()));
        profile.category().map(Category::name).ifPresent(field -> json.name("knowsAbout")
                .value(field));
        json.name("url").value(places.site());
        plan.portrait().ifPresent(picture -> places.image(picture, json));
        if (profile.isGroup()) {
            members("member", false);
            members("alumni", true);
        }
        contacts(profile.person(), profile.links());
        json.endObject();
    }

    /** Those who are in a group, or who were. */
    private void members(String key, boolean alumni) {
        List<Heading> found = new ArrayList<>();
        for (MemberGroup group : plan.catalog().groups()) {
            if (group.group().isAlumni() == alumni) {
                found.addAll(group.members());
            }
        }
        if (found.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (Heading member : found) {
            Address page = plan.heading(member).orElseThrow();
            Person person = member.person().orElseThrow();
            json.beginObject().name("@type").value("Person");
            json.name("@id").value(places.person(page));
            name(person.name());
            if (!alumni) {
                person.vita().role().ifPresent(role -> json.name("jobTitle").value(role));
            }
            json.name("url").value(places.of(page)).endObject();
        }
        json.endArray();
    }

    /** Where else they are found. */
    private void contacts(Person person, List<ProfileLink> links) {
        List<String> identities = identities(person);
        for (ProfileLink link : links) {
            if (link.url().startsWith(MAILTO)) {
                json.name("email").value(link.url().substring(MAILTO.length()));
            } else if (!identities.contains(link.url())) {
                identities.add(link.url());
            }
        }
        texts("sameAs", identities);
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
        organizations("affiliation", names);
    }

    private void organizations(String key, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
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
