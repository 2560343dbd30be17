package offprint.content.yaml;

import static offprint.content.yaml.Reading.accepted;
import static offprint.content.yaml.Reading.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    @Test
    void keepsEveryScalarAsItIsWritten() {
        YamlMapping mapping = accepted("""
                a: no
                b: 1.0
                c: 2022-06-04
                d: 0x1F
                e: 1_000
                f: .inf
                g: "yes"
                """);
        assertThat(texts(mapping)).containsExactly("no", "1.0", "2022-06-04", "0x1F", "1_000", ".inf", "yes");
    }

    @Test
    void decodesEveryStyle() {
        YamlMapping mapping = accepted("""
                plain: one
                  two

                  three
                single: 'it''s'
                double: "a\\x41b \\u00e9\\
                  c"
                literal: |
                  one
                    two
                folded: >-
                  one
                  two
                """);
        assertThat(texts(mapping)).containsExactly("one two\nthree", "it's", "aAb éc", "one\n  two\n", "one two");
    }

    @Test
    void knowsTheStyleAndTheSpanOfEveryScalar() {
        YamlMapping mapping = accepted("""
                plain: one
                  two # note
                quoted: 'one'
                block: |+ # note
                  one

                empty: >
                bare:
                """);
        assertThat(scalar(mapping, "plain").style()).isEqualTo(YamlScalar.Style.PLAIN);
        assertThat(scalar(mapping, "plain").span().text()).isEqualTo("one\n  two");
        assertThat(scalar(mapping, "quoted").style()).isEqualTo(YamlScalar.Style.QUOTED);
        assertThat(scalar(mapping, "quoted").span().text()).isEqualTo("'one'");
        assertThat(scalar(mapping, "block").style()).isEqualTo(YamlScalar.Style.BLOCK);
        assertThat(scalar(mapping, "block").span().text()).isEqualTo("|+ # note\n  one");
        assertThat(scalar(mapping, "empty").span().text()).isEqualTo(">");
        assertThat(scalar(mapping, "bare").span().text()).isEmpty();
        assertThat(scalar(mapping, "bare").span().column()).isEqualTo(6);
    }

    @Test
    void knowsWhatIsNothing() {
        YamlMapping mapping = accepted("a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf: Null\n");
        List<Boolean> nulls = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            nulls.add(((YamlScalar) entry.value()).isNull());
        }
        assertThat(nulls).containsExactly(true, true, true, false, false, false);
    }

    @Test
    void spansListsAndMappingsFromTheirFirstCharacterToTheirLast() {
        YamlMapping mapping = accepted("""
                flow: {a: [1, 2 ], b: 3 } # note
                list:
                - one
                -
                  two: 2 # note

                # note
                last: x
                """);
        assertThat(mapping.get("flow").orElseThrow().span().text()).isEqualTo("{a: [1, 2 ], b: 3 }");
        assertThat(mapping.get("list").orElseThrow().span().text()).isEqualTo("- one\n-\n  two: 2");
        assertThat(mapping.span().text()).endsWith("last: x");
    }

    @Test
    void countsColumnsRightBehindCharactersOfTwoChars() {
        YamlMapping mapping = accepted("😀: {漢字: 😀😀, next: 'here'}\nlast: x\n");
        YamlMapping inner = (YamlMapping) mapping.get("😀").orElseThrow();
        assertThat(scalar(inner, "漢字").span().text()).isEqualTo("😀😀");
        assertThat(scalar(inner, "next").span().text()).isEqualTo("'here'");
        assertThat(scalar(inner, "next").span().column()).isEqualTo(19);
        assertThat(scalar(mapping, "last").span().line()).isEqualTo(2);
    }

    @Test
    void readsAPartOfASource() {
        Source source = new Source("about.md", "😀 --- \ntitle: About\ndate: 2026\n---\n# About\n");
        int from = source.text().indexOf("title");
        Diagnostics diagnostics = new Diagnostics();
        Optional<YamlMapping> mapping =
                YamlReader.read(source, from, source.text().lastIndexOf("---"), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(mapping.orElseThrow().entries()).hasSize(2);
        assertThat(scalar(mapping.orElseThrow(), "date").span().line()).isEqualTo(3);
        assertThat(scalar(mapping.orElseThrow(), "date").span().text()).isEqualTo("2026");
    }

    @Test
    void acceptsTheMarksOfASingleDocument() {
        assertThat(accepted("---\na: 1\n...\n").entries()).hasSize(1);
        assertThat(accepted("%YAML 1.2\n---\na: 1\n").entries()).hasSize(1);
        assertThat(accepted("# note\n\n--- # note\na: 1\n").entries()).hasSize(1);
        assertThat(accepted("{a: 1}").entries()).hasSize(1);
    }

    @Test
    void findsValuesByKey() {
        YamlMapping mapping = accepted("b: 1\n'a': 2\n");
        assertThat(mapping.entries()).extracting(entry -> entry.key().text()).containsExactly("b", "a");
        assertThat(mapping.get("a")).isPresent();
        assertThat(mapping.get("c")).isEmpty();
        assertThat(mapping.entry("a").orElseThrow().key().span().text()).isEqualTo("'a'");
    }

    @Test
    void asksTheFunctionThatFits() {
        YamlMapping mapping = accepted("a: x\nb: [x]\nc: {x: y}\n");
        List<String> kinds = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            YamlNode value = entry.value();
            kinds.add(value.kind() + " "
                    + value.<String>match(YamlScalar::text, s -> "" + s.items().size(), m -> "m"));
        }
        assertThat(kinds).containsExactly("text x", "a list 1", "a mapping m");
    }

    @Test
    void takesBracketsNestedFiftyDeep() {
        assertThat(accepted("a: " + "[".repeat(49) + "]".repeat(49)).entries()).hasSize(1);
    }

    private static List<String> texts(YamlMapping mapping) {
        List<String> texts = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            texts.add(((YamlScalar) entry.value()).text());
        }
        return texts;
    }

    /** snakeyaml-engine 3.0 fails where a piece of its input ends between the two halves of a surrogate pair. */
    @Test
    void readsSurrogatePairsWhereverTheyStand() {
        for (int words = 0; words < 60; words++) {
            String title = "a".repeat(words) + "𠮷漢".repeat(2_000);
            Optional<YamlMapping> mapping =
                    YamlReader.read(new Source("paper.yaml", "title: \"" + title + "\"\n"), new Diagnostics());
            assertThat(mapping.orElseThrow().get("title").orElseThrow())
                    .isInstanceOfSatisfying(YamlScalar.class, scalar -> assertThat(scalar.text())
                            .isEqualTo(title));
        }
    }
}
