package offprint.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import org.junit.jupiter.api.Test;

class YamlFieldsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private YamlFields fields(String text) {
        return new YamlFields(
                YamlReader.read(new Source("paper.yaml", text), diagnostics).orElseThrow(), diagnostics);
    }

    private String messages() {
        return Reading.print(diagnostics);
    }

    @Test
    void handsOutFieldsByType() {
        YamlFields fields = fields("""
                title: Foo
                authors: [A, B]
                venue: {name: V}
                selected: true
                year: 2022
                score: -29.10
                """);
        assertThat(fields.requiredText("title").orElseThrow().text()).isEqualTo("Foo");
        assertThat(fields.requiredList("authors").orElseThrow().items()).hasSize(2);
        assertThat(fields.mapping("venue").orElseThrow().entries()).hasSize(1);
        assertThat(fields.flag("selected")).contains(true);
        assertThat(fields.whole("year", 1900, 2100)).isEqualTo(OptionalInt.of(2022));
        assertThat(fields.number("score")).contains(new BigDecimal("-29.10"));
        assertThat(fields.node("venue")).isPresent();
        fields.rejectUnknown();
        assertThat(messages()).isEmpty();
    }

    @Test
    void isSilentAboutOptionalFieldsThatAreNotThere() {
        YamlFields fields = fields("title: Foo\n");
        assertThat(fields.text("a")).isEmpty();
        assertThat(fields.list("a")).isEmpty();
        assertThat(fields.texts("a")).isEmpty();
        assertThat(fields.mapping("a")).isEmpty();
        assertThat(fields.flag("a")).isEmpty();
        assertThat(fields.whole("a", 0, 9)).isEmpty();
        assertThat(fields.number("a")).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @Test
    void takesATextForAListOfOne() {
        assertThat(fields("a: x\n").texts("a")).extracting(YamlScalar::text).containsExactly("x");
        assertThat(fields("a: [x, y]\n").texts("a"))
                .extracting(YamlScalar::text)
                .containsExactly("x", "y");
        assertThat(fields("a: []\n").texts("a")).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @Test
    void namesAFieldThatIsMissing() {
        YamlFields fields = fields("# note\nauthors: [A]\n");
        assertThat(fields.requiredText("title")).isEmpty();
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
    void namesAFieldThatIsEmptyOnce() {
        YamlFields fields = fields("doi:\nnote: ''\ntitle: ~\nauthors: []\n");
        assertThat(fields.node("doi")).isEmpty();
        assertThat(fields.text("doi")).isEmpty();
        assertThat(fields.text("note")).isEmpty();
        assertThat(fields.requiredText("title")).isEmpty();
        assertThat(fields.requiredList("authors")).isEmpty();
        fields.rejectUnknown();
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

                        error[empty-value]: `authors` is empty
                         --> paper.yaml:4:10
                          |
                        4 | authors: []
                          |          ^^ at least one item is needed
                        """);
    }

    @Test
    void namesWhatBelongsWhereSomethingElseStands() {
        YamlFields fields = fields("authors: A\ntitle: [Re]\nvenue: V\n");
        assertThat(fields.list("authors")).isEmpty();
        assertThat(fields.text("title")).isEmpty();
        assertThat(fields.mapping("venue")).isEmpty();
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
                          = help: to make it text, quote it: `title: "[Re]"`

                        error[wrong-type]: `venue` is text; a mapping belongs here
                         --> paper.yaml:3:8
                          |
                        3 | venue: V
                          |        ^ this is text
                        """);
    }

    @Test
    void namesTheItemThatIsNoText() {
        assertThat(fields("keywords:\n  - a\n  - Foo: Bar\n  -\n").texts("keywords"))
                .extracting(YamlScalar::text)
                .containsExactly("a");
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
        assertThat(fields("selected: no\n").flag("selected")).isEmpty();
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
    void namesWhatIsNoNumber() {
        YamlFields fields = fields("a: 29,1\nb: 1e9\nc: 2.5\nd: 12\n");
        assertThat(fields.number("a")).isEmpty();
        assertThat(fields.number("b")).isEmpty();
        assertThat(fields.whole("c", 0, 9)).isEmpty();
        assertThat(fields.whole("d", 0, 9)).isEmpty();
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
            YamlFields fields = fields("a: '" + wrong + "'\n");
            assertThat(fields.number("a")).as(wrong).isEmpty();
        }
        assertThat(fields("a: 0.10\n").number("a")).contains(new BigDecimal("0.10"));
        assertThat(fields("a: -0\n").whole("a", -1, 1)).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void proposesTheNearestKeyForAnUnknownOne() {
        YamlFields fields = fields("titel: Foo\n");
        assertThat(fields.text("title")).isEmpty();
        assertThat(fields.text("authors")).isEmpty();
        fields.rejectUnknown();
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
        YamlFields fields = fields("colour: red\n");
        assertThat(fields.text("label")).isEmpty();
        assertThat(fields.whole("digits", 0, 3)).isEmpty();
        fields.rejectUnknown();
        assertThat(messages()).contains("= help: the keys here are `label`, `digits`\n");
    }
}
