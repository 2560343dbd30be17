package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.AmountKeys;
import offprint.content.format.EntryKeys;
import offprint.content.format.Key;
import offprint.content.format.Keys;
import offprint.content.format.ListKeys;
import offprint.content.format.Reading;
import offprint.content.format.SpanKeys;
import offprint.content.format.Values;
import offprint.content.load.LoadedPaper.Mention;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Amount;
import offprint.model.Contributor;
import offprint.model.EntryList;
import offprint.model.Event;
import offprint.model.ListEntry;
import offprint.model.ListKind;
import offprint.model.Parsed;
import offprint.model.Slug;

/**
 * Reads lists/NAME.yaml: the entries of a list, or a mapping of them and how they are shown.
 *
 * <pre>{@code
 * title: Talks                             (optional, but for a list of one's own)
 * group: kind                              (optional)
 * order: file                              (optional)
 * entries:
 *   - {title: Folding in public, kind: invited, event: Folding Days, date: 2024-06, papers: [fold]}
 * }</pre>
 */
final class EntriesLoader {
    private final KnownPeople people;
    private final KnownOrganizations organizations;
    private final List<String> leftOut;
    private final Reading reading;
    private final Map<Slug, YamlScalar> ids = new HashMap<>();
    private final List<Mention> papers = new ArrayList<>();
    private final List<Mention> projects = new ArrayList<>();

    /** @param leftOut addresses of drafts, which entries may name */
    EntriesLoader(KnownPeople people, KnownOrganizations organizations, List<String> leftOut, Reading reading) {
        this.people = people;
        this.organizations = organizations;
        this.leftOut = leftOut;
        this.reading = reading;
    }

    /** The papers that entries name, where they are written. */
    List<Mention> papers() {
        return papers;
    }

    /** The projects that entries name, where they are written. */
    List<Mention> projects() {
        return projects;
    }

    Optional<EntryList> load(Slug name, YamlNode root) {
        Optional<ListKind> kind = ListKind.named(name.value());
        if (root instanceof YamlSequence sequence) {
            List<ListEntry> entries = entries(kind, sequence);
            if (kind.isEmpty()) {
                reading.report(
                        Diagnostic.at(sequence.span(), Rule.MISSING_FIELD, "the list `" + name + "` has no title")
                                .label("only the lists that are known have one of their own")
                                .help(ListNames.meant(name.value())
                                        .orElse("write `title: …`, and the entries under `entries:`")));
                return Optional.empty();
            }
            return Optional.of(new EntryList(name, kind, Optional.empty(), EntryList.Grouping.NONE, false, entries));
        }
        return root instanceof YamlMapping mapping ? described(name, kind, mapping) : Optional.empty();
    }

    private Optional<EntryList> described(Slug name, Optional<ListKind> kind, YamlMapping mapping) {
        Values values = ListKeys.all().read(mapping, reading);
        if (kind.isEmpty()) {
            values.require(
                    ListKeys.TITLE,
                    ListNames.meant(name.value()).map(meant -> "; or " + meant).orElse(""));
        }
        List<ListEntry> entries =
                values.get(ListKeys.ENTRIES).map(list -> entries(kind, list)).orElse(List.of());
        Optional<String> title = values.get(ListKeys.TITLE);
        return kind.isEmpty() && title.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryList(
                        name,
                        kind,
                        title,
                        values.get(ListKeys.GROUP).orElse(EntryList.Grouping.NONE),
                        values.get(ListKeys.ORDER).orElse("date").equals("file"),
                        entries));
    }

    private List<ListEntry> entries(Optional<ListKind> kind, YamlSequence sequence) {
        List<ListEntry> entries = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlMapping mapping) {
                entry(kind, mapping).ifPresent(entries::add);
            } else {
                reading.report(TypeProblem.of("an entry", item, "a mapping"));
            }
        }
        return entries;
    }

    private Optional<ListEntry> entry(Optional<ListKind> kind, YamlMapping mapping) {
        Keys<ListEntry> keys = EntryKeys.of(kind);
        Values values = keys.read(mapping, reading);
        Optional<Event> event = values.get(EntryKeys.EVENT).flatMap(new EventLoader(reading)::load);
        Optional<Contributor> student = values.get(EntryKeys.NAME).flatMap(this.person("name")::one);
        ListEntry entry = new ListEntry(
                values.get(EntryKeys.TITLE),
                SpanKeys.read(values, reading).or(() -> event.flatMap(Event::time)),
                values.get(EntryKeys.AT).map(at -> organizations.find(at, reading)),
                values.get(EntryKeys.PLACE),
                values.get(EntryKeys.ROLE),
                values.get(EntryKeys.KIND),
                values.get(EntryKeys.PEOPLE).flatMap(person(EntryKeys.PEOPLE.name())::oneOrSeveral),
                named(EntryKeys.PAPERS, Rule.UNKNOWN_PAPER, "paper", papers, values),
                named(EntryKeys.PROJECTS, Rule.UNKNOWN_PROJECT, "project", projects, values),
                values.get(EntryKeys.LINKS).map(new LinksLoader(reading)::load).orElse(List.of()),
                values.get(EntryKeys.NOTE),
                values.get(EntryKeys.ID).flatMap(this::id),
                new ListEntry.Particulars(
                        values.get(EntryKeys.UNIT),
                        values.get(EntryKeys.FIELD),
                        values.get(EntryKeys.AWARD),
                        values.get(EntryKeys.AMOUNT).flatMap(this::amount),
                        event,
                        values.get(EntryKeys.CODE),
                        values.get(EntryKeys.TERM),
                        values.get(EntryKeys.LEVEL),
                        student,
                        values.get(EntryKeys.DEGREE),
                        values.get(EntryKeys.NOW)));
        return isWhole(keys, values) ? Optional.of(entry) : Optional.empty();
    }

    /** Whether all is there that an entry of the list must have; what is missing was reported. */
    private static boolean isWhole(Keys<ListEntry> keys, Values values) {
        for (Key<?> key : keys.all()) {
            if (key.required() && values.get(key).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private AuthorsLoader person(String key) {
        return new AuthorsLoader(key, people, reading);
    }

    private Optional<Amount> amount(YamlMapping mapping) {
        Values values = AmountKeys.ALL.read(mapping, reading);
        return values.get(AmountKeys.VALUE)
                .flatMap(value -> values.get(AmountKeys.CURRENCY).map(currency -> new Amount(value, currency)));
    }

    private Optional<Slug> id(YamlScalar written) {
        Parsed<Slug> id = Slug.parse(written.text());
        if (id.value().isEmpty()) {
            reading.report(Diagnostic.at(written.span(), Rule.BAD_FILE_NAME, "`" + written.text() + "` cannot be an id")
                    .label(id.reason())
                    .help("write `" + Slug.of(written.text()) + "`"));
            return Optional.empty();
        }
        YamlScalar first = ids.putIfAbsent(id.value().get(), written);
        if (first != null) {
            reading.report(Diagnostic.at(
                            written.span(), Rule.DUPLICATE_ENTRY, "another entry has the id `" + written.text() + "`")
                    .note(first.span(), "the first one")
                    .help("change one of them: each is an anchor on the CV"));
        }
        return first == null ? id.value() : Optional.empty();
    }

    /** The papers or projects that an entry names, without drafts. */
    private List<Slug> named(Key<List<YamlScalar>> key, Rule rule, String noun, List<Mention> places, Values values) {
        List<Mention> mentions = SlugList.read(key, rule, "is not a " + noun + "'s slug", values, reading);
        places.addAll(mentions);
        return SlugList.slugs(mentions).stream()
                .filter(slug -> !leftOut.contains(key.name() + '/' + slug + '/'))
                .toList();
    }
}
