package offprint.site.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import offprint.catalog.Catalog;
import offprint.diag.json.JsonWriter;
import offprint.model.Event;
import offprint.model.ListEntry;
import offprint.model.ListKind;
import offprint.model.Organization;
import offprint.model.Paper;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.model.RichText;
import offprint.model.TimeSpan;
import offprint.model.Venue;
import offprint.site.plan.SitePlan;

/**
 * The owner's CV as JSON Resume has it (version 1.0.0 of its schema). It has no place for students and pieces in the media,
 * which are left out; grants and talks are projects, as that schema's own examples have talks.
 */
final class Resume {
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    private static final String MAILTO = "mailto:";

    private final SitePlan plan;
    private final Catalog catalog;
    private final DataWriter data;
    private final JsonWriter json;

    Resume(SitePlan plan) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.data = new DataWriter(catalog.bibliography().site().url());
        this.json = data.json();
    }

    byte[] written() {
        json.beginObject();
        data.text("$schema", SCHEMA);
        basics(catalog.bibliography().profile());
        section("work", entries(ListKind.POSITIONS), this::work);
        section("volunteer", entries(ListKind.SERVICE), this::service);
        section("education", entries(ListKind.EDUCATION), this::education);
        section("awards", entries(ListKind.AWARDS), this::award);
        section("publications", catalog.papers(), this::publication);
        section("projects", projects(), Runnable::run);
        json.endObject();
        return json.take();
    }

    private List<ListEntry> entries(ListKind kind) {
        return catalog.lists().named(kind.key()).map(list -> list.entries()).orElse(List.of());
    }

    private <T> void section(String name, List<T> items, Consumer<T> members) {
        if (items.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (T item : items) {
            json.beginObject();
            members.accept(item);
            json.endObject();
        }
        json.endArray();
    }

    private void basics(Profile profile) {
        json.name("basics").beginObject();
        data.text("name", profile.person().name().display());
        data.text("label", profile.role());
        plan.portrait()
                .ifPresent(picture ->
                        data.text("image", picture.largest().address().absolute(data.siteUrl())));
        List<ProfileLink> pages = new ArrayList<>();
        for (ProfileLink link : profile.links()) {
            if (link.url().startsWith(MAILTO)) {
                data.text("email", link.url().substring(MAILTO.length()));
            } else {
                pages.add(link);
            }
        }
        data.text("url", data.siteUrl());
        data.text("summary", profile.statement().map(RichText::text));
        section("profiles", pages, page -> {
            data.text("network", page.label());
            data.text("url", page.url());
        });
        json.endObject();
    }

    private void work(ListEntry entry) {
        data.text("name", entry.at().map(Organization::name));
        data.text("position", entry.title().map(RichText::text));
        data.text("location", place(entry));
        data.text("url", entry.at().flatMap(Organization::url));
        during(entry);
        data.text("summary", entry.own().unit().or(() -> entry.note().map(RichText::text)));
    }

    private void service(ListEntry entry) {
        data.text("organization", entry.at().map(Organization::name));
        data.text("position", entry.title().map(RichText::text));
        data.text("url", url(entry));
        during(entry);
        data.text("summary", entry.note().map(RichText::text));
    }

    private void education(ListEntry entry) {
        data.text("institution", entry.at().map(Organization::name));
        data.text("url", entry.at().flatMap(Organization::url));
        data.text("area", entry.own().field());
        data.text("studyType", entry.title().map(RichText::text));
        during(entry);
    }

    private void award(ListEntry entry) {
        data.text("title", entry.title().map(RichText::text));
        data.text("date", entry.time().map(time -> time.begin().iso()));
        data.text("awarder", entry.at().map(Organization::name));
        data.text("summary", entry.note().map(RichText::text));
    }

    private void publication(Paper paper) {
        data.text("name", paper.title().text());
        data.text("publisher", paper.venue().map(Venue::label));
        data.date("releaseDate", paper.date());
        data.text("url", plan.paper(paper).absolute(data.siteUrl()));
        data.text("summary", paper.summary().map(RichText::text));
    }

    /** What writes each of them. */
    private List<Runnable> projects() {
        List<Runnable> projects = new ArrayList<>();
        entries(ListKind.GRANTS).forEach(grant -> projects.add(() -> project(grant, "grant")));
        entries(ListKind.TALKS).forEach(talk -> projects.add(() -> project(talk, "talk")));
        return projects;
    }

    private void project(ListEntry entry, String type) {
        data.text("name", entry.title().map(RichText::text));
        data.text("description", entry.note().map(RichText::text));
        data.text("url", url(entry));
        data.texts("roles", entry.role().map(List::of).orElse(List.of()));
        data.text(
                "entity",
                entry.at().map(Organization::name).or(() -> entry.own().event().map(Event::name)));
        during(entry);
        data.text("type", type);
    }

    private static Optional<String> place(ListEntry entry) {
        return entry.place().or(() -> entry.at().flatMap(Organization::place));
    }

    private static Optional<String> url(ListEntry entry) {
        return entry.links().stream().flatMap(link -> link.url().stream()).findFirst();
    }

    /** What goes on has no end; what was once ends when it begins. */
    private void during(ListEntry entry) {
        Optional<TimeSpan> time = entry.time();
        data.text("startDate", time.map(span -> span.begin().iso()));
        data.text("endDate", time.filter(span -> !span.goesOn()).map(span -> span.end()
                .iso()));
    }
}
