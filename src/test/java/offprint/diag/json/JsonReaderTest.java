package offprint.diag.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReaderTest {
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static JsonValue read(String text) {
        JsonReader.Result<JsonValue> result = JsonValue.read(text);
        assertThat(result.problem()).as(text).isEmpty();
        return result.value().orElseThrow();
    }

    @Test
    void keepsMembersInTheirOrder() {
        JsonValue value = read("{\"b\": [1, \"x\"], \"a\": {}, \"c\": null}");

        assertThat(((JsonValue.Members) value).members().keySet()).containsExactly("b", "a", "c");
        assertThat(value.member("b").orElseThrow().items())
                .containsExactly(new JsonValue.Figure(BigDecimal.ONE), new JsonValue.Text("x"));
        assertThat(value.member("none")).isEmpty();
    }

    @Test
    void takesOneValueForAListOfOne() {
        assertThat(read("\"x\"").items()).containsExactly(new JsonValue.Text("x"));
        assertThat(read("true").member("x")).isEmpty();
        assertThat(read("1.5").string()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|0|unexpected end of the text",
                "{|1|unexpected end of the text",
                "[1,]|3|expected a value",
                "{\"a\":1,}|7|`\"` is missing",
                "{\"a\" 1}|5|`:` is missing",
                "[1 2]|3|`]` is missing",
                "{\"a\":1,\"a\":2}|7|a duplicate name",
                "\"a|2|an unterminated string",
                "\"\\x\"|1|an invalid escape",
                "\"\\u00g0\"|5|no hexadecimal digit",
                "\"a\tb\"|2|an unescaped control character",
                "nul|0|expected a value",
                "01|1|text after the value",
                "1e9999999999|0|a number out of range",
                "// x|0|expected a value"
            })
    void saysWhereATextCeasesToBeJson(String text, int offset, String problem) {
        assertThat(JsonValue.read(text)).isEqualTo(new JsonReader.Result<>(Optional.empty(), offset, problem));
    }

    @Test
    void refusesWhatIsNestedDeeperThanAnythingMeantToBeRead() {
        assertThat(JsonValue.read("[".repeat(100_000)).problem()).isEqualTo("nested too deep");
        assertThat(JsonValue.read("{\"a\":".repeat(100_000)).problem()).isEqualTo("nested too deep");
    }

    @Test
    void takesAnyNumberOfValuesSideBySide() {
        assertThat(read('[' + "[],{},".repeat(1000) + "0]").items()).hasSize(2001);
    }

    @Test
    void takesNumbersOfAThousandDigitsAndNoLongerOnes() {
        assertThat(read("9".repeat(1000)).items()).hasSize(1);
        assertThat(JsonValue.read("9".repeat(1001)).problem()).isEqualTo("a number out of range");
        assertThat(JsonValue.read("[" + "9".repeat(1000) + ']').value()).isPresent();
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /** Half of the texts are spoilt in one place, which some survive. */
    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatJacksonReads(int seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        write(random, 0, out);
        if (random.nextBoolean()) {
            String junk = "{}[]\",:\\ -.eu0a";
            int at = random.nextInt(out.length());
            out.replace(at, at + random.nextInt(2), "" + junk.charAt(random.nextInt(junk.length())));
        }
        String text = out.toString();
        JsonReader.Result<JsonValue> result = JsonValue.read(text);
        Object expected;
        try {
            expected = plain(JACKSON.readTree(text));
        } catch (JacksonException e) {
            assertThat(result.value()).as(text).isEmpty();
            return;
        }
        assertThat(result.problem()).as(text).isEmpty();
        assertThat(plain(result.value().orElseThrow())).as(text).isEqualTo(expected);
    }

    private static void write(Random random, int depth, StringBuilder out) {
        String[] space = {"", "", " ", "\n\t"};
        out.append(space[random.nextInt(space.length)]);
        int kind = random.nextInt(depth > 4 ? 4 : 7);
        switch (kind) {
            case 0 -> string(random, out);
            case 1 -> out.append(random.nextInt(2000) - 1000);
            case 2 ->
                out.append(random.nextInt(10))
                        .append('.')
                        .append(random.nextInt(100))
                        .append(random.nextBoolean() ? "e-3" : "E2");
            case 3 -> out.append(new String[] {"true", "false", "null", "0", "-0"}[random.nextInt(5)]);
            case 4 -> {
                out.append('[');
                int size = random.nextInt(4);
                for (int i = 0; i < size; i++) {
                    out.append(i > 0 ? "," : "");
                    write(random, depth + 1, out);
                }
                out.append(']');
            }
            default -> {
                out.append('{');
                int size = random.nextInt(4);
                for (int i = 0; i < size; i++) {
                    out.append(i > 0 ? "," : "");
                    string(random, out);
                    out.append(random.nextBoolean() ? ":" : " : ");
                    write(random, depth + 1, out);
                }
                out.append('}');
            }
        }
        out.append(space[random.nextInt(space.length)]);
    }

    private static void string(Random random, StringBuilder out) {
        String[] pieces = {
            "a", "b", "é", "😀", "\\\"", "\\\\", "\\/", "\\n\\t\\b\\f\\r", "\\u00e9", "\\uD83D\\uDE00", "<"
        };
        out.append('"');
        for (int i = random.nextInt(5); i > 0; i--) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        out.append('"');
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            return node.valueStream().map(JsonReaderTest::plain).toList();
        }
        if (node.isString()) {
            return node.stringValue();
        }
        return node.isNumber()
                ? node.decimalValue().stripTrailingZeros()
                : node.isNull() ? "null" : (Object) node.booleanValue();
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonValue.Members object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, plain(member)));
            return members;
        }
        if (value instanceof JsonValue.Items array) {
            List<Object> items =
                    array.items().stream().map(JsonReaderTest::plain).toList();
            return items;
        }
        if (value instanceof JsonValue.Figure number) {
            return number.value().stripTrailingZeros();
        }
        return value instanceof JsonValue.Truth truth
                ? (Object) truth.value()
                : value instanceof JsonValue.Nothing ? "null" : value.string();
    }
}
