package offprint.content.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.ContributorKeys;
import offprint.content.format.Key;
import offprint.content.format.PaperKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.YamlNode;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.AuthorList;
import offprint.model.Makers;
import offprint.model.Role;

/**
 * Reads who made a paper, each role a list of {@link AuthorsLoader people}:
 *
 * <pre>{@code
 * editors: hanna
 * translators: [hanna, Bruno Beispiel]
 * contributors: {foreword: Clara Muster}
 * }</pre>
 */
final class MakersLoader {
    private final KnownPeople people;
    private final Reading reading;
    private final Map<Role, AuthorList> byRole = new EnumMap<>(Role.class);

    MakersLoader(KnownPeople people, Reading reading) {
        this.people = people;
        this.reading = reading;
    }

    /** Empty where nobody is named who could stand where authors stand, or somebody wrongly; both are reported. */
    Optional<Makers> load(Values paper) {
        role(Role.AUTHOR, PaperKeys.AUTHORS, paper);
        role(Role.EDITOR, PaperKeys.EDITORS, paper);
        role(Role.TRANSLATOR, PaperKeys.TRANSLATORS, paper);
        paper.get(PaperKeys.CONTRIBUTORS).ifPresent(mapping -> {
            Values contributors = ContributorKeys.ALL.read(mapping, reading);
            for (Role role : Role.values()) {
                if (!role.isLeading()) {
                    role(role, ContributorKeys.key(role), contributors);
                }
            }
        });
        boolean named =
                paper.has(PaperKeys.AUTHORS) || paper.has(PaperKeys.EDITORS) || paper.has(PaperKeys.TRANSLATORS);
        if (!named) {
            reading.report(Diagnostic.at(paper.begin(), Rule.MISSING_FIELD, "`authors` is missing")
                    .label("a paper needs `authors`, `editors` or `translators`")
                    .help("add `authors: …`, or `editors: …` where it is an edited volume"));
        }
        boolean leading = byRole.containsKey(Role.AUTHOR)
                || (!paper.has(PaperKeys.AUTHORS)
                        && (byRole.containsKey(Role.EDITOR) || byRole.containsKey(Role.TRANSLATOR)));
        return leading
                ? Optional.of(
                        new Makers(byRole, paper.get(PaperKeys.AFFILIATIONS).orElse(List.of())))
                : Optional.empty();
    }

    private void role(Role role, Key<YamlNode> key, Values values) {
        values.get(key)
                .flatMap(new AuthorsLoader(key.name(), people, reading)::load)
                .ifPresent(named -> byRole.put(role, named));
    }
}
