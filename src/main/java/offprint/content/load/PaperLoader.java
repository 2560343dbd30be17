package offprint.content.load;

import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.text.markup.Markup;

/**
 * Reads papers/SLUG.yaml. The least that there is:
 *
 * <pre>{@code
 * title: "ZeroQuant: Efficient and Affordable Post-Training Quantization"
 * authors: [Zhewei Yao, Minjia Zhang, et al.]
 * date: 2022-06-04
 * }</pre>
 *
 * <p>docs/content.md has the whole list. Thread-safe.
 */
final class PaperLoader {
    private final SiteSettings site;
    private final KnownPeople people;
    private final Markup markup;
    private final ReviewTitles reviews;
    private final Diagnostics diagnostics;

    PaperLoader(SiteSettings site, KnownPeople people, Markup markup, ReviewTitles reviews, Diagnostics diagnostics) {
        this.site = site;
        this.people = people;
        this.markup = markup;
        this.reviews = reviews;
        this.diagnostics = diagnostics;
    }

    /** What became of a file: the paper, where all that every paper needs is there and right. */
    record Loaded(boolean draft, Optional<LoadedPaper> paper) {}

    Loaded load(Slug slug, Source source, PaperFolder folder) {
        Optional<YamlMapping> root = YamlReader.read(source, diagnostics);
        if (root.isEmpty()) {
            return new Loaded(false, Optional.empty());
        }
        PaperReading reading = new PaperReading(root.get(), site, people, markup, reviews, diagnostics);
        return new Loaded(reading.isDraft(), reading.paper(slug, source.name(), folder));
    }
}
