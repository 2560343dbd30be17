package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.Category;
import offprint.model.MetricDefinition;
import offprint.model.Moved;
import offprint.model.Repository;
import offprint.model.SiteSettings;
import offprint.model.ThemeSettings;
import offprint.model.WrittenLink;

/**
 * Reads site.yaml:
 *
 * <pre>{@code
 * title: Minjia Zhang
 * url: https://example.github.io/papers/
 * language: en
 * description: Papers on fast training and inference        (optional)
 * categories: {LG: Machine Learning, CL: Computation and Language}
 * metrics: {score: {label: Score, description: "…", digits: 1, unit: "%"}}   (optional)
 * author_pages: {min_papers: 2}                             (optional)
 * raw_html: false                                           (optional)
 * repository: {url: "https://github.com/ada/papers", branch: main, folder: site}   (optional)
 * bibtex: unicode                                           (optional, or ascii)
 * social_cards: false                                       (optional)
 * redirects: {/authors/old/: /authors/new/}                 (optional)
 * theme: …                                                  (optional, see ThemeLoader)
 * }</pre>
 */
final class SiteLoader {
    private static final String ASCII = "ascii";
    private static final List<String> BIBTEX_LETTERS = List.of("unicode", ASCII);
    private static final int DEFAULT_AUTHOR_PAGE_MINIMUM = 2;

    private final Diagnostics diagnostics;

    SiteLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<SiteSettings> load(Source source) {
        Optional<YamlMapping> root = YamlReader.read(source, diagnostics);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        ContentFields fields = new ContentFields(root.get(), diagnostics);
        Optional<String> title = fields.requiredLine("title");
        Optional<String> url = siteUrl(fields);
        String language = fields.language("language").orElse("en");
        Optional<String> description = fields.line("description");
        List<Category> categories = categories(fields);
        List<MetricDefinition> metrics = metrics(fields);
        int authorPageMinimum = authorPageMinimum(fields);
        boolean rawHtml = fields.flag("raw_html");
        Optional<Repository> repository = fields.yaml().mapping("repository").flatMap(this::repository);
        boolean asciiBibtex = fields.word("bibtex", BIBTEX_LETTERS).orElse("").equals(ASCII);
        boolean socialCards = fields.flag("social_cards");
        ThemeSettings theme = fields.yaml()
                .mapping("theme")
                .map(new ThemeLoader(categories, diagnostics)::load)
                .orElse(ThemeSettings.DEFAULT);
        List<Moved> redirects = redirects(fields);
        fields.rejectUnknown();
        if (title.isEmpty() || url.isEmpty() || categories.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteSettings(
                title.get(),
                url.get(),
                language,
                description,
                categories,
                metrics,
                authorPageMinimum,
                rawHtml,
                repository,
                asciiBibtex,
                socialCards,
                theme,
                redirects));
    }

    private Optional<String> siteUrl(ContentFields fields) {
        Optional<YamlScalar> written = fields.yaml().requiredText("url");
        Optional<String> url = written.flatMap(fields::url);
        if (url.isPresent() && (url.get().indexOf('?') >= 0 || url.get().indexOf('#') >= 0)) {
            written.ifPresent(at -> diagnostics.report(
                    Diagnostic.at(at.span(), Rule.BAD_URL, "`" + at.text() + "` is not the address of a site")
                            .label("pages are added to it, so it has no `?` or `#`")));
            return Optional.empty();
        }
        return url.isPresent() && !url.get().endsWith("/") ? Optional.of(url.get() + '/') : url;
    }

    private List<Category> categories(ContentFields fields) {
        fields.yaml().requiredNode("categories");
        Optional<YamlMapping> mapping = fields.yaml().mapping("categories");
        List<Category> categories = new ArrayList<>();
        if (mapping.isEmpty()) {
            return categories;
        }
        if (mapping.get().entries().isEmpty()) {
            diagnostics.report(Diagnostic.at(mapping.get().span(), Rule.EMPTY_VALUE, "`categories` is empty")
                    .label("at least one is needed")
                    .help("write `categories: {CODE: Name}`"));
        }
        Map<String, YamlScalar> taken = new HashMap<>();
        YamlFields names = new YamlFields(mapping.get(), diagnostics);
        for (YamlMapping.Entry entry : mapping.get().entries()) {
            YamlScalar code = entry.key();
            Optional<YamlScalar> name = names.text(code.text());
            if (!isCode(code.text())) {
                diagnostics.report(Diagnostic.at(
                                code.span(), Rule.BAD_FILE_NAME, "`" + code.text() + "` cannot be a category's code")
                        .label("letters, digits, dots and hyphens; it becomes a part of an address"));
            } else if (taken.putIfAbsent(code.text().toLowerCase(Locale.ROOT), code) != null) {
                diagnostics.report(Diagnostic.at(
                                code.span(),
                                Rule.ADDRESS_TAKEN,
                                "the code `" + code.text() + "` differs from another in its capitals only")
                        .label("both would live at one address"));
            } else if (name.isPresent()) {
                categories.add(new Category(code.text(), ContentFields.oneLine(name.get())));
            }
        }
        return categories;
    }

    private List<MetricDefinition> metrics(ContentFields fields) {
        List<MetricDefinition> metrics = new ArrayList<>();
        Optional<YamlMapping> mapping = fields.yaml().mapping("metrics");
        if (mapping.isEmpty()) {
            return metrics;
        }
        YamlFields definitions = new YamlFields(mapping.get(), diagnostics);
        for (YamlMapping.Entry entry : mapping.get().entries()) {
            Optional<YamlMapping> definition = definitions.mapping(entry.key().text());
            if (definition.isPresent()) {
                metrics.add(metric(entry.key().text(), definition.get()));
            }
        }
        return metrics;
    }

    private MetricDefinition metric(String key, YamlMapping mapping) {
        ContentFields fields = new ContentFields(mapping, diagnostics);
        MetricDefinition metric = new MetricDefinition(
                key,
                fields.line("label").orElse(key),
                fields.line("description").orElse(""),
                fields.yaml().whole("digits", 0, 6).orElse(0),
                fields.line("unit").orElse(""));
        fields.rejectUnknown();
        return metric;
    }

    private Optional<Repository> repository(YamlMapping mapping) {
        ContentFields fields = new ContentFields(mapping, diagnostics);
        fields.yaml().requiredNode("url");
        Optional<String> url = fields.url("url");
        String branch = fields.line("branch").orElse("main");
        String folder = fields.line("folder").orElse("");
        fields.rejectUnknown();
        return url.map(address -> new Repository(trimmed(address), branch, trimmed(folder)));
    }

    private List<Moved> redirects(ContentFields fields) {
        Optional<YamlMapping> mapping = fields.yaml().mapping("redirects");
        List<Moved> redirects = new ArrayList<>();
        if (mapping.isEmpty()) {
            return redirects;
        }
        YamlFields targets = new YamlFields(mapping.get(), diagnostics);
        for (YamlMapping.Entry entry : mapping.get().entries()) {
            String from = entry.key().text();
            Optional<YamlScalar> to = targets.text(from);
            if (!isPage(from)) {
                diagnostics.report(Diagnostic.at(
                                entry.key().span(),
                                Rule.BAD_FILE_NAME,
                                "`" + from + "` cannot have been a page's address here")
                        .label("one begins at the site's root and ends in a slash, as `/papers/` does"));
            } else if (to.isPresent() && !to.get().text().startsWith("/")) {
                diagnostics.report(Diagnostic.at(
                                to.get().span(),
                                Rule.DANGLING_LINK,
                                "`" + to.get().text() + "` is not an address of this site")
                        .label("one begins at the site's root, as `/papers/` does"));
            } else if (to.isPresent()) {
                String target = to.get().text().substring(1);
                redirects.add(new Moved(
                        from.substring(1), new WrittenLink(target, to.get().span())));
            }
        }
        return redirects;
    }

    /** A slash, then parts that end in one, none of them empty or of dots, with nothing in them that ends an address. */
    private static boolean isPage(String address) {
        int start = 1;
        for (int end = address.indexOf('/', 1); end >= 0; end = address.indexOf('/', start)) {
            String part = address.substring(start, end);
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
            start = end + 1;
        }
        boolean plain = address.startsWith("/") && start == address.length() && start > 1;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            plain &= c > ' ' && c != '\u007f' && c != '?' && c != '#' && c != '\\' && c != '%';
        }
        return plain;
    }

    private static String trimmed(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private int authorPageMinimum(ContentFields fields) {
        Optional<YamlMapping> mapping = fields.yaml().mapping("author_pages");
        if (mapping.isEmpty()) {
            return DEFAULT_AUTHOR_PAGE_MINIMUM;
        }
        YamlFields pages = new YamlFields(mapping.get(), diagnostics);
        int minimum = pages.whole("min_papers", 1, 1_000_000).orElse(DEFAULT_AUTHOR_PAGE_MINIMUM);
        pages.rejectUnknown();
        return minimum;
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && (i == 0 || i == text.length() - 1 || (c != '.' && c != '-'))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 40;
    }
}
