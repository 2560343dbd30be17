package offprint.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** The parser's tokens to a tree with spans, for one document. */
final class TreeBuilder {
    private static final int MAX_DEPTH = 50;

    /** The schema under which the parser leaves every scalar as it is written. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .yamlSchema(YAMLSchema.FAILSAFE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Source source;
    private final CodePointIndex index;
    private final Diagnostics diagnostics;
    private final JsonParser parser;
    private boolean sound = true;
    private int lastProperty = -1;

    TreeBuilder(Source source, int from, int to, Diagnostics diagnostics) {
        this.source = source;
        this.index = new CodePointIndex(source.text(), from, to);
        this.diagnostics = diagnostics;
        this.parser = YAML.createParser(ObjectReadContext.empty(), new PairedReader(source.text(), from, to));
    }

    /**
     * The document's root, if nothing was reported.
     *
     * @param lists whether it may be a list; else it is a mapping
     */
    Optional<YamlNode> document(boolean lists) {
        try (parser) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                report(DocumentProblem.empty(source, index.from()));
                return Optional.empty();
            }
            YamlNode root = node(first);
            JsonToken second = parser.nextToken();
            if (second != null) {
                report(DocumentProblem.second(source, start()));
            } else if (sound && !(root instanceof YamlMapping || (lists && root instanceof YamlSequence))) {
                boolean empty = root instanceof YamlScalar scalar && scalar.isNull();
                report(empty ? DocumentProblem.empty(source, index.from()) : DocumentProblem.noMapping(root));
            }
            return sound ? Optional.of(root) : Optional.empty();
        } catch (JacksonException e) {
            reportSyntax(e);
            return Optional.empty();
        }
    }

    private YamlNode node(JsonToken token) {
        int start = start();
        reportProperty(start);
        if (token == JsonToken.START_OBJECT) {
            return mapping(start);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(start);
        }
        return scalar(start, token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    private YamlMapping mapping(int start) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, YamlScalar> keys = new HashMap<>();
        int end = start;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            YamlScalar key = key(start(), start);
            YamlScalar twin = keys.putIfAbsent(key.text(), key);
            if (twin != null) {
                report(Diagnostic.at(key.span(), Rule.DUPLICATE_KEY, "duplicate key `" + key.text() + "`")
                        .label("the second one")
                        .note(twin.span(), "the first one"));
            }
            YamlNode value = node(parser.nextToken());
            entries.add(new YamlMapping.Entry(key, value));
            end = value.span().end();
        }
        return new YamlMapping(entries, source.span(start, source.text().startsWith("{", start) ? end() : end));
    }

    private YamlScalar key(int start, int mappingStart) {
        if (start > mappingStart) {
            reportProperty(start);
        }
        return scalar(start, parser.currentName());
    }

    private YamlSequence sequence(int start) {
        List<YamlNode> items = new ArrayList<>();
        int end = start;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            YamlNode item = node(token);
            items.add(item);
            end = item.span().end();
        }
        return new YamlSequence(items, source.span(start, source.text().startsWith("[", start) ? end() : end));
    }

    private YamlScalar scalar(int start, String text) {
        int end = end();
        char first = start < end ? source.text().charAt(start) : 0;
        if (first == '|' || first == '>') {
            return new YamlScalar(text, YamlScalar.Style.BLOCK, source.span(start, endOfBlock(start, end)));
        }
        boolean quoted = first == '"' || first == '\'';
        YamlScalar scalar = new YamlScalar(
                text, quoted ? YamlScalar.Style.QUOTED : YamlScalar.Style.PLAIN, source.span(start, end));
        Optional<Diagnostic> escape = EscapeProblem.in(scalar);
        if (escape.isPresent()) {
            report(escape.get());
        }
        return scalar;
    }

    /** A block scalar's last char that is not white space; the header's last, where the block is empty. */
    private int endOfBlock(int start, int end) {
        String text = source.text();
        int header = text.indexOf('\n', start);
        int last = end;
        while (last > start + 1 && text.charAt(last - 1) <= ' ') {
            last--;
        }
        if (header >= 0 && last > header) {
            return last;
        }
        last = start + 1;
        while (last < end && text.charAt(last) > ' ') {
            last++;
        }
        return last;
    }

    /** Anchors, aliases and tags show by the first character of what they belong to. */
    private void reportProperty(int start) {
        Optional<Diagnostic> problem = DocumentProblem.property(source, start);
        if (problem.isPresent()) {
            lastProperty = start;
            report(problem.get());
        }
    }

    /** The parser's complaint, unless an anchor, alias or tag on that line is its cause. */
    private void reportSyntax(JacksonException e) {
        Diagnostic problem = e instanceof StreamConstraintsException
                ? DocumentProblem.tooDeep(source, start(), MAX_DEPTH)
                : SyntaxProblem.of(e.getCause(), source, index, start());
        int place = problem.span().isPresent() ? problem.span().get().start() : index.to();
        if (lastProperty < 0 || LineIndex.start(source.text(), place) != LineIndex.start(source.text(), lastProperty)) {
            report(problem);
        }
    }

    private void report(Diagnostic problem) {
        sound = false;
        Optional<Span> place = problem.span().map(this::clipped);
        diagnostics.report(new Diagnostic(
                problem.rule(),
                problem.severity(),
                problem.headline(),
                problem.file(),
                place,
                problem.label(),
                problem.notes(),
                problem.helps()));
    }

    /** The span as far as it is in the part of the source that is being read. */
    private Span clipped(Span span) {
        int start = Math.min(Math.max(span.start(), index.from()), index.to());
        return source.span(start, Math.max(start, Math.min(span.end(), index.to())));
    }

    private int start() {
        return index.offset(parser.currentTokenLocation());
    }

    private int end() {
        return index.offset(parser.currentLocation());
    }
}
