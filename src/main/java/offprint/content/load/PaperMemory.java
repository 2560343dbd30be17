package offprint.content.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.Category;
import offprint.model.MetricDefinition;
import offprint.model.Person;
import offprint.model.SiteSettings;
import offprint.model.Slug;

/**
 * Papers as they were loaded, each with its problems, reused as long as everything they were made from is the same.
 * Thread-safe between {@link #begin} and {@link #end}.
 */
final class PaperMemory {

    /**
     * What became of a paper's files.
     *
     * @param sources the files, which stay the same objects until they are read again
     * @param draft the name of its file, if it is a draft
     */
    record Kept(
            Slug slug,
            List<Object> sources,
            Optional<String> draft,
            Optional<LoadedPaper> paper,
            List<Diagnostic> problems) {

        boolean isOf(List<Object> files) {
            for (int i = 0; i < sources.size(); i++) {
                if (sources.get(i) != files.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What papers take from other files than their own. */
    private record Premises(
            List<Category> categories,
            Optional<Category> defaultCategory,
            List<MetricDefinition> metrics,
            boolean rawHtml,
            Map<String, String> macros,
            String language,
            Map<String, String> words,
            List<Person> people) {}

    private Optional<Premises> premises = Optional.empty();
    private Map<Slug, Kept> papers = new HashMap<>();

    void begin(SiteSettings site, List<Person> people) {
        Optional<Premises> now = Optional.of(new Premises(
                site.categories(),
                site.defaultCategory(),
                site.metrics(),
                site.rawHtml(),
                site.macros(),
                site.language(),
                site.theme().words(),
                people));
        if (!papers.isEmpty() && !now.equals(premises)) {
            papers = new HashMap<>();
        }
        premises = now;
    }

    Kept paper(Slug slug, Source source, PaperFolder folder, Function<Diagnostics, PaperLoader> loader) {
        List<Object> files = folder.sources(slug, source);
        Kept known = papers.get(slug);
        if (known != null && known.isOf(files)) {
            return known;
        }
        Diagnostics problems = new Diagnostics();
        PaperLoader.Loaded loaded = loader.apply(problems).load(slug, source, folder);
        Optional<String> draft = loaded.draft() ? Optional.of(source.name()) : Optional.empty();
        return new Kept(slug, files, draft, loaded.paper(), problems.hasNone() ? List.of() : problems.sorted());
    }

    /** These are the papers that there are now. */
    void end(List<Kept> all) {
        Map<Slug, Kept> now = new HashMap<>(2 * all.size());
        for (Kept paper : all) {
            now.put(paper.slug(), paper);
        }
        papers = now;
    }
}
