package offprint.content.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.Paper;

/** Where the names of authors stand in the papers' files, which are read again for the few that are asked for. */
final class NamePlaces {
    private final List<Paper> papers;
    private final Map<String, Source> files = new HashMap<>();

    NamePlaces(List<Source> files, List<Paper> papers) {
        this.papers = papers;
        for (Source file : files) {
            this.files.put(file.name(), file);
        }
    }

    /** The name, the id or the mapping that stands for an author; empty for a file that has none there. */
    Optional<Span> of(Bearer.Mention mention) {
        Source file = files.get(papers.get(mention.paper()).filing().origin());
        Optional<YamlMapping> root = file == null ? Optional.empty() : YamlReader.read(file, new Diagnostics());
        return root.flatMap(mapping -> mapping.get("authors")).flatMap(authors -> name(authors, mention.place()));
    }

    private static Optional<Span> name(YamlNode authors, int place) {
        if (!(authors instanceof YamlSequence list) || place >= list.items().size()) {
            return Optional.empty();
        }
        YamlNode author = list.items().get(place);
        Optional<YamlNode> name =
                author instanceof YamlMapping parts ? parts.get("name").or(() -> parts.get("id")) : Optional.of(author);
        return name.map(YamlNode::span);
    }
}
