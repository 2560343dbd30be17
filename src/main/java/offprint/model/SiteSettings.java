package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * What holds for the site as a whole.
 *
 * @param url where it will live, ending in a slash
 * @param language a BCP 47 tag
 * @param categories in the order in which they are shown
 * @param metrics in the order in which they are shown
 * @param authorPageMinimum how many papers here give an author a page
 * @param rawHtml whether HTML in Markdown is let through
 * @param repository where readers find the source of a page
 * @param asciiBibtex whether BibTeX spells accented letters in ASCII
 */
public record SiteSettings(
        String title,
        String url,
        String language,
        Optional<String> description,
        List<Category> categories,
        List<MetricDefinition> metrics,
        int authorPageMinimum,
        boolean rawHtml,
        Optional<Repository> repository,
        boolean asciiBibtex,
        ThemeSettings theme) {

    public SiteSettings {
        categories = List.copyOf(categories);
        metrics = List.copyOf(metrics);
    }

    SiteSettings at(String newUrl) {
        return new SiteSettings(
                title,
                newUrl,
                language,
                description,
                categories,
                metrics,
                authorPageMinimum,
                rawHtml,
                repository,
                asciiBibtex,
                theme);
    }
}
