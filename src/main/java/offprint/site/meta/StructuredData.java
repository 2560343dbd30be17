package offprint.site.meta;

import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.diag.json.JsonWriter;
import offprint.model.Paper;
import offprint.model.SiteSettings;
import offprint.site.plan.Address;
import offprint.site.plan.Page;
import offprint.site.plan.Portion;
import offprint.site.plan.SitePlan;
import offprint.text.wording.Wording;

/** What a page is about in the vocabulary of schema.org: one JSON-LD graph of the page, the way to it, and the site. */
final class StructuredData {
    private final SitePlan plan;
    private final SiteSettings site;
    private final Places places;
    private final Trail trail;

    StructuredData(SitePlan plan, Wording wording, Places places) {
        this.plan = plan;
        this.site = plan.catalog().bibliography().site();
        this.places = places;
        this.trail = new Trail(plan, wording);
    }

    /** @param name what the page is called */
    JsonWriter of(Page page, String name) {
        JsonWriter json = new JsonWriter();
        json.beginObject().name("@context").value("https://schema.org");
        json.name("@graph").beginArray();
        page(page, name, json);
        trail(page, name, json);
        website(page, json);
        return json.endArray().endObject();
    }

    private void page(Page page, String name, JsonWriter json) {
        page.match(new Page.Cases<>(
                home -> profile(page, name, json),
                all -> papers(page, name, Optional.empty(), plan.catalog().papers(), all.portion(), json),
                one -> paper(one.paper(), json),
                index -> headings(page, name, plan.catalog().index(index.kind()), index.portion(), json),
                under -> papers(
                        page,
                        name,
                        Optional.of(under.heading()),
                        under.heading().papers(),
                        under.portion(),
                        json),
                list -> papers(page, name, Optional.empty(), plan.catalog().papers(), list.portion(), json),
                search -> plain(page, name, json),
                text -> plain(page, name, json),
                missing -> plain(page, name, json)));
    }

    private JsonWriter paper(Paper paper, JsonWriter json) {
        new WorkData(plan, places, json).add(paper);
        return json;
    }

    private JsonWriter profile(Page page, String name, JsonWriter json) {
        begin("ProfilePage", page, name, json).name("mainEntity");
        new PersonData(places, json).owner(plan.catalog().bibliography().profile(), plan.portrait());
        return json.endObject();
    }

    private JsonWriter plain(Page page, String name, JsonWriter json) {
        return begin("WebPage", page, name, json).endObject();
    }

    private JsonWriter papers(
            Page page, String name, Optional<Heading> heading, List<Paper> papers, Portion portion, JsonWriter json) {
        begin("CollectionPage", page, name, json);
        heading.ifPresent(under -> about(under, page.address(), json));
        beginItems(papers.size(), json);
        int position = portion.from() + 1;
        for (Paper paper : portion.of(papers)) {
            json.beginObject().name("@type").value("ListItem");
            json.name("position").value(position++);
            json.name("url").value(places.of(paper)).endObject();
        }
        return json.endArray().endObject().endObject();
    }

    /** What the papers of a page have in common. */
    private void about(Heading heading, Address page, JsonWriter json) {
        if (heading.kind() == IndexKind.AUTHORS) {
            json.name("about");
            new PersonData(places, json).author(heading.label(), heading.person(), page);
        } else if (heading.kind() == IndexKind.CATEGORIES) {
            json.name("about").beginObject().name("@type").value("DefinedTerm");
            json.name("name").value(heading.label());
            json.name("termCode").value(heading.id()).endObject();
        }
    }

    private JsonWriter headings(Page page, String name, List<Heading> headings, Portion portion, JsonWriter json) {
        begin("CollectionPage", page, name, json);
        beginItems(headings.size(), json);
        int position = portion.from() + 1;
        for (Heading heading : portion.of(headings)) {
            json.beginObject().name("@type").value("ListItem");
            json.name("position").value(position++);
            json.name("name").value(heading.label());
            plan.heading(heading).ifPresent(address -> json.name("url").value(places.of(address)));
            json.endObject();
        }
        return json.endArray().endObject().endObject();
    }

    private JsonWriter begin(String type, Page page, String name, JsonWriter json) {
        String url = places.of(page.address());
        json.beginObject().name("@type").value(type);
        json.name("@id").value(url).name("url").value(url);
        json.name("name").value(name);
        json.name("isPartOf").beginObject().name("@id");
        return json.value(places.website()).endObject();
    }

    private static void beginItems(int size, JsonWriter json) {
        json.name("mainEntity").beginObject().name("@type").value("ItemList");
        json.name("numberOfItems").value(size);
        json.name("itemListElement").beginArray();
    }

    private void trail(Page page, String name, JsonWriter json) {
        json.beginObject().name("@type").value("BreadcrumbList");
        json.name("itemListElement").beginArray();
        int position = 1;
        for (Trail.Step step : trail.to(page, name)) {
            json.beginObject().name("@type").value("ListItem");
            json.name("position").value(position++);
            json.name("name").value(step.name());
            json.name("item").value(places.of(step.address())).endObject();
        }
        json.endArray().endObject();
    }

    /** The site's description is the home page's; the other pages name the site only. */
    private void website(Page page, JsonWriter json) {
        json.beginObject().name("@type").value("WebSite");
        json.name("@id").value(places.website());
        json.name("url").value(places.site());
        json.name("name").value(site.title());
        json.name("inLanguage").value(site.language());
        if (page.address().equals(plan.home())) {
            site.description().ifPresent(text -> json.name("description").value(text));
            json.name("about").beginObject().name("@id");
            json.value(places.owner()).endObject();
        }
        json.endObject();
    }
}
