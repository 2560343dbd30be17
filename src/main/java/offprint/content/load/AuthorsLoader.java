package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
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
    private final Diagnostics diagnostics;

    AuthorsLoader(KnownPeople people, Diagnostics diagnostics) {
        this.people = people;
        this.names = new NameLoader(people.spellings(), diagnostics);
        this.diagnostics = diagnostics;
    }

    Optional<AuthorList> load(YamlSequence sequence) {
        List<Contributor> listed = new ArrayList<>();
        Map<String, YamlNode> seen = new HashMap<>();
        boolean complete = true;
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode item = sequence.items().get(i);
            if (item instanceof YamlScalar scalar && isEtAl(scalar.text())) {
                complete = false;
                if (i < sequence.items().size() - 1) {
                    report(Diagnostic.at(item.span(), Rule.UNKNOWN_VALUE, "`et al.` stands before other authors")
                            .label("it is the last of a list that is not complete"));
                }
                continue;
            }
            Optional<Contributor> contributor = item.match(
                    this::named,
                    list -> {
                        report(YamlFields.wrongType("an author", list, "a name or a mapping"));
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

    private Optional<Contributor> named(YamlScalar scalar) {
        String text = ContentFields.oneLine(scalar);
        if (scalar.isNull() || text.isEmpty()) {
            report(YamlFields.emptyItem("authors", scalar));
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
        return byName(scalar, Optional.empty()).map(name -> contributor(name, bearer(name, Optional.empty())));
    }

    private Optional<Contributor> described(YamlMapping mapping) {
        ContentFields fields = new ContentFields(mapping, diagnostics);
        Optional<YamlScalar> id = fields.yaml().text("id");
        Optional<Person> person = id.flatMap(scalar -> people.withId(scalar.text()));
        if (id.isPresent() && person.isEmpty()) {
            report(unknownPerson(id.get(), id.get().text()));
        }
        Optional<YamlScalar> written =
                person.isPresent() ? fields.yaml().text("name") : fields.yaml().requiredText("name");
        Optional<Identifier> orcid = fields.identifier("orcid", IdentifierScheme.ORCID);
        Optional<PersonName> name = written.isEmpty()
                ? person.map(Person::name)
                : id.isPresent() ? names.load(written.get()) : byName(written.get(), orcid);
        List<String> affiliations = fields.lines("affiliation");
        boolean equal = fields.flag("equal");
        boolean corresponding = fields.flag("corresponding");
        fields.rejectUnknown();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> known = person.isPresent() ? person : bearer(name.get(), orcid);
        return Optional.of(new Contributor(
                name.get(),
                known.map(Person::id),
                orcid.isPresent() ? orcid : known.flatMap(Person::orcid),
                affiliations,
                equal,
                corresponding));
    }

    /** Reads a name, and reports one that two known people bear whom no ORCID iD tells apart. */
    private Optional<PersonName> byName(YamlScalar at, Optional<Identifier> orcid) {
        Optional<PersonName> name = names.load(at);
        List<Person> bearers = name.map(people::named).orElse(List.of());
        if (bearers.size() > 1 && bearer(name.get(), orcid).isEmpty()) {
            report(Diagnostic.at(
                            at.span(),
                            Rule.AMBIGUOUS_NAME,
                            "more than one person is called `" + ContentFields.oneLine(at) + "`")
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
        return new Contributor(name, person.map(Person::id), person.flatMap(Person::orcid), List.of(), false, false);
    }

    private boolean isNew(Contributor contributor, YamlNode item, Map<String, YamlNode> seen) {
        String key =
                contributor.person().map(Slug::value).orElse(contributor.name().matchKey());
        YamlNode first = seen.putIfAbsent(key, item);
        if (first != null) {
            report(Diagnostic.at(
                            item.span(),
                            Rule.DUPLICATE_ENTRY,
                            "duplicate author `" + contributor.name().display() + "`")
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
        diagnostics.report(diagnostic);
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
