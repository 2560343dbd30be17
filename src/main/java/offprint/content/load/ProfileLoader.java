package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.diag.Suggestion;
import offprint.model.Attachment;
import offprint.model.Category;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Picture;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.model.RichText;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/**
 * Reads profile.yaml:
 *
 * <pre>{@code
 * name: Minjia Zhang
 * id: minjia-zhang                      (optional; else the one person of people.yaml with this name)
 * category: LG                          (optional)
 * role: Assistant Professor             (optional)
 * affiliation: …                        (optional)
 * statement: One line of **Markdown**   (optional)
 * portrait: {file: me.jpg, alt: …}      (optional)
 * metrics:                              (optional; h_index, citations, novelty and ai_score have their labels)
 *   h_index: {value: 35, source: …, as_of: 2026-05-18}
 *   novelty: {value: 54, unit: "%"}
 * links: {orcid: 0000-0002-1825-0097, github: https://github.com/…}   (optional)
 * }</pre>
 */
final class ProfileLoader {
    private static final List<MetricDefinition> STANDARD_METRICS = List.of(
            new MetricDefinition("citations", "", "", 0, ""),
            new MetricDefinition("h_index", "", "", 0, ""),
            new MetricDefinition("novelty", "", "", 0, ""),
            new MetricDefinition("ai_score", "", "", 0, ""));
    private static final List<String> COMPUTED = List.of("papers", "paper_count", "papers_with_code", "coauthors");
    private static final List<ProfileLink> LINK_LABELS = List.of(
            new ProfileLink("website", "Website", ""),
            new ProfileLink("email", "E-mail", ""),
            new ProfileLink("orcid", "ORCID", ""),
            new ProfileLink("scholar", "Google Scholar", ""),
            new ProfileLink("semanticscholar", "Semantic Scholar", ""),
            new ProfileLink("dblp", "dblp", ""),
            new ProfileLink("openalex", "OpenAlex", ""),
            new ProfileLink("openreview", "OpenReview", ""),
            new ProfileLink("arxiv", "arXiv", ""),
            new ProfileLink("wikidata", "Wikidata", ""),
            new ProfileLink("github", "GitHub", ""),
            new ProfileLink("gitlab", "GitLab", ""),
            new ProfileLink("huggingface", "Hugging Face", ""),
            new ProfileLink("linkedin", "LinkedIn", ""),
            new ProfileLink("mastodon", "Mastodon", ""),
            new ProfileLink("bluesky", "Bluesky", ""),
            new ProfileLink("twitter", "Twitter", ""));

    private final SiteSettings site;
    private final KnownPeople people;
    private final Markup markup;
    private final Diagnostics diagnostics;
    private final Map<String, Span> figures = new HashMap<>();

    ProfileLoader(SiteSettings site, KnownPeople people, Markup markup, Diagnostics diagnostics) {
        this.site = site;
        this.people = people;
        this.markup = markup;
        this.diagnostics = diagnostics;
    }

    /** @param pictures the files among which the portrait is */
    Optional<LoadedProfile> load(Source source, List<Attachment> pictures, List<WrittenLink> links) {
        Optional<YamlMapping> root = YamlReader.read(source, diagnostics);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        ContentFields fields = new ContentFields(root.get(), diagnostics);
        Optional<Person> person = person(fields);
        Optional<Category> category = category(fields);
        Optional<String> role = fields.line("role");
        Optional<String> affiliation = fields.line("affiliation");
        Optional<Markup.Written> statement =
                fields.yaml().text("statement").map(scalar -> markup.prose(scalar.passage(), diagnostics));
        statement.ifPresent(written -> links.addAll(written.links()));
        Optional<Picture> portrait = new PortraitLoader(pictures, diagnostics).load(fields);
        List<Metric> metrics =
                fields.yaml().mapping("metrics").map(this::metrics).orElse(List.of());
        List<ProfileLink> profileLinks =
                fields.yaml().mapping("links").map(this::links).orElse(List.of());
        fields.rejectUnknown();
        Optional<RichText> statementText = statement.map(Markup.Written::text);
        return person.map(who ->
                        new Profile(who, category, role, affiliation, statementText, portrait, metrics, profileLinks))
                .map(profile -> new LoadedProfile(profile, figures));
    }

    private Optional<Person> person(ContentFields fields) {
        Optional<YamlScalar> written = fields.yaml().requiredText("name");
        Optional<YamlScalar> id = fields.yaml().text("id");
        if (id.isPresent()) {
            Optional<Person> known = people.withId(id.get().text());
            if (known.isEmpty()) {
                diagnostics.report(Diagnostic.at(
                                id.get().span(),
                                Rule.UNKNOWN_PERSON,
                                "nobody has the id `" + id.get().text() + "`")
                        .label("not in content/people.yaml")
                        .help(Suggestion.didYouMean(id.get().text(), people.ids())));
            }
            return known;
        }
        Optional<PersonName> read = written.flatMap(new NameLoader(people.spellings(), diagnostics)::load);
        if (written.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        PersonName name = read.get();
        List<Person> bearers = people.named(name);
        if (bearers.size() > 1) {
            diagnostics.report(Diagnostic.at(
                            written.get().span(),
                            Rule.AMBIGUOUS_NAME,
                            "more than one person is called `" + name.display() + "`")
                    .help("say which one with `id: " + bearers.get(0).id() + "`"));
            return Optional.empty();
        }
        return Optional.of(
                bearers.size() == 1
                        ? bearers.get(0)
                        : new Person(Slug.of(name.display()), name, List.of(), Optional.empty(), Optional.empty()));
    }

    private Optional<Category> category(ContentFields fields) {
        List<String> codes = new ArrayList<>();
        for (Category category : site.categories()) {
            codes.add(category.code());
        }
        Optional<YamlScalar> code = fields.yaml().text("category");
        if (code.isPresent() && !codes.contains(code.get().text())) {
            diagnostics.report(Diagnostic.at(
                            code.get().span(),
                            Rule.UNKNOWN_CATEGORY,
                            "no category is called `" + code.get().text() + "`")
                    .label("not in content/site.yaml")
                    .help(Suggestion.didYouMean(code.get().text(), codes)));
        }
        return code.filter(scalar -> codes.contains(scalar.text()))
                .map(scalar -> site.categories().get(codes.indexOf(scalar.text())));
    }

    private List<Metric> metrics(YamlMapping mapping) {
        List<Metric> metrics = new ArrayList<>();
        YamlFields fields = new YamlFields(mapping, diagnostics);
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (COMPUTED.contains(entry.key().text())) {
                diagnostics.report(Diagnostic.at(
                                entry.key().span(),
                                Rule.UNKNOWN_METRIC,
                                "`" + entry.key().text() + "` is counted, not declared")
                        .help("delete it; the site counts its papers"));
            } else {
                metric(entry.key(), fields).ifPresent(metrics::add);
            }
        }
        return metrics;
    }

    private Optional<Metric> metric(YamlScalar key, YamlFields fields) {
        Optional<YamlNode> node = fields.node(key.text());
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof YamlMapping mapping)) {
            Optional<MetricDefinition> standard = standard(key.text());
            if (standard.isEmpty()) {
                reportUnknown(key);
                return Optional.empty();
            }
            figures.put(key.text(), node.get().span());
            return fields.number(key.text())
                    .map(value -> asDeclared(new Metric(standard.get(), value, Optional.empty(), Optional.empty())));
        }
        ContentFields parts = new ContentFields(mapping, diagnostics);
        Optional<MetricDefinition> standard = standard(key.text());
        Optional<String> label = parts.line("label").or(() -> standard.map(MetricDefinition::label));
        if (label.isEmpty()) {
            reportUnknown(key);
        }
        MetricDefinition definition = new MetricDefinition(
                key.text(),
                label.orElse(key.text()),
                parts.line("description")
                        .or(() -> standard.map(MetricDefinition::description))
                        .orElse(""),
                standard.map(MetricDefinition::digits).orElse(0),
                parts.line("unit")
                        .or(() -> standard.map(MetricDefinition::unit))
                        .orElse(""));
        Optional<Metric> metric = MetricsLoader.sourced(definition, parts);
        parts.rejectUnknown();
        mapping.get("value").ifPresent(value -> figures.put(key.text(), value.span()));
        return label.isPresent() ? metric.map(ProfileLoader::asDeclared) : Optional.empty();
    }

    /** A declared figure is shown with all its decimals. */
    private static Metric asDeclared(Metric metric) {
        MetricDefinition definition = metric.definition();
        int digits = Math.min(6, Math.max(definition.digits(), metric.value().scale()));
        MetricDefinition exact = new MetricDefinition(
                definition.key(), definition.label(), definition.description(), digits, definition.unit());
        return new Metric(exact, metric.value(), metric.source(), metric.asOf());
    }

    private Optional<MetricDefinition> standard(String key) {
        for (List<MetricDefinition> definitions : List.of(site.metrics(), STANDARD_METRICS)) {
            for (MetricDefinition definition : definitions) {
                if (definition.key().equals(key)) {
                    return Optional.of(definition);
                }
            }
        }
        return Optional.empty();
    }

    private void reportUnknown(YamlScalar key) {
        List<String> keys = new ArrayList<>();
        STANDARD_METRICS.forEach(metric -> keys.add(metric.key()));
        Optional<String> nearest = Suggestion.didYouMean(key.text(), keys);
        diagnostics.report(Diagnostic.at(key.span(), Rule.UNKNOWN_METRIC, "`" + key.text() + "` has no label")
                .label("not one of the metrics that every profile may have")
                .help(
                        nearest.isPresent()
                                ? nearest
                                : Optional.of("add one: `" + key.text() + ": {label: …, value: …}`")));
    }

    private List<ProfileLink> links(YamlMapping mapping) {
        ContentFields fields = new ContentFields(mapping, diagnostics);
        List<ProfileLink> links = new ArrayList<>();
        for (ProfileLink link : LINK_LABELS) {
            address(link.key(), fields).ifPresent(url -> links.add(new ProfileLink(link.key(), link.label(), url)));
        }
        fields.rejectUnknown();
        return links;
    }

    private Optional<String> address(String key, ContentFields fields) {
        return switch (key) {
            case "orcid" -> fields.identifier(key, IdentifierScheme.ORCID).map(Identifier::url);
            case "email" -> fields.yaml().text(key).flatMap(this::mail);
            default -> fields.url(key);
        };
    }

    private Optional<String> mail(YamlScalar scalar) {
        String address = scalar.text().strip();
        int at = address.indexOf('@');
        boolean wellFormed = at > 0 && at == address.lastIndexOf('@') && address.indexOf('.', at) > at + 1;
        for (int i = 0; i < address.length(); i++) {
            wellFormed &= address.charAt(i) > ' ' && "<>\"?&#%:/\\".indexOf(address.charAt(i)) < 0;
        }
        if (wellFormed) {
            return Optional.of("mailto:" + address);
        }
        diagnostics.report(
                Diagnostic.at(scalar.span(), Rule.BAD_URL, "`" + scalar.text() + "` is not a valid e-mail address"));
        return Optional.empty();
    }
}
