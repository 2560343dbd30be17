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
                          = help: the keys here are `LG`, `CL`

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
                theme(Rule.UNKNOWN_VALUE, "a section that there is not", "sections: [chart]", """
                        error[unknown-value]: no section is called `chart`
                         --> content/site.yaml:4:20
                          |
                        4 | theme: {sections: [chart]}
                          |                    ^^^^^
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
