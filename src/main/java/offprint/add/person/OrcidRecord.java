package offprint.add.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offprint.add.fetch.PersonId;
import offprint.add.foreign.DateText;
import offprint.add.formats.JsonItem;
import offprint.add.formats.OrcidDrafts;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlSequence;
import offprint.model.IdentifierScheme;
import offprint.model.PersonName;

/**
 * Answers of ORCID's public API 3.0: {@code record}, or its sections {@code person}, {@code works}, {@code employments},
 * {@code educations}, {@code fundings}, and single works. All works in it are the person's own.
 */
final class OrcidRecord {
    private final PersonId id;
    private final List<FoundWork> works = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
    private Optional<JsonItem> person = Optional.empty();

    private OrcidRecord(PersonId id) {
        this.id = id;
    }

    static PersonRecord read(PersonId id, List<JsonItem> answers) {
        OrcidRecord reader = new OrcidRecord(id);
        for (JsonItem answer : answers) {
            reader.walk(answer.mapping());
        }
        return new PersonRecord(reader.person.flatMap(reader::facts), reader.works);
    }

    /** Finds the sections wherever they stand: each answer has other envelopes around them. */
    private void walk(YamlNode node) {
        if (node instanceof YamlSequence list) {
            list.items().forEach(this::walk);
        }
        JsonItem.of(node).ifPresent(this::object);
    }

    private void object(JsonItem item) {
        if (OrcidDrafts.recognises(item)) {
            if (isOwn(item)) {
                works.add(new FoundWork(OrcidDrafts.read(item), id.written(), true, number(item)));
            }
        } else if (item.item("name", "given-names").isPresent()) {
            person = person.or(() -> Optional.of(item));
        } else if (item.has("funding-summary")) {
            first(item, "funding-summary").ifPresent(this::grant);
        } else {
            item.item("employment-summary").ifPresent(one -> position(one, "employment"));
            item.item("invited-position-summary").ifPresent(one -> position(one, "visiting"));
            item.item("education-summary").ifPresent(one -> study(one, "degree"));
            item.item("qualification-summary").ifPresent(one -> study(one, "qualification"));
            for (YamlMapping.Entry entry : item.mapping().entries()) {
                String section = entry.key().text();
                if (section.equals("activities-summary") || !section.endsWith("-summary")) {
                    walk(entry.value());
                }
            }
        }
    }

    private static Optional<JsonItem> first(JsonItem group, String name) {
        return group.list(name).stream().findFirst().flatMap(JsonItem::of);
    }

    /** Whether the work stands in this record: answers that were recorded may hold several. */
    private boolean isOwn(JsonItem item) {
        String path = first(item, "work-summary").orElse(item).text("path");
        return path.isEmpty() || path.startsWith('/' + id.value() + '/');
    }

    /** The put-code, by which the work alone can be asked for. */
    private static String number(JsonItem item) {
        return first(item, "work-summary").orElse(item).text("put-code");
    }

    private void position(JsonItem item, String kind) {
        String unit = item.text("department-name").strip();
        String role = item.text("role-title").strip();
        Map<String, String> entry = entry(item, role.isEmpty() ? unit : role);
        put(entry, "unit", role.isEmpty() ? "" : unit);
        put(entry, "kind", kind.equals("employment") ? "" : kind);
        add("positions", entry);
    }

    private void study(JsonItem item, String kind) {
        String field = item.text("department-name").strip();
        String degree = item.text("role-title").strip();
        Map<String, String> entry = entry(item, degree.isEmpty() ? field : degree);
        put(entry, "field", degree.isEmpty() ? "" : field);
        put(entry, "kind", kind.equals("degree") ? "" : kind);
        add("education", entry);
    }

    private void grant(JsonItem item) {
        String title = item.item("title").map(all -> value(all, "title")).orElse("");
        Map<String, String> entry = entry(item, title);
        String number = item.item("external-ids").map(ids -> ids.list("external-id")).orElse(List.of()).stream()
                .flatMap(one -> JsonItem.of(one).stream())
                .filter(one -> one.text("external-id-type").contains("grant"))
                .map(one -> one.text("external-id-value"))
                .findFirst()
                .orElse("");
        put(entry, "award", number);
        String kind = item.text("type").toLowerCase(Locale.ROOT).replace("salary-award", "salary");
        put(entry, "kind", kind.equals("grant") ? "" : kind);
        add("grants", entry);
    }

    /** The keys that all lists have; an organization alone is a title, too. */
    private static Map<String, String> entry(JsonItem item, String title) {
        Optional<JsonItem> organization = item.item("organization");
        String at = organization.map(where -> where.text("name").strip()).orElse("");
        String city = organization
                .flatMap(where -> where.item("address"))
                .map(address -> address.text("city").strip())
                .orElse("");
        Map<String, String> entry = new LinkedHashMap<>();
        put(entry, "title", title.isEmpty() ? at : title);
        put(entry, "at", title.isEmpty() ? "" : at);
        put(entry, "place", city);
        put(entry, "from", date(item, "start-date"));
        put(entry, "to", entry.containsKey("from") ? date(item, "end-date") : "");
        if (!entry.containsKey("from")) {
            put(entry, "date", date(item, "end-date"));
        }
        return entry;
    }

    private void add(String list, Map<String, String> entry) {
        if (entry.containsKey("title")) {
            lists.computeIfAbsent(list, none -> new ArrayList<>()).add(entry);
        }
    }

    private static void put(Map<String, String> entry, String key, String value) {
        String line = String.join(" ", value.strip().split("\\s+", -1));
        if (!line.isEmpty()) {
            entry.put(key, line);
        }
    }

    private static String date(JsonItem item, String name) {
        return item.item(name)
                .map(date -> DateText.of(value(date, "year"), value(date, "month"), value(date, "day")))
                .orElse("");
    }

    private static String value(JsonItem item, String name) {
        return item.item(name).map(inner -> inner.text("value").strip()).orElseGet(() -> item.text(name));
    }

    private Optional<PersonFacts> facts(JsonItem item) {
        String given = item.item("name").map(name -> value(name, "given-names")).orElse("");
        String family =
                item.item("name").map(name -> value(name, "family-name")).orElse("");
        String credit =
                item.item("name").map(name -> value(name, "credit-name")).orElse("");
        PersonName legal = family.isEmpty() ? PersonName.parse(given) : PersonName.parse(family + ", " + given);
        List<PersonName> names = new ArrayList<>();
        if (!credit.isEmpty()) {
            names.add(PersonName.parse(credit));
        }
        names.add(legal);
        item.item("other-names").map(all -> all.list("other-name")).orElse(List.of()).stream()
                .flatMap(one -> JsonItem.of(one).stream())
                .map(one -> one.text("content").strip())
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .forEach(name -> names.add(PersonName.parse(name)));
        Optional<Map<String, String>> now = lists.getOrDefault("positions", List.of()).stream()
                .filter(entry -> entry.containsKey("from") && !entry.containsKey("to") && entry.containsKey("at"))
                .findFirst();
        PersonFacts facts = new PersonFacts(
                names.get(0),
                List.of(),
                id.value(),
                now.map(entry -> entry.getOrDefault("at", "")).orElse(""),
                now.map(entry -> entry.getOrDefault("title", "")).orElse(""),
                links(item),
                lists);
        for (PersonName other : names.subList(1, names.size())) {
            facts = facts.with(new PersonFacts(other, List.of(), "", "", "", Map.of(), Map.of()));
        }
        return Optional.of(facts);
    }

    /** The iD, and of the person's own links those whose kind can be told by their address. */
    private Map<String, String> links(JsonItem item) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put(
                "orcid",
                IdentifierScheme.ORCID
                        .parse(id.value())
                        .value()
                        .map(known -> known.value())
                        .orElse(""));
        for (YamlNode node : item.item("researcher-urls")
                .map(all -> all.list("researcher-url"))
                .orElse(List.of())) {
            String url = JsonItem.of(node).map(one -> value(one, "url")).orElse("");
            PersonLinks.add(links, url);
        }
        return links;
    }
}
