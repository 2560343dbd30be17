package offprint.site.feed;

import java.util.List;
import offprint.content.format.EntryKeys;
import offprint.content.format.EventKeys;
import offprint.diag.json.JsonWriter;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.EntryList;
import offprint.model.Event;
import offprint.model.ListEntry;
import offprint.model.Organization;
import offprint.model.Ror;
import offprint.model.Slug;

/** The lists of a site, as JSON. */
final class ListsData {
    private final PeopleData people;
    private final DataWriter data;
    private final JsonWriter json;

    ListsData(PeopleData people, DataWriter data) {
        this.people = people;
        this.data = data;
        this.json = data.json();
    }

    /** A member for all of them; none where there are no lists. */
    void add(List<EntryList> lists) {
        if (lists.isEmpty()) {
            return;
        }
        json.name("lists").beginArray();
        for (EntryList list : lists) {
            json.beginObject();
            data.text("name", list.name().value());
            data.text("title", list.title());
            json.name("entries").beginArray();
            for (ListEntry entry : list.entries()) {
                json.beginObject();
                add(entry);
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private void add(ListEntry entry) {
        data.text("id", entry.id().map(Slug::value));
        EntryKeys.ALL.write(entry, json, data.siteUrl());
        entry.at().ifPresent(this::at);
        people.named("people", entry.people().orElse(AuthorList.NONE));
        entry.own().name().ifPresent(this::student);
        entry.own().event().ifPresent(this::event);
        entry.own().amount().ifPresent(amount -> {
            json.name("amount").beginObject().name("value").value(amount.value());
            data.text("currency", amount.currency());
            json.endObject();
        });
        data.texts("papers", entry.papers().stream().map(Slug::value).toList());
        data.texts("projects", entry.projects().stream().map(Slug::value).toList());
        data.links(entry.links().stream().filter(link -> link.url().isPresent()).toList());
    }

    private void at(Organization at) {
        json.name("at").beginObject();
        data.text("id", at.id().map(Slug::value));
        data.text("name", at.name());
        data.text("ror", at.ror().map(Ror::id));
        data.text("url", at.url());
        data.text("place", at.place());
        json.endObject();
    }

    private void student(Contributor student) {
        json.name("name");
        people.person(student);
    }

    private void event(Event event) {
        json.name("event").beginObject();
        EventKeys.ALL.write(event, json, data.siteUrl());
        json.endObject();
    }
}
