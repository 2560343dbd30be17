package offprint.site.meta;

import offprint.diag.json.JsonWriter;
import offprint.model.Contributor;
import offprint.model.Link;
import offprint.model.Project;
import offprint.model.TimeSpan;
import offprint.site.plan.Address;
import offprint.site.plan.SitePlan;

/** Projects in the vocabulary of schema.org. */
final class ProjectData {
    private final SitePlan plan;
    private final Places places;
    private final JsonWriter json;

    ProjectData(SitePlan plan, Places places, JsonWriter json) {
        this.plan = plan;
        this.places = places;
        this.json = json;
    }

    /** The project, on the page that tells of it. */
    void project(Project project, Address page) {
        json.beginObject().name("@type").value("ResearchProject");
        json.name("@id").value(id(page));
        json.name("name").value(project.title().text());
        json.name("url").value(places.of(page));
        project.summary().ifPresent(text -> json.name("description").value(text.text()));
        project.time().ifPresent(this::time);
        plan.picture(project).ifPresent(picture -> places.image(picture, json));
        if (!project.people().listed().isEmpty()) {
            json.name("member").beginArray();
            for (Contributor person : project.people().listed()) {
                new PersonData(plan, places, json).author(person);
            }
            json.endArray();
        }
        new FundingData(json).add(project.funding());
        links(project);
        json.endObject();
    }

    /** The project that a paper comes out of. */
    void named(Project project, Address page) {
        json.beginObject().name("@type").value("ResearchProject");
        json.name("@id").value(id(page));
        json.name("name").value(project.title().text()).endObject();
    }

    private String id(Address page) {
        return places.of(page) + "#project";
    }

    private void time(TimeSpan time) {
        json.name("foundingDate").value(time.begin().iso());
        if (!time.goesOn() && !time.end().equals(time.begin())) {
            json.name("dissolutionDate").value(time.end().iso());
        }
    }

    private void links(Project project) {
        if (project.links().stream().anyMatch(link -> link.url().isPresent())) {
            json.name("sameAs").beginArray();
            for (Link link : project.links()) {
                link.url().ifPresent(json::value);
            }
            json.endArray();
        }
    }
}
