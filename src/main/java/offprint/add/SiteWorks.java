package offprint.add;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.add.formats.Draft;
import offprint.content.load.CandidateReader;
import offprint.content.load.NotMine;
import offprint.content.load.Sources;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostics;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Namesakes;
import offprint.model.Paper;

/**
 * The works that a site has and those that it is known not to want, by identifier, so that nobody is asked for them.
 */
public final class SiteWorks {
    /** Where profile.yaml links to the records that list a person's works. */
    private static final List<String> RECORDS = List.of("orcid", "openalex", "dblp");

    private final Sources sources;
    private final NotMine notMine;
    private final Set<String> keys = new HashSet<>();

    private SiteWorks(Sources sources) {
        this.sources = sources;
        this.notMine = NotMine.of(sources, new Diagnostics());
    }

    /** What is wrong with the site's files is for others to say. */
    public static SiteWorks of(Sources sources) {
        SiteWorks works = new SiteWorks(sources);
        CandidateReader.of(sources, new Diagnostics()).ifPresent(reader -> sources.papers().parallelStream()
                .map(file -> reader.read(CategoryChoice.readable(file)).paper())
                .toList()
                .forEach(paper -> paper.ifPresent(works::add)));
        return works;
    }

    private void add(Paper paper) {
        for (Identifier identifier : Namesakes.identifiers(paper)) {
            keys.add(identifier.matchKey());
        }
        keys.add("title:" + Folding.fold(paper.title().text()));
    }

    /** Whether the site has the work: by an identifier, and by the title alone where it has none. */
    public boolean has(Draft draft) {
        List<Identifier> ids = identifiers(draft);
        return ids.stream().anyMatch(id -> keys.contains(id.matchKey()))
                || (ids.isEmpty()
                        && keys.contains("title:" + Folding.fold(draft.title().content())));
    }

    /** Whether not-mine.yaml has it. */
    public boolean refuses(Draft draft) {
        return identifiers(draft).stream().anyMatch(notMine::has);
    }

    private static List<Identifier> identifiers(Draft draft) {
        List<Identifier> ids = new ArrayList<>();
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            String value = draft.identifiers().get(scheme.key());
            if (value != null && !scheme.isShared()) {
                ids.add(new Identifier(scheme, value));
            }
        }
        return ids;
    }

    /** The records of the owner that profile.yaml links to, as {@code orcid:…} or an address. */
    public List<String> records() {
        List<String> records = new ArrayList<>();
        Optional<YamlMapping> links = sources.profile()
                .flatMap(source -> YamlReader.read(source, new Diagnostics()))
                .flatMap(profile -> profile.get("links"))
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
        for (String key : RECORDS) {
            links.flatMap(all -> all.get(key))
                    .filter(YamlScalar.class::isInstance)
                    .map(node -> ((YamlScalar) node).text().strip())
                    .ifPresent(text -> records.add(text.startsWith("http") ? text : key + ':' + text));
        }
        return records;
    }
}
