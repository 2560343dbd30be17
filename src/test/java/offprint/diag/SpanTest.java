package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Source SOURCE = new Source("a.yaml", "one\ntwo 😀 漢 x\n");

    private static Span of(String part) {
        int start = SOURCE.text().indexOf(part);
        return SOURCE.span(start, start + part.length());
    }

    @Test
    void countsLinesFromOne() {
        assertThat(of("one").line()).isEqualTo(1);
        assertThat(of("two").line()).isEqualTo(2);
    }

    @Test
    void countsColumnsInCodePointsFromOne() {
        assertThat(of("two").column()).isEqualTo(1);
        assertThat(of("漢").column()).isEqualTo(7);
        assertThat(of("x").column()).isEqualTo(9);
        assertThat(of("x").endColumn()).isEqualTo(10);
    }

    @Test
    void endsOnTheLineOfItsLastCharacter() {
        Span both = SOURCE.span(0, 7);
        assertThat(both.endLine()).isEqualTo(2);
        assertThat(both.endColumn()).isEqualTo(4);
        assertThat(SOURCE.span(0, 4).endLine()).isEqualTo(1);
    }

    @Test
    void mayBeAPlaceBehindTheLastLineEnd() {
        Span end = SOURCE.span(SOURCE.text().length(), SOURCE.text().length());
        assertThat(end.line()).isEqualTo(3);
        assertThat(end.column()).isEqualTo(1);
        assertThat(end.endLine()).isEqualTo(3);
    }

    @Test
    void isNeverOutsideOfItsSource() {
        assertThatThrownBy(() -> SOURCE.span(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SOURCE.span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SOURCE.span(0, 99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartOfASourceKnowsItsPlace() {
        Passage passage = SOURCE.passage(4, 7);
        assertThat(passage.text()).isEqualTo("two");
        assertThat(passage.span(1, 3)).isEqualTo(SOURCE.span(5, 7));
        assertThat(SOURCE.passage().span(4, 7).text()).isEqualTo("two");
    }
}
