package offprint.content.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.NotMineKeys;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Identifier;
import offprint.model.Parsed;

/**
 * Works that services take for the owner's and that are not, each with the reason, so that they never come back:
 *
 * <pre>{@code
 * doi:10.5555/12345678: by a namesake at another university
 * openalex:W2741809807: a merged author
 * }</pre>
 *
 * @param reasons by {@link Identifier#matchKey}
 */
public record NotMine(Map<String, String> reasons) {

    public NotMine {
        reasons = Map.copyOf(reasons);
    }

    /** What content/not-mine.yaml says; what it says wrongly is reported. */
    public static NotMine of(Sources sources, Diagnostics diagnostics) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Reading reading = new Reading(diagnostics);
        Optional<YamlMapping> root = sources.notMine()
                .filter(source -> !YamlReader.isEmpty(source))
                .flatMap(source -> YamlReader.read(source, diagnostics));
        for (YamlMapping.Entry entry : root.map(YamlMapping::entries).orElse(List.of())) {
            Parsed<Identifier> id = NotMineKeys.parse(entry.key().text());
            Optional<String> reason = reading.value(entry, Kinds.LINE);
            if (id.value().isEmpty()) {
                diagnostics.report(Diagnostic.at(
                                entry.key().span(),
                                Rule.BAD_IDENTIFIER,
                                "`" + entry.key().text() + "` does not identify a work")
                        .label(id.reason()));
            } else {
                reason.ifPresent(words -> reasons.put(id.value().get().matchKey(), words));
            }
        }
        return new NotMine(reasons);
    }

    public boolean has(Identifier work) {
        return reasons.containsKey(work.matchKey());
    }
}
