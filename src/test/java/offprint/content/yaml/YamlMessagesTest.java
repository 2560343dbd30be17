package offprint.content.yaml;

import static offprint.content.yaml.Reading.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that are refused, and what their authors read then. */
class YamlMessagesTest {

    @Test
    void asksForQuotesAroundAColon() {
        assertThat(refused("""
                        title: Foo: Bar
                        """)).isEqualTo("""
                        error[unquoted-colon]: a colon in a value without quotes
                         --> paper.yaml:1:11
                          |
                        1 | title: Foo: Bar
                          |           ^ ends the value before it
                          = help: quote it: `title: "Foo: Bar"`
                        """);
    }

    @Test
    void escapesWhatStandsInTheQuotesThatItProposes() {
        assertThat(refused("""
                        authors: []
                        title: The "Foo": \\alpha
                        """)).isEqualTo("""
                        error[unquoted-colon]: a colon in a value without quotes
                         --> paper.yaml:2:17
                          |
                        2 | title: The "Foo": \\alpha
                          |                 ^ ends the value before it
                          = help: quote it: `title: "The \\"Foo\\": \\\\alpha"`
                        """);
    }

    @Test
    void asksForQuotesAroundAColonInAListItem() {
        assertThat(refused("""
                        keywords:
                          - Foo: Bar: Baz
                        """)).isEqualTo("""
                        error[unquoted-colon]: a colon in a value without quotes
                         --> paper.yaml:2:13
                          |
                        2 |   - Foo: Bar: Baz
                          |             ^ ends the value before it
                          = help: quote it: `- Foo: "Bar: Baz"`
                        """);
    }

    @Test
    void asksForQuotesAroundAColonInBrackets() {
        assertThat(refused("""
                        m: {label: Foo: Bar, digits: 1}
                        """)).isEqualTo("""
                        error[unquoted-colon]: a colon in a value without quotes
                         --> paper.yaml:1:15
                          |
                        1 | m: {label: Foo: Bar, digits: 1}
                          |               ^ ends the value before it
                          = help: quote it: `"Foo: Bar"`
                        """);
    }

    @Test
    void asksForQuotesAroundBracketsThatAreText() {
        assertThat(refused("""
                        title: [Re] Foo
                        """)).isEqualTo("""
                        error[yaml-syntax]: text after a closing bracket
                         --> paper.yaml:1:13
                          |
                        1 | title: [Re] Foo
                          |             ^^^ the value ends before this
                          = help: quote all of it: `title: "[Re] Foo"`
                        """);
    }

    @Test
    void asksForQuotesAroundBracesThatAreText() {
        assertThat(refused("""
                        title: {BERT}: Pre-training
                        """)).isEqualTo("""
                        error[unquoted-colon]: a colon in a value without quotes
                         --> paper.yaml:1:14
                          |
                        1 | title: {BERT}: Pre-training
                          |              ^ ends the value before it
                          = help: quote it: `title: "{BERT}: Pre-training"`
                        """);
    }

    @Test
    void asksForQuotesAroundQuotesThatAreText() {
        assertThat(refused("""
                        title: "Foo" and bar
                        """)).isEqualTo("""
                        error[yaml-syntax]: text after a closing quote
                         --> paper.yaml:1:14
                          |
                        1 | title: "Foo" and bar
                          |              ^^^^^^^ the value ends before this
                          = help: quote all of it: `title: "\\"Foo\\" and bar"`
                        """);
    }

    @Test
    void namesAnApostropheInSingleQuotes() {
        assertThat(refused("""
                        title: 'It's me'
                        """)).isEqualTo("""
                        error[yaml-syntax]: text after a closing quote
                         --> paper.yaml:1:12
                          |
                        1 | title: 'It's me'
                          |            ^^^^^ the value ends before this
                          = help: quote all of it: `title: "It's me"`
                        """);
    }

    @Test
    void asksForQuotesAroundAnAtSign() {
        assertThat(refused("""
                        name: @me
                        """)).isEqualTo("""
                        error[yaml-syntax]: a value begins with `@`
                         --> paper.yaml:1:7
                          |
                        1 | name: @me
                          |       ^ has a special meaning in YAML
                          = help: quote it: `name: "@me"`
                        """);
    }

    @Test
    void asksForQuotesAroundABacktick() {
        assertThat(refused("""
                        name: `me`
                        """)).isEqualTo("""
                        error[yaml-syntax]: a value begins with a backtick
                         --> paper.yaml:1:7
                          |
                        1 | name: `me`
                          |       ^ has a special meaning in YAML
                          = help: quote it: `name: "`me`"`
                        """);
    }

    @Test
    void asksForQuotesAroundAPercentSign() {
        assertThat(refused("""
                        name: %me
                        """)).isEqualTo("""
                        error[yaml-syntax]: a value begins with `%`
                         --> paper.yaml:1:7
                          |
                        1 | name: %me
                          |       ^ has a special meaning in YAML
                          = help: quote it: `name: "%me"`
                        """);
    }

    @Test
    void takesAStarAtTheStartForAnAlias() {
        assertThat(refused("""
                        title: *Foo* bar
                        """)).isEqualTo("""
                        error[alias]: `*Foo*` is an alias
                         --> paper.yaml:1:8
                          |
                        1 | title: *Foo* bar
                          |        ^^^^^ refers to an anchor elsewhere
                          = help: write the value out
                          = help: or, if it belongs to the text, quote it: `title: "*Foo* bar"`
                        """);
    }

    @Test
    void refusesAnchorsAliasesAndMergeKeys() {
        assertThat(refused("""
                        a: &x {b: 1}
                        c:
                          <<: *x
                        """)).isEqualTo("""
                        error[alias]: `&x` is an anchor
                         --> paper.yaml:1:4
                          |
                        1 | a: &x {b: 1}
                          |    ^^ a name for aliases to refer to
                          = help: delete it, and write the value out wherever it is needed
                          = help: or, if it belongs to the text, quote it: `a: "&x {b: 1}"`

                        error[alias]: `*x` is an alias
                         --> paper.yaml:3:7
                          |
                        3 |   <<: *x
                          |       ^^ refers to an anchor elsewhere
                          = help: write the value out
                        """);
    }

    @Test
    void refusesAnAliasAsAKey() {
        assertThat(refused("""
                        *x : 1
                        """)).isEqualTo("""
                        error[alias]: `*x` is an alias
                         --> paper.yaml:1:1
                          |
                        1 | *x : 1
                          | ^^ refers to an anchor elsewhere
                          = help: write the value out
                        """);
    }

    @Test
    void refusesATag() {
        assertThat(refused("""
                        a: !!binary ???
                        """)).isEqualTo("""
                        error[yaml-tag]: `!!binary` is a tag
                         --> paper.yaml:1:4
                          |
                        1 | a: !!binary ???
                          |    ^^^^^^^^ says what type the value is of
                          = help: delete it: every value is taken literally
                          = help: or, if it belongs to the text, quote it: `a: "!!binary ???"`
                        """);
    }

    @Test
    void refusesASecondDocument() {
        assertThat(refused("""
                        a: 1
                        ---
                        b: 2
                        """)).isEqualTo("""
                        error[several-documents]: a second YAML document starts here
                         --> paper.yaml:2:1
                          |
                        2 | ---
                          | ^^^ a file holds a single document
                          = help: delete this line, or move what follows to another file
                        """);
    }

    @Test
    void refusesASecondDocumentAfterTheEndOfTheFirst() {
        assertThat(refused("""
                        a: 1
                        ...
                        b: 2
                        """)).isEqualTo("""
                        error[several-documents]: a second YAML document starts here
                         --> paper.yaml:3:1
                          |
                        3 | b: 2
                          | ^^^^ a file holds a single document
                          = help: delete this line, or move what follows to another file
                        """);
    }

    @Test
    void refusesADuplicateKey() {
        assertThat(refused("""
                        a: 1
                        b: 2
                        a: 3
                        """)).isEqualTo("""
                        error[duplicate-key]: duplicate key `a`
                         --> paper.yaml:3:1
                          |
                        3 | a: 3
                          | ^ the second one
                          |
                         ::: paper.yaml:1:1
                          |
                        1 | a: 1
                          | - the first one
                        """);
    }

    @Test
    void refusesAKeyThatIsNotText() {
        assertThat(refused("""
                        ? [a]
                        : b
                        """)).isEqualTo("""
                        error[yaml-syntax]: a key that is not text
                         --> paper.yaml:1:1
                          |
                        1 | ? [a]
                          | ^^^^^ only text can be a key
                        """);
    }

    @Test
    void refusesATabInTheIndentation() {
        assertThat(refused("""
                        a:
                        \tb: 1
                        """)).isEqualTo("""
                        error[tab]: a tab in the indentation
                         --> paper.yaml:2:1
                          |
                        2 |     b: 1
                          | ^^^^
                          = help: indent with spaces
                        """);
    }

    @Test
    void refusesATabBehindAColon() {
        assertThat(refused("""
                        a:\tb
                        """)).isEqualTo("""
                        error[tab]: a tab where YAML allows only spaces
                         --> paper.yaml:1:3
                          |
                        1 | a:    b
                          |   ^^^^
                          = help: put a space in its place
                        """);
    }

    @Test
    void findsAQuoteThatIsNeverClosed() {
        assertThat(refused("""
                        title: "Foo
                        date: 2022
                        """)).isEqualTo("""
                        error[yaml-syntax]: the quote `"` is never closed
                         --> paper.yaml:1:8
                          |
                        1 | title: "Foo
                          |        ^ opened here
                          = help: close it with `"` at the end of the value
                        """);
    }

    @Test
    void findsAQuoteThatIsClosedByTheNextOne() {
        assertThat(refused("""
                        title: "Foo
                        authors: ["A"]
                        """)).isEqualTo("""
                        error[yaml-syntax]: text after a closing quote
                         --> paper.yaml:2:12
                          |
                        2 | authors: ["A"]
                          |            ^^^ the value ends before this
                          |
                         ::: paper.yaml:1:8
                          |
                        1 | title: "Foo
                          |        - the value starts here
                          = help: is the closing quote of the first line missing?
                        """);
    }

    @Test
    void findsABracketThatIsNeverClosed() {
        assertThat(refused("""
                        authors: [A, B
                        date: 2022
                        """)).isEqualTo("""
                        error[yaml-syntax]: the bracket `[` is never closed
                         --> paper.yaml:1:10
                          |
                        1 | authors: [A, B
                          |          ^ opened here
                          |
                         ::: paper.yaml:2:1
                          |
                        2 | date: 2022
                          | ---- `]` is missing before this
                          = help: close it with `]`
                        """);
    }

    @Test
    void findsABracketTooMany() {
        assertThat(refused("""
                        authors: [A, B]]
                        """)).isEqualTo("""
                        error[yaml-syntax]: `]` without an opening bracket
                         --> paper.yaml:1:16
                          |
                        1 | authors: [A, B]]
                          |                ^
                        """);
    }

    @Test
    void findsAColonWithoutASpace() {
        assertThat(refused("""
                        title:Foo
                        authors: x
                        """)).isEqualTo("""
                        error[yaml-syntax]: no space after the colon
                         --> paper.yaml:1:6
                          |
                        1 | title:Foo
                          |      ^ a key ends in a colon and a space
                          = help: write `title: Foo`
                        """);
    }

    @Test
    void findsAColonWithoutASpaceBetweenKeys() {
        assertThat(refused("""
                        a: 1
                        title:Foo
                        b: 2
                        """)).isEqualTo("""
                        error[yaml-syntax]: no space after the colon
                         --> paper.yaml:2:6
                          |
                        2 | title:Foo
                          |      ^ a key ends in a colon and a space
                          = help: write `title: Foo`
                        """);
    }

    @Test
    void findsAHyphenWithoutASpace() {
        assertThat(refused("""
                        authors:
                        - A
                        -B
                        - C
                        """)).isEqualTo("""
                        error[yaml-syntax]: no space after the hyphen
                         --> paper.yaml:3:1
                          |
                        3 | -B
                          | ^
                          = help: write `- B`
                        """);
    }

    @Test
    void findsALineThatShouldBeIndented() {
        assertThat(refused("""
                        abstract: We show
                        that it works.
                        date: 2022
                        """)).isEqualTo("""
                        error[yaml-syntax]: a line that is neither a key nor indented
                         --> paper.yaml:2:1
                          |
                        2 | that it works.
                          | ^^^^^^^^^^^^^^ no colon follows
                          = help: if it goes on with the text above, indent it
                        """);
    }

    @Test
    void findsAKeyIndentedTooDeep() {
        assertThat(refused("""
                        title: Foo
                          date: 2022
                        """)).isEqualTo("""
                        error[yaml-syntax]: `date:` within a text of several lines
                         --> paper.yaml:2:3
                          |
                        2 |   date: 2022
                          |   ^^^^ read as a part of the text above
                          |
                         ::: paper.yaml:1:8
                          |
                        1 | title: Foo
                          |        --- the text
                          = help: if it is a key, start it in the same column as the keys above
                          = help: if it is text, put all of the text in quotes
                        """);
    }

    @Test
    void findsAKeyIndentedTooLittle() {
        assertThat(refused("""
                        a:
                          b: 1
                         c: 2
                        """)).isEqualTo("""
                        error[yaml-syntax]: the indentation of this line fits no line above
                         --> paper.yaml:3:2
                          |
                        3 |  c: 2
                          |  ^^^^ indented by 1 space
                          = help: start it in the same column as the lines it belongs to
                        """);
    }

    @Test
    void findsAListItemAmongKeys() {
        assertThat(refused("""
                        a: 1
                        - b
                        """)).isEqualTo("""
                        error[yaml-syntax]: a list item where a key belongs
                         --> paper.yaml:2:1
                          |
                        2 | - b
                          | ^^^
                          = help: put a key above it, or indent it below the key that it belongs to
                        """);
    }

    @Test
    void findsAKeyAmongListItems() {
        assertThat(refused("""
                        a:
                          - b
                          c: d
                        """)).isEqualTo("""
                        error[yaml-syntax]: a key where a list item belongs
                         --> paper.yaml:3:3
                          |
                        3 |   c: d
                          |   ^^^^
                          = help: begin the line with `- `, or indent it
                        """);
    }

    @Test
    void findsTextOnTheLineOfABlocksSign() {
        assertThat(refused("""
                        abstract: > Foo
                        """)).isEqualTo("""
                        error[yaml-syntax]: text on the line of `>`
                         --> paper.yaml:1:13
                          |
                        1 | abstract: > Foo
                          |             ^^^ a block's text starts on the next line
                          = help: start the text on the next line
                          = help: or, if `>` is part of it, quote it: `abstract: "> Foo"`
                        """);
    }

    @Test
    void findsAListOnTheLineOfItsKey() {
        assertThat(refused("""
                        authors: - A
                        """)).isEqualTo("""
                        error[yaml-syntax]: a list starts on its key's line
                         --> paper.yaml:1:10
                          |
                        1 | authors: - A
                          |          ^
                          = help: start the list on the next line
                          = help: or, if it is text, quote it: `authors: "- A"`
                        """);
    }

    @Test
    void findsABackslashThatTexMeant() {
        assertThat(refused("""
                        abstract: "$\\alpha$ and $\\query$"
                        """)).isEqualTo("""
                        error[yaml-syntax]: `\\q` in double quotes is not an escape
                         --> paper.yaml:1:26
                          |
                        1 | abstract: "$\\alpha$ and $\\query$"
                          |                          ^^ the backslash begins an escape
                          = help: use single quotes, in which a backslash is a backslash
                          = help: or write the backslash twice: `\\\\q`
                        """);
    }

    @Test
    void findsABackslashThatYamlDoesNotKnow() {
        assertThat(refused("""
                        abstract: "$\\sqrt 2$"
                        """)).isEqualTo("""
                        error[yaml-syntax]: `\\s` in double quotes is not an escape
                         --> paper.yaml:1:13
                          |
                        1 | abstract: "$\\sqrt 2$"
                          |             ^^ the backslash begins an escape
                          = help: use single quotes, in which a backslash is a backslash
                          = help: or write the backslash twice: `\\\\s`
                        """);
    }

    @Test
    void findsTexThatWouldLoseItsFirstLetters() {
        assertThat(refused("""
                        abstract: "$\\nabla f$"
                        """)).isEqualTo("""
                        error[yaml-syntax]: `\\n` in double quotes is a line end
                         --> paper.yaml:1:13
                          |
                        1 | abstract: "$\\nabla f$"
                          |             ^^ the backslash begins an escape
                          = help: use single quotes, in which a backslash is a backslash
                          = help: or write the backslash twice: `\\\\n`
                        """);
    }

    @Test
    void findsAControlCharacter() {
        assertThat(refused("""
                        title: Foo\u0007bar
                        """)).isEqualTo("""
                        error[yaml-syntax]: the control character `U+0007` in the text
                         --> paper.yaml:1:11
                          |
                        1 | title: Foo␇bar
                          |           ^ not allowed in YAML
                          = help: delete it; it may have been pasted in with other text
                        """);
    }

    @Test
    void findsTooManyBrackets() {
        assertThat(refused("""
                        a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                        """)).isEqualTo("""
                        error[too-deep]: lists or mappings nested more than 50 deep
                         --> paper.yaml:1:53
                          |
                        1 | a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                          |                                                     ^ one too many
                        """);
    }

    @Test
    void findsThatTheFileIsEmpty() {
        assertThat(refused("")).isEqualTo("""
                        error[wrong-type]: the file is empty; expected keys with values
                         --> paper.yaml:1:1
                          |
                        1 |
                          | ^
                          = help: start with a line such as `title: …`
                        """);
    }

    @Test
    void findsThatTheFileHoldsOnlyComments() {
        assertThat(refused("""
                        # later
                        """)).isEqualTo("""
                        error[wrong-type]: the file is empty; expected keys with values
                         --> paper.yaml:1:1
                          |
                        1 | # later
                          | ^
                          = help: start with a line such as `title: …`
                        """);
    }

    @Test
    void findsThatTheRootIsAList() {
        assertThat(refused("""
                        - a
                        - b
                        """)).isEqualTo("""
                        error[wrong-type]: the root is a list; expected keys with values
                         --> paper.yaml:1:1
                          |
                        1 | - a
                          | ^^^
                          = help: start with a line such as `title: …`
                        """);
    }

    @Test
    void findsThatTheRootIsText() {
        assertThat(refused("""
                        Attention is all you need
                        """)).isEqualTo("""
                        error[wrong-type]: the root is text; expected keys with values
                         --> paper.yaml:1:1
                          |
                        1 | Attention is all you need
                          | ^^^^^^^^^^^^^^^^^^^^^^^^^
                          = help: start with a line such as `title: …`
                        """);
    }

    @Test
    void pointsRightBehindWideCharacters() {
        assertThat(refused("""
                        名前: {😀: 漢字, x: a: b}
                        """)).isEqualTo("""
                        error[unquoted-colon]: a colon in a value without quotes
                         --> paper.yaml:1:17
                          |
                        1 | 名前: {😀: 漢字, x: a: b}
                          |                      ^ ends the value before it
                          = help: quote it: `"a: b"`
                        """);
    }
}
