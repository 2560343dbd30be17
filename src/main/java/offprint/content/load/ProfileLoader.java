package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.MetricKeys;
import offprint.content.format.ProfileKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.diag.Suggestion;
import offprint.model.Category;
import offprint.model.Html;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.Person;
import offprint.model.PersonName;
import offprint.model.Picture;
import offprint.model.Profile;
import offprint.model.ProfileLink;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/**
 * Reads profile.yaml:
 *
 * <pre>{@code
 * name: Minjia Zhang
 * kind: person                         (optional, or group; else a group if the name is in braces)
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

    /** @param sources where portrait, longer text and CV are */
    Optional<LoadedProfile> load(Source source, Sources sources, List<WrittenLink> links) {
        Optional<YamlMapping> root = YamlReader.read(source, diagnostics);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = new Reading(markup, diagnostics);
        Values values = ProfileKeys.ALL.read(root.get(), reading);
        Optional<Person> person = person(values, reading);
        Optional<Category> category =
                values.get(ProfileKeys.CATEGORY).flatMap(code -> CategoryCode.find(code, site.categories(), reading));
        Optional<Picture> portrait =
                new PortraitLoader(sources.pictures(), diagnostics).load(values.get(ProfileKeys.PORTRAIT), reading);
        List<Metric> metrics = values.get(ProfileKeys.METRICS)
                .map(mapping -> metrics(mapping, reading))
                .orElse(List.of());
        List<ProfileLink> profileLinks = values.get(ProfileKeys.LINKS)
                .map(mapping -> ProfileLinks.of(ProfileKeys.Links.ALL.read(mapping, reading)))
                .orElse(List.of());
        links.addAll(reading.links());
        Optional<Html> about = sources.about().map(text -> about(text, links));
        return person.map(who -> new Profile(
                        who,
                        values.get(ProfileKeys.IS_GROUP).orElse(who.name().isOrganization()),
                        category,
                        values.get(ProfileKeys.ROLE),
                        values.get(ProfileKeys.AFFILIATION),
                        values.get(ProfileKeys.STATEMENT),
                        portrait,
                        metrics,
                        profileLinks,
                        about,
                        sources.cv()))
                .map(profile -> new LoadedProfile(profile, figures));
    }

    /** The places in it are told apart from those of the pages that show it. */
    private Html about(Source text, List<WrittenLink> links) {
        Markup.Written about = markup.page(text.passage(), "about-", diagnostics);
        links.addAll(about.links());
        return about.text().html();
    }

    private Optional<Person> person(Values values, Reading reading) {
        Optional<YamlScalar> written = values.get(ProfileKeys.NAME);
        Optional<YamlScalar> id = values.get(ProfileKeys.ID);
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
        Optional<PersonName> read = written.flatMap(new NameLoader(people.spellings(), reading)::load);
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

    private List<Metric> metrics(YamlMapping mapping, Reading reading) {
        List<Metric> metrics = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (ProfileKeys.COUNTED.contains(entry.key().text())) {
                diagnostics.report(Diagnostic.at(
                                entry.key().span(),
                                Rule.UNKNOWN_METRIC,
                                "`" + entry.key().text() + "` is counted, not declared")
                        .help("delete it; the site counts its papers"));
            } else if (entry.value() instanceof YamlMapping parts) {
                described(entry.key(), parts, reading).ifPresent(metrics::add);
            } else {
                metric(entry, reading).ifPresent(metrics::add);
            }
        }
        return metrics;
    }

    private Optional<Metric> metric(YamlMapping.Entry entry, Reading reading) {
        Optional<MetricDefinition> standard = standard(entry.key().text());
        if (standard.isEmpty() && reading.value(entry, Kinds.NODE).isPresent()) {
            reportUnknown(entry.key());
        }
        if (standard.isEmpty()) {
            return Optional.empty();
        }
        figures.put(entry.key().text(), entry.value().span());
        return reading.value(entry, Kinds.NUMBER)
                .map(value -> asDeclared(new Metric(standard.get(), value, Optional.empty(), Optional.empty())));
    }

    private Optional<Metric> described(YamlScalar key, YamlMapping mapping, Reading reading) {
        Values values = MetricKeys.OfProfile.ALL.read(mapping, reading);
        Optional<MetricDefinition> standard = standard(key.text());
        Optional<String> label = values.get(MetricKeys.OfProfile.LABEL).or(() -> standard.map(MetricDefinition::label));
        if (label.isEmpty()) {
            reportUnknown(key);
        }
        MetricDefinition definition = new MetricDefinition(
                key.text(),
                label.orElse(key.text()),
                values.get(MetricKeys.OfProfile.DESCRIPTION)
                        .or(() -> standard.map(MetricDefinition::description))
                        .orElse(""),
                standard.map(MetricDefinition::digits).orElse(0),
                values.get(MetricKeys.OfProfile.UNIT)
                        .or(() -> standard.map(MetricDefinition::unit))
                        .orElse(""));
        Optional<Metric> metric = MetricsLoader.sourced(definition, values);
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
}
