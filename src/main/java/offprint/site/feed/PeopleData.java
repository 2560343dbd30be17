package offprint.site.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import offprint.catalog.Catalog;
import offprint.content.format.OtherWorkKeys;
import offprint.diag.json.JsonWriter;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.CreditRole;
import offprint.model.Makers;
import offprint.model.OtherWork;
import offprint.model.Role;
import offprint.model.Slug;
import offprint.model.Venue;
import offprint.site.plan.SitePlan;

/** Who made works, in the papers' data. */
final class PeopleData {
    private final SitePlan plan;
    private final Catalog catalog;
    private final DataWriter data;
    private final JsonWriter json;

    PeopleData(SitePlan plan, DataWriter data) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.data = data;
        this.json = data.json();
    }

    /** The members of a paper that name those who made it. */
    void makers(Makers makers) {
        named("authors", makers.of(Role.AUTHOR));
        if (!makers.of(Role.AUTHOR).isEmpty()) {
            json.name("authors_complete").value(makers.of(Role.AUTHOR).complete());
        }
        named("editors", makers.of(Role.EDITOR));
        named("translators", makers.of(Role.TRANSLATOR));
        boolean others = false;
        for (Map.Entry<Role, AuthorList> role : makers.byRole().entrySet()) {
            if (!role.getKey().isLeading()) {
                if (!others) {
                    json.name("contributors").beginObject();
                    others = true;
                }
                named(role.getKey().key(), role.getValue());
            }
        }
        if (others) {
            json.endObject();
        }
    }

    /** The members of a venue that name those who made it. */
    void book(Venue.Book book) {
        named("authors", book.authors());
        named("editors", book.editors());
        named("series_editors", book.seriesEditors());
    }

    /** A work that a paper builds upon. */
    void work(OtherWork work) {
        json.beginObject();
        data.rich("title", work.title());
        named("authors", work.authors());
        named("editors", work.editors());
        OtherWorkKeys.ALL.write(work, json, data.siteUrl());
        data.text("doi", work.doi());
        data.text("isbn", work.isbn());
        data.text("paper", work.paper().map(Slug::value));
        json.endObject();
    }

    /** The people of a list, in order; nothing where there is nobody. */
    void named(String key, AuthorList people) {
        if (people.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (Contributor person : people.listed()) {
            person(person);
        }
        json.endArray();
    }

    /** One of them. */
    void person(Contributor person) {
        json.beginObject();
        data.name(person.name());
        person.person().ifPresent(id -> data.text("id", id.value()));
        catalog.maker(person).flatMap(plan::heading).ifPresent(page -> data.text("url", page.absolute(data.siteUrl())));
        data.orcid(person.orcid());
        data.texts("affiliations", person.affiliations());
        data.ifTrue("equal", person.equal());
        data.ifTrue("corresponding", person.corresponding());
        data.texts("credit", words(person.credit()));
        data.text("note", person.note());
        data.ifTrue("owner", catalog.isOwner(person));
        json.endObject();
    }

    private static List<String> words(List<CreditRole> roles) {
        List<String> words = new ArrayList<>();
        for (CreditRole role : roles) {
            words.add(role.key());
        }
        return words;
    }
}
