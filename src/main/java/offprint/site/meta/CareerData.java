package offprint.site.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.catalog.Lists;
import offprint.diag.json.JsonWriter;
import offprint.model.ListEntry;
import offprint.model.ListKind;
import offprint.model.Organization;
import offprint.model.RichText;
import offprint.model.Ror;
import offprint.model.TimeSpan;

/** What the lists say of their owner in the words of schema.org's {@code Person}. */
final class CareerData {
    private final Lists lists;
    private final JsonWriter json;

    CareerData(Lists lists, JsonWriter json) {
        this.lists = lists;
        this.json = json;
    }

    /** The owner's title as the profile has it, or else those of the positions that go on. */
    void titles(Optional<String> role) {
        List<String> titles = new ArrayList<>();
        if (role.isPresent()) {
            titles.add(role.get());
        } else {
            current().forEach(entry -> entry.title().map(RichText::text).ifPresent(titles::add));
        }
        if (titles.size() == 1) {
            json.name("jobTitle").value(titles.get(0));
        } else {
            texts("jobTitle", titles);
        }
    }

    /** For whom they work, where they learned, what they were given. */
    void add() {
        organizations("worksFor", current());
        organizations("alumniOf", entries(ListKind.EDUCATION));
        List<String> awards = new ArrayList<>();
        for (ListEntry award : entries(ListKind.AWARDS)) {
            award.title().map(RichText::text).ifPresent(awards::add);
        }
        texts("award", awards);
    }

    private List<ListEntry> entries(ListKind kind) {
        return lists.named(kind.key()).map(list -> list.entries()).orElse(List.of());
    }

    private List<ListEntry> current() {
        return entries(ListKind.POSITIONS).stream()
                .filter(entry -> entry.time().map(TimeSpan::goesOn).orElse(false))
                .toList();
    }

    private void organizations(String key, List<ListEntry> entries) {
        Set<Organization> known = new LinkedHashSet<>();
        entries.forEach(entry -> entry.at().ifPresent(known::add));
        if (known.isEmpty()) {
            return;
        }
        json.name(key).beginArray();
        for (Organization organization : known) {
            json.beginObject().name("@type").value("Organization");
            json.name("name").value(organization.name());
            organization.url().ifPresent(url -> json.name("url").value(url));
            organization.ror().map(Ror::url).ifPresent(url -> json.name("sameAs")
                    .value(url));
            json.endObject();
        }
        json.endArray();
    }

    private void texts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            json.name(key).beginArray();
            texts.forEach(json::value);
            json.endArray();
        }
    }
}
