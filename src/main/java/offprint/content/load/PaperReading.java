package offprint.content.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.ErratumKeys;
import offprint.content.format.Key;
import offprint.content.format.Kinds;
import offprint.content.format.PaperKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.format.VersionKeys;
import offprint.content.load.LoadedPaper.Mention;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.AuthorList;
import offprint.model.Category;
import offprint.model.Erratum;
import offprint.model.Extras;
import offprint.model.Filing;
import offprint.model.Folding;
import offprint.model.Html;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Makers;
import offprint.model.Metric;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Parsed;
import offprint.model.Picture;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.model.State;
import offprint.model.Status;
import offprint.model.Texts;
import offprint.model.Venue;
import offprint.model.Version;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/** One paper's file on its way to a {@link Paper}. */
final class PaperReading {
    /** What stands in the place of a category where `add` knows none. */
    private static final String UNCHOSEN = "?";

    private final YamlMapping root;
    private final SiteSettings site;
    private final KnownPeople people;
    private final Markup markup;
    private final Diagnostics diagnostics;
    private final Reading reading;
    private final Values values;

    private final Map<Identifier, Span> identifiers = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> aliases = new ArrayList<>();
    private final List<WrittenLink> written = new ArrayList<>();

    PaperReading(YamlMapping root, SiteSettings site, KnownPeople people, Markup markup, Diagnostics diagnostics) {
        this.root = root;
        this.site = site;
        this.people = people;
        this.markup = markup;
        this.diagnostics = diagnostics;
        this.reading = new Reading(markup, diagnostics);
        this.values = PaperKeys.ALL.read(root, reading);
    }

    /** Reads every field, so that all problems are reported, and builds the paper if its required ones are right. */
    Optional<LoadedPaper> paper(Slug slug, String origin, PaperFolder folder) {
        Optional<RichText> title = values.get(PaperKeys.TITLE);
        Optional<AuthorList> authors = values.get(PaperKeys.AUTHORS).flatMap(new AuthorsLoader(people, reading)::load);
        Optional<PublicationDate> date = values.get(PaperKeys.DATE);
        boolean undated = values.get(PaperKeys.STATUS).map(Status::mayBeUndated).orElse(false)
                && root.get(PaperKeys.DATE.name()).isEmpty();
        if (!undated) {
            values.require(PaperKeys.DATE, ", or say that it is still to come: `status: accepted`");
        }
        List<Category> categories = categories();
        Optional<Venue> venue = values.get(PaperKeys.VENUE).flatMap(new VenueLoader(reading)::load);
        identifiers();
        List<Link> links =
                values.get(PaperKeys.LINKS).map(new LinksLoader(reading)::load).orElse(List.of());
        List<Metric> metrics = values.get(PaperKeys.METRICS)
                .map(new MetricsLoader(site.metrics(), reading)::load)
                .orElse(List.of());
        List<Slug> cites = slugs(PaperKeys.CITES, mentions);
        List<Slug> related = slugs(PaperKeys.RELATED, mentions);
        List<Version> versions = versions();
        List<Erratum> errata = errata();
        List<Slug> formerSlugs = slugs(PaperKeys.ALIASES, aliases);
        Optional<Picture> figure = new PictureLoader(reading, diagnostics).figure(values, root, folder.figure(slug));
        Optional<Html> longNotes = folder.notes(slug).map(this::notes);
        written.addAll(reading.links());
        if (title.isEmpty() || authors.isEmpty() || (date.isEmpty() && !undated)) {
            return Optional.empty();
        }
        PaperType type = values.get(PaperKeys.TYPE).orElseGet(() -> defaultType(venue));
        Status status =
                values.get(PaperKeys.STATUS).orElse(type == PaperType.PREPRINT ? Status.PREPRINT : Status.PUBLISHED);
        Paper paper = new Paper(
                slug,
                title.get(),
                new Makers(authors.get(), values.get(PaperKeys.AFFILIATIONS).orElse(List.of())),
                type,
                new State(status, date, versions, errata),
                venue,
                new ArrayList<>(identifiers.keySet()),
                links,
                texts(longNotes),
                extras(),
                new Filing(
                        categories,
                        metrics,
                        values.get(PaperKeys.SELECTED).orElse(false),
                        cites,
                        related,
                        formerSlugs,
                        origin),
                folder.files(slug).withFigure(figure));
        return Optional.of(new LoadedPaper(
                paper,
                values.place(PaperKeys.TITLE),
                Folding.fold(paper.title().text()),
                values.get(PaperKeys.CATEGORY).isPresent(),
                identifiers,
                mentions,
                aliases,
                written));
    }

    private Texts texts(Optional<Html> notes) {
        return new Texts(
                values.get(PaperKeys.LANGUAGE),
                values.get(PaperKeys.ABSTRACT),
                values.get(PaperKeys.SUMMARY),
                values.get(PaperKeys.KEYWORDS).orElse(List.of()),
                values.get(PaperKeys.NOTE),
                notes);
    }

    private Extras extras() {
        return new Extras(
                values.get(PaperKeys.AWARDS).orElse(List.of()),
                values.get(PaperKeys.LICENSE),
                values.get(PaperKeys.GENRE),
                values.get(PaperKeys.EDITION),
                values.get(PaperKeys.VERSION),
                values.get(PaperKeys.PAGE_COUNT));
    }

    /** A paper with a venue that has volumes is an article, with another one a conference paper, else a preprint. */
    private static PaperType defaultType(Optional<Venue> venue) {
        if (venue.isEmpty()) {
            return PaperType.PREPRINT;
        }
        boolean periodical =
                venue.get().volume().isPresent() || venue.get().issue().isPresent();
        return periodical ? PaperType.ARTICLE : PaperType.CONFERENCE;
    }

    /** Those that the paper names, or else the site's own choice; none where the main one is wrong. */
    private List<Category> categories() {
        Optional<YamlScalar> main = values.get(PaperKeys.CATEGORY);
        List<Category> categories = new ArrayList<>();
        main.ifPresent(code -> addCategory(code, categories));
        boolean mainIsWrong = main.isPresent() && categories.isEmpty();
        for (YamlScalar code : values.get(PaperKeys.CATEGORIES).orElse(List.of())) {
            addCategory(code, categories);
        }
        if (main.isEmpty() && categories.isEmpty()) {
            site.defaultCategory().ifPresent(categories::add);
        }
        return mainIsWrong ? List.of() : categories;
    }

    private void addCategory(YamlScalar code, List<Category> categories) {
        if (code.text().equals(UNCHOSEN)) {
            diagnostics.report(unchosen(code));
            return;
        }
        CategoryCode.find(code, site.categories(), reading)
                .filter(category -> !categories.contains(category))
                .ifPresent(categories::add);
    }

    /** What there is to choose from, each as the line that is to be written. */
    private Diagnostic unchosen(YamlScalar marker) {
        Diagnostic problem = Diagnostic.at(marker.span(), Rule.UNCHOSEN_CATEGORY, "the category is still to be chosen")
                .label("what the paper was added from does not tell it");
        if (site.categories().isEmpty()) {
            return problem;
        }
        StringBuilder lines = new StringBuilder("write one of these lines:");
        for (Category category : site.categories()) {
            lines.append("\ncategory: ").append(category.code()).append("  # ").append(category.name());
        }
        return problem.help(lines.toString());
    }

    private void identifiers() {
        for (Key<Identifier> key : PaperKeys.IDENTIFIERS) {
            values.get(key).ifPresent(identifier -> identifiers.put(identifier, values.place(key)));
        }
    }

    private Html notes(Source source) {
        Markup.Written page = markup.page(source.passage(), "notes-", diagnostics);
        written.addAll(page.links());
        return page.text().html();
    }

    private List<Slug> slugs(Key<List<YamlScalar>> key, List<Mention> places) {
        List<Slug> slugs = new ArrayList<>();
        for (YamlScalar scalar : values.get(key).orElse(List.of())) {
            Parsed<Slug> slug = Slug.parse(scalar.text());
            if (slug.value().isEmpty()) {
                diagnostics.report(Diagnostic.at(
                                scalar.span(), Rule.UNKNOWN_PAPER, "`" + scalar.text() + "` is not a paper's slug")
                        .label(slug.reason()));
            } else if (slugs.contains(slug.value().get())) {
                diagnostics.report(Kinds.duplicate(key.name(), scalar));
            } else {
                slugs.add(slug.value().get());
                places.add(new Mention(slug.value().get(), scalar.span()));
            }
        }
        return slugs;
    }

    private List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        for (YamlMapping mapping : values.get(PaperKeys.VERSIONS).orElse(List.of())) {
            Values version = VersionKeys.ALL.read(mapping, reading);
            version.get(VersionKeys.LABEL)
                    .ifPresent(label -> versions.add(
                            new Version(label, version.get(VersionKeys.DATE), version.get(VersionKeys.URL))));
        }
        return versions;
    }

    private List<Erratum> errata() {
        List<Erratum> errata = new ArrayList<>();
        for (YamlMapping mapping : values.get(PaperKeys.ERRATA).orElse(List.of())) {
            Values erratum = ErratumKeys.ALL.read(mapping, reading);
            erratum.get(ErratumKeys.TEXT)
                    .ifPresent(text -> errata.add(new Erratum(text, erratum.get(ErratumKeys.DATE))));
        }
        return errata;
    }
}
