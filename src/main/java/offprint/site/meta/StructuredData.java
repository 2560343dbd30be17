package offprint.site.meta;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.catalog.MemberGroup;
import offprint.diag.json.JsonWriter;
import offprint.model.Paper;
import offprint.model.SiteSettings;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.site.plan.Subject;
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
        page.subject().match(new About(page, name, json));
        trail(page, name, json);
        website(page, json);
        return json.endArray().endObject();
    }

    /** What a page says of its subject. */
    private final class About implements Subject.Cases<JsonWriter> {
        private final Page page;
        private final String name;
        private final JsonWriter json;

        About(Page page, String name, JsonWriter json) {
            this.page = page;
            this.name = name;
            this.json = json;
        }

        @Override
        public JsonWriter owner(Subject.TheOwner owner) {
            begin("ProfilePage", page, name, json).name("mainEntity");
            new PersonData(plan, places, json)
                    .owner(
                            plan.catalog().bibliography().profile(),
                            plan.catalog().lists());
            return json.endObject();
        }

        @Override
        public JsonWriter paper(Subject.OnePaper about) {
            new WorkData(plan, places, json).add(about.paper());
            return json;
        }

        /** The list of all papers names them; other lists, on which they stand again, point to them. */
        @Override
        public JsonWriter papers(Subject.ListedPapers list) {
            if (list.heading().flatMap(Heading::person).isPresent()
                    && list.papers().isEmpty()) {
                begin("ProfilePage", page, name, json).name("mainEntity");
                new PersonData(plan, places, json).author(list.heading().get(), page.address());
                return json.endObject();
            }
            begin("CollectionPage", page, name, json);
            list.heading().ifPresent(this::commonTo);
            beginItems(list.papers().size());
            boolean named = page instanceof Page.AllPapers;
            int position = 1;
            for (Paper paper : list.portion().of(list.papers())) {
                if (named) {
                    beginItem(position++);
                    json.name("url").value(places.of(paper)).endObject();
                } else {
                    json.beginObject().name("@id").value(places.of(paper)).endObject();
                }
            }
            return json.endArray().endObject().endObject();
        }

        @Override
        public JsonWriter headings(Subject.Headings list) {
            List<Heading> headings = plan.catalog().index(list.kind());
            begin("CollectionPage", page, name, json);
            beginItems(headings.size());
            items(list.portion().of(headings), list.portion().from() + 1);
            return json.endArray().endObject().endObject();
        }

        @Override
        public JsonWriter members(Subject.Members members) {
            List<Heading> all = new ArrayList<>();
            for (MemberGroup group : members.groups()) {
                all.addAll(group.members());
            }
            begin("CollectionPage", page, name, json);
            beginItems(all.size());
            items(all, 1);
            return json.endArray().endObject().endObject();
        }

        private void items(List<Heading> headings, int first) {
            int position = first;
            for (Heading heading : headings) {
                beginItem(position++);
                json.name("name").value(heading.label());
                plan.heading(heading).ifPresent(address -> json.name("url").value(places.of(address)));
                json.endObject();
            }
        }

        @Override
        public JsonWriter other(Subject.Other other) {
            return begin("WebPage", page, name, json).endObject();
        }

        /** What the papers of a list have in common. */
        private void commonTo(Heading heading) {
            if (heading.kind() == IndexKind.AUTHORS) {
                json.name("about");
                new PersonData(plan, places, json).author(heading, page.address());
            } else if (heading.project().isPresent()) {
                json.name("about");
                new ProjectData(plan, places, json).project(heading.project().get(), page.address());
            } else if (heading.kind() == IndexKind.CATEGORIES) {
                json.name("about").beginObject().name("@type").value("DefinedTerm");
                json.name("name").value(heading.label());
                json.name("termCode").value(heading.id()).endObject();
            }
        }

        private void beginItems(int size) {
            json.name("mainEntity").beginObject().name("@type").value("ItemList");
            json.name("numberOfItems").value(size);
            json.name("itemListElement").beginArray();
        }

        private void beginItem(int position) {
            json.beginObject().name("@type").value("ListItem");
            json.name("position").value(position);
        }
    }

    private JsonWriter begin(String type, Page page, String name, JsonWriter json) {
        String url = places.of(page.address());
        json.beginObject().name("@type").value(type);
        json.name("@id").value(url).name("url").value(url);
        json.name("name").value(name);
        json.name("isPartOf").beginObject().name("@id");
        return json.value(places.website()).endObject();
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
        if (page.isHome()) {
            site.description().ifPresent(text -> json.name("description").value(text));
            json.name("about").beginObject().name("@id");
            json.value(places.owner()).endObject();
        }
        json.endObject();
    }
}
