package offprint.diag.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void separatesMembersAndItemsByCommas() {
        JsonWriter json = new JsonWriter();
        json.beginObject();
        json.name("a")
                .value(1)
                .name("b")
                .beginArray()
                .value("x")
                .value(true)
                .beginArray()
                .endArray()
                .endArray();
        json.name("c").beginObject().endObject().name("d").value(new BigDecimal("29.10"));
        json.endObject();
        assertThat(json).hasToString("{\"a\":1,\"b\":[\"x\",true,[]],\"c\":{},\"d\":29.10}");
    }

    @Test
    void takesAValueThatIsWrittenAlready() {
        String value = new JsonWriter().beginArray().value("<").endArray().toString();
        assertThat(new JsonWriter().beginArray().written(value).written("1").endArray())
                .hasToString("[[\"\\u003c\"],1]");
    }

    @Test
    void aSingleValueIsADocument() {
        assertThat(new JsonWriter().value("x")).hasToString("\"x\"");
    }

    @Test
    void writesANumberWithoutAnExponent() {
        assertThat(new JsonWriter().value(new BigDecimal("1E+3"))).hasToString("1000");
    }

    @Test
    void escapesQuotesBackslashesAndControlCharacters() {
        assertThat(new JsonWriter().value("a\"b\\c\nd\re\tf\u001bg"))
                .hasToString("\"a\\\"b\\\\c\\nd\\re\\tf\\u001bg\"");
    }

    @Test
    void escapesWhatWouldEndAScriptElement() {
        assertThat(new JsonWriter().value("</script>\u2028")).hasToString("\"\\u003c/script>\\u2028\"");
    }

    @Test
    void givesALongTextAwayWhileItIsWritten() {
        JsonWriter json = new JsonWriter().beginArray().value("é");
        assertThat(json.length()).isEqualTo(4);
        assertThat(json.take()).asString(UTF_8).isEqualTo("[\"é\"");

        assertThat(json.length()).isZero();
        assertThat(json.value(2).endArray().take()).asString(UTF_8).isEqualTo(",2]");
        assertThat(json.take()).isEmpty();
    }

    @Test
    void refusesCallsOutOfOrder() {
        assertThatThrownBy(() -> new JsonWriter().name("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new JsonWriter().beginObject().value(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new JsonWriter().beginObject().endArray()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new JsonWriter().beginObject().name("a").endObject())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new JsonWriter().beginArray().toString()).isInstanceOf(IllegalStateException.class);
    }
}
