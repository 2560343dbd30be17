package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.IdentifierScheme;
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
    private final Diagnostics diagnostics;

    PeopleLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Person> load(Source source) {
        List<Person> people = new ArrayList<>();
        Optional<YamlMapping> root = YamlReader.read(source, diagnostics);
        if (root.isEmpty()) {
            return people;
        }
        YamlFields byId = new YamlFields(root.get(), diagnostics);
        for (YamlMapping.Entry entry : root.get().entries()) {
            String id = entry.key().text();
            Optional<YamlMapping> mapping = byId.mapping(id);
            Parsed<Slug> slug = Slug.parse(id);
            if (slug.value().isEmpty()) {
                diagnostics.report(
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
        ContentFields fields = new ContentFields(mapping, diagnostics);
        NameLoader names = new NameLoader(new HashMap<>(), diagnostics);
        Optional<PersonName> name = fields.yaml().requiredText("name").flatMap(names::load);
        List<PersonName> aliases = new ArrayList<>();
        for (YamlScalar alias : fields.yaml().texts("aliases")) {
            names.load(alias).ifPresent(aliases::add);
        }
        var orcid = fields.identifier("orcid", IdentifierScheme.ORCID);
        Optional<String> url = fields.url("url");
        fields.rejectUnknown();
        return name.map(known -> new Person(id, known, aliases, orcid, url));
    }
}
