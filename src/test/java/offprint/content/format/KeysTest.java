package offprint.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import org.junit.jupiter.api.Test;

class KeysTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Keys<String> keys = new Keys<>();

    private Values read(String text) {
        return keys.read(
                YamlReader.read(new Source("paper.yaml", text), diagnostics).orElseThrow(), new Reading(diagnostics));
    }

    private <T> Optional<T> read(Kind<T> kind, String value) {
        Keys<String> one = new Keys<>();
        Key<T> key = one.key("a", kind, "");
        return one.read(
                        YamlReader.read(new Source("paper.yaml", "a: " + value + "\n"), diagnostics)
                                .orElseThrow(),
                        new Reading(diagnostics))
                .get(key);
    }

    /** The problems as a terminal shows them, without the sum. */
    private String messages() {
        if (diagnostics.sorted().isEmpty()) {
            return "";
        }
        String text = DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), "");
        return text.substring(0, text.lastIndexOf("\n\n") + 1);
    }

    @Test
    void givesEachKeyTheValueOfItsKind() {
        Key<String> title = keys.required("title", Kinds.LINE, "");
        Key<List<String>> authors = keys.key("authors", Kinds.LINES, "");
        Key<Boolean> selected = keys.key("selected", Kinds.FLAG, "");
        Key<Integer> year = keys.key("year", Kinds.whole(1900, 2100), "");
        Key<BigDecimal> score = keys.key("score", Kinds.NUMBER, "");
        Key<String> absent = keys.key("absent", Kinds.LINE, "");
        Values values = read("title: Foo\nauthors: [A, B]\nselected: true\nyear: 2022\nscore: -29.10\n");

        assertThat(values.get(title)).contains("Foo");
        assertThat(values.get(authors)).contains(List.of("A", "B"));
        assertThat(values.get(selected)).contains(true);
        assertThat(values.get(year)).contains(2022);
        assertThat(values.get(score)).contains(new BigDecimal("-29.10"));
        assertThat(values.get(absent)).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @Test
    void keepsTheKeysInTheirOrder() {
        keys.key("b", Kinds.LINE, "");
        keys.required("a", Kinds.LINE, "");
        assertThat(keys.names()).containsExactly("b", "a");
    }

    @Test
    void takesATextForAListOfOne() {
        assertThat(read(Kinds.TEXTS, "x").orElseThrow())
                .extracting(YamlScalar::text)
                .containsExactly("x");
        assertThat(read(Kinds.LINES, "[x, y]")).contains(List.of("x", "y"));
        assertThat(read(Kinds.LINES, "[]")).contains(List.of());
        assertThat(messages()).isEmpty();
    }

    @Test
    void namesAKeyThatIsMissing() {
        keys.required("title", Kinds.LINE, "");
        keys.required("authors", Kinds.LINES, "");
        read("# note\nauthors: [A]\n");
        assertThat(messages()).isEqualTo("""
                        error[missing-field]: `title` is missing
                         --> paper.yaml:2:1
                          |
                        2 | authors: [A]
                          | ^^^^^^^ the mapping that begins here needs it
                          = help: add `title: …`
                        """);
    }

    @Test
    void namesAKeyThatIsEmpty() {
        keys.key("doi", Kinds.NODE, "");
        keys.key("note", Kinds.PROSE, "");
        keys.required("title", Kinds.TITLE, "");
        read("doi:\nnote: ''\ntitle: ~\n");
        assertThat(messages()).isEqualTo("""
                        error[empty-value]: `doi` has no value
                         --> paper.yaml:1:1
                          |
                        1 | doi:
                          | ^^^
                          = help: give it one, or delete the key

                        error[empty-value]: `note` has no value
                         --> paper.yaml:2:1
                          |
                        2 | note: ''
                          | ^^^^
                          = help: give it one, or delete the key

                        error[empty-value]: `title` has no value
                         --> paper.yaml:3:1
                          |
                        3 | title: ~
                          | ^^^^^
                          = help: give it one, or delete the key
                        """);
    }

    @Test
    void namesWhatBelongsWhereSomethingElseStands() {
        keys.key("authors", Kinds.LIST, "");
        keys.key("title", Kinds.TITLE, "");
        keys.key("venue", Kinds.MAPPING, "");
        read("authors: A\ntitle: [Re]\nvenue: V\n");
        assertThat(messages()).isEqualTo("""
                        error[wrong-type]: `authors` is text; a list belongs here
                         --> paper.yaml:1:10
                          |
                        1 | authors: A
                          |          ^ this is text

                        error[wrong-type]: `title` is a list; text belongs here
                         --> paper.yaml:2:8
                          |
                        2 | title: [Re]
                          |        ^^^^ this is a list
                          = help: write `title: Re`

                        error[wrong-type]: `venue` is text; a mapping belongs here
                         --> paper.yaml:3:8
                          |
                        3 | venue: V
                          |        ^ this is text
                        """);
    }

    @Test
    void namesTheItemThatIsNotText() {
        Key<List<String>> keywords = keys.key("keywords", Kinds.LINES, "");
        assertThat(read("keywords:\n  - a\n  - Foo: Bar\n  -\n").get(keywords)).contains(List.of("a"));
        assertThat(messages()).isEqualTo("""
                        error[wrong-type]: an item of `keywords` is a mapping; text belongs here
                         --> paper.yaml:3:5
                          |
                        3 |   - Foo: Bar
                          |     ^^^^^^^^ this is a mapping
                          = help: to make it text, quote it: `- "Foo: Bar"`

                        error[empty-value]: an item of `keywords` is empty
                         --> paper.yaml:4:4
                          |
                        4 |   -
                          |    ^
                          = help: write something, or delete the item
                        """);
    }

    @Test
    void takesOnlyTrueAndFalseForFlags() {
        Key<Boolean> selected = keys.key("selected", Kinds.FLAG, "");
        assertThat(read("selected: no\n").get(selected)).isEmpty();
        assertThat(messages()).isEqualTo("""
                        error[unknown-value]: `selected` is neither true nor false
                         --> paper.yaml:1:11
                          |
                        1 | selected: no
                          |           ^^
                          = help: write `true` or `false`
                        """);
    }

    @Test
    void namesWhatIsNotANumber() {
        keys.key("a", Kinds.NUMBER, "");
        keys.key("b", Kinds.NUMBER, "");
        keys.key("c", Kinds.whole(0, 9), "");
        keys.key("d", Kinds.whole(0, 9), "");
        read("a: 29,1\nb: 1e9\nc: 2.5\nd: 12\n");
        assertThat(messages()).isEqualTo("""
                        error[bad-number]: `29,1` is not a number
                         --> paper.yaml:1:4
                          |
                        1 | a: 29,1
                          |    ^^^^ digits, with a point before decimals, such as `29.1`
                          = help: write `29.1`

                        error[bad-number]: `1e9` is not a number
                         --> paper.yaml:2:4
                          |
                        2 | b: 1e9
                          |    ^^^ digits, with a point before decimals, such as `29.1`

                        error[bad-number]: `2.5` is not a whole number
                         --> paper.yaml:3:4
                          |
                        3 | c: 2.5
                          |    ^^^ digits only, such as `0`

                        error[bad-number]: `12` is out of range
                         --> paper.yaml:4:4
                          |
                        4 | d: 12
                          |    ^^ from 0 to 9
                        """);
    }

    @Test
    void takesOnlyPlainDecimalNumbers() {
        for (String wrong : List.of("-", ".", "1.", ".5", "+1", "1 2", "1.2.3", "0x1F", "٣", "9".repeat(19), "1_000")) {
            assertThat(read(Kinds.NUMBER, "'" + wrong + "'")).as(wrong).isEmpty();
        }
        assertThat(read(Kinds.NUMBER, "0.10")).contains(new BigDecimal("0.10"));
        assertThat(read(Kinds.whole(-1, 1), "-0")).contains(0);
    }

    @Test
    void proposesTheNearestKeyForAnUnknownOne() {
        keys.key("title", Kinds.LINE, "");
        keys.key("authors", Kinds.LINES, "");
        read("titel: Foo\n");
        assertThat(messages()).isEqualTo("""
                        error[unknown-key]: no key is called `titel` here
                         --> paper.yaml:1:1
                          |
                        1 | titel: Foo
                          | ^^^^^
                          = help: did you mean `title`?
                        """);
    }

    @Test
    void listsTheKeysWhereNoneIsNear() {
        keys.key("label", Kinds.LINE, "");
        keys.key("digits", Kinds.whole(0, 3), "");
        read("colour: red\n");
        assertThat(messages()).contains("= help: valid keys are `label`, `digits`\n");
    }
}
