package offprint.content.yaml;

import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.json.JsonReader;

/** JSON as the same tree as YAML: strings are quoted scalars; numbers, {@code true}, {@code false} and {@code null} plain ones. */
public record JsonTree(Source source) implements JsonReader.Maker<YamlNode> {

    /** The value that the file holds; empty where it is not JSON, which is reported. */
    public static Optional<YamlNode> read(Source source, Diagnostics diagnostics) {
        JsonReader.Result<YamlNode> result = JsonReader.read(source.text(), new JsonTree(source));
        if (result.value().isEmpty()) {
            int at = result.offset();
            int end = Math.min(at + 1, source.text().length());
            diagnostics.report(Diagnostic.at(source.span(at, end), Rule.ENTRY_SYNTAX, "the file is not valid JSON")
                    .label(result.problem()));
        }
        return result.value();
    }

    @Override
    public YamlNode object(List<JsonReader.Member<YamlNode>> members, int start, int end) {
        return new YamlMapping(members.stream().map(this::entry).toList(), source.span(start, end));
    }

    private YamlMapping.Entry entry(JsonReader.Member<YamlNode> member) {
        int at = member.start();
        return new YamlMapping.Entry(
                new YamlScalar(member.name(), YamlScalar.Style.QUOTED, source.span(at, at)), member.value());
    }

    @Override
    public YamlNode array(List<YamlNode> items, int start, int end) {
        return new YamlSequence(items, source.span(start, end));
    }

    @Override
    public YamlNode string(String text, int start, int end) {
        return new YamlScalar(text, YamlScalar.Style.QUOTED, source.span(start, end));
    }

    @Override
    public YamlNode plain(String text, int start, int end) {
        return new YamlScalar(text, YamlScalar.Style.PLAIN, source.span(start, end));
    }
}
