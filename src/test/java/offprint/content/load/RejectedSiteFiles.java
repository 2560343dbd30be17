package offprint.content.load;

import static offprint.content.load.Rejection.rejected;

import java.util.List;
import offprint.diag.Rule;

/** Mistakes in the files that are not papers. */
final class RejectedSiteFiles {

    private RejectedSiteFiles() {}

    static List<Rejection> all() {
        return List.of(
                rejected(
                        Rule.MISSING_FIELD,
                        "a site without an address",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        categories: {LG: Machine Learning}
                                        """),
                        """
                        error[missing-field]: `url` is missing
                         --> content/site.yaml:1:1
                          |
                        1 | title: Papers
                          | ^^^^^ the mapping that begins here needs it
                          = help: add `url: …`

                        1 error
                        """),
                rejected(Rule.BAD_URL, "a site at no address", new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: example.org
                                        categories: {LG: Machine Learning}
                                        """), """
                        error[bad-url]: `example.org` is not a valid web address
                         --> content/site.yaml:2:6
                          |
                        2 | url: example.org
                          |      ^^^^^^^^^^^ a web address starts with `https://` or `http://`
                          = help: did you mean `https://example.org`?

                        1 error
                        """),
                rejected(
                        Rule.UNWORDED_LANGUAGE,
                        "a site in a language without words",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        language: nl
                                        categories: {LG: Machine Learning}
                                        """),
                        """
                        warning[unworded-language]: the pages' own words are English: there is no translation for `nl`
                         --> content/site.yaml:3:11
                          |
                        3 | language: nl
                          |           ^^ there are translations for en, de, es, fr, zh, ar, he
                          = help: write all of them under `theme: words`, or leave it: they are marked as English

                        1 warning
                        """),
                rejected(
                        Rule.DUPLICATE_ENTRY,
                        "a menu with mistakes of every kind",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {LG: Machine Learning}
                                        menu:
                                          - {Vita: /cv/}
                                          - /cv/
                                          - {Vita: /papers/}
                                          - https://example.org/code/
                                          - {Code: example.org}
                                          - {A: /a/, B: /b/}
                                        """),
                        """
                        error[duplicate-entry]: duplicate `/cv/` in `menu`
                         --> content/site.yaml:6:5
                          |
                        6 |   - /cv/
                          |     ^^^^
                          |
                         ::: content/site.yaml:5:12
                          |
                        5 |   - {Vita: /cv/}
                          |            ---- the first one
                          = help: delete one of them

                        error[duplicate-entry]: duplicate `Vita` in `menu`
                         --> content/site.yaml:7:12
                          |
                        7 |   - {Vita: /papers/}
                          |            ^^^^^^^^
                          |
                         ::: content/site.yaml:5:12
                          |
                        5 |   - {Vita: /cv/}
                          |            ---- the first one
                          = help: delete one of them

                        error[missing-field]: an entry of `menu` has no label
                         --> content/site.yaml:8:5
                          |
                        8 |   - https://example.org/code/
                          |     ^^^^^^^^^^^^^^^^^^^^^^^^^ only pages of this site have names
                          = help: write `Label: https://example.org/code/`

                        error[bad-url]: `example.org` is not a valid web address
                         --> content/site.yaml:9:12
                          |
                        9 |   - {Code: example.org}
                          |            ^^^^^^^^^^^ a web address starts with `https://` or `http://`
                          = help: did you mean `https://example.org`?

                        error[wrong-type]: an item of `menu` is a mapping; an address, or one label and its address, belongs here
                          --> content/site.yaml:10:5
                           |
                        10 |   - {A: /a/, B: /b/}
                           |     ^^^^^^^^^^^^^^^^ this is a mapping

                        5 errors
                        """),
                rejected(Rule.EMPTY_VALUE, "a menu of nothing", new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {LG: Machine Learning}
                                        menu: []
                                        """), """
                        error[empty-value]: `menu` is empty
                         --> content/site.yaml:4:7
                          |
                        4 | menu: []
                          |       ^^
                          = help: name at least one page, or delete the key

                        1 error
                        """),
                rejected(
                        Rule.BAD_URL,
                        "third parties that are no hosts, or asked for nothing",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {LG: Machine Learning}
                                        third_parties:
                                          "https://stats.example.net/x.js": scripts
                                          "*": scripts
                                          a.example.net: []
                                          b.example.net: [script]
                                          c.example.net: scripts
                                          C.example.net: images
                                        """),
                        """
                        error[bad-url]: `https://stats.example.net/x.js` is not the name of a host
                         --> content/site.yaml:5:3
                          |
                        5 |   "https://stats.example.net/x.js": scripts
                          |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a host is written without `https://` and path
                          = help: write `stats.example.net`

                        error[bad-url]: `*` is not the name of a host
                         --> content/site.yaml:6:3
                          |
                        6 |   "*": scripts
                          |   ^^^ a host is written without `https://` and path

                        error[empty-value]: `a.example.net` may be asked for nothing
                         --> content/site.yaml:7:18
                          |
                        7 |   a.example.net: []
                          |                  ^^
                          = help: say for what: scripts, connections, images, frames, styles, fonts

                        error[unknown-value]: `script` is not one of the words that `b.example.net` takes
                         --> content/site.yaml:8:19
                          |
                        8 |   b.example.net: [script]
                          |                   ^^^^^^
                          = help: did you mean `scripts`?

                        error[duplicate-entry]: duplicate `C.example.net` in `third_parties`
                          --> content/site.yaml:10:3
                           |
                        10 |   C.example.net: images
                           |   ^^^^^^^^^^^^^
                           |
                          ::: content/site.yaml:9:3
                           |
                        9  |   c.example.net: scripts
                           |   ------------- the first one
                           = help: delete one of them

                        5 errors
                        """),
                rejected(Rule.BAD_MACRO, "macros in a circle", new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {LG: Machine Learning}
                                        macros:
                                          norm: '\\len{#1}'
                                          len: '|\\norm{#1}|'
                                        """), """
                        error[bad-macro]: `norm` is not a valid macro
                         --> content/site.yaml:5:3
                          |
                        5 |   norm: '\\len{#1}'
                          |   ^^^^ it names itself

                        error[bad-macro]: `len` is not a valid macro
                         --> content/site.yaml:6:3
                          |
                        6 |   len: '|\\norm{#1}|'
                          |   ^^^ it names itself

                        2 errors
                        """),
                rejected(
                        Rule.HIDDEN_COMMAND,
                        "a macro with the name of a command",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {LG: Machine Learning}
                                        macros: {vec: '\\mathbf{#1}'}
                                        """),
                        """
                        warning[hidden-command]: the macro `vec` overrides a command that Offprint knows
                         --> content/site.yaml:4:10
                          |
                        4 | macros: {vec: '\\mathbf{#1}'}
                          |          ^^^ from now on it stands for this

                        1 warning
                        """),
                rejected(Rule.BAD_LANGUAGE, "a site in no language", new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        language: english language
                                        categories: {LG: Machine Learning}
                                        """), """
                        error[bad-language]: `english language` is not a valid language tag
                         --> content/site.yaml:3:11
                          |
                        3 | language: english language
                          |           ^^^^^^^^^^^^^^^^
                          = help: write it like `en`, `de` or `pt-BR`

                        1 error
                        """),
                rejected(
                        Rule.BAD_FILE_NAME,
                        "a category whose code cannot be an address",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {cs/LG: Machine Learning}
                                        """),
                        """
                        error[bad-file-name]: `cs/LG` cannot be a category's code
                         --> content/site.yaml:3:14
                          |
                        3 | categories: {cs/LG: Machine Learning}
                          |              ^^^^^ letters, digits, dots and hyphens; it becomes a part of an address

                        1 error
                        """),
                rejected(
                        Rule.EMPTY_VALUE, "a site without categories", new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {}
                                        """), """
                        error[empty-value]: `categories` is empty
                         --> content/site.yaml:3:13
                          |
                        3 | categories: {}
                          |             ^^ at least one is needed
                          = help: write `categories: {CODE: Name}`

                        1 error
                        """),
                rejected(
                        Rule.ADDRESS_TAKEN,
                        "two categories at one address",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {LG: Machine Learning, lg: Logic}
                                        """),
                        """
                        error[address-taken]: the code `lg` differs from another only in case
                         --> content/site.yaml:3:36
                          |
                        3 | categories: {LG: Machine Learning, lg: Logic}
                          |                                    ^^ both would live at one address

                        1 error
                        """),
                rejected(
                        Rule.BAD_NUMBER,
                        "more decimals than anybody reads",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        categories: {LG: Machine Learning}
                                        metrics:
                                          score: {digits: 7}
                                        """),
                        """
                        error[bad-number]: `7` is out of range
                         --> content/site.yaml:5:19
                          |
                        5 |   score: {digits: 7}
                          |                   ^ from 0 to 6

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_KEY,
                        "a setting that there is not",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org
                                        languag: en
                                        categories: {LG: Machine Learning}
                                        """),
                        """
                        error[unknown-key]: no key is called `languag` here
                         --> content/site.yaml:3:1
                          |
                        3 | languag: en
                          | ^^^^^^^
                          = help: did you mean `language`?

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_CATEGORY,
                        "a profile in no category",
                        new ContentFolder().with("profile.yaml", """
                                        name: Ada Example
                                        category: ML
                                        """),
                        """
                        error[unknown-category]: no category is called `ML`
                         --> content/profile.yaml:2:11
                          |
                        2 | category: ML
                          |           ^^ not in content/site.yaml
                          = help: did you mean `CL`?

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_METRIC,
                        "a figure that is counted",
                        new ContentFolder().with("profile.yaml", """
                                        name: Ada Example
                                        metrics: {papers: 50}
                                        """),
                        """
                        error[unknown-metric]: `papers` is counted, not declared
                         --> content/profile.yaml:2:11
                          |
                        2 | metrics: {papers: 50}
                          |           ^^^^^^
                          = help: delete it; the site counts its papers

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_METRIC,
                        "a figure without a label",
                        new ContentFolder().with("profile.yaml", """
                                        name: Ada Example
                                        metrics: {hindex: 35}
                                        """),
                        """
                        error[unknown-metric]: `hindex` has no label
                         --> content/profile.yaml:2:11
                          |
                        2 | metrics: {hindex: 35}
                          |           ^^^^^^ not one of the metrics that every profile may have
                          = help: did you mean `h_index`?

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_PERSON, "a profile of nobody", new ContentFolder().with("profile.yaml", """
                                        name: Ada Example
                                        id: ada
                                        """), """
                        error[unknown-person]: nobody has the id `ada`
                         --> content/profile.yaml:2:5
                          |
                        2 | id: ada
                          |     ^^^ not in content/people.yaml

                        1 error
                        """),
                rejected(
                        Rule.BAD_URL,
                        "an e-mail address that is none",
                        new ContentFolder().with("profile.yaml", """
                                        name: Ada Example
                                        links: {email: ada at example.org}
                                        """),
                        """
                        error[bad-url]: `ada at example.org` is not a valid e-mail address
                         --> content/profile.yaml:2:16
                          |
                        2 | links: {email: ada at example.org}
                          |                ^^^^^^^^^^^^^^^^^^

                        1 error
                        """),
                rejected(
                        Rule.BAD_FILE_NAME,
                        "an id that cannot be an address",
                        new ContentFolder().with("people.yaml", """
                                        Ada Example: {name: Ada Example}
                                        """),
                        """
                        error[bad-file-name]: `Ada Example` cannot be a person's id
                         --> content/people.yaml:1:1
                          |
                        1 | Ada Example: {name: Ada Example}
                          | ^^^^^^^^^^^ some servers treat capitals and small letters as the same, and others do not
                          = help: write `ada-example`

                        1 error
                        """),
                rejected(
                        Rule.BAD_IDENTIFIER,
                        "a person whose ORCID iD is too short",
                        new ContentFolder().with("people.yaml", """
                                        ada: {name: Ada Example, orcid: 0000-0002-1825}
                                        """),
                        """
                        error[bad-identifier]: `0000-0002-1825` is not a valid ORCID iD
                         --> content/people.yaml:1:33
                          |
                        1 | ada: {name: Ada Example, orcid: 0000-0002-1825}
                          |                                 ^^^^^^^^^^^^^^ an ORCID iD has sixteen digits, like `0000-0002-1825-0097`
                          = help: it looks like `0000-0002-1825-0097`

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_VALUE,
                        "a person without a name",
                        new ContentFolder().with("people.yaml", """
                                        ada: {name: "{ }"}
                                        """),
                        """
                        error[unknown-value]: `{ }` is not a name
                         --> content/people.yaml:1:13
                          |
                        1 | ada: {name: "{ }"}
                          |             ^^^^^ it contains no letters

                        1 error
                        """),
                rejected(
                        Rule.BAD_DATE,
                        "news of a day that there is not",
                        new ContentFolder().with("news.yaml", """
                                        2026-02-29: A new paper
                                        """),
                        """
                        error[bad-date]: `2026-02-29` is not a valid date
                         --> content/news.yaml:1:1
                          |
                        1 | 2026-02-29: A new paper
                          | ^^^^^^^^^^ that month has 28 days

                        1 error
                        """),
                rejected(Rule.TEX_SYNTAX, "a formula in a page", new ContentFolder().with("pages/about.md", """
                                        ---
                                        title: About
                                        ---
                                        Text and
                                        $\\frac{1$ more.
                                        """), """
                        error[tex-syntax]: `{` without `}`
                         --> content/pages/about.md:5:7
                          |
                        5 | $\\frac{1$ more.
                          |       ^ never closed in this formula
                          = help: write `\\{` for a brace that is shown

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_KEY,
                        "a page with more than a title",
                        new ContentFolder().with("pages/about.md", """
                                        ---
                                        title: About
                                        layout: post
                                        ---
                                        Text.
                                        """),
                        """
                        error[unknown-key]: no key is called `layout` here
                         --> content/pages/about.md:3:1
                          |
                        3 | layout: post
                          | ^^^^^^
                          = help: valid keys are `title`, `lists`, `aliases`, `draft`

                        1 error
                        """));
    }
}
