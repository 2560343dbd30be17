package offprint.site.feed;

import java.util.List;
import offprint.catalog.Heading;
import offprint.content.format.FundingKeys;
import offprint.content.format.ProjectKeys;
import offprint.diag.json.JsonWriter;
import offprint.model.Project;
import offprint.model.Slug;
import offprint.site.plan.SitePlan;

/** The projects of a site, as JSON. */
final class ProjectsData {
    private final SitePlan plan;
    private final PeopleData people;
    private final DataWriter data;
    private final JsonWriter json;

    ProjectsData(SitePlan plan, PeopleData people, DataWriter data) {
        this.plan = plan;
        this.people = people;
        this.data = data;
        this.json = data.json();
    }

    /** A member for all of them; none where there are no projects. */
    void add(List<Heading> projects) {
        if (projects.isEmpty()) {
            return;
        }
        json.name("projects").beginArray();
        for (Heading heading : projects) {
            json.beginObject();
            add(heading.project().orElseThrow(), heading);
            json.endObject();
        }
        json.endArray();
    }

    private void add(Project project, Heading heading) {
        data.text("slug", project.slug().value());
        data.text("url", plan.heading(heading).orElseThrow().absolute(data.siteUrl()));
        ProjectKeys.ALL.write(project, json, data.siteUrl());
        project.text().ifPresent(text -> data.html("html", text));
        people.named("people", project.people());
        data.list("funding", FundingKeys.ALL, project.funding());
        data.links(
                project.links().stream().filter(link -> link.url().isPresent()).toList());
        plan.picture(project).ifPresent(picture -> data.picture("picture", picture));
        data.texts("aliases", project.aliases().stream().map(Slug::value).toList());
    }
}
