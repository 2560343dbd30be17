package offprint.add.intake;

import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Span;

/** An object in a JSON document. A member that is not there, or is {@code null}, is empty text or an empty list. */
record JsonItem(YamlMapping mapping) {

    /** The object that a value is, if it is one. */
    static Optional<JsonItem> of(YamlNode node) {
        return node instanceof YamlMapping mapping ? Optional.of(new JsonItem(mapping)) : Optional.empty();
    }

    boolean has(String name) {
        return !node(name).map(JsonItem::isNothing).orElse(true);
    }

    Optional<YamlNode> node(String name) {
        return mapping.get(name);
    }

    /** The object at the end of a path of names. */
    Optional<JsonItem> item(String... path) {
        Optional<JsonItem> at = Optional.of(this);
        for (String name : path) {
            at = at.flatMap(item -> item.node(name)).flatMap(JsonItem::of);
        }
        return at;
    }

    /** The text, number or truth value of a member, or the first of a list of them. */
    String text(String name) {
        return node(name).map(JsonItem::first).orElse("");
    }

    /** The same without HTML, on one line. */
    String line(String name) {
        return ContentText.line(text(name));
    }

    /** The items of a list; a value alone is a list of one. */
    List<YamlNode> list(String name) {
        Optional<YamlNode> node = node(name);
        if (node.isEmpty() || isNothing(node.get())) {
            return List.of();
        }
        return node.get() instanceof YamlSequence list ? list.items() : List.of(node.get());
    }

    /** Where the object begins. */
    Span place() {
        Span whole = mapping.span();
        return whole.source().span(whole.start(), Math.min(whole.start() + 1, whole.end()));
    }

    /** A text, or the first of a list of texts. */
    static String first(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.isNull() ? "" : scalar.text();
        }
        boolean list = node instanceof YamlSequence several && !several.items().isEmpty();
        return list ? first(((YamlSequence) node).items().get(0)) : "";
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }
}
