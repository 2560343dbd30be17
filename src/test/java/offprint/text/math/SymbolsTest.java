package offprint.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What holds of every command of the table. */
class SymbolsTest {

    @Test
    void writesEveryCommandWithoutABackslash() {
        for (String name : Symbols.names()) {
            Symbols.Kind kind = Symbols.of(name).orElseThrow().kind();
            boolean takesPart = kind == Symbols.Kind.STRUCTURE || kind == Symbols.Kind.ENVIRONMENT;
            if (!takesPart && !name.contains("backslash")) {
                String arguments = kind == Symbols.Kind.SIZE ? "(" : kind == Symbols.Kind.LETTER ? "" : "{y}{z}";
                assertThat(ReadFormula.of("a\\" + name + arguments).text())
                        .as(name)
                        .doesNotContain("\\");
            }
        }
    }

    @Test
    void readsEveryEnvironment() {
        for (String name : Symbols.names()) {
            if (Symbols.of(name).orElseThrow().kind() == Symbols.Kind.ENVIRONMENT) {
                String columns = name.matches("array|tabular|subarray|alignat.?|alignedat") ? "{2}" : "";
                String source = "\\begin{" + name + "}" + columns + "a&b\\\\c\\end{" + name + "}";
                assertThat(ReadFormula.of(source).text()).as(name).contains("a", "b", "c");
            }
        }
    }

    @Test
    void takesAStarForPartOfANameOnlyWhereItIs() {
        assertThat(Symbols.nameAt("\\operatorname*{x}", 0, 17)).isEqualTo("operatorname*");
        assertThat(Symbols.nameAt("\\alpha*x", 0, 8)).isEqualTo("alpha");
        assertThat(Symbols.nameAt("x\\%y", 1, 4)).isEqualTo("%");
        assertThat(Symbols.nameAt("x\\", 1, 2)).isEmpty();
    }
}
