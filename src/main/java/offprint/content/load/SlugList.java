package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import offprint.content.format.Key;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.load.LoadedPaper.Mention;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Parsed;
import offprint.model.Slug;

/** Reads lists of slugs, such as those of papers that a paper cites. */
final class SlugList {
    private SlugList() {}

    /**
     * The slugs of a list, each once. What is none, or is there twice, is reported and left out.
     *
     * @param rule that one breaks which is no slug
     * @param what it is not, such as "is not a paper's slug"
     */
    static List<Mention> read(Key<List<YamlScalar>> key, Rule rule, String what, Values values, Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        for (YamlScalar written : values.get(key).orElse(List.of())) {
            Parsed<Slug> slug = Slug.parse(written.text());
            if (slug.value().isEmpty()) {
                reading.report(Diagnostic.at(written.span(), rule, "`" + written.text() + "` " + what)
                        .label(slug.reason()));
            } else if (slugs(mentions).contains(slug.value().get())) {
                reading.report(Kinds.duplicate(key.name(), written));
            } else {
                mentions.add(new Mention(slug.value().get(), written.span()));
            }
        }
        return mentions;
    }

    /** Those that are mentioned. */
    static List<Slug> slugs(List<Mention> mentions) {
        return mentions.stream().map(Mention::slug).toList();
    }
}
