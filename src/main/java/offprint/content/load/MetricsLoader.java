package offprint.content.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.PublicationDate;

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
    private final Diagnostics diagnostics;

    MetricsLoader(List<MetricDefinition> definitions, Diagnostics diagnostics) {
        this.definitions = definitions;
        this.diagnostics = diagnostics;
    }

    /** The metrics in the order of their definitions. */
    List<Metric> load(YamlMapping mapping) {
        rejectUndeclared(mapping);
        YamlFields fields = new YamlFields(mapping, diagnostics);
        List<Metric> metrics = new ArrayList<>();
        for (MetricDefinition definition : definitions) {
            Optional<YamlNode> node = fields.node(definition.key());
            if (node.isPresent()) {
                metric(definition, fields, node.get()).ifPresent(metrics::add);
            }
        }
        return metrics;
    }

    private Optional<Metric> metric(MetricDefinition definition, YamlFields fields, YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return fields.number(definition.key())
                    .map(value -> new Metric(definition, value, Optional.empty(), Optional.empty()));
        }
        ContentFields parts = new ContentFields(mapping, diagnostics);
        Optional<Metric> metric = sourced(definition, parts);
        parts.rejectUnknown();
        return metric;
    }

    /** Reads {@code value}, {@code source} and {@code as_of}. */
    static Optional<Metric> sourced(MetricDefinition definition, ContentFields parts) {
        parts.yaml().requiredText("value");
        Optional<BigDecimal> value = parts.number("value");
        Optional<String> source = parts.line("source");
        Optional<PublicationDate> asOf = parts.date("as_of");
        return value.map(number -> new Metric(definition, number, source, asOf));
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
                diagnostics.report(Diagnostic.at(
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
