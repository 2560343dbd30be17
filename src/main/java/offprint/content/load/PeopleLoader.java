package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.PersonKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Parsed;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Slug;

/**
 * Reads people.yaml, a mapping from ids to people:
 *
 * <pre>{@code
 * minjia-zhang:
 *   name: Minjia Zhang
 *   aliases: [M. Zhang]                  (optional)
 *   orcid: 0000-0002-1825-0097           (optional)
 *   url: https://example.org/            (optional)
 * }</pre>
 */
final class PeopleLoader {
    private final Reading reading;

    PeopleLoader(Reading reading) {
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
        return name.map(
                known -> new Person(id, known, aliases, values.get(PersonKeys.ORCID), values.get(PersonKeys.URL)));
    }
}
