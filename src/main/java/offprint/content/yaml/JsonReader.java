package offprint.content.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into the same tree as YAML: strings are quoted scalars, numbers and the words of JSON plain ones. JSON is
 * YAML but for its tabs and the way it writes characters beyond 16 bits, which is why it has a reader of its own.
 */
public final class JsonReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Source source;
    private final JsonParser parser;

    private JsonReader(Source source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** The value that the file holds; empty where it is not JSON, which is reported. */
    public static Optional<YamlNode> read(Source source, Diagnostics diagnostics) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source.text())) {
            JsonReader reader = new JsonReader(source, parser);
            JsonToken first = parser.nextToken();
            return first == null ? Optional.empty() : Optional.of(reader.node(first));
        } catch (JacksonException e) {
            int length = source.text().length();
            long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            int at = (int) Math.max(0, Math.min(offset, length));
            String reason = String.valueOf(e.getOriginalMessage());
            int line = reason.indexOf('\n');
            diagnostics.report(Diagnostic.at(
                            source.span(at, Math.min(at + 1, length)), Rule.ENTRY_SYNTAX, "the file is not valid JSON")
                    .label(line < 0 ? reason : reason.substring(0, line)));
            return Optional.empty();
        }
    }

    private YamlNode node(JsonToken token) {
        int start = offset(parser.currentTokenLocation().getCharOffset());
        if (token == JsonToken.START_OBJECT) {
            return mapping(start);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(node(next));
            }
            return new YamlSequence(items, span(start));
        }
        return scalar(token, start);
    }

    private YamlMapping mapping(int start) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int at = offset(parser.currentTokenLocation().getCharOffset());
            YamlScalar key = new YamlScalar(parser.currentName(), YamlScalar.Style.QUOTED, source.span(at, at));
            YamlNode value = node(parser.nextToken());
            if (keys.add(key.text())) {
                entries.add(new YamlMapping.Entry(key, value));
            }
        }
        return new YamlMapping(entries, span(start));
    }

    private YamlScalar scalar(JsonToken token, int start) {
        boolean text = token == JsonToken.VALUE_STRING;
        return new YamlScalar(parser.getString(), text ? YamlScalar.Style.QUOTED : YamlScalar.Style.PLAIN, span(start));
    }

    /** From the start of a value to where the parser has come. */
    private Span span(int start) {
        return source.span(
                start, Math.max(start, offset(parser.currentLocation().getCharOffset())));
    }

    private int offset(long charOffset) {
        return (int) Math.max(0, Math.min(charOffset, source.text().length()));
    }
}
