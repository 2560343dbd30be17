package offprint.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWriterTest {

    @Test
    void escapesTextsAndAttributes() {
        assertThat(XmlWriter.document().text("a", "<b> & \"c\" ]]>", "d", "\"<&>\""))
                .asString()
                .endsWith("<a d=\"&quot;&lt;&amp;&gt;&quot;\">&lt;b&gt; &amp; &quot;c&quot; ]]&gt;</a>\n");
    }

    @ParameterizedTest
    @ValueSource(chars = {0, 1, '\b', '\f', 0x1F, 0xD800, 0xDC00, 0xFFFE, 0xFFFF})
    void replacesWhatXmlForbids(char forbidden) {
        assertThat(XmlWriter.document().text("a", "x" + forbidden + "y"))
                .asString()
                .endsWith("<a>x\uFFFDy</a>\n");
    }

    @Test
    void keepsCharactersOfTwoHalves() {
        assertThat(XmlWriter.document().text("a", "😀\t漢")).asString().endsWith("<a>😀\t漢</a>\n");
    }
}
