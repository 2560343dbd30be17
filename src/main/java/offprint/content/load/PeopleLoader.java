package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.PersonKeys;
import offprint.content.format.ProfileKeys;
import offprint.content.format.Reading;
import offprint.content.format.SpanKeys;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Group;
import offprint.model.Parsed;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.ProfileLink;
import offprint.model.Slug;
import offprint.model.Vita;

/**
 * Reads people.yaml, a mapping from ids to people:
 *
 * <pre>{@code
 * minjia-zhang:
 *   name: Minjia Zhang
 *   aliases: [M. Zhang]                  (all from here on is optional)
 *   orcid: 0000-0002-1825-0097
 *   url: https://example.org/
 *   group: phd
 *   role: PhD student
 *   from: 2021-10
 *   to: 2025
 *   affiliation: University of Nowhere
 *   bio: Works on **knots**.
 *   links: {github: https://github.com/…}
 *   now: Postdoc at [X](https://x.example/)
 * }</pre>
 */
final class PeopleLoader {
    private final List<Group> groups;
    private final boolean groupsAreWhole;
    private final KnownOrganizations organizations;
    private final Companions companions;
    private final Reading reading;

    /**
     * A loader.
     *
     * @param groups into which people are put
     * @param groupsAreWhole whether these are all, so that one that is not among them is unknown
     */
    PeopleLoader(
            List<Group> groups,
            boolean groupsAreWhole,
            KnownOrganizations organizations,
            Companions companions,
            Reading reading) {
        this.groups = groups;
        this.groupsAreWhole = groupsAreWhole;
        this.organizations = organizations;
        this.companions = companions;
        this.reading = reading;
    }

    List<Person> load(YamlMapping root) {
        List<Person> people = new ArrayList<>();
        for (YamlMapping.Entry entry : root.entries()) {
            String id = entry.key().text();
            Optional<YamlMapping> mapping = reading.value(entry, Kinds.MAPPING);
            Parsed<Slug> slug = Slug.parse(id);
            if (slug.value().isEmpty()) {
                reading.report(
                        Diagnostic.at(entry.key().span(), Rule.BAD_FILE_NAME, "`" + id + "` cannot be a person's id")
                                .label(slug.reason())
                                .help("write `" + Slug.of(id) + "`"));
            } else if (mapping.isPresent()) {
                person(slug.value().get(), mapping.get()).ifPresent(people::add);
            }
        }
        return people;
    }

    private Optional<Person> person(Slug id, YamlMapping mapping) {
        Values values = PersonKeys.ALL.read(mapping, reading);
        NameLoader names = new NameLoader(new HashMap<>(), reading);
        Optional<PersonName> name = values.get(PersonKeys.NAME).flatMap(names::load);
        List<PersonName> aliases = new ArrayList<>();
        for (YamlScalar alias : values.get(PersonKeys.ALIASES).orElse(List.of())) {
            names.load(alias).ifPresent(aliases::add);
        }
        Vita vita = vita(id, name.map(PersonName::display).orElse(""), values);
        return name.map(known ->
                new Person(id, known, aliases, values.get(PersonKeys.ORCID), values.get(PersonKeys.URL), vita));
    }

    private Vita vita(Slug id, String name, Values values) {
        return new Vita(
                values.get(PersonKeys.GROUP).flatMap(this::group),
                values.get(PersonKeys.ROLE),
                SpanKeys.read(values, reading),
                values.get(PersonKeys.AFFILIATION).map(at -> organizations.find(at, reading)),
                values.get(PersonKeys.BIO),
                companions.text(id),
                values.get(PersonKeys.LINKS)
                        .map(mapping -> links(mapping, values))
                        .orElse(List.of()),
                values.get(PersonKeys.NOW),
                companions.picture(id, name));
    }

    private Optional<Group> group(YamlScalar code) {
        return groupsAreWhole
                ? new GroupsLoader(reading).find(code, groups)
                : groups.stream()
                        .filter(group -> group.code().equals(code.text()))
                        .findFirst();
    }

    private List<ProfileLink> links(YamlMapping mapping, Values person) {
        Values links = ProfileKeys.Links.ALL.read(mapping, reading);
        Optional<String> url = person.get(PersonKeys.URL);
        Optional<String> website = ProfileKeys.Links.website(links);
        if (url.isPresent() && website.isPresent() && !url.equals(website)) {
            reading.report(Diagnostic.at(
                            person.place(PersonKeys.URL),
                            Rule.UNKNOWN_VALUE,
                            "`url` is not the `website` among the `links`")
                    .note(mapping.get("website").orElseThrow().span(), "the other one")
                    .label("both say where the person's home page is")
                    .help("delete one of them"));
        }
        return ProfileLinks.of(links);
    }
}
