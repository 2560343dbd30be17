package offprint.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What holds for the site as a whole.
 *
 * @param url where it will live, ending in a slash
 * @param language a BCP 47 tag
 * @param categories in the order in which they are shown; a site may have none
 * @param defaultCategory that of papers which name none
 * @param metrics in the order in which they are shown
 * @param citations the service whose counts pages show where papers state none
 * @param groups into which people are put, in the order in which they are shown
 * @param macros the site's own commands of TeX, by their names without the backslash
 * @param rawHtml whether HTML in Markdown is let through
 * @param repository where readers find the source of a page
 * @param asciiBibtex whether BibTeX spells accented letters in ASCII
 * @param socialCards whether each paper has a picture that shows its title where its page is shared
 * @param fields of papers that the owner has invented, in the order in which they are shown
 * @param redirects former addresses of what has no aliases of its own; their targets know their places, because only the
 *     site's plan can judge them
 */
public record SiteSettings(
        String title,
        String url,
        String language,
        Optional<String> description,
        List<Category> categories,
        Optional<Category> defaultCategory,
        List<MetricDefinition> metrics,
        CitationSource citations,
        AuthorPages authorPages,
        List<Group> groups,
        Map<String, String> macros,
        boolean rawHtml,
        Optional<Repository> repository,
        boolean asciiBibtex,
        boolean socialCards,
        CvSettings cv,
        OwnFrame frame,
        List<ThirdParty> thirdParties,
        List<OwnField> fields,
        ThemeSettings theme,
        List<Moved> redirects) {
    private static final int HUES = 8;

    public SiteSettings {
        categories = List.copyOf(categories);
        metrics = List.copyOf(metrics);
        thirdParties = List.copyOf(thirdParties);
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
        redirects = List.copyOf(redirects);
        macros = Collections.unmodifiableMap(new TreeMap<>(macros));
    }

    /** Which of the eight hues a category has, from 1; those that are not given one take turns. */
    public int hue(Category category) {
        Integer chosen = theme.hues().get(category.code());
        return chosen == null ? Math.max(0, categories.indexOf(category)) % HUES + 1 : chosen;
    }

    /** Whether papers may carry the metric. */
    public boolean declares(String metric) {
        for (MetricDefinition definition : metrics) {
            if (definition.key().equals(metric)) {
                return true;
            }
        }
        return false;
    }

    /** The same with one more metric, after the others. */
    public SiteSettings with(MetricDefinition metric) {
        List<MetricDefinition> all = new ArrayList<>(metrics);
        all.add(metric);
        return of(url, all);
    }

    SiteSettings at(String newUrl) {
        return of(newUrl, metrics);
    }

    private SiteSettings of(String newUrl, List<MetricDefinition> newMetrics) {
        return new SiteSettings(
                title,
                newUrl,
                language,
                description,
                categories,
                defaultCategory,
                newMetrics,
                citations,
                authorPages,
                groups,
                macros,
                rawHtml,
                repository,
                asciiBibtex,
                socialCards,
                cv,
                frame,
                thirdParties,
                fields,
                theme,
                redirects);
    }
}
