package offprint.content.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.model.ListEntry;
import offprint.model.ListKind;
import offprint.model.RichText;

/** The keys of an entry of a list: those that every list has, and those of some lists alone. */
public final class EntryKeys {
    /** All that an entry of any list may have. */
    public static final Keys<ListEntry> ALL = new Keys<>();

    public static final Key<RichText> TITLE =
            ALL.fact(ALL.required("title", Kinds.TITLE, "The name of the position, grant or talk."), ListEntry::title);

    static {
        SpanKeys.addTo(ALL, ListEntry::time);
    }

    public static final Key<YamlScalar> AT = ALL.key(
            "at", Kinds.TEXT, "Employer, university, funder, host or outlet: a name, or an id in organizations.yaml.");
    public static final Key<String> PLACE =
            ALL.fact(ALL.key("place", Kinds.LINE, "The place: a city or country."), ListEntry::place);
    public static final Key<String> ROLE =
            ALL.fact(ALL.key("role", Kinds.LINE, "Your role in it, such as PI."), ListEntry::role);
    public static final Key<String> KIND = ALL.fact(ALL.key("kind", Kinds.LINE, "The kind of entry."), ListEntry::kind);
    public static final Key<YamlNode> PEOPLE = ALL.key(
            "people",
            Kinds.NODE.shaped(AuthorKeys::people),
            "Others involved: names, ids in people.yaml, or mappings.");
    public static final Key<List<YamlScalar>> PAPERS =
            ALL.key("papers", Kinds.TEXTS.shaped(Shape::slugs), "Slugs of related papers on this site.");
    public static final Key<List<YamlScalar>> PROJECTS =
            ALL.key("projects", Kinds.TEXTS.shaped(Shape::slugs), "Slugs of related projects on this site.");
    public static final Key<YamlMapping> LINKS =
            ALL.key("links", Kinds.MAPPING.shaped(() -> PaperKeys.Links.ALL.shape()), "Web addresses by kind of link.");
    public static final Key<RichText> NOTE = ALL.fact(ALL.key("note", Kinds.PROSE, "A remark."), ListEntry::note);
    public static final Key<YamlScalar> ID = ALL.key(
            "id", Kinds.TEXT.shaped(Shape::slug), "An id for references from elsewhere; also its anchor on the CV.");

    private static final List<String> COMMON = ALL.names();

    public static final Key<String> UNIT =
            ALL.fact(ALL.key("unit", Kinds.LINE, "The department or group."), entry -> entry.own()
                    .unit());
    public static final Key<String> FIELD =
            ALL.fact(ALL.key("field", Kinds.LINE, "The field of study."), entry -> entry.own()
                    .field());
    public static final Key<String> AWARD =
            ALL.fact(ALL.key("award", Kinds.LINE, "The grant number."), entry -> entry.own()
                    .award());
    public static final Key<YamlMapping> AMOUNT =
            ALL.key("amount", Kinds.MAPPING.shaped(() -> AmountKeys.ALL.shape()), "The amount of money.");
    public static final Key<YamlNode> EVENT =
            ALL.key("event", Kinds.NODE.shaped(EventKeys::shape), "The event where it was given: a name or a mapping.");
    public static final Key<String> CODE =
            ALL.fact(ALL.key("code", Kinds.LINE, "The course code, such as CS 101."), entry -> entry.own()
                    .code());
    public static final Key<String> TERM = ALL.fact(
            ALL.key("term", Kinds.LINE, "The term in the school's words; entries are sorted by `date`."),
            entry -> entry.own().term());
    public static final Key<String> LEVEL =
            ALL.fact(ALL.key("level", Kinds.LINE, "The level of the students."), entry -> entry.own()
                    .level());
    public static final Key<YamlNode> NAME =
            ALL.key("name", Kinds.NODE.shaped(AuthorKeys::one), "The student: a name, or an id in people.yaml.");
    public static final Key<String> DEGREE =
            ALL.fact(ALL.key("degree", Kinds.LINE, "The degree that the student earned."), entry -> entry.own()
                    .degree());
    public static final Key<RichText> NOW =
            ALL.fact(ALL.key("now", Kinds.PROSE, "Where the student is now."), entry -> entry.own()
                    .now());

    private static final Key<RichText> THESIS =
            new Key<>(TITLE.name(), TITLE.kind(), false, "The title of the thesis.");
    private static final Key<YamlNode> STUDENT = new Key<>(NAME.name(), NAME.kind(), true, NAME.doc());

    /** What people write in the place of a key. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("employer", "at"),
            Map.entry("university", "at"),
            Map.entry("institution", "at"),
            Map.entry("organization", "at"),
            Map.entry("school", "at"),
            Map.entry("funder", "at"),
            Map.entry("host", "at"),
            Map.entry("outlet", "at"),
            Map.entry("location", "place"),
            Map.entry("year", "date"),
            Map.entry("start", "from"),
            Map.entry("end", "to"),
            Map.entry("position", "title"),
            Map.entry("course", "title"),
            Map.entry("advisor", "people"),
            Map.entry("authors", "people"),
            Map.entry("description", "note"));

    private static final Keys<ListEntry> FREE = keys(List.of(), List.of());
    private static final Map<ListKind, Keys<ListEntry>> KNOWN = known();

    private EntryKeys() {}

    /** The keys of an entry of the list; of an author's own list where it is none that is known. */
    public static Keys<ListEntry> of(Optional<ListKind> list) {
        return list.map(kind -> Objects.requireNonNull(KNOWN.get(kind))).orElse(FREE);
    }

    /** The keys that entries of this list alone have. */
    public static List<Key<?>> own(ListKind list) {
        return switch (list) {
            case POSITIONS -> List.of(UNIT);
            case EDUCATION -> List.of(FIELD);
            case GRANTS -> List.of(AWARD, AMOUNT);
            case AWARDS, SERVICE, MEDIA -> List.of();
            case TALKS -> List.of(EVENT);
            case TEACHING -> List.of(CODE, TERM, LEVEL);
            case STUDENTS -> List.of(STUDENT, DEGREE, NOW);
        };
    }

    private static Map<ListKind, Keys<ListEntry>> known() {
        Map<ListKind, Keys<ListEntry>> known = new EnumMap<>(ListKind.class);
        for (ListKind list : ListKind.values()) {
            known.put(list, keys(own(list), list.kinds()));
        }
        return known;
    }

    private static Keys<ListEntry> keys(List<Key<?>> own, List<String> kinds) {
        Keys<ListEntry> keys = new Keys<>();
        for (Key<?> key : ALL.all()) {
            if (COMMON.contains(key.name())) {
                Key<?> known = !kinds.isEmpty() && key.equals(KIND) ? kind(kinds) : key;
                Key<?> added = key.equals(TITLE) && own.contains(STUDENT) ? THESIS : known;
                keys.add(added);
            }
        }
        own.forEach(keys::add);
        MEANT.forEach((written, meant) -> keys.instead(written, "write `" + meant + ": …`"));
        keys.instead("url", "write it under `links`, by what it leads to: `links: {slides: …}`");
        return keys;
    }

    private static Key<?> kind(List<String> kinds) {
        return new Key<>(KIND.name(), Kinds.word(kinds, word -> word), false, KIND.doc());
    }

    /** The names of the keys that entries of every list have. */
    static List<String> common() {
        return new ArrayList<>(COMMON);
    }
}
