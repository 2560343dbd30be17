package offprint.content.load;

import static offprint.content.load.Rejection.rejected;

import java.util.List;
import offprint.diag.Rule;

/** Files that are no YAML, or more of YAML than content needs. */
final class RejectedYaml {

    private RejectedYaml() {}

    static List<Rejection> all() {
        return List.of(
                rejected(
                        Rule.UNQUOTED_COLON,
                        "a title with a colon that is not quoted",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention: All You Need
                                        """),
                        """
                        error[unquoted-colon]: a colon in a value without quotes
                         --> content/papers/a.yaml:1:17
                          |
                        1 | title: Attention: All You Need
                          |                 ^ ends the value before it
                          = help: quote it: `title: "Attention: All You Need"`

                        1 error
                        """),
                rejected(
                        Rule.YAML_SYNTAX,
                        "a bracket that is not closed",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Ada Example
                                        """),
                        """
                        error[yaml-syntax]: the bracket `[` is never closed
                         --> content/papers/a.yaml:2:10
                          |
                        2 | authors: [Ada Example
                          |          ^ opened here
                          = help: close it with `]`

                        1 error
                        """),
                rejected(
                        Rule.YAML_SYNTAX,
                        "a control character as an escape",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: "Attention\\x01"
                                        """),
                        """
                        error[yaml-syntax]: `\\x01` in double quotes is a control character
                         --> content/papers/a.yaml:1:18
                          |
                        1 | title: "Attention\\x01"
                          |                  ^^^^ the backslash begins an escape
                          = help: use single quotes, in which a backslash is a backslash
                          = help: or write the backslash twice: `\\\\x01`

                        1 error
                        """),
                rejected(
                        Rule.YAML_SYNTAX,
                        "half a character as an escape",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: "Attention \\ud83d"
                                        """),
                        """
                        error[yaml-syntax]: `\\ud83d` in double quotes is half a character
                         --> content/papers/a.yaml:1:19
                          |
                        1 | title: "Attention \\ud83d"
                          |                   ^^^^^^ the backslash begins an escape
                          = help: use single quotes, in which a backslash is a backslash
                          = help: or write the backslash twice: `\\\\ud83d`

                        1 error
                        """),
                rejected(Rule.TAB, "a tab for indentation", new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        venue:
                                        \tname: Venue
                                        """), """
                        error[tab]: a tab in the indentation
                         --> content/papers/a.yaml:3:1
                          |
                        3 |     name: Venue
                          | ^^^^
                          = help: indent with spaces

                        1 error
                        """),
                rejected(Rule.TAB, "a tab behind a key", new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        venue:\t
                                          name: Venue
                                        """), """
                        error[tab]: a tab at the end of a line
                         --> content/papers/a.yaml:2:7
                          |
                        2 | venue:
                          |       ^^^^
                          = help: delete it

                        1 error
                        """),
                rejected(
                        Rule.YAML_SYNTAX, "a colon below its key", new ContentFolder().with("papers/a.yaml", """
                                        {"title"
                                        : "Attention"}
                                        """), """
                        error[yaml-syntax]: a colon on the line below its key
                         --> content/papers/a.yaml:2:1
                          |
                        2 | : "Attention"}
                          | ^
                          = help: put the key and its colon on one line

                        1 error
                        """),
                rejected(Rule.ALIAS, "an anchor and its alias", new ContentFolder().with("papers/a.yaml", """
                                        title: &t Attention
                                        note: *t
                                        """), """
                        error[alias]: `&t` is an anchor
                         --> content/papers/a.yaml:1:8
                          |
                        1 | title: &t Attention
                          |        ^^ a name for aliases to refer to
                          = help: delete it, and write the value out wherever it is needed
                          = help: or, if it belongs to the text, quote it: `title: "&t Attention"`

                        error[alias]: `*t` is an alias
                         --> content/papers/a.yaml:2:7
                          |
                        2 | note: *t
                          |       ^^ refers to an anchor elsewhere
                          = help: write the value out
                          = help: or, if it belongs to the text, quote it: `note: "*t"`

                        2 errors
                        """),
                rejected(Rule.YAML_TAG, "a tag", new ContentFolder().with("papers/a.yaml", """
                                        title: !!str Attention
                                        """), """
                        error[yaml-tag]: `!!str` is a tag
                         --> content/papers/a.yaml:1:8
                          |
                        1 | title: !!str Attention
                          |        ^^^^^ says what type the value is of
                          = help: delete it: every value is taken literally
                          = help: or, if it belongs to the text, quote it: `title: "!!str Attention"`

                        1 error
                        """),
                rejected(
                        Rule.SEVERAL_DOCUMENTS,
                        "a second document",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Ada Example]
                                        date: 2022-06-04
                                        category: LG
                                        ---
                                        title: Other
                                        """),
                        """
                        error[several-documents]: a second YAML document starts here
                         --> content/papers/a.yaml:5:1
                          |
                        5 | ---
                          | ^^^ a file holds a single document
                          = help: delete this line, or move what follows to another file

                        1 error
                        """),
                rejected(Rule.TOO_DEEP, "brackets in brackets", new ContentFolder().with("papers/a.yaml", """
                                        title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                                        """), """
                        error[too-deep]: lists or mappings nested more than 50 deep
                         --> content/papers/a.yaml:1:57
                          |
                        1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
                          |                                                   ^ one too many

                        1 error
                        """));
    }
}
