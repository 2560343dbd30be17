package offprint.content.load;

import static offprint.content.load.Rejection.rejected;

import java.util.List;
import offprint.diag.Rule;

/** Mistakes in what site.yaml says of looks and words. */
final class RejectedThemes {

    private RejectedThemes() {}

    static List<Rejection> all() {
        return List.of(
                theme(Rule.UNKNOWN_VALUE, "a colour by its name", "accent: red", """
                        error[unknown-value]: `red` is not a valid colour
                         --> content/site.yaml:4:17
                          |
                        4 | theme: {accent: red}
                          |                 ^^^ a colour is written as `"#rrggbb"`, in quotes

                        1 error
                        """),
                theme(
                        Rule.LOW_CONTRAST,
                        "colours that are hard to read",
                        "accent: \"#ffcc00\", ink_dark: \"#333333\"",
                        """
                        warning[low-contrast]: `#ffcc00` has a contrast of 1.4 to its ground `#fdfcfa`
                         --> content/site.yaml:4:17
                          |
                        4 | theme: {accent: "#ffcc00", ink_dark: "#333333"}
                          |                 ^^^^^^^^^ not everybody can read less than 4.5
                          = help: write `accent: "#8d7100"`

                        warning[low-contrast]: `#333333` has a contrast of 1.4 to its ground `#171614`
                         --> content/site.yaml:4:38
                          |
                        4 | theme: {accent: "#ffcc00", ink_dark: "#333333"}
                          |                                      ^^^^^^^^^ not everybody can read less than 4.5
                          = help: write `ink_dark: "#808080"`

                        2 warnings
                        """),
                theme(Rule.LOW_CONTRAST, "a ground on which the theme's colours are", "paper: \"#b0b0b0\"", """
                        warning[low-contrast]: texts of the theme have a contrast of 2.6 to the ground `#b0b0b0`
                         --> content/site.yaml:4:16
                          |
                        4 | theme: {paper: "#b0b0b0"}
                          |                ^^^^^^^^^ not everybody can read less than 4.5
                          = help: write `paper: "#e9e9e9"`

                        1 warning
                        """),
                theme(
                        Rule.UNKNOWN_VALUE,
                        "fonts that are no files of the site",
                        "fonts: {files: {A: 'https://x.example/a.woff2', B: /b.css, 'C;': /c.woff2, D: [/d.woff2]}}",
                        """
                        error[unknown-value]: `https://x.example/a.woff2` is not a font's file
                         --> content/site.yaml:4:28
                          |
                        4 | theme: {fonts: {files: {A: 'https://x.example/a.woff2', B: /b.css, 'C;': /c.woff2, D: [/d.woff2]}}}
                          |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ the address of a .woff2, .woff, .ttf or .otf file of this site
                          = help: put the file into `content/static/fonts/`, and write `/fonts/NAME.woff2`

                        error[unknown-value]: `/b.css` is not a font's file
                         --> content/site.yaml:4:60
                          |
                        4 | theme: {fonts: {files: {A: 'https://x.example/a.woff2', B: /b.css, 'C;': /c.woff2, D: [/d.woff2]}}}
                          |                                                            ^^^^^^ the address of a .woff2, .woff, .ttf or .otf file of this site
                          = help: put the file into `content/static/fonts/`, and write `/fonts/NAME.woff2`

                        error[unknown-value]: `C;` is not a valid name of a font family
                         --> content/site.yaml:4:68
                          |
                        4 | theme: {fonts: {files: {A: 'https://x.example/a.woff2', B: /b.css, 'C;': /c.woff2, D: [/d.woff2]}}}
                          |                                                                    ^^^^ letters, digits, spaces and hyphens

                        error[wrong-type]: `D` is a list; a file or a mapping belongs here
                         --> content/site.yaml:4:87
                          |
                        4 | theme: {fonts: {files: {A: 'https://x.example/a.woff2', B: /b.css, 'C;': /c.woff2, D: [/d.woff2]}}}
                          |                                                                                       ^^^^^^^^^^ this is a list

                        4 errors
                        """),
                theme(Rule.UNKNOWN_VALUE, "a font that ends the rule", "fonts: {text: 'x; } a { color: red'}", """
                        error[unknown-value]: `x; } a { color: red` is not a valid list of fonts
                         --> content/site.yaml:4:23
                          |
                        4 | theme: {fonts: {text: 'x; } a { color: red'}}
                          |                       ^^^^^^^^^^^^^^^^^^^^^ names of font families, joined by commas

                        1 error
                        """),
                theme(Rule.UNKNOWN_KEY, "a hue for no category", "hues: {Q: 1}", """
                        error[unknown-key]: no key is called `Q` here
                         --> content/site.yaml:4:16
                          |
                        4 | theme: {hues: {Q: 1}}
                          |                ^
                          = help: valid keys are `LG`, `CL`

                        1 error
                        """),
                theme(Rule.BAD_NUMBER, "a ninth hue", "hues: {LG: 9}", """
                        error[bad-number]: `9` is out of range
                         --> content/site.yaml:4:20
                          |
                        4 | theme: {hues: {LG: 9}}
                          |                    ^ from 1 to 8

                        1 error
                        """),
                theme(Rule.UNKNOWN_LIST, "a section that there is not", "sections: [chart]", """
                        error[unknown-list]: no section or list is called `chart`
                         --> content/site.yaml:4:20
                          |
                        4 | theme: {sections: [chart]}
                          |                    ^^^^^ there is no content/lists/chart.yaml
                          = help: did you mean `charts`?

                        1 error
                        """),
                theme(Rule.DUPLICATE_ENTRY, "a duplicate section", "sections: [charts, news, charts]", """
                        error[duplicate-entry]: duplicate `charts` in `sections`
                         --> content/site.yaml:4:34
                          |
                        4 | theme: {sections: [charts, news, charts]}
                          |                                  ^^^^^^
                          = help: delete one of them

                        1 error
                        """),
                theme(
                        Rule.UNKNOWN_KEY,
                        "a text of the interface that there is not",
                        "words: {nav.paper: Publications}",
                        """
                        error[unknown-key]: no key is called `nav.paper` here
                         --> content/site.yaml:4:17
                          |
                        4 | theme: {words: {nav.paper: Publications}}
                          |                 ^^^^^^^^^
                          = help: did you mean `nav.papers`?

                        1 error
                        """),
                theme(Rule.UNKNOWN_VALUE, "months of which there are not twelve", "words: {months: \"Jan,Feb\"}", """
                        error[unknown-value]: `months` is not a list of twelve names
                         --> content/site.yaml:4:25
                          |
                        4 | theme: {words: {months: "Jan,Feb"}}
                          |                         ^^^^^^^^^ it has 2
                          = help: write the months from January to December, joined by commas

                        1 error
                        """),
                theme(
                        Rule.UNKNOWN_VALUE,
                        "a month without a name",
                        "words: {months: \"1,2,3,4,5,6,7,8,9,10,,12\"}",
                        """
                        error[unknown-value]: `months` is not a list of twelve names
                         --> content/site.yaml:4:25
                          |
                        4 | theme: {words: {months: "1,2,3,4,5,6,7,8,9,10,,12"}}
                          |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ it has an empty name
                          = help: write the months from January to December, joined by commas

                        1 error
                        """),
                theme(Rule.BAD_NUMBER, "a number in letters in a word", "words: {number.group.from: four}", """
                        error[bad-number]: `four` is not a whole number
                         --> content/site.yaml:4:36
                          |
                        4 | theme: {words: {number.group.from: four}}
                          |                                    ^^^^ digits only, such as `0`

                        1 error
                        """),
                theme(Rule.UNKNOWN_VALUE, "a way to count nothing that there is not", "words: {number.zero: two}", """
                        error[unknown-value]: `two` is not one of the words that `number.zero` takes
                         --> content/site.yaml:4:30
                          |
                        4 | theme: {words: {number.zero: two}}
                          |                              ^^^
                          = help: it takes one, other

                        1 error
                        """),
                theme(Rule.UNKNOWN_VALUE, "a digit for a decimal point", "words: {number.decimal: 0}", """
                        error[unknown-value]: `0` cannot stand between digits
                         --> content/site.yaml:4:33
                          |
                        4 | theme: {words: {number.decimal: 0}}
                          |                                 ^ it would be read as a part of the number

                        1 error
                        """),
                theme(Rule.UNKNOWN_VALUE, "a placeholder too many", "words: {list.some: \"{1}: {2}\"}", """
                        error[unknown-value]: nothing replaces `{2}` in `list.some`
                         --> content/site.yaml:4:28
                          |
                        4 | theme: {words: {list.some: "{1}: {2}"}}
                          |                            ^^^^^^^^^^ this text can have {0}, {1}

                        1 error
                        """),
                theme(Rule.UNKNOWN_VALUE, "a placeholder in a fixed text", "words: {nav.papers: \"{0} works\"}", """
                        error[unknown-value]: nothing replaces `{0}` in `nav.papers`
                         --> content/site.yaml:4:29
                          |
                        4 | theme: {words: {nav.papers: "{0} works"}}
                          |                             ^^^^^^^^^^^ this text has no placeholders

                        1 error
                        """));
    }

    private static Rejection theme(Rule rule, String what, String lines, String messages) {
        ContentFolder folder = new ContentFolder().with("site.yaml", """
                title: Papers
                url: https://example.org/
                categories: {LG: Machine Learning, CL: Computation and Language}
                theme: {%s}
                """.formatted(lines));
        return rejected(rule, what, folder, messages);
    }
}
