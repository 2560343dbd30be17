package offprint.content.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.content.load.LoadedPaper.Mention;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.diag.Suggestion;
import offprint.model.AuthorList;
import offprint.model.Category;
import offprint.model.Erratum;
import offprint.model.Folding;
import offprint.model.Html;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Link;
import offprint.model.Metric;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Parsed;
import offprint.model.Picture;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.model.Status;
import offprint.model.Venue;
import offprint.model.Version;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/** One paper's file on its way to a {@link Paper}. */
final class PaperReading {
    private static final List<String> TYPES =
            Arrays.stream(PaperType.values()).map(PaperType::key).collect(Collectors.toList());
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::key).collect(Collectors.toList());
    private static final List<IdentifierScheme> SCHEMES = Arrays.stream(IdentifierScheme.values())
            .filter(scheme -> scheme != IdentifierScheme.ORCID)
            .collect(Collectors.toList());

    /** What stands in the place of a category where `add` knows none. */
    private static final String UNCHOSEN = "?";

    private final YamlMapping root;
    private final ContentFields fields;
    private final SiteSettings site;
    private final KnownPeople people;
    private final Markup markup;
    private final Diagnostics diagnostics;

    private final Map<Identifier, Span> identifiers = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> aliases = new ArrayList<>();
    private final List<WrittenLink> written = new ArrayList<>();

    PaperReading(YamlMapping root, SiteSettings site, KnownPeople people, Markup markup, Diagnostics diagnostics) {
        this.root = root;
        this.fields = new ContentFields(root, diagnostics);
        this.site = site;
        this.people = people;
        this.markup = markup;
        this.diagnostics = diagnostics;
    }

    /** Reads every field, so that all problems are reported, and builds the paper if its required ones are right. */
    Optional<LoadedPaper> paper(Slug slug, String origin, PaperFolder folder) {
        Optional<YamlScalar> titleField = fields.yaml().requiredText("title");
        Optional<RichText> title = titleField.map(scalar -> markup.title(scalar.passage(), diagnostics));
        Optional<AuthorList> authors =
                fields.yaml().requiredList("authors").flatMap(new AuthorsLoader(people, diagnostics)::load);
        Optional<PublicationDate> date = fields.requiredDate("date");
        List<Category> categories = categories();
        Optional<String> typeWord = fields.word("type", TYPES);
        Optional<Venue> venue = fields.yaml().node("venue").flatMap(new VenueLoader(diagnostics)::load);
        Optional<String> statusWord = fields.word("status", STATUSES);
        identifiers();
        List<Link> links = fields.yaml()
                .mapping("links")
                .map(new LinksLoader(diagnostics)::load)
                .orElse(List.of());
        Optional<RichText> abstractText = prose("abstract");
        Optional<RichText> summary = prose("summary");
        List<String> affiliations = fields.lines("affiliations");
        List<Metric> metrics = fields.yaml()
                .mapping("metrics")
                .map(new MetricsLoader(site.metrics(), diagnostics)::load)
                .orElse(List.of());
        List<String> keywords = fields.lines("keywords");
        List<String> awards = fields.lines("awards");
        List<Slug> cites = slugs("cites", mentions);
        List<Slug> related = slugs("related", mentions);
        List<Version> versions = versions();
        List<Erratum> errata = errata();
        List<Slug> formerSlugs = slugs("aliases", aliases);
        boolean selected = fields.flag("selected");
        Optional<String> license = fields.line("license");
        Optional<String> language = fields.language("language");
        Optional<RichText> note = prose("note");
        Optional<Picture> figure =
                new PictureLoader(this::prose, diagnostics).figure(fields, root, folder.figure(slug));
        fields.rejectUnknown();
        Optional<Html> longNotes = folder.notes(slug).map(this::notes);
        if (titleField.isEmpty() || title.isEmpty() || authors.isEmpty() || date.isEmpty() || categories.isEmpty()) {
            return Optional.empty();
        }
        PaperType type = typeWord.map(word -> PaperType.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> defaultType(venue));
        Status status = statusWord
                .map(word -> Status.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(type == PaperType.PREPRINT ? Status.PREPRINT : Status.PUBLISHED);
        Paper paper = new Paper(
                slug,
                title.get(),
                authors.get(),
                date.get(),
                categories,
                type,
                status,
                venue,
                new ArrayList<>(identifiers.keySet()),
                links,
                abstractText,
                summary,
                affiliations,
                metrics,
                keywords,
                awards,
                cites,
                related,
                versions,
                errata,
                formerSlugs,
                selected,
                license,
                language,
                note,
                longNotes,
                folder.files(slug).withFigure(figure),
                origin);
        return Optional.of(new LoadedPaper(
                paper,
                titleField.get().span(),
                Folding.fold(paper.title().text()),
                identifiers,
                mentions,
                aliases,
                written));
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

    private List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        fields.yaml().requiredText("category").ifPresent(code -> addCategory(code, categories));
        boolean mainIsKnown = !categories.isEmpty();
        for (YamlScalar code : fields.yaml().texts("categories")) {
            addCategory(code, categories);
        }
        return mainIsKnown ? categories : List.of();
    }

    private void addCategory(YamlScalar code, List<Category> categories) {
        if (code.text().equals(UNCHOSEN)) {
            diagnostics.report(unchosen(code));
            return;
        }
        List<String> codes = new ArrayList<>();
        for (Category category : site.categories()) {
            if (category.code().equals(code.text())) {
                if (!categories.contains(category)) {
                    categories.add(category);
                }
                return;
            }
            codes.add(category.code());
        }
        Optional<String> nearest = Suggestion.didYouMean(code.text(), codes);
        diagnostics.report(
                Diagnostic.at(code.span(), Rule.UNKNOWN_CATEGORY, "no category is called `" + code.text() + "`")
                        .label("not in content/site.yaml")
                        .help(nearest.isPresent() ? nearest : Optional.of("there are " + String.join(", ", codes))));
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
        for (IdentifierScheme scheme : SCHEMES) {
            Optional<Identifier> identifier = fields.identifier(scheme.key(), scheme);
            if (identifier.isPresent()) {
                fields.yaml().text(scheme.key()).ifPresent(at -> identifiers.put(identifier.get(), at.span()));
            }
        }
    }

    private Optional<RichText> prose(String key) {
        return fields.yaml().text(key).map(this::prose);
    }

    private RichText prose(YamlScalar scalar) {
        Markup.Written prose = markup.prose(scalar.passage(), diagnostics);
        written.addAll(prose.links());
        return prose.text();
    }

    private Html notes(Source source) {
        Markup.Written page = markup.page(source.passage(), "notes-", diagnostics);
        written.addAll(page.links());
        return page.text().html();
    }

    private List<Slug> slugs(String key, List<Mention> places) {
        List<Slug> slugs = new ArrayList<>();
        for (YamlScalar scalar : fields.yaml().texts(key)) {
            Parsed<Slug> slug = Slug.parse(scalar.text());
            if (slug.value().isEmpty()) {
                diagnostics.report(Diagnostic.at(
                                scalar.span(), Rule.UNKNOWN_PAPER, "`" + scalar.text() + "` is not a paper's slug")
                        .label(slug.reason()));
            } else if (slugs.contains(slug.value().get())) {
                diagnostics.report(Diagnostic.at(
                                scalar.span(),
                                Rule.DUPLICATE_ENTRY,
                                "duplicate `" + scalar.text() + "` in `" + key + "`")
                        .help("delete one of them"));
            } else {
                slugs.add(slug.value().get());
                places.add(new Mention(slug.value().get(), scalar.span()));
            }
        }
        return slugs;
    }

    /** {@code versions}: a list of mappings of {@code label} and, if known, {@code date} and {@code url}. */
    private List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        for (YamlMapping mapping : mappings("versions")) {
            ContentFields version = new ContentFields(mapping, diagnostics);
            Optional<String> label = version.requiredLine("label");
            Optional<PublicationDate> date = version.date("date");
            Optional<String> url = version.url("url");
            version.rejectUnknown();
            label.ifPresent(text -> versions.add(new Version(text, date, url)));
        }
        return versions;
    }

    /** {@code errata}: a list of mappings of {@code text} and, if known, {@code date}. */
    private List<Erratum> errata() {
        List<Erratum> errata = new ArrayList<>();
        for (YamlMapping mapping : mappings("errata")) {
            ContentFields erratum = new ContentFields(mapping, diagnostics);
            Optional<RichText> text = erratum.yaml().requiredText("text").map(this::prose);
            Optional<PublicationDate> date = erratum.date("date");
            erratum.rejectUnknown();
            text.ifPresent(words -> errata.add(new Erratum(words, date)));
        }
        return errata;
    }

    private List<YamlMapping> mappings(String key) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlNode item : fields.yaml().list(key).map(YamlSequence::items).orElse(List.of())) {
            if (item instanceof YamlMapping mapping) {
                mappings.add(mapping);
            } else {
                diagnostics.report(YamlFields.wrongType("an item of `" + key + "`", item, "a mapping"));
            }
        }
        return mappings;
    }
}
