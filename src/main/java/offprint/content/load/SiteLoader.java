package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.CvKeys;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.format.SiteKeys;
import offprint.content.format.Values;
import offprint.content.yaml.TypeProblem;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.AuthorPages;
import offprint.model.Category;
import offprint.model.CitationSource;
import offprint.model.CvSettings;
import offprint.model.Group;
import offprint.model.MenuEntry;
import offprint.model.MetricDefinition;
import offprint.model.Moved;
import offprint.model.OwnField;
import offprint.model.OwnFrame;
import offprint.model.Repository;
import offprint.model.RichText;
import offprint.model.SiteIcons;
import offprint.model.SiteSettings;
import offprint.model.ThemeSettings;
import offprint.model.ThirdParty;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;
import offprint.text.wording.Wording;

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
 * citations: openalex                                       (optional, or crossref, or semanticscholar)
 * author_pages: {min_papers: 2, for: all}                   (optional)
 * groups: {pi: Head, phd: PhD students, alumni: Alumni}     (optional)
 * macros: {Gal: '\operatorname{Gal}'}                      (optional)
 * raw_html: false                                           (optional)
 * repository: {url: "https://github.com/ada/papers", branch: main, folder: site}   (optional)
 * bibtex: unicode                                           (optional, or ascii)
 * social_cards: false                                       (optional)
 * redirects: {/authors/old/: /authors/new/}                 (optional)
 * cv: {group: type, number: none}                           (optional)
 * menu: [/papers/, {Code: "https://example.org/"}]          (optional, see MenuLoader)
 * footer: Written with [Offprint](https://example.org/).    (optional)
 * third_parties: {stats.example.org: [scripts, connections]} (optional, see ThirdPartiesLoader)
 * fields: {shelfmark: {label: Signatur, show: [page, cv]}}  (optional, see OwnFieldsLoader)
 * theme: …                                                  (optional, see ThemeLoader)
 * }</pre>
 */
final class SiteLoader {
    private static final String ASCII = "ascii";

    private final ListNames lists;
    private final SiteIcons icons;
    private final Diagnostics diagnostics;
    private final Reading reading;
    private final List<WrittenLink> links = new ArrayList<>();

    /**
     * @param lists that there are
     * @param icons that lie beside the file
     */
    SiteLoader(ListNames lists, SiteIcons icons, Diagnostics diagnostics) {
        this.lists = lists;
        this.icons = icons;
        this.diagnostics = diagnostics;
        this.reading = new Reading(diagnostics);
    }

    Optional<SiteSettings> load(Source source) {
        Optional<YamlMapping> root = YamlReader.read(source, diagnostics);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Values values = SiteKeys.ALL.read(root.get(), reading);
        Optional<String> title = values.get(SiteKeys.TITLE);
        Optional<String> url = values.get(SiteKeys.URL).flatMap(this::siteUrl);
        List<Category> categories =
                values.get(SiteKeys.CATEGORIES).map(this::categories).orElse(List.of());
        List<MetricDefinition> metrics =
                values.get(SiteKeys.METRICS).map(this::metrics).orElse(List.of());
        AuthorPages authorPages =
                values.get(SiteKeys.AUTHOR_PAGES).map(this::authorPages).orElse(AuthorPages.DEFAULT);
        List<Group> groups = values.get(SiteKeys.GROUPS)
                .map(mapping -> new GroupsLoader(reading).load(mapping))
                .orElse(Group.DEFAULT);
        Optional<Repository> repository = values.get(SiteKeys.REPOSITORY).flatMap(this::repository);
        ThemeSettings theme = values.get(SiteKeys.THEME)
                .map(new ThemeLoader(categories, lists, reading, links)::load)
                .orElse(ThemeSettings.DEFAULT);
        CvSettings cv = values.get(SiteKeys.CV).map(this::cv).orElse(CvSettings.DEFAULT);
        List<Moved> redirects =
                values.get(SiteKeys.REDIRECTS).map(this::redirects).orElse(List.of());
        Map<String, String> macros =
                values.get(SiteKeys.MACROS).map(new MacrosLoader(reading)::load).orElse(Map.of());
        boolean rawHtml = values.get(SiteKeys.RAW_HTML).orElse(false);
        OwnFrame frame = frame(values, new Markup(rawHtml, macros));
        List<ThirdParty> thirdParties = values.get(SiteKeys.THIRD_PARTIES)
                .map(new ThirdPartiesLoader(reading)::load)
                .orElse(List.of());
        List<OwnField> fields = values.get(SiteKeys.FIELDS)
                .map(new OwnFieldsLoader(reading)::declared)
                .orElse(List.of());
        values.get(SiteKeys.LANGUAGE).ifPresent(language -> unworded(values.place(SiteKeys.LANGUAGE), language, theme));
        if (title.isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteSettings(
                title.get(),
                url.get(),
                values.get(SiteKeys.LANGUAGE).orElse("en"),
                values.get(SiteKeys.DESCRIPTION),
                categories,
                values.get(SiteKeys.DEFAULT_CATEGORY).flatMap(code -> CategoryCode.find(code, categories, reading)),
                metrics,
                values.get(SiteKeys.CITATIONS).orElse(CitationSource.OPENALEX),
                authorPages,
                groups,
                macros,
                rawHtml,
                repository,
                values.get(SiteKeys.BIBTEX).orElse("").equals(ASCII),
                values.get(SiteKeys.SOCIAL_CARDS).orElse(false),
                cv,
                frame,
                thirdParties,
                fields,
                theme,
                redirects));
    }

    /** The pages' own words are English where there are none in the site's language. */
    private void unworded(Span written, String language, ThemeSettings theme) {
        if (!Wording.isKnown(language, theme.words())) {
            reading.report(Diagnostic.at(
                            written,
                            Rule.UNWORDED_LANGUAGE,
                            "the pages' own words are English: there is no translation for `" + language + '`')
                    .label("there are translations for " + String.join(", ", Wording.LANGUAGES))
                    .help("write all of them under `theme: words`, or leave it: they are marked as English"));
        }
    }

    private Optional<String> siteUrl(YamlScalar written) {
        Optional<String> url = Kinds.url(written, reading);
        if (url.isPresent() && (url.get().indexOf('?') >= 0 || url.get().indexOf('#') >= 0)) {
            reading.report(
                    Diagnostic.at(written.span(), Rule.BAD_URL, "`" + written.text() + "` is not the address of a site")
                            .label("pages are added to it, so it has no `?` or `#`"));
            return Optional.empty();
        }
        return url.isPresent() && !url.get().endsWith("/") ? Optional.of(url.get() + '/') : url;
    }

    private List<Category> categories(YamlMapping mapping) {
        List<Category> categories = new ArrayList<>();
        if (mapping.entries().isEmpty()) {
            reading.report(Diagnostic.at(mapping.span(), Rule.EMPTY_VALUE, "`categories` is empty")
                    .label("at least one is needed")
                    .help("write `categories: {CODE: Name}`"));
        }
        Map<String, YamlScalar> taken = new HashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            YamlScalar code = entry.key();
            Optional<Category> category = reading.value(entry, Kinds.NODE).flatMap(node -> category(code.text(), node));
            if (!CategoryCode.isOne(code.text())) {
                reading.report(Diagnostic.at(
                                code.span(), Rule.BAD_FILE_NAME, "`" + code.text() + "` cannot be a category's code")
                        .label("letters, digits, dots and hyphens; it becomes a part of an address"));
            } else if (taken.putIfAbsent(code.text().toLowerCase(Locale.ROOT), code) != null) {
                reading.report(Diagnostic.at(
                                code.span(),
                                Rule.ADDRESS_TAKEN,
                                "the code `" + code.text() + "` differs from another only in case")
                        .label("both would live at one address"));
            } else {
                category.ifPresent(categories::add);
            }
        }
        return categories;
    }

    private Optional<Category> category(String code, YamlNode node) {
        return node.match(
                name -> Optional.of(new Category(code, name.line())),
                list -> {
                    reading.report(TypeProblem.of("`" + code + "`", list, "a name or a mapping"));
                    return Optional.empty();
                },
                mapping -> {
                    Values values = SiteKeys.Categories.ALL.read(mapping, reading);
                    return values.get(SiteKeys.Categories.NAME)
                            .map(name -> new Category(
                                    code,
                                    name,
                                    values.get(SiteKeys.Categories.VENUES).orElse(List.of()),
                                    values.get(SiteKeys.Categories.KEYWORDS).orElse(List.of()),
                                    values.get(SiteKeys.Categories.ARXIV).orElse(List.of())));
                });
    }

    private List<MetricDefinition> metrics(YamlMapping mapping) {
        List<MetricDefinition> metrics = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            reading.value(entry, Kinds.MAPPING)
                    .map(definition -> metric(entry.key().text(), definition))
                    .ifPresent(metrics::add);
        }
        return metrics;
    }

    private MetricDefinition metric(String key, YamlMapping mapping) {
        Values values = SiteKeys.Metrics.ALL.read(mapping, reading);
        return new MetricDefinition(
                key,
                values.get(SiteKeys.Metrics.LABEL).orElse(key),
                values.get(SiteKeys.Metrics.DESCRIPTION).orElse(""),
                values.get(SiteKeys.Metrics.DIGITS).orElse(0),
                values.get(SiteKeys.Metrics.UNIT).orElse(""));
    }

    private CvSettings cv(YamlMapping mapping) {
        Values values = CvKeys.ALL.read(mapping, reading);
        CvSettings none = CvSettings.DEFAULT;
        return new CvSettings(
                lists.sections(
                        List.of(CvSettings.ABOUT, CvSettings.PAPERS),
                        values.get(CvKeys.SECTIONS).orElse(List.of()),
                        reading),
                values.get(CvKeys.GROUP).orElse(none.grouping()),
                values.get(CvKeys.NUMBER).orElse(none.numbering()),
                values.get(CvKeys.ONLY).orElse("all").equals("selected"));
    }

    private OwnFrame frame(Values values, Markup markup) {
        Reading prose = new Reading(markup, diagnostics);
        List<MenuEntry> menu =
                values.get(SiteKeys.MENU).map(new MenuLoader(reading)::load).orElse(List.of());
        Optional<RichText> footer = values.get(SiteKeys.FOOTER).map(prose::prose);
        links.addAll(prose.links());
        for (MenuEntry entry : menu) {
            if (!entry.isElsewhere()) {
                links.add(new WrittenLink(entry.path(), entry.place()));
            }
        }
        return new OwnFrame(menu, footer, icons);
    }

    /** The links into the site that stood in the file, which only the site's plan can judge. */
    List<WrittenLink> links() {
        return links;
    }

    private Optional<Repository> repository(YamlMapping mapping) {
        Values values = SiteKeys.RepositoryKeys.ALL.read(mapping, reading);
        return values.get(SiteKeys.RepositoryKeys.URL)
                .map(url -> new Repository(
                        trimmed(url),
                        values.get(SiteKeys.RepositoryKeys.BRANCH).orElse("main"),
                        trimmed(values.get(SiteKeys.RepositoryKeys.FOLDER).orElse(""))));
    }

    private List<Moved> redirects(YamlMapping mapping) {
        List<Moved> redirects = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            String from = entry.key().text();
            Optional<YamlScalar> to = reading.value(entry, Kinds.TEXT);
            Optional<String> path = former(from);
            if (path.isEmpty()) {
                reading.report(Diagnostic.at(
                                entry.key().span(),
                                Rule.BAD_FILE_NAME,
                                "`" + from + "` cannot have been an address here")
                        .label("one begins at the site's root, as `/papers/` or `/papers.html` does"));
            } else if (to.isPresent() && !to.get().text().startsWith("/")) {
                reading.report(Diagnostic.at(
                                to.get().span(),
                                Rule.DANGLING_LINK,
                                "`" + to.get().text() + "` is not an address of this site")
                        .label("one begins at the site's root, as `/papers/` does"));
            } else if (to.isPresent()) {
                String target = to.get().text().substring(1);
                redirects.add(
                        new Moved(path.get(), new WrittenLink(target, to.get().span())));
            }
        }
        return redirects;
    }

    /**
     * The path of a former address, with the slash of a page where its last part has no dot, and without
     * {@code index.html}. Empty for what cannot have been one: it begins at the root, has no part that is empty or of dots,
     * and nothing in it that ends an address.
     */
    private static Optional<String> former(String address) {
        boolean plain = address.startsWith("/");
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            plain &= c > ' ' && c != '\u007f' && c != '?' && c != '#' && c != '\\' && c != '%';
        }
        if (!plain) {
            return Optional.empty();
        }
        String path = address.substring(1);
        for (String part : trimmed(path).split("/", -1)) {
            plain &= !path.isEmpty() && !part.isEmpty() && !part.equals(".") && !part.equals("..");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - name.length());
        String page = name.equals("index.html") ? folder : name.isEmpty() || name.indexOf('.') >= 0 ? path : path + '/';
        return plain ? Optional.of(page) : Optional.empty();
    }

    private static String trimmed(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private AuthorPages authorPages(YamlMapping mapping) {
        Values values = SiteKeys.AuthorPages.ALL.read(mapping, reading);
        return new AuthorPages(
                values.get(SiteKeys.AuthorPages.MIN_PAPERS).orElse(AuthorPages.DEFAULT.minimum()),
                values.get(SiteKeys.AuthorPages.MEMBERS_ONLY).orElse(false));
    }
}
