package offprint.content.format;

import java.util.Arrays;
import java.util.List;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.model.Category;
import offprint.model.CitationSource;
import offprint.model.MetricDefinition;
import offprint.model.Repository;
import offprint.model.SiteSettings;
import offprint.model.ThirdParty;

/** The keys of site.yaml. */
public final class SiteKeys {
    public static final Keys<SiteSettings> ALL = new Keys<>();

    /** What pages may ask a host for. */
    public static final Kind<List<ThirdParty.Purpose>> PURPOSES =
            Kinds.words(Arrays.asList(ThirdParty.Purpose.values()), ThirdParty.Purpose::key);

    private static final String HOST = "^\\s*[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?\\s*$";

    public static final Key<String> TITLE = ALL.required("title", Kinds.LINE, "The site's name, on every page.");
    public static final Key<YamlScalar> URL =
            ALL.required("url", Kinds.TEXT.shaped(Shape::base), "Where the site will live.");
    public static final Key<String> LANGUAGE =
            ALL.key("language", Kinds.LANGUAGE, "The language of the interface, as a BCP 47 tag; default: en.");
    public static final Key<String> DESCRIPTION =
            ALL.key("description", Kinds.LINE, "What search engines show for the home page.");
    public static final Key<YamlMapping> CATEGORIES = ALL.key(
            "categories",
            Kinds.MAPPING.shaped(() -> Shape.mappingByCode(Categories.shape()).atLeastOne("minProperties")),
            "Names by code, in the order in which they are shown.");
    public static final Key<YamlScalar> DEFAULT_CATEGORY = ALL.key(
            "default_category", Kinds.TEXT.shaped(Shape::code), "The code of the category for papers that name none.");
    public static final Key<YamlMapping> METRICS = ALL.key(
            "metrics",
            Kinds.MAPPING.shaped(() -> Shape.mapping().open(Metrics.ALL.shape())),
            "The metrics that papers may have under `metrics`.");
    public static final Key<CitationSource> CITATIONS = ALL.key(
            "citations",
            Kinds.word(Arrays.asList(CitationSource.values()), CitationSource::key),
            "The service whose citation counts pages show, among those that `offprint refresh` asks; default: openalex.");
    public static final Key<YamlMapping> AUTHOR_PAGES =
            ALL.key("author_pages", Kinds.MAPPING.shaped(() -> AuthorPages.ALL.shape()), "Which authors have a page.");
    public static final Key<YamlMapping> GROUPS = ALL.key(
            "groups",
            Kinds.MAPPING.shaped(() -> Shape.mappingByCode(Shape.text()).atLeastOne("minProperties")),
            "Groups of people: names by code, in the order in which they are shown.");
    public static final Key<YamlMapping> MACROS = ALL.key(
            "macros",
            Kinds.MAPPING.shaped(() -> Shape.mapping("^[A-Za-z]+$", Shape.text())),
            "Your own TeX commands, without the backslash, and what they stand for, with #1 to #9.");
    public static final Key<Boolean> RAW_HTML =
            ALL.key("raw_html", Kinds.FLAG, "Whether HTML in Markdown is passed through; only for trusted authors.");
    public static final Key<YamlMapping> REPOSITORY = ALL.key(
            "repository",
            Kinds.MAPPING.shaped(() -> RepositoryKeys.ALL.shape()),
            "The public repository of the content.");
    public static final Key<String> BIBTEX = ALL.key(
            "bibtex",
            Kinds.word(Arrays.asList("unicode", "ascii"), word -> word),
            "How BibTeX spells accented letters.");
    public static final Key<Boolean> SOCIAL_CARDS = ALL.key(
            "social_cards", Kinds.FLAG, "Whether each paper has a picture that is shown where its page is shared.");
    public static final Key<YamlMapping> REDIRECTS = ALL.key(
            "redirects",
            Kinds.MAPPING.shaped(() -> Shape.mapping("^/", Shape.of("string").pattern("^/"))),
            "New addresses by former addresses of pages and files.");
    public static final Key<YamlMapping> CV =
            ALL.key("cv", Kinds.MAPPING.shaped(() -> CvKeys.ALL.shape()), "What the CV shows, and how.");
    public static final Key<YamlSequence> MENU =
            ALL.key("menu", Kinds.LIST.shaped(SiteKeys::menu), "The links at the top of all pages, in order.");
    public static final Key<YamlScalar> FOOTER = ALL.key(
            "footer", Kinds.TEXT, "A paragraph at the foot of all pages, above the links there, in Markdown and TeX.");
    public static final Key<YamlMapping> THIRD_PARTIES = ALL.key(
            "third_parties",
            Kinds.MAPPING.shaped(() -> Shape.mapping(HOST, PURPOSES.shape().get())),
            "What pages may fetch from other hosts, by host.");
    public static final Key<YamlMapping> FIELDS = ALL.key(
            "fields",
            Kinds.MAPPING.shaped(() -> Shape.mapping().open(FieldKeys.ALL.shape())),
            "The fields that papers may have under `fields`.");
    public static final Key<YamlMapping> THEME =
            ALL.key("theme", Kinds.MAPPING.shaped(() -> ThemeKeys.ALL.shape()), "How the site looks and speaks.");

    private SiteKeys() {}

    /** What site.yaml looks like. */
    public static Shape shape() {
        return ALL.shape().title("The site");
    }

    private static Shape menu() {
        Shape address = Shape.anyOf(Shape.of("string").pattern("^\\s*/(?![/\\\\])"), Shape.url());
        Shape here = Shape.of("string", "object").pattern("^\\s*/(?![/\\\\])");
        Shape entry = here.with("additionalProperties", address.finished())
                .atLeastOne("minProperties")
                .with("maxProperties", Shape.figure(1));
        return Shape.list(entry).atLeastOne("minItems");
    }

    /** The keys of a category that is more than its name. */
    public static final class Categories {
        public static final Keys<Category> ALL = new Keys<>();

        public static final Key<String> NAME = ALL.required("name", Kinds.LINE, "The name on pages.");
        public static final Key<List<String>> VENUES =
                ALL.key("venues", Kinds.LINES, "Names of venues whose papers `offprint add` files here.");
        public static final Key<List<String>> KEYWORDS =
                ALL.key("keywords", Kinds.LINES, "Keywords with which `offprint add` files papers here.");
        public static final Key<List<String>> ARXIV =
                ALL.key("arxiv", Kinds.LINES, "arXiv classes that `offprint add` files here, such as cs.LG.");

        private Categories() {}

        private static Shape shape() {
            return ALL.shape(Shape.of("string", "number", "boolean", "object").pattern("\\S"));
        }
    }

    /** The keys of a metric that papers may carry. */
    public static final class Metrics {
        public static final Keys<MetricDefinition> ALL = new Keys<>();

        public static final Key<String> LABEL = ALL.key("label", Kinds.LINE, "The label on pages; default: its key.");
        public static final Key<String> DESCRIPTION =
                ALL.key("description", Kinds.LINE, "What it means and who computes it.");
        public static final Key<Integer> DIGITS =
                ALL.key("digits", Kinds.whole(0, 6), "Digits after the decimal point.");
        public static final Key<String> UNIT = ALL.key("unit", Kinds.LINE, "Such as %.");

        private Metrics() {}
    }

    /** The keys of {@code author_pages}. */
    public static final class AuthorPages {
        public static final Keys<SiteSettings> ALL = new Keys<>();

        public static final Key<Integer> MIN_PAPERS = ALL.key(
                "min_papers", Kinds.whole(1, 1_000_000), "How many papers an author needs to have a page; default: 2.");
        public static final Key<Boolean> MEMBERS_ONLY = ALL.key(
                "for",
                Kinds.word(Arrays.asList(false, true), only -> only ? "members" : "all"),
                "Whether all authors can have a page, or only members.");

        private AuthorPages() {}
    }

    /** The keys of {@code repository}. */
    public static final class RepositoryKeys {
        public static final Keys<Repository> ALL = new Keys<>();

        public static final Key<String> URL = ALL.required("url", Kinds.URL, "The address of its page.");
        public static final Key<String> BRANCH = ALL.key("branch", Kinds.LINE, "The branch; default: main.");
        public static final Key<String> FOLDER =
                ALL.key("folder", Kinds.LINE, "The folder that holds content/; default: the root.");

        private RepositoryKeys() {}
    }
}
