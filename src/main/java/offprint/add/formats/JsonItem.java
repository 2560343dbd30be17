package offprint.add.formats;

import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Span;

/** An object in a JSON document. A member that is not there, or is {@code null}, is empty text or an empty list. */
public record JsonItem(YamlMapping mapping) {

    /** The object that a value is, if it is one. */
    public static Optional<JsonItem> of(YamlNode node) {
        return node instanceof YamlMapping mapping ? Optional.of(new JsonItem(mapping)) : Optional.empty();
    }

    public boolean has(String name) {
        return !node(name).map(JsonItem::isNothing).orElse(true);
    }

    public Optional<YamlNode> node(String name) {
        return mapping.get(name);
    }

    /** The object at the end of a path of names. */
    public Optional<JsonItem> item(String... path) {
        Optional<JsonItem> at = Optional.of(this);
        for (String name : path) {
            at = at.flatMap(item -> item.node(name)).flatMap(JsonItem::of);
        }
        return at;
    }

    /** The text, number or truth value of a member, or the first of a list of them. */
    public String text(String name) {
        return node(name).map(JsonItem::first).orElse("");
    }

    /** The same as a field. */
    Field field(String name) {
        return new Field(name, text(name), node(name).map(YamlNode::span).orElseGet(this::place));
    }

    /** The items of a list; a value alone is a list of one. */
    public List<YamlNode> list(String name) {
        Optional<YamlNode> node = node(name);
        if (node.isEmpty() || isNothing(node.get())) {
            return List.of();
        }
        return node.get() instanceof YamlSequence list ? list.items() : List.of(node.get());
    }

    /** Where the object begins. */
    public Span place() {
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

    /** A value as a field: its text, or all of it as it is written where it is an object or a list of more than one. */
    static Field whole(String name, YamlNode node) {
        boolean one = node instanceof YamlScalar
                || (node instanceof YamlSequence list
                        && list.items().stream().allMatch(YamlScalar.class::isInstance)
                        && list.items().size() < 2);
        return new Field(name, one ? first(node) : node.span().text(), node.span());
    }

    /** People of CSL-JSON as a field of their names. */
    static Field names(String name, List<YamlNode> people) {
        StringBuilder names = new StringBuilder();
        for (YamlNode one : people) {
            Optional<JsonItem> person = of(one);
            String whole = person.map(who ->
                            who.text("given") + ' ' + who.text("family") + who.text("literal") + who.text("name"))
                    .orElseGet(() -> first(one));
            names.append(names.length() == 0 ? "" : " and ").append(whole.strip());
        }
        return new Field(name, names.toString(), people.get(0).span());
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }
}
