package offprint.add.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import offprint.diag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes to a text, made in a file that has the text with its own line ends. */
class EditsTest {
    private final Source source = new Source("a.yaml", "one\ntwo\n\nthree");
    private final Edits edits = new Edits(source);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takeOverTheLineEndsOfTheFile(String lineEnd) {
        edits.insert(source.text().length(), "\nfour");
        edits.replace(source.span(4, 7), "2");
        edits.insert(3, "\nA");
        edits.insert(3, "\nB");

        assertThat(edits.appliedTo("\uFEFF" + source.text().replace("\n", lineEnd)))
                .isEqualTo("\uFEFF" + "one\nA\nB\n2\n\nthree\nfour".replace("\n", lineEnd));
    }

    @Test
    void keepMixedLineEnds() {
        edits.replace(source.span(4, 7), "2");

        assertThat(edits.appliedTo("one\r\ntwo\n\r\nthree")).isEqualTo("one\r\n2\n\r\nthree");
    }

    @Test
    void refuseAnotherText() {
        assertThatThrownBy(() -> edits.appliedTo("one\ntwo\n\nThree")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showTheLinesThatGoAndThoseThatCome() {
        edits.replace(source.span(4, 7), "2");
        edits.insert(3, "\nA");
        edits.insert(source.text().length(), "\nfour");

        assertThat(edits.difference()).isEqualTo("+ A\n- two\n+ 2\n+ four\n");
    }
}
