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
import offprint.model.PaperTexts;
import offprint.model.PaperType;
import offprint.model.Picture;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.Role;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.model.State;
import offprint.model.Status;
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
    private final ReviewTitles reviews;
    private final Diagnostics diagnostics;
    private final Reading reading;
    private final Values values;

    private final Map<Identifier, Span> identifiers = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> aliases = new ArrayList<>();
    private final List<WrittenLink> written = new ArrayList<>();

    PaperReading(
            YamlMapping root,
            SiteSettings site,
            KnownPeople people,
            Markup markup,
            ReviewTitles reviews,
            Diagnostics diagnostics) {
        this.root = root;
        this.site = site;
        this.people = people;
        this.markup = markup;
        this.reviews = reviews;
        this.diagnostics = diagnostics;
        this.reading = new Reading(markup, diagnostics);
        this.values = PaperKeys.ALL.read(root, reading);
    }

    /** Reads every field, so that all problems are reported, and builds the paper if its required ones are right. */
    Optional<LoadedPaper> paper(Slug slug, String origin, PaperFolder folder) {
        Optional<Makers> makers = new MakersLoader(people, reading).load(values);
        ExtrasLoader facts = new ExtrasLoader(site.fields(), reading);
        Extras extras = facts.load(values, new OtherWorksLoader(people, reading, mentions));
        Optional<RichText> title = title(extras);
        Optional<PublicationDate> date = values.get(PaperKeys.DATE);
        boolean undated = values.get(PaperKeys.STATUS).map(Status::mayBeUndated).orElse(false)
                && root.get(PaperKeys.DATE.name()).isEmpty();
        if (!undated) {
            values.require(
                    PaperKeys.DATE,
                    ", or say how far it has come: `status: accepted`, `submitted` or `in-preparation`");
        }
        List<Category> categories = categories();
        Optional<Venue> venue = values.get(PaperKeys.VENUE).flatMap(new VenueLoader(people, reading)::load);
        identifiers();
        List<Link> links =
                values.get(PaperKeys.LINKS).map(new LinksLoader(reading)::load).orElse(List.of());
        List<Metric> metrics = values.get(PaperKeys.METRICS)
                .map(new MetricsLoader(site.metrics(), reading)::load)
                .orElse(List.of());
        List<Slug> cites = papers(PaperKeys.CITES, mentions);
        List<Slug> related = papers(PaperKeys.RELATED, mentions);
        List<Version> versions = versions();
        List<Erratum> errata = errata();
        List<Slug> formerSlugs = papers(PaperKeys.ALIASES, aliases);
        List<Mention> projects =
                SlugList.read(PaperKeys.PROJECTS, Rule.UNKNOWN_PROJECT, "is not a project's slug", values, reading);
        Map<String, RichText> titles =
                values.get(PaperKeys.TITLE_TRANSLATIONS).map(this::titles).orElse(Map.of());
        Optional<Picture> figure = new PictureLoader(reading, diagnostics).figure(values, root, folder.figure(slug));
        Optional<Html> longNotes = folder.notes(slug).map(this::notes);
        written.addAll(reading.links());
        if (title.isEmpty() || makers.isEmpty() || (date.isEmpty() && !undated)) {
            return Optional.empty();
        }
        Optional<PaperType> stated = values.get(PaperKeys.TYPE);
        PaperType type = stated.orElseGet(() -> defaultType(makers.get(), venue, extras));
        Status status =
                values.get(PaperKeys.STATUS).orElse(type == PaperType.PREPRINT ? Status.PREPRINT : Status.PUBLISHED);
        Paper paper = new Paper(
                slug,
                title.get(),
                makers.get(),
                type,
                new State(status, date, versions, errata),
                venue,
                new ArrayList<>(identifiers.keySet()),
                links,
                texts(titles, longNotes),
                extras,
                new Filing(
                        categories,
                        metrics,
                        values.get(PaperKeys.SELECTED).orElse(false),
                        isDraft(),
                        cites,
                        related,
                        formerSlugs,
                        SlugList.slugs(projects),
                        origin),
                folder.files(slug).withFigure(figure));
        new PaperDoubts(values, diagnostics).raise(paper);
        boolean manuscript = stated.isEmpty() && status.isInProgress() && !paper.isPublic();
        return Optional.of(new LoadedPaper(
                manuscript ? paper.typed(PaperType.MANUSCRIPT) : paper,
                values.has(PaperKeys.TITLE) ? values.place(PaperKeys.TITLE) : values.begin(),
                values.has(PaperKeys.TITLE),
                Folding.fold(paper.title().text()),
                values.get(PaperKeys.CATEGORY).isPresent(),
                identifiers,
                facts.patentNumber(),
                mentions,
                facts.grants(),
                projects,
                aliases,
                written));
    }

    boolean isDraft() {
        return values.get(PaperKeys.DRAFT).orElse(false);
    }

    private PaperTexts texts(Map<String, RichText> titles, Optional<Html> notes) {
        return new PaperTexts(
                values.get(PaperKeys.LANGUAGE),
                titles,
                values.get(PaperKeys.ABSTRACT),
                values.get(PaperKeys.SUMMARY),
                values.get(PaperKeys.KEYWORDS).orElse(List.of()),
                values.get(PaperKeys.NOTE),
                notes);
    }

    /** That of a review may be left out: it says what is reviewed. */
    private Optional<RichText> title(Extras extras) {
        if (!extras.reviewed().isEmpty() && !values.has(PaperKeys.TITLE)) {
            return Optional.of(reviews.of(extras.reviewed(), values.get(PaperKeys.LANGUAGE)));
        }
        values.require(PaperKeys.TITLE);
        return values.get(PaperKeys.TITLE);
    }

    private Map<String, RichText> titles(YamlMapping mapping) {
        Map<String, RichText> titles = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            Optional<String> tag = Kinds.LANGUAGE.read("title_translations", entry.key(), reading);
            Optional<RichText> title = reading.value(entry, Kinds.TITLE);
            if (tag.isPresent() && title.isPresent()) {
                titles.put(tag.get(), title.get());
            }
        }
        return titles;
    }

    /**
     * What a paper is that does not say so: a patent or a review by what it states; without a venue, an edited book, a
     * presentation or a preprint; with one, an article where that has volumes, else a conference paper.
     */
    private PaperType defaultType(Makers makers, Optional<Venue> venue, Extras extras) {
        if (extras.patent().isPresent()) {
            return PaperType.PATENT;
        }
        if (!extras.reviewed().isEmpty()) {
            return PaperType.REVIEW;
        }
        if (venue.isEmpty() && makers.of(Role.AUTHOR).isEmpty()) {
            return PaperType.BOOK;
        }
        if (venue.isEmpty()) {
            return extras.event().isPresent() ? PaperType.PRESENTATION : PaperType.PREPRINT;
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
                .label("the source that the paper was added from does not say");
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

    private List<Slug> papers(Key<List<YamlScalar>> key, List<Mention> places) {
        List<Mention> papers = SlugList.read(key, Rule.UNKNOWN_PAPER, "is not a paper's slug", values, reading);
        places.addAll(papers);
        return SlugList.slugs(papers);
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
