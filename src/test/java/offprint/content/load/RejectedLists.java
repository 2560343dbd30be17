package offprint.content.load;

import static offprint.content.load.Rejection.rejected;

import java.util.List;
import offprint.diag.Rule;

/** Mistakes in lists and in what names them. */
final class RejectedLists {

    private RejectedLists() {}

    static List<Rejection> all() {
        return List.of(
                list(
                        Rule.BAD_SPAN,
                        "an end before the beginning",
                        "talks",
                        "{title: A, from: 2021-05, to: 2021-04}",
                        """
                        error[bad-span]: `to` is before `from`
                         --> content/lists/talks.yaml:1:33
                          |
                        1 | - {title: A, from: 2021-05, to: 2021-04}
                          |                                 ^^^^^^^ it starts on 2021-05

                        1 error
                        """),
                list(Rule.BAD_SPAN, "a date beside a beginning", "talks", "{title: A, date: 2021, from: 2020}", """
                        error[bad-span]: `date` stands beside `from`
                         --> content/lists/talks.yaml:1:20
                          |
                        1 | - {title: A, date: 2021, from: 2020}
                          |                    ^^^^ write either dates, or a start and an end

                        1 error
                        """),
                list(Rule.BAD_SPAN, "an end without a beginning", "talks", "{title: A, to: 2020}", """
                        error[bad-span]: `to` stands without `from`
                         --> content/lists/talks.yaml:1:18
                          |
                        1 | - {title: A, to: 2020}
                          |                  ^^^^ an end needs a start

                        1 error
                        """),
                list(Rule.BAD_SPAN, "the present as an end", "positions", "{title: A, from: 2020, to: present}", """
                        error[bad-span]: `to: present` is not an end
                         --> content/lists/positions.yaml:1:30
                          |
                        1 | - {title: A, from: 2020, to: present}
                          |                              ^^^^^^^ ongoing entries have none
                          = help: leave `to` out

                        1 error
                        """),
                list(Rule.UNKNOWN_VALUE, "a kind of another list", "talks", "{title: A, kind: interveiw}", """
                        error[unknown-value]: `interveiw` is not one of the words that `kind` takes
                         --> content/lists/talks.yaml:1:20
                          |
                        1 | - {title: A, kind: interveiw}
                          |                    ^^^^^^^^^
                          = help: it takes keynote, invited, contributed, seminar, panel, tutorial

                        1 error
                        """),
                list(Rule.MISSING_FIELD, "a student without a name", "students", "{title: A thesis}", """
                        error[missing-field]: `name` is missing
                         --> content/lists/students.yaml:1:4
                          |
                        1 | - {title: A thesis}
                          |    ^^^^^ the mapping that begins here needs it
                          = help: add `name: …`

                        1 error
                        """),
                list(Rule.UNKNOWN_KEY, "a key of another list", "talks", "{title: A, university: B}", """
                        error[unknown-key]: no key is called `university` here
                         --> content/lists/talks.yaml:1:14
                          |
                        1 | - {title: A, university: B}
                          |              ^^^^^^^^^^
                          = help: write `at: …`

                        1 error
                        """),
                list(Rule.UNKNOWN_PAPER, "a paper that is not there", "talks", "{title: A, papers: b}", """
                        error[unknown-paper]: no paper is called `b`
                         --> content/lists/talks.yaml:1:22
                          |
                        1 | - {title: A, papers: b}
                          |                      ^ there is no content/papers/b.yaml

                        1 error
                        """),
                list(
                        Rule.UNKNOWN_VALUE,
                        "an amount in no currency",
                        "grants",
                        "{title: A, amount: {value: 1, currency: euro}}",
                        """
                        error[unknown-value]: `euro` is not a currency code
                         --> content/lists/grants.yaml:1:43
                          |
                        1 | - {title: A, amount: {value: 1, currency: euro}}
                          |                                           ^^^^ three capital letters (ISO 4217), such as `EUR` or `USD`

                        1 error
                        """),
                rejected(
                        Rule.DUPLICATE_ENTRY,
                        "two entries of one id",
                        new ContentFolder().with("lists/talks.yaml", """
                        - {title: A, id: a}
                        - {title: B, id: a}
                        """),
                        """
                        error[duplicate-entry]: another entry has the id `a`
                         --> content/lists/talks.yaml:2:18
                          |
                        2 | - {title: B, id: a}
                          |                  ^
                          |
                         ::: content/lists/talks.yaml:1:18
                          |
                        1 | - {title: A, id: a}
                          |                  - the first one
                          = help: change one of them: each is an anchor on the CV

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FIELD,
                        "a list whose name is nearly known",
                        new ContentFolder().with("lists/talk.yaml", """
                        - {title: A}
                        """),
                        """
                        error[missing-field]: the list `talk` has no title
                         --> content/lists/talk.yaml:1:1
                          |
                        1 | - {title: A}
                          | ^^^^^^^^^^^^ only the lists that are known have one of their own
                          = help: did you mean `lists/talks.yaml`?

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FIELD,
                        "a list of one's own without a title",
                        new ContentFolder().with("lists/hobbies.yaml", """
                        entries: [{title: A}]
                        """),
                        """
                        error[missing-field]: `title` is missing
                         --> content/lists/hobbies.yaml:1:1
                          |
                        1 | entries: [{title: A}]
                          | ^^^^^^^ the mapping that begins here needs it
                          = help: add `title: …`

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FIELD,
                        "a mapping whose name is nearly known",
                        new ContentFolder().with("lists/award.yaml", """
                        entries: [{title: A}]
                        """),
                        """
                        error[missing-field]: `title` is missing
                         --> content/lists/award.yaml:1:1
                          |
                        1 | entries: [{title: A}]
                          | ^^^^^^^ the mapping that begins here needs it
                          = help: add `title: …`; or did you mean `lists/awards.yaml`?

                        1 error
                        """),
                rejected(
                        Rule.UNUSED_FILE,
                        "a list in the wrong place",
                        new ContentFolder().with("talks.yaml", """
                        - {title: A}
                        """),
                        """
                        warning[unused-file]: `talks.yaml` is not used
                         --> content/talks.yaml
                          = help: did you mean `lists/talks.yaml`?

                        1 warning
                        """),
                rejected(
                        Rule.WRONG_TYPE, "a list that is text", new ContentFolder().with("lists/talks.yaml", """
                        Talks
                        """), """
                        error[wrong-type]: the root is text; expected keys with values
                         --> content/lists/talks.yaml:1:1
                          |
                        1 | Talks
                          | ^^^^^
                          = help: start with a line such as `title: …`

                        1 error
                        """),
                rejected(
                        Rule.UNLISTED_ID,
                        "an id that organizations.yaml has not",
                        new ContentFolder()
                                .with("organizations.yaml", "erc-fold: {name: European Research Council}\n")
                                .with("lists/grants.yaml", "- {title: A, at: erc-fodl}\n"),
                        """
                        warning[unlisted-id]: `erc-fodl` looks like an id but is not one
                         --> content/lists/grants.yaml:1:18
                          |
                        1 | - {title: A, at: erc-fodl}
                          |                  ^^^^^^^^ not in content/organizations.yaml
                          = help: did you mean `erc-fold`?

                        1 warning
                        """),
                rejected(
                        Rule.BAD_IDENTIFIER,
                        "a ROR id whose check digits are wrong",
                        new ContentFolder().with("organizations.yaml", """
                        cdl: {name: California Digital Library, ror: 03yrm5c27}
                        """),
                        """
                        error[bad-identifier]: `03yrm5c27` is not a valid ROR id
                         --> content/organizations.yaml:1:46
                          |
                        1 | cdl: {name: California Digital Library, ror: 03yrm5c27}
                          |                                              ^^^^^^^^^ its check digits are 27, but the other characters require 26; one of them is mistyped
                          = help: it looks like `03yrm5c26`

                        1 error
                        """),
                rejected(
                        Rule.AMBIGUOUS_NAME,
                        "one name of two organizations",
                        new ContentFolder().with("organizations.yaml", """
                        a: {name: Example Fund}
                        b: {name: The Fund, aliases: EXAMPLE fund}
                        """),
                        """
                        error[ambiguous-name]: two organizations are called `EXAMPLE fund`
                         --> content/organizations.yaml:2:1
                          |
                        2 | b: {name: The Fund, aliases: EXAMPLE fund}
                          | ^
                          |
                         ::: content/organizations.yaml:1:1
                          |
                        1 | a: {name: Example Fund}
                          | - the first one
                          = help: delete the name from one of them

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_LIST,
                        "a page that shows no list",
                        new ContentFolder().with("pages/own.md", """
                        ---
                        title: Own
                        lists: [talk]
                        ---
                        """),
                        """
                        error[unknown-list]: no list is called `talk`
                         --> content/pages/own.md:3:9
                          |
                        3 | lists: [talk]
                          |         ^^^^ there is no content/lists/talk.yaml
                          = help: did you mean `talks`?

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_LIST,
                        "a section of the CV that is none",
                        new ContentFolder().with("site.yaml", """
                        title: Papers
                        url: https://example.org
                        categories: {LG: Machine Learning}
                        cv: {sections: [papers, grant]}
                        """),
                        """
                        error[unknown-list]: no section or list is called `grant`
                         --> content/site.yaml:4:25
                          |
                        4 | cv: {sections: [papers, grant]}
                          |                         ^^^^^ there is no content/lists/grant.yaml
                          = help: did you mean `grants`?

                        1 error
                        """));
    }

    /** The fault stands in the only entry of a list. */
    private static Rejection list(Rule rule, String what, String list, String entry, String messages) {
        return rejected(rule, what, new ContentFolder().with("lists/" + list + ".yaml", "- " + entry + "\n"), messages);
    }
}
