package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Kinds;
import offprint.content.format.MetricKeys;
import offprint.content.format.Reading;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Metric;
import offprint.model.MetricDefinition;

/**
 * Reads the figures of a paper, each a number or a mapping of {@code value}, {@code source} and {@code as_of}:
 *
 * <pre>{@code
 * metrics:
 *   score: 29.1
 *   citations: {value: 512, source: OpenAlex, as_of: 2026-05-18}
 * }</pre>
 */
final class MetricsLoader {
    private final List<MetricDefinition> definitions;
    private final Reading reading;

    MetricsLoader(List<MetricDefinition> definitions, Reading reading) {
        this.definitions = definitions;
        this.reading = reading;
    }

    /** The metrics in the order of their definitions. */
    List<Metric> load(YamlMapping mapping) {
        rejectUndeclared(mapping);
        List<Metric> metrics = new ArrayList<>();
        for (MetricDefinition definition : definitions) {
            mapping.entry(definition.key())
                    .flatMap(entry -> metric(definition, entry))
                    .ifPresent(metrics::add);
        }
        return metrics;
    }

    private Optional<Metric> metric(MetricDefinition definition, YamlMapping.Entry entry) {
        if (entry.value() instanceof YamlMapping mapping) {
            return sourced(definition, MetricKeys.ALL.read(mapping, reading));
        }
        return reading.value(entry, Kinds.NUMBER)
                .map(value -> new Metric(definition, value, Optional.empty(), Optional.empty()));
    }

    /** A value with its source and date. */
    static Optional<Metric> sourced(MetricDefinition definition, Values values) {
        return values.get(MetricKeys.VALUE)
                .map(number ->
                        new Metric(definition, number, values.get(MetricKeys.SOURCE), values.get(MetricKeys.AS_OF)));
    }

    private void rejectUndeclared(YamlMapping mapping) {
        List<String> keys = new ArrayList<>();
        for (MetricDefinition definition : definitions) {
            keys.add(definition.key());
        }
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                Optional<String> nearest = Suggestion.didYouMean(key, keys);
                reading.report(Diagnostic.at(
                                entry.key().span(), Rule.UNKNOWN_METRIC, "no metric is called `" + key + "`")
                        .label("not in content/site.yaml")
                        .help(
                                nearest.isPresent()
                                        ? nearest
                                        : Optional.of("declare it there: `metrics: {" + key + ": {label: …}}`")));
            }
        }
    }
}
