package offprint.content.format;

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
public final class Shape {
    private static final String SLUG = "^[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?$";
    private static final String CODE = "^[A-Za-z0-9]([A-Za-z0-9.-]{0,38}[A-Za-z0-9])?$";
    private static final String DATE =
            "^\\s*(1[4-9]|2[0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\\s*$";
    private static final String NUMBER = "^-?[0-9]+(\\.[0-9]+)?$";
    /** A tag of BCP 47. */
    static final String TAG = "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$";

    private static final String HOST = "^\\s*https?://[^/?#@\\s]+";

    private final Map<String, JsonValue> keywords = new LinkedHashMap<>();
    private final Map<String, JsonValue> properties = new LinkedHashMap<>();

    /** A value of one of these types of JSON. */
    public static Shape of(String... types) {
        Shape shape = new Shape();
        return shape.with("type", types.length == 1 ? new JsonValue.Text(types[0]) : texts(List.of(types)));
    }

    /** A text that is not blank; YAML takes some texts for numbers or truth values. */
    public static Shape text() {
        return of("string", "number", "boolean").pattern("\\S");
    }

    /** A text of which several may stand in a list. */
    public static Shape texts() {
        return of("string", "number", "boolean", "array").pattern("\\S").items(text());
    }

    /** The same, none of them twice. */
    public static Shape distinctTexts() {
        return texts().with("uniqueItems", new JsonValue.Truth(true));
    }

    /** A name of one person; no number is one. */
    public static Shape name() {
        return of("string", "boolean").pattern("\\S");
    }

    public static Shape date() {
        return anyOf(of("string").pattern(DATE), of("integer").range(1400, 2999));
    }

    public static Shape number() {
        return of("number", "string").pattern(NUMBER);
    }

    public static Shape whole(int min, int max) {
        return anyOf(of("integer").range(min, max), of("string").pattern("^[0-9]+$"));
    }

    public static Shape flag() {
        return new Shape()
                .with(
                        "enum",
                        new JsonValue.Items(List.of(
                                new JsonValue.Truth(true),
                                new JsonValue.Truth(false),
                                new JsonValue.Text("true"),
                                new JsonValue.Text("false"))));
    }

    public static Shape url() {
        return of("string").pattern(HOST + "([/?#]\\S*)?\\s*$");
    }

    /** A web address to which pages can be added. */
    public static Shape base() {
        return of("string").pattern(HOST + "(/[^?#\\s]*)?\\s*$");
    }

    public static Shape language() {
        return of("string").pattern(TAG);
    }

    public static Shape word(List<String> words) {
        return new Shape().with("enum", texts(words));
    }

    /** A category's code. */
    public static Shape code() {
        return of("string", "number", "boolean").pattern(CODE);
    }

    public static Shape slug() {
        return of("string", "number").pattern(SLUG);
    }

    public static Shape slugs() {
        return of("string", "number", "array")
                .pattern(SLUG)
                .items(slug())
                .with("uniqueItems", new JsonValue.Truth(true));
    }

    /** A mapping; what keys it has is still to be said. */
    public static Shape mapping() {
        return of("object");
    }

    /** A mapping whose keys the author chooses. */
    public static Shape mapping(String keys, Shape values) {
        return mapping()
                .with("propertyNames", of("string").pattern(keys).finished())
                .with("additionalProperties", values.finished());
    }

    public static Shape mappingByCode(Shape values) {
        return mapping(CODE, values);
    }

    public static Shape mappingBySlug(Shape values) {
        return mapping(SLUG, values);
    }

    public static Shape mappingByDate(Shape values) {
        return mapping(DATE, values);
    }

    public static Shape list(Shape items) {
        return of("array").items(items);
    }

    /** A key of the mapping. */
    public Shape key(String key, Shape value, String description) {
        Map<String, JsonValue> described = new LinkedHashMap<>();
        described.put("description", new JsonValue.Text(description));
        described.putAll(value.finished().members());
        properties.put(key, new JsonValue.Members(described));
        return this;
    }

    /** No other keys than those named, and these always. */
    public Shape closed(String... required) {
        with("properties", new JsonValue.Members(properties));
        if (required.length > 0) {
            with("required", texts(List.of(required)));
        }
        return with("additionalProperties", new JsonValue.Truth(false));
    }

    /** Other keys than those named, too. */
    public Shape open(Shape others) {
        with("properties", new JsonValue.Members(properties));
        return with("additionalProperties", others.finished());
    }

    public Shape pattern(String pattern) {
        return with("pattern", new JsonValue.Text(pattern));
    }

    public Shape range(int min, int max) {
        return with("minimum", figure(min)).with("maximum", figure(max));
    }

    public Shape items(Shape items) {
        return with("items", items.finished());
    }

    public Shape title(String title) {
        return with("title", new JsonValue.Text(title));
    }

    public Shape atLeastOne(String keyword) {
        return with(keyword, figure(1));
    }

    public Shape with(String keyword, JsonValue value) {
        keywords.put(keyword, value);
        return this;
    }

    /** One of several shapes. */
    public static Shape anyOf(Shape... shapes) {
        List<JsonValue> finished = new ArrayList<>();
        for (Shape shape : shapes) {
            finished.add(shape.finished());
        }
        return new Shape().with("anyOf", new JsonValue.Items(finished));
    }

    public JsonValue.Members finished() {
        return new JsonValue.Members(keywords);
    }

    public static JsonValue texts(List<String> texts) {
        List<JsonValue> items = new ArrayList<>();
        for (String text : texts) {
            items.add(new JsonValue.Text(text));
        }
        return new JsonValue.Items(items);
    }

    static JsonValue figure(int number) {
        return new JsonValue.Figure(BigDecimal.valueOf(number));
    }
}
