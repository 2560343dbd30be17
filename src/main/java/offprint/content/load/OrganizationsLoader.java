package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.OrganizationKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Folding;
import offprint.model.Organization;
import offprint.model.Parsed;
import offprint.model.Slug;

/**
 * Reads organizations.yaml, a mapping from ids to organizations:
 *
 * <pre>{@code
 * nowhere:
 *   name: University of Nowhere
 *   aliases: [UNow]                      (optional)
 *   ror: 03yrm5c26                       (optional)
 *   url: https://example.org/            (optional)
 *   place: Nowhere                       (optional)
 * }</pre>
 */
final class OrganizationsLoader {
    private final Reading reading;
    private final Map<String, YamlScalar> names = new HashMap<>();

    OrganizationsLoader(Reading reading) {
        this.reading = reading;
    }

    List<Organization> load(YamlMapping root) {
        List<Organization> organizations = new ArrayList<>();
        for (YamlMapping.Entry entry : root.entries()) {
            String id = entry.key().text();
            Optional<YamlMapping> mapping = reading.value(entry, Kinds.MAPPING);
            Parsed<Slug> slug = Slug.parse(id);
            if (slug.value().isEmpty()) {
                reading.report(Diagnostic.at(
                                entry.key().span(), Rule.BAD_FILE_NAME, "`" + id + "` cannot be an organization's id")
                        .label(slug.reason())
                        .help("write `" + Slug.of(id) + "`"));
            } else if (mapping.isPresent()) {
                organization(slug.value().get(), entry.key(), mapping.get()).ifPresent(organizations::add);
            }
        }
        return organizations;
    }

    private Optional<Organization> organization(Slug id, YamlScalar at, YamlMapping mapping) {
        Values values = OrganizationKeys.ALL.read(mapping, reading);
        List<String> aliases = values.get(OrganizationKeys.ALIASES).orElse(List.of());
        Optional<String> name = values.get(OrganizationKeys.NAME);
        name.ifPresent(known -> claim(known, at));
        aliases.forEach(alias -> claim(alias, at));
        return name.map(known -> new Organization(
                Optional.of(id),
                known,
                aliases,
                values.get(OrganizationKeys.ROR),
                values.get(OrganizationKeys.URL),
                values.get(OrganizationKeys.PLACE)));
    }

    private void claim(String name, YamlScalar id) {
        YamlScalar first = names.putIfAbsent(Folding.fold(name), id);
        if (first != null && !first.text().equals(id.text())) {
            reading.report(Diagnostic.at(id.span(), Rule.AMBIGUOUS_NAME, "two organizations are called `" + name + "`")
                    .note(first.span(), "the first one")
                    .help("delete the name from one of them"));
        }
    }
}
