package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Folding;
import offprint.model.Organization;
import offprint.model.Slug;

/** The organizations of organizations.yaml, by id and by every spelling of their names. */
final class KnownOrganizations {
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Organization> byId = new HashMap<>();
    private final Map<String, Organization> byName = new HashMap<>();

    KnownOrganizations(List<Organization> organizations) {
        for (Organization organization : organizations) {
            organization.id().map(Slug::value).ifPresent(id -> {
                ids.add(id);
                byId.put(id, organization);
            });
            byName.putIfAbsent(Folding.fold(organization.name()), organization);
            for (String alias : organization.aliases()) {
                byName.putIfAbsent(Folding.fold(alias), organization);
            }
        }
    }

    /** Who is meant: by id, by name, or somebody of whom only the name is known. */
    Organization find(YamlScalar written, Reading reading) {
        String text = written.line();
        Organization known = byId.getOrDefault(text, byName.get(Folding.fold(text)));
        if (known != null) {
            return known;
        }
        if (!ids.isEmpty() && looksLikeId(text)) {
            reading.report(
                    Diagnostic.at(written.span(), Rule.UNLISTED_ID, "`" + text + "` looks like an id but is not one")
                            .label("not in content/organizations.yaml")
                            .help(Suggestion.didYouMean(text, ids).orElse("list it there, or write the name")));
        }
        return Organization.named(text);
    }

    /** Words of small letters with hyphens between them. */
    private static boolean looksLikeId(String text) {
        return text.indexOf('-') > 0 && Slug.parse(text).value().isPresent();
    }
}
