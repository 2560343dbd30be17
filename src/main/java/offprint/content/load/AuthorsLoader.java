package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.AuthorKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Slug;

/**
 * Reads a paper's list of authors: names, ids of known people and mappings, with {@code et al.} last where the list is
 * not complete.
 *
 * <pre>{@code
 * authors:
 *   - Zhewei Yao
 *   - minjia-zhang
 *   - {name: Yuxiong He, orcid: 0000-0002-1825-0097, affiliation: Microsoft, equal: true, corresponding: true}
 *   - et al.
 * }</pre>
 */
final class AuthorsLoader {
    private final KnownPeople people;
    private final NameLoader names;
    private final Reading reading;
    private final String key;
    private final String noun;

    AuthorsLoader(KnownPeople people, Reading reading) {
        this("authors", people, reading);
    }

    /** @param key under which the people stand */
    AuthorsLoader(String key, KnownPeople people, Reading reading) {
        this.key = key;
        this.noun = key.equals("authors") ? "author" : "person";
        this.people = people;
        this.names = new NameLoader(people.spellings(), reading);
        this.reading = reading;
    }

    /** Reads people of whom one text stands for a list of one, whatever commas it has. */
    Optional<AuthorList> oneOrSeveral(YamlNode people) {
        return load(people instanceof YamlScalar one ? new YamlSequence(List.of(one), one.span()) : people);
    }

    Optional<AuthorList> load(YamlNode authors) {
        if (authors instanceof YamlScalar scalar && isOneName(scalar)) {
            return named(scalar).map(only -> new AuthorList(List.of(only), true));
        }
        if (!(authors instanceof YamlSequence sequence)) {
            report(TypeProblem.of("`" + key + "`", authors, "a list").help(asList(authors)));
            return Optional.empty();
        }
        if (sequence.items().isEmpty()) {
            report(Diagnostic.at(sequence.span(), Rule.EMPTY_VALUE, "`" + key + "` is empty")
                    .label("at least one item is needed"));
        }
        reportHalves(sequence);
        List<Contributor> listed = new ArrayList<>();
        Map<String, YamlNode> seen = new HashMap<>();
        boolean complete = true;
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode item = sequence.items().get(i);
            if (item instanceof YamlScalar scalar && isEtAl(scalar.text())) {
                complete = false;
                if (i < sequence.items().size() - 1) {
                    report(Diagnostic.at(item.span(), Rule.UNKNOWN_VALUE, "`et al.` is not the last author")
                            .label("it ends a list that is incomplete"));
                }
                continue;
            }
            Optional<Contributor> contributor = item.match(
                    this::named,
                    list -> {
                        report(TypeProblem.of(
                                noun.equals("author") ? "an author" : "a person", list, "a name or a mapping"));
                        return Optional.empty();
                    },
                    this::described);
            if (contributor.isPresent() && isNew(contributor.get(), item, seen)) {
                listed.add(contributor.get());
            }
        }
        if (listed.isEmpty()) {
            if (!complete && sequence.items().size() == 1) {
                report(Diagnostic.at(sequence.span(), Rule.MISSING_FIELD, "no author is named")
                        .help("name at least the first author before `et al.`"));
            }
            return Optional.empty();
        }
        return Optional.of(new AuthorList(listed, complete));
    }

    /** A comma without quotes between brackets makes two names of one. */
    private void reportHalves(YamlSequence sequence) {
        List<String> words = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlScalar scalar
                    && people.withId(scalar.line()).isEmpty()) {
                words.add(scalar.line());
            }
        }
        if (words.size() == sequence.items().size()) {
            WrittenNames.joined(words)
                    .ifPresent(names ->
                            report(Diagnostic.at(sequence.span(), Rule.PROBABLE_SLIP, "names of a single word each")
                                    .help("if two of them are one name, quote it: `" + key + ": [" + names
                                            + "]`; if not, write `{name: " + words.get(0) + "}`")));
        }
    }

    /** Whether no more than one name can stand in a text. */
    private static boolean isOneName(YamlScalar scalar) {
        String text = scalar.line();
        boolean joined =
                text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('&') >= 0 || text.contains(" and ");
        return !scalar.isNull() && !text.isEmpty() && (!joined || (text.startsWith("{") && text.endsWith("}")));
    }

    /** The names that stand in one text, as the list that they should be. */
    private Optional<String> asList(YamlNode authors) {
        if (!(authors instanceof YamlScalar scalar) || scalar.line().matches(".*[\\[\\]{}\"#:`].*")) {
            return Optional.empty();
        }
        return Optional.of("write `" + key + ": [" + String.join(", ", WrittenNames.in(scalar.line())) + "]`");
    }

    /** One person. */
    Optional<Contributor> one(YamlNode person) {
        return person.match(
                this::named,
                list -> {
                    report(TypeProblem.of("`" + key + "`", list, "a name or a mapping"));
                    return Optional.empty();
                },
                this::described);
    }

    private Optional<Contributor> named(YamlScalar scalar) {
        String text = scalar.line();
        if (scalar.isNull() || text.isEmpty()) {
            report(TypeProblem.emptyItem(key, scalar));
            return Optional.empty();
        }
        Optional<Person> person = people.withId(text);
        if (person.isPresent()) {
            return Optional.of(contributor(person.get().name(), person));
        }
        if (looksLikeId(text)) {
            report(unknownPerson(scalar, text)
                    .help("a name that is written like this goes into a mapping: `name: " + text + "`"));
            return Optional.empty();
        }
        WrittenNames.slip(text)
                .ifPresent(help ->
                        report(Diagnostic.at(scalar.span(), Rule.PROBABLE_SLIP, "a name with more in it than the name")
                                .help(help)));
        return byName(scalar, Optional.empty()).map(name -> contributor(name, bearer(name, Optional.empty())));
    }

    private Optional<Contributor> described(YamlMapping mapping) {
        Values values = AuthorKeys.ALL.read(mapping, reading);
        Optional<YamlScalar> id = values.get(AuthorKeys.ID);
        Optional<Person> person = id.flatMap(scalar -> people.withId(scalar.text()));
        if (id.isPresent() && person.isEmpty()) {
            report(unknownPerson(id.get(), id.get().text()));
        }
        if (person.isEmpty()) {
            values.require(AuthorKeys.NAME);
        }
        Optional<YamlScalar> written = values.get(AuthorKeys.NAME);
        Optional<Identifier> orcid = values.get(AuthorKeys.ORCID);
        Optional<PersonName> name = written.isEmpty()
                ? person.map(Person::name)
                : id.isPresent() ? names.load(written.get()) : byName(written.get(), orcid);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> known = person.isPresent() ? person : bearer(name.get(), orcid);
        return Optional.of(new Contributor(
                name.get(),
                known.map(Person::id),
                orcid.isPresent() ? orcid : known.flatMap(Person::orcid),
                values.get(AuthorKeys.AFFILIATION).orElse(List.of()),
                values.get(AuthorKeys.EQUAL).orElse(false),
                values.get(AuthorKeys.CORRESPONDING).orElse(false),
                values.get(AuthorKeys.CREDIT).orElse(List.of()),
                values.get(AuthorKeys.NOTE)));
    }

    /** Reads a name, and reports one that two known people bear whom no ORCID iD tells apart. */
    private Optional<PersonName> byName(YamlScalar at, Optional<Identifier> orcid) {
        Optional<PersonName> name = names.load(at);
        List<Person> bearers = name.map(people::named).orElse(List.of());
        if (bearers.size() > 1 && bearer(name.get(), orcid).isEmpty()) {
            report(Diagnostic.at(at.span(), Rule.AMBIGUOUS_NAME, "more than one person is called `" + at.line() + "`")
                    .label("content/people.yaml knows " + bearers.size() + " of this name")
                    .help("write the id of the one who is meant, such as `"
                            + bearers.get(0).id() + "`"));
            return Optional.empty();
        }
        return name;
    }

    private Optional<Person> bearer(PersonName name, Optional<Identifier> orcid) {
        List<Person> bearers = people.named(name);
        for (Person person : bearers) {
            if (bearers.size() == 1 || (orcid.isPresent() && person.orcid().equals(orcid))) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static Contributor contributor(PersonName name, Optional<Person> person) {
        return Contributor.of(name, person.map(Person::id), person.flatMap(Person::orcid));
    }

    private boolean isNew(Contributor contributor, YamlNode item, Map<String, YamlNode> seen) {
        String key =
                contributor.person().map(Slug::value).orElse(contributor.name().matchKey());
        YamlNode first = seen.putIfAbsent(key, item);
        if (first != null) {
            report(Diagnostic.at(
                            item.span(),
                            Rule.DUPLICATE_ENTRY,
                            "duplicate " + noun + " `" + contributor.name().display() + "`")
                    .note(first.span(), "the first time")
                    .help("delete one, or, for two people of one name, give each an id in content/people.yaml"));
        }
        return first == null;
    }

    private Diagnostic unknownPerson(YamlScalar at, String id) {
        return Diagnostic.at(at.span(), Rule.UNKNOWN_PERSON, "nobody has the id `" + id + "`")
                .label("not in content/people.yaml")
                .help(Suggestion.didYouMean(id, people.ids()));
    }

    private void report(Diagnostic diagnostic) {
        reading.report(diagnostic);
    }

    private static boolean isEtAl(String text) {
        return switch (text.strip()) {
            case "et al.", "et al", "et alii", "others" -> true;
            default -> false;
        };
    }

    /** A lone word of small letters with a hyphen: ids look like this, and names hardly ever. */
    private static boolean looksLikeId(String text) {
        return text.indexOf('-') > 0 && Slug.parse(text).value().isPresent();
    }
}
