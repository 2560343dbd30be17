package offprint.site.feed;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Figure;
import offprint.catalog.IndexKind;
import offprint.content.format.PersonKeys;
import offprint.diag.json.JsonWriter;
import offprint.model.Bibliography;
import offprint.model.Category;
import offprint.model.Group;
import offprint.model.MarkdownPage;
import offprint.model.MetricDefinition;
import offprint.model.NewsItem;
import offprint.model.Organization;
import offprint.model.Paper;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.model.SiteSettings;
import offprint.model.Vita;
import offprint.site.plan.DataFile;
import offprint.site.plan.SitePlan;

/**
 * Everything that a site says, as JSON: the site, the profile, known people, all papers, news and pages. Its form is that
 * of schema.json, which is published beside it. Of very many papers the later ones stand in further files.
 */
final class SiteData {
    /** Characters of a piece, roughly. */
    private static final int PIECE = 1 << 18;

    private final SitePlan plan;
    private final Bibliography bibliography;
    private final DataWriter data;
    private final JsonWriter json;

    SiteData(SitePlan plan) {
        this.plan = plan;
        this.bibliography = plan.catalog().bibliography();
        this.data = new DataWriter(bibliography.site().url());
        this.json = data.json();
    }

    /** The pieces of a file, in UTF-8: of all papers it is too long to be made at one time. To be asked for once. */
    List<byte[]> pieces(DataFile file) {
        List<byte[]> pieces = new ArrayList<>();
        json.beginObject();
        data.text("$schema", "schema.json");
        data.json().name("format").value(2);
        site(bibliography.site());
        profile(bibliography.profile());
        if (file.next().isPresent()) {
            data.text("next", file.next().get().absolute(bibliography.site().url()));
        }
        json.name("people").beginArray();
        for (Person person : file.first() ? bibliography.people() : List.<Person>of()) {
            person(person);
        }
        json.endArray().name("papers").beginArray();
        PaperData papers = new PaperData(plan, data);
        for (Paper paper : file.papers()) {
            papers.add(paper);
            if (json.length() > PIECE) {
                pieces.add(json.take());
            }
        }
        json.endArray();
        if (file.first()) {
            PeopleData people = new PeopleData(plan, data);
            new ListsData(people, data).add(plan.catalog().lists().all());
            new ProjectsData(plan, people, data).add(plan.catalog().index(IndexKind.PROJECTS));
        }
        json.name("news").beginArray();
        for (NewsItem item : file.first() ? bibliography.news() : List.<NewsItem>of()) {
            json.beginObject();
            data.text("date", item.date().iso());
            data.rich("text", item.text());
            json.endObject();
        }
        json.endArray().name("pages").beginArray();
        for (MarkdownPage page : file.first() ? bibliography.pages() : List.<MarkdownPage>of()) {
            json.beginObject();
            data.text("slug", page.slug().value());
            data.text("url", plan.text(page).absolute(bibliography.site().url()));
            data.rich("title", page.title());
            data.html("html", page.body());
            json.endObject();
        }
        json.endArray().endObject();
        pieces.add(json.take());
        return pieces;
    }

    private void site(SiteSettings site) {
        json.name("site").beginObject();
        data.text("title", site.title());
        data.text("url", site.url());
        data.text("language", site.language());
        data.text("description", site.description());
        json.name("categories").beginArray();
        for (Category category : site.categories()) {
            json.beginObject();
            data.text("code", category.code());
            data.text("name", category.name());
            json.endObject();
        }
        json.endArray().name("metrics").beginArray();
        for (MetricDefinition metric : site.metrics()) {
            json.beginObject();
            data.text("key", metric.key());
            data.text("label", metric.label());
            data.unlessEmpty("description", metric.description());
            json.name("digits").value(metric.digits());
            data.unlessEmpty("unit", metric.unit());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void profile(Profile profile) {
        json.name("profile").beginObject();
        data.text("id", profile.person().id().value());
        if (profile.isGroup()) {
            data.text("kind", "group");
        }
        data.name(profile.person().name());
        data.orcid(profile.person().orcid());
        profile.category().ifPresent(category -> data.text("category", category.code()));
        data.text("role", profile.role());
        data.text("affiliation", profile.affiliation());
        data.rich("statement", profile.statement());
        plan.portrait().ifPresent(picture -> data.picture("portrait", picture));
        json.name("figures").beginArray();
        for (Figure figure : plan.catalog().figures()) {
            json.beginObject();
            data.metric(figure.metric());
            data.unlessEmpty("label", figure.metric().definition().label());
            data.unlessEmpty("unit", figure.metric().definition().unit());
            json.name("declared").value(figure.declared());
            if (figure.metric().source().isPresent() && !figure.declared()) {
                json.name("papers").value(figure.papers());
            }
            json.endObject();
        }
        json.endArray();
        links(profile.links());
        json.endObject();
    }

    private void links(List<ProfileLink> links) {
        json.name("links").beginArray();
        for (ProfileLink link : links) {
            json.beginObject();
            data.text("kind", link.key());
            data.text("url", link.url());
            json.endObject();
        }
        json.endArray();
    }

    private void person(Person person) {
        json.beginObject();
        data.text("id", person.id().value());
        data.name(person.name());
        if (!person.aliases().isEmpty()) {
            json.name("aliases").beginArray();
            for (PersonName alias : person.aliases()) {
                json.value(alias.display());
            }
            json.endArray();
        }
        data.orcid(person.orcid());
        data.text("url", person.url());
        Vita vita = person.vita();
        data.text("group", vita.group().map(Group::code));
        PersonKeys.ALL.write(person, json, data.siteUrl());
        data.text("affiliation", vita.affiliation().map(Organization::name));
        vita.text().ifPresent(text -> data.html("html", text));
        if (!vita.links().isEmpty()) {
            links(vita.links());
        }
        plan.portrait(person).ifPresent(picture -> data.picture("portrait", picture));
        json.endObject();
    }
}
