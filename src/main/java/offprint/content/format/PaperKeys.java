package offprint.content.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.json.JsonValue;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.Status;

/** The keys of papers/SLUG.yaml. */
public final class PaperKeys {
    public static final Keys<Paper> ALL = new Keys<>();

    public static final Key<RichText> TITLE = ALL.fact(
            ALL.key("title", Kinds.TITLE, "The title; required, except for reviews."),
            paper -> Optional.of(paper.title()));
    public static final Key<YamlNode> AUTHORS = ALL.key(
            "authors",
            Kinds.NODE.shaped(AuthorKeys::people),
            "Names, ids in people.yaml, or mappings; `et al.` last if the list is incomplete.");
    public static final Key<YamlNode> EDITORS = ALL.key(
            "editors", Kinds.NODE.shaped(AuthorKeys::people), "The editors of the work itself: one, or a list.");
    public static final Key<YamlNode> TRANSLATORS =
            ALL.key("translators", Kinds.NODE.shaped(AuthorKeys::people), "The translators: one, or a list.");
    public static final Key<YamlMapping> CONTRIBUTORS = ALL.key(
            "contributors", Kinds.MAPPING.shaped(() -> ContributorKeys.ALL.shape()), "People in other roles, by role.");
    public static final Key<PublicationDate> DATE = ALL.fact(
            ALL.key("date", Kinds.DATE, "The date of publication, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD."),
            Paper::date);
    public static final Key<YamlScalar> CATEGORY =
            ALL.key("category", Kinds.TEXT.shaped(Shape::code), "The main category: a code from site.yaml.");
    public static final Key<List<YamlScalar>> CATEGORIES = ALL.key(
            "categories",
            Kinds.TEXTS.shaped(() -> Shape.anyOf(Shape.code(), Shape.list(Shape.code()))),
            "Codes of further categories.");
    public static final Key<PaperType> TYPE = ALL.fact(
            ALL.key(
                    "type",
                    Kinds.word(PaperType.stated(), PaperType::key),
                    "The type of work; by default it follows from the venue."),
            paper -> Optional.of(paper.type()));
    public static final Key<Status> STATUS = ALL.fact(
            ALL.key(
                    "status",
                    Kinds.word(Arrays.asList(Status.values()), Status::key),
                    "The publication status; default: published, or preprint."),
            paper -> Optional.of(paper.status()));
    public static final Key<String> GENRE = ALL.fact(
            ALL.key("genre", Kinds.LINE, "A more specific type, such as Habilitation or Policy brief."),
            paper -> paper.extras().genre());
    public static final Key<String> EDITION = ALL.fact(
            ALL.key("edition", Kinds.LINE, "The edition of the work, or of the book it is in: a number or words."),
            paper -> paper.extras().edition());
    public static final Key<String> VERSION = ALL.fact(
            ALL.key("version", Kinds.LINE, "The version of software, data or a standard."),
            paper -> paper.extras().version());
    public static final Key<String> PAGE_COUNT = ALL.fact(
            ALL.key("page_count", Kinds.LINE, "The number of pages of the whole work, such as xii, 340."),
            paper -> paper.extras().pageCount());
    public static final Key<YamlNode> EVENT = ALL.key(
            "event", Kinds.NODE.shaped(EventKeys::shape), "The event where it was presented: a name or a mapping.");
    public static final Key<YamlNode> PATENT = ALL.key(
            "patent",
            Kinds.NODE.shaped(PatentKeys::shape),
            "The patent: its number, such as US 9,123,456 B2, or a mapping.");
    public static final Key<YamlMapping> ORIGINAL =
            ALL.key("original", Kinds.MAPPING.shaped(OtherWorkKeys::one), "The work that this translates or reprints.");
    public static final Key<YamlNode> REVIEWED =
            ALL.key("reviewed", Kinds.NODE.shaped(OtherWorkKeys::several), "The works reviewed: one, or a list.");
    public static final Key<YamlNode> VENUE =
            ALL.key("venue", Kinds.NODE.shaped(VenueKeys::shape), "The venue: a name or a mapping.");
    public static final List<Key<Identifier>> IDENTIFIERS = identifiers();
    public static final Key<YamlMapping> LINKS = ALL.key(
            "links",
            Kinds.MAPPING.shaped(() -> Links.ALL.shape()),
            "Web addresses by kind of link; `true` says that it exists, but not where.");
    public static final Key<RichText> ABSTRACT =
            ALL.fact(ALL.key("abstract", Kinds.PROSE, "The abstract."), Paper::abstractText);
    public static final Key<RichText> SUMMARY =
            ALL.fact(ALL.key("summary", Kinds.PROSE, "A summary in plain words, shown in lists."), Paper::summary);
    public static final Key<List<String>> AFFILIATIONS = ALL.fact(
            ALL.key("affiliations", Kinds.LINES, "Affiliations as the paper names them."),
            Facts.some(paper -> paper.makers().affiliations()));
    public static final Key<YamlMapping> METRICS = ALL.key(
            "metrics",
            Kinds.MAPPING.shaped(() -> Shape.mapping().open(MetricKeys.ALL.shape(MetricKeys.figure()))),
            "Metrics declared in site.yaml: a number, or a mapping of value, source and as_of.");
    public static final Key<List<String>> KEYWORDS =
            ALL.fact(ALL.key("keywords", Kinds.LINES, "Keywords."), Facts.some(Paper::keywords));
    public static final Key<List<String>> AWARDS =
            ALL.fact(ALL.key("awards", Kinds.LINES, "Awards."), Facts.some(paper -> paper.extras()
                    .awards()));
    public static final Key<YamlNode> FUNDING = ALL.key(
            "funding", Kinds.NODE.shaped(FundingKeys::shape), "The funding: a funder, a mapping, or a list of these.");
    public static final Key<YamlMapping> SUBJECTS = ALL.key(
            "subjects",
            Kinds.MAPPING.shaped(() -> SubjectKeys.ALL.shape()),
            "Codes by classification (msc, acm, jel, mesh).");
    public static final Key<YamlMapping> FIELDS = ALL.key(
            "fields",
            Kinds.MAPPING.shaped(() -> Shape.mapping().open(Shape.text())),
            "Values of the fields declared in site.yaml.");
    public static final Key<List<YamlScalar>> PROJECTS =
            ALL.key("projects", Kinds.TEXTS.shaped(Shape::slugs), "Slugs of projects on this site.");
    public static final Key<List<YamlScalar>> CITES =
            ALL.key("cites", Kinds.TEXTS.shaped(Shape::slugs), "Slugs of papers on this site that it cites.");
    public static final Key<List<YamlScalar>> RELATED =
            ALL.key("related", Kinds.TEXTS.shaped(Shape::slugs), "Slugs of related papers on this site.");
    public static final Key<List<YamlMapping>> VERSIONS = ALL.key(
            "versions",
            Kinds.MAPPINGS.shaped(() -> Shape.list(VersionKeys.ALL.shape())),
            "Other versions, such as a preprint.");
    public static final Key<List<YamlMapping>> ERRATA =
            ALL.key("errata", Kinds.MAPPINGS.shaped(() -> Shape.list(ErratumKeys.ALL.shape())), "Corrections.");
    public static final Key<List<YamlScalar>> ALIASES =
            ALL.key("aliases", Kinds.TEXTS.shaped(Shape::slugs), "Former slugs of this paper.");
    public static final Key<Boolean> SELECTED = ALL.fact(
            ALL.key("selected", Kinds.FLAG, "Whether it is shown on the home page."),
            paper -> Optional.of(paper.filing().selected()).filter(selected -> selected));
    public static final Key<Boolean> DRAFT =
            ALL.key("draft", Kinds.FLAG, "Whether it is a draft, which only the preview shows.");
    public static final Key<String> LICENSE =
            ALL.fact(ALL.key("license", Kinds.LINE, "The licence, such as CC BY 4.0."), paper -> paper.extras()
                    .license());
    public static final Key<String> LANGUAGE =
            ALL.fact(ALL.key("language", Kinds.LANGUAGE, "The language, as a BCP 47 tag: en, pt-BR."), Paper::language);
    public static final Key<YamlMapping> TITLE_TRANSLATIONS = ALL.key(
            "title_translations",
            Kinds.MAPPING.shaped(() -> Shape.mapping(Shape.TAG, Shape.text())),
            "Titles in other languages, by BCP 47 tag.");
    public static final Key<YamlNode> FIGURE = ALL.key(
            "figure", Kinds.NODE.shaped(FigureKeys::shape), "A description of the picture that has the same name.");
    public static final Key<RichText> NOTE = ALL.fact(
            ALL.key("note", Kinds.PROSE, "A remark."), paper -> paper.texts().note());

    static {
        ALL.hold("venue", VenueKeys.ALL);
        ALL.hold("links", Links.ALL);
        ALL.instead("journal", "write `venue: …`");
        ALL.instead("booktitle", "write `venue: …`");
        ALL.instead("conference", "write `venue: …`, and `type: conference` if that does not follow");
        ALL.instead("year", "write `date: …`");
        ALL.instead("url", "write it under `links`, by what it leads to: `links: {publisher: …}`");
        ALL.instead("name", "write `title: …`");
    }

    private PaperKeys() {}

    /** What papers/SLUG.yaml looks like. */
    public static Shape shape() {
        List<JsonValue> either = new ArrayList<>();
        for (Key<?> key : List.of(AUTHORS, EDITORS, TRANSLATORS)) {
            either.add(new Shape()
                    .with("required", Shape.texts(List.of(key.name())))
                    .finished());
        }
        List<JsonValue> named = new ArrayList<>();
        for (Key<?> key : List.of(TITLE, REVIEWED)) {
            named.add(new Shape()
                    .with("required", Shape.texts(List.of(key.name())))
                    .finished());
        }
        JsonValue anyMaker =
                new Shape().with("anyOf", new JsonValue.Items(either)).finished();
        JsonValue anyTitle =
                new Shape().with("anyOf", new JsonValue.Items(named)).finished();
        return ALL.shape().title("A paper").with("allOf", new JsonValue.Items(List.of(anyMaker, anyTitle)));
    }

    private static List<Key<Identifier>> identifiers() {
        List<Key<Identifier>> keys = new ArrayList<>();
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            if (scheme != IdentifierScheme.ORCID) {
                String doc = "The " + scheme.noun() + ", such as " + scheme.example() + ".";
                keys.add(ALL.key(scheme.key(), Kinds.identifier(scheme), doc));
            }
        }
        return List.copyOf(keys);
    }

    /** The keys of {@code links}: a web address, or {@code true} where it is not known. */
    public static final class Links {
        public static final Keys<Paper> ALL = new Keys<>();
        private static final Map<LinkKind, Key<YamlNode>> KEYS = keys();

        private Links() {}

        public static Key<YamlNode> key(LinkKind kind) {
            return Objects.requireNonNull(KEYS.get(kind));
        }

        private static Map<LinkKind, Key<YamlNode>> keys() {
            Map<LinkKind, Key<YamlNode>> keys = new EnumMap<>(LinkKind.class);
            for (LinkKind kind : LinkKind.values()) {
                keys.put(kind, ALL.key(kind.key(), Kinds.NODE.shaped(Links::shape), kind.label() + "."));
            }
            ALL.instead("website", "write `project: …`");
            ALL.instead("homepage", "write `project: …`");
            return keys;
        }

        private static Shape shape() {
            JsonValue exists = new JsonValue.Items(List.of(new JsonValue.Truth(true), new JsonValue.Text("true")));
            return Shape.anyOf(Shape.url(), new Shape().with("enum", exists));
        }
    }
}
