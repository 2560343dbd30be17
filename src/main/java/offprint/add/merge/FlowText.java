package offprint.add.merge;

import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;

/** Values on one line, as they may stand between brackets and braces. */
final class FlowText {

    private FlowText() {}

    static String of(YamlNode node) {
        return node.match(FlowText::scalar, FlowText::sequence, FlowText::mapping);
    }

    private static String sequence(YamlSequence sequence) {
        StringBuilder out = new StringBuilder("[");
        for (YamlNode item : sequence.items()) {
            out.append(out.length() > 1 ? ", " : "").append(of(item));
        }
        return out.append(']').toString();
    }

    private static String mapping(YamlMapping mapping) {
        StringBuilder out = new StringBuilder("{");
        for (YamlMapping.Entry entry : mapping.entries()) {
            out.append(out.length() > 1 ? ", " : "").append(entry.key().text());
            out.append(": ").append(of(entry.value()));
        }
        return out.append('}').toString();
    }

    private static String scalar(YamlScalar scalar) {
        String written = scalar.span().text();
        boolean oneLine = written.indexOf('\n') < 0;
        return switch (scalar.style()) {
            case QUOTED -> oneLine ? written : quoted(scalar.text());
            case PLAIN -> oneLine && isSafe(written) ? written : quoted(scalar.text());
            case BLOCK -> quoted(scalar.text());
        };
    }

    private static boolean isSafe(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (",[]{}".indexOf(plain.charAt(i)) >= 0) {
                return false;
            }
        }
        return !plain.isEmpty();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
