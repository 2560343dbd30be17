package offprint.content.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.diag.json.JsonValue;

/**
 * A schema in the making: what a value looks like, keyword by keyword. A keyword counts for values of its own type only
 * (a pattern for strings, a range for numbers, keys for mappings), so that one shape describes a value that may be written
 * in several ways, and an editor that finds none of them right names the one that was meant.
 */
final class Shape {
    private static final String SLUG = "^[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?$";
    private static final String CODE = "^[A-Za-z0-9]([A-Za-z0-9.-]{0,38}[A-Za-z0-9])?$";
    private static final String DATE =
            "^\\s*(1[4-9]|2[0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\\s*$";
    private static final String NUMBER = "^-?[0-9]+(\\.[0-9]+)?$";
    private static final String HOST = "^\\s*https?://[^/?#@\\s]+";

    private final Map<String, JsonValue> keywords = new LinkedHashMap<>();
    private final Map<String, JsonValue> properties = new LinkedHashMap<>();

    /** A value of one of these types of JSON. */
    static Shape of(String... types) {
        Shape shape = new Shape();
        return shape.with("type", types.length == 1 ? new JsonValue.Text(types[0]) : texts(List.of(types)));
    }

    /** A text that is not blank; YAML takes some texts for numbers or truth values. */
    static Shape text() {
        return of("string", "number", "boolean").pattern("\\S");
    }

    /** A text of which several may stand in a list. */
    static Shape texts() {
        return of("string", "number", "boolean", "array").pattern("\\S").items(text());
    }

    /** The same, none of them twice. */
    static Shape distinctTexts() {
        return texts().with("uniqueItems", new JsonValue.Truth(true));
    }

    /** A name of one person; no number is one. */
    static Shape name() {
        return of("string", "boolean").pattern("\\S");
    }

    static Shape date() {
        return anyOf(of("string").pattern(DATE), of("integer").range(1400, 2999));
    }

    static Shape number() {
        return of("number", "string").pattern(NUMBER);
    }

    static Shape whole(int min, int max) {
        return anyOf(of("integer").range(min, max), of("string").pattern("^[0-9]+$"));
    }

    static Shape flag() {
        return new Shape()
                .with(
                        "enum",
                        new JsonValue.Items(List.of(
                                new JsonValue.Truth(true),
                                new JsonValue.Truth(false),
                                new JsonValue.Text("true"),
                                new JsonValue.Text("false"))));
    }

    static Shape url() {
        return of("string").pattern(HOST + "([/?#]\\S*)?\\s*$");
    }

    /** A web address to which pages can be added. */
    static Shape base() {
        return of("string").pattern(HOST + "(/[^?#\\s]*)?\\s*$");
    }

    static Shape language() {
        return of("string").pattern("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$");
    }

    static Shape word(List<String> words) {
        return new Shape().with("enum", texts(words));
    }

    /** A category's code. */
    static Shape code() {
        return of("string", "number", "boolean").pattern(CODE);
    }

    static Shape slug() {
        return of("string", "number").pattern(SLUG);
    }

    static Shape slugs() {
        return of("string", "number", "array")
                .pattern(SLUG)
                .items(slug())
                .with("uniqueItems", new JsonValue.Truth(true));
    }

    /** A mapping; what keys it has is still to be said. */
    static Shape mapping() {
        return of("object");
    }

    /** A mapping whose keys the author chooses. */
    static Shape mapping(String keys, Shape values) {
        return mapping()
                .with("propertyNames", of("string").pattern(keys).finished())
                .with("additionalProperties", values.finished());
    }

    static Shape mappingByCode(Shape values) {
        return mapping(CODE, values);
    }

    static Shape mappingBySlug(Shape values) {
        return mapping(SLUG, values);
    }

    static Shape mappingByDate(Shape values) {
        return mapping(DATE, values);
    }

    static Shape list(Shape items) {
        return of("array").items(items);
    }

    /** A key of the mapping. */
    Shape key(String key, Shape value, String description) {
        Map<String, JsonValue> described = new LinkedHashMap<>();
        described.put("description", new JsonValue.Text(description));
        described.putAll(value.finished().members());
        properties.put(key, new JsonValue.Members(described));
        return this;
    }

    /** No other keys than those named, and these always. */
    Shape closed(String... required) {
        with("properties", new JsonValue.Members(properties));
        if (required.length > 0) {
            with("required", texts(List.of(required)));
        }
        return with("additionalProperties", new JsonValue.Truth(false));
    }

    /** Other keys than those named, too. */
    Shape open(Shape others) {
        with("properties", new JsonValue.Members(properties));
        return with("additionalProperties", others.finished());
    }

    Shape pattern(String pattern) {
        return with("pattern", new JsonValue.Text(pattern));
    }

    Shape range(int min, int max) {
        return with("minimum", figure(min)).with("maximum", figure(max));
    }

    Shape items(Shape items) {
        return with("items", items.finished());
    }

    Shape title(String title) {
        return with("title", new JsonValue.Text(title));
    }

    Shape atLeastOne(String keyword) {
        return with(keyword, figure(1));
    }

    Shape with(String keyword, JsonValue value) {
        keywords.put(keyword, value);
        return this;
    }

    /** One of several shapes. */
    static Shape anyOf(Shape... shapes) {
        List<JsonValue> finished = new ArrayList<>();
        for (Shape shape : shapes) {
            finished.add(shape.finished());
        }
        return new Shape().with("anyOf", new JsonValue.Items(finished));
    }

    JsonValue.Members finished() {
        return new JsonValue.Members(keywords);
    }

    static JsonValue texts(List<String> texts) {
        List<JsonValue> items = new ArrayList<>();
        for (String text : texts) {
            items.add(new JsonValue.Text(text));
        }
        return new JsonValue.Items(items);
    }

    private static JsonValue figure(int number) {
        return new JsonValue.Figure(BigDecimal.valueOf(number));
    }
}
