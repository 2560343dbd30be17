package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Group;

/**
 * Reads the groups into which a site sorts its people, {@code {pi: Head, phd: PhD students}}, and finds them by code.
 */
final class GroupsLoader {
    private final Reading reading;

    GroupsLoader(Reading reading) {
        this.reading = reading;
    }

    List<Group> load(YamlMapping mapping) {
        List<Group> groups = new ArrayList<>();
        if (mapping.entries().isEmpty()) {
            reading.report(Diagnostic.at(mapping.span(), Rule.EMPTY_VALUE, "`groups` is empty")
                    .label("at least one is needed")
                    .help("write `groups: {CODE: Name}`, or delete the key"));
        }
        for (YamlMapping.Entry entry : mapping.entries()) {
            YamlScalar code = entry.key();
            Optional<String> name = reading.value(entry, Kinds.LINE);
            if (!CategoryCode.isOne(code.text())) {
                reading.report(
                        Diagnostic.at(code.span(), Rule.BAD_FILE_NAME, "`" + code.text() + "` cannot be a group's code")
                                .label("letters, digits, dots and hyphens"));
            } else if (name.isPresent()) {
                groups.add(new Group(code.text(), name));
            }
        }
        return groups;
    }

    /** The group; empty where the site has none of this code, which is reported. */
    Optional<Group> find(YamlScalar code, List<Group> groups) {
        List<String> codes = new ArrayList<>();
        for (Group group : groups) {
            if (group.code().equals(code.text())) {
                return Optional.of(group);
            }
            codes.add(group.code());
        }
        reading.report(Diagnostic.at(code.span(), Rule.UNKNOWN_GROUP, "no group is called `" + code.text() + "`")
                .label(
                        groups.equals(Group.DEFAULT)
                                ? "content/site.yaml declares no groups of its own"
                                : "not among the `groups` of content/site.yaml")
                .help(Suggestion.didYouMean(code.text(), codes).orElse("the groups are " + String.join(", ", codes))));
        return Optional.empty();
    }
}
