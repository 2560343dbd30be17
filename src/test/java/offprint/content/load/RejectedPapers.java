package offprint.content.load;

import static offprint.content.load.Rejection.rejected;
import static offprint.content.load.Rejection.withPaper;

import java.util.List;
import offprint.diag.Rule;

/** Papers that are refused or warned of, and what their authors read then. */
final class RejectedPapers {

    private RejectedPapers() {}

    static List<Rejection> all() {
        return List.of(
                withPaper(Rule.UNKNOWN_KEY, "a key with a typing error", """
                        keyword: [trees]
                        """, """
                        error[unknown-key]: no key is called `keyword` here
                         --> content/papers/a.yaml:5:1
                          |
                        5 | keyword: [trees]
                          | ^^^^^^^
                          = help: did you mean `keywords`?

                        1 error
                        """),
                withPaper(Rule.DUPLICATE_KEY, "a duplicate key", """
                        doi: 10.1000/182
                        doi: 10.1000/183
                        """, """
                        error[duplicate-key]: duplicate key `doi`
                         --> content/papers/a.yaml:6:1
                          |
                        6 | doi: 10.1000/183
                          | ^^^ the second one
                          |
                         ::: content/papers/a.yaml:5:1
                          |
                        5 | doi: 10.1000/182
                          | --- the first one

                        1 error
                        """),
                withPaper(Rule.WRONG_TYPE, "a mapping where text belongs", """
                        abstract: {en: Text}
                        """, """
                        error[wrong-type]: `abstract` is a mapping; text belongs here
                         --> content/papers/a.yaml:5:11
                          |
                        5 | abstract: {en: Text}
                          |           ^^^^^^^^^^ this is a mapping
                          = help: to make it text, quote it: `abstract: "{en: Text}"`

                        1 error
                        """),
                withPaper(Rule.WRONG_TYPE, "a text where a list belongs", """
                        versions: v1
                        """, """
                        error[wrong-type]: `versions` is text; a list belongs here
                         --> content/papers/a.yaml:5:11
                          |
                        5 | versions: v1
                          |           ^^ this is text

                        1 error
                        """),
                withPaper(Rule.WRONG_TYPE, "a list where a name or mapping belongs", """
                        venue: [NeurIPS]
                        """, """
                        error[wrong-type]: `venue` is a list; a name or a mapping belongs here
                         --> content/papers/a.yaml:5:8
                          |
                        5 | venue: [NeurIPS]
                          |        ^^^^^^^^^ this is a list

                        1 error
                        """),
                withPaper(Rule.EMPTY_VALUE, "a key without a value", """
                        doi:
                        """, """
                        error[empty-value]: `doi` has no value
                         --> content/papers/a.yaml:5:1
                          |
                        5 | doi:
                          | ^^^
                          = help: give it one, or delete the key

                        1 error
                        """),
                withPaper(Rule.EMPTY_VALUE, "an item without a text", """
                        keywords: [trees, ""]
                        """, """
                        error[empty-value]: an item of `keywords` is empty
                         --> content/papers/a.yaml:5:19
                          |
                        5 | keywords: [trees, ""]
                          |                   ^^
                          = help: write something, or delete the item

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FIELD,
                        "a paper without title and date",
                        new ContentFolder().with("papers/a.yaml", """
                                        authors: [Ada Example]
                                        category: LG
                                        """),
                        """
                        error[missing-field]: `date` is missing
                         --> content/papers/a.yaml:1:1
                          |
                        1 | authors: [Ada Example]
                          | ^^^^^^^ the mapping that begins here needs it
                          = help: add `date: …`, or say how far it has come: `status: accepted`, `submitted` or `in-preparation`

                        error[missing-field]: `title` is missing
                         --> content/papers/a.yaml:1:1
                          |
                        1 | authors: [Ada Example]
                          | ^^^^^^^ the mapping that begins here needs it
                          = help: add `title: …`

                        2 errors
                        """),
                rejected(
                        Rule.MISSING_FIELD,
                        "a paper whose authors are only et al.",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [et al.]
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[missing-field]: no author is named
                         --> content/papers/a.yaml:2:10
                          |
                        2 | authors: [et al.]
                          |          ^^^^^^^^
                          = help: name at least the first author before `et al.`

                        1 error
                        """),
                rejected(
                        Rule.EMPTY_VALUE,
                        "a paper without an author",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: []
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[empty-value]: `authors` is empty
                         --> content/papers/a.yaml:2:10
                          |
                        2 | authors: []
                          |          ^^ at least one item is needed

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_VALUE, "a type that there is not", """
                        type: journal
                        """, """
                        error[unknown-value]: `journal` is not one of the words that `type` takes
                         --> content/papers/a.yaml:5:7
                          |
                        5 | type: journal
                          |       ^^^^^^^
                          = help: it takes article, conference, workshop, preprint, thesis, book, chapter, report, dataset, software, proceedings, issue, review, entry, magazine, newspaper, working-paper, preregistration, patent, standard, poster, presentation, other

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_VALUE, "a status in capitals", """
                        status: Accepted
                        """, """
                        error[unknown-value]: `Accepted` is not one of the words that `status` takes
                         --> content/papers/a.yaml:5:9
                          |
                        5 | status: Accepted
                          |         ^^^^^^^^
                          = help: did you mean `accepted`?

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_VALUE, "a flag that is neither true nor false", """
                        selected: yes
                        """, """
                        error[unknown-value]: `selected` is neither true nor false
                         --> content/papers/a.yaml:5:11
                          |
                        5 | selected: yes
                          |           ^^^
                          = help: write `true` or `false`

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_VALUE, "a link that is said not to be there", """
                        links: {code: false}
                        """, """
                        error[unknown-value]: `code: false` says nothing
                         --> content/papers/a.yaml:5:15
                          |
                        5 | links: {code: false}
                          |               ^^^^^ leave the key out instead

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_VALUE,
                        "et al. before other authors",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Ada Example, et al., Bo Example]
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[unknown-value]: `et al.` is not the last author
                         --> content/papers/a.yaml:2:24
                          |
                        2 | authors: [Ada Example, et al., Bo Example]
                          |                        ^^^^^^ it ends a list that is incomplete

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_VALUE,
                        "several authors in one text",
                        new ContentFolder().with("papers/b.yaml", """
                                        title: Other
                                        authors: [Ada Example and Bo Example]
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[unknown-value]: `Ada Example and Bo Example` is more than one name
                         --> content/papers/b.yaml:2:11
                          |
                        2 | authors: [Ada Example and Bo Example]
                          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^ each item holds one name
                          = help: write a list with one name an item; an organisation's name that is written like this goes into braces: `"{Ada Example and Bo Example}"`

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_VALUE,
                        "an author without a letter",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: ["{ }"]
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[unknown-value]: `{ }` is not a name
                         --> content/papers/a.yaml:2:11
                          |
                        2 | authors: ["{ }"]
                          |           ^^^^^ it contains no letters

                        1 error
                        """),
                withPaper(Rule.BAD_NUMBER, "a figure with a decimal comma", """
                        metrics: {score: "29,1"}
                        """, """
                        error[bad-number]: `29,1` is not a number
                         --> content/papers/a.yaml:5:18
                          |
                        5 | metrics: {score: "29,1"}
                          |                  ^^^^^^ digits, with a point before decimals, such as `29.1`
                          = help: write `29.1`

                        1 error
                        """),
                withPaper(Rule.BAD_NUMBER, "a figure that is not a number", """
                        metrics:
                          citations: {value: many}
                        """, """
                        error[bad-number]: `many` is not a number
                         --> content/papers/a.yaml:6:22
                          |
                        6 |   citations: {value: many}
                          |                      ^^^^ digits, with a point before decimals, such as `29.1`

                        1 error
                        """),
                rejected(
                        Rule.BAD_DATE,
                        "a day that no calendar has",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Ada Example]
                                        date: 2022-02-30
                                        category: LG
                                        """),
                        """
                        error[bad-date]: `2022-02-30` is not a valid date
                         --> content/papers/a.yaml:3:7
                          |
                        3 | date: 2022-02-30
                          |       ^^^^^^^^^^ that month has 28 days

                        1 error
                        """),
                rejected(
                        Rule.BAD_DATE,
                        "a month that no calendar has",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Ada Example]
                                        date: 2022-13
                                        category: LG
                                        """),
                        """
                        error[bad-date]: `2022-13` is not a valid date
                         --> content/papers/a.yaml:3:7
                          |
                        3 | date: 2022-13
                          |       ^^^^^^^ there is no month 13

                        1 error
                        """),
                rejected(Rule.BAD_DATE, "a date in another form", new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Ada Example]
                                        date: 2022/6/4
                                        category: LG
                                        """), """
                        error[bad-date]: `2022/6/4` is not a valid date
                         --> content/papers/a.yaml:3:7
                          |
                        3 | date: 2022/6/4
                          |       ^^^^^^^^ a date is written YYYY, YYYY-MM or YYYY-MM-DD
                          = help: write `2022-06-04`

                        1 error
                        """),
                withPaper(Rule.BAD_DATE, "an impossible day of a figure", """
                        metrics:
                          citations: {value: 5, as_of: 2023-02-29}
                        """, """
                        error[bad-date]: `2023-02-29` is not a valid date
                         --> content/papers/a.yaml:6:32
                          |
                        6 |   citations: {value: 5, as_of: 2023-02-29}
                          |                                ^^^^^^^^^^ that month has 28 days

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "a DOI with another prefix", """
                        doi: 11.1000/182
                        """, """
                        error[bad-identifier]: `11.1000/182` is not a valid DOI
                         --> content/papers/a.yaml:5:6
                          |
                        5 | doi: 11.1000/182
                          |      ^^^^^^^^^^^ a DOI starts with `10.`
                          = help: it looks like `10.1000/182`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "a DOI without a suffix", """
                        doi: https://doi.org/10.1000
                        """, """
                        error[bad-identifier]: `https://doi.org/10.1000` is not a valid DOI
                         --> content/papers/a.yaml:5:6
                          |
                        5 | doi: https://doi.org/10.1000
                          |      ^^^^^^^^^^^^^^^^^^^^^^^ a DOI has a suffix after a slash
                          = help: it looks like `10.1000/182`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "an arXiv id of a thirteenth month", """
                        arxiv: 2213.01861
                        """, """
                        error[bad-identifier]: `2213.01861` is not a valid arXiv id
                         --> content/papers/a.yaml:5:8
                          |
                        5 | arxiv: 2213.01861
                          |        ^^^^^^^^^^ its first four digits are a year and month since 0704
                          = help: it looks like `2206.01861`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "an arXiv id with a digit too few", """
                        arxiv: 2206.0186
                        """, """
                        error[bad-identifier]: `2206.0186` is not a valid arXiv id
                         --> content/papers/a.yaml:5:8
                          |
                        5 | arxiv: 2206.0186
                          |        ^^^^^^^^^ an arXiv id of 2206 has 5 digits after the dot
                          = help: it looks like `2206.01861`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "an ISBN whose check digit fails", """
                        isbn: 978-0-306-40615-8
                        """, """
                        error[bad-identifier]: `978-0-306-40615-8` is not a valid ISBN
                         --> content/papers/a.yaml:5:7
                          |
                        5 | isbn: 978-0-306-40615-8
                          |       ^^^^^^^^^^^^^^^^^ its check digit is 8, but the other digits require 7; one of them is mistyped
                          = help: it looks like `978-0-306-40615-7`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "an ISSN whose check digit fails", """
                        issn: 0378-5954
                        """, """
                        error[bad-identifier]: `0378-5954` is not a valid ISSN
                         --> content/papers/a.yaml:5:7
                          |
                        5 | issn: 0378-5954
                          |       ^^^^^^^^^ its check digit is 4, but the other digits require 5; one of them is mistyped
                          = help: it looks like `0378-5955`

                        1 error
                        """),
                rejected(
                        Rule.BAD_IDENTIFIER,
                        "an ORCID iD whose check digit fails",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors:
                                          - {name: Ada Example, orcid: 0000-0002-1825-0098}
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[bad-identifier]: `0000-0002-1825-0098` is not a valid ORCID iD
                         --> content/papers/a.yaml:3:32
                          |
                        3 |   - {name: Ada Example, orcid: 0000-0002-1825-0098}
                          |                                ^^^^^^^^^^^^^^^^^^^ its check digit is 8, but the other digits require 7; one of them is mistyped
                          = help: it looks like `0000-0002-1825-0097`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "a PubMed id that is not a number", """
                        pmid: PMC123
                        """, """
                        error[bad-identifier]: `PMC123` is not a valid PubMed id
                         --> content/papers/a.yaml:5:7
                          |
                        5 | pmid: PMC123
                          |       ^^^^^^ a PubMed id is a number of at most eight digits
                          = help: it looks like `31452104`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "an OpenReview id with a blank", """
                        openreview: rJl b3RcF7
                        """, """
                        error[bad-identifier]: `rJl b3RcF7` is not a valid OpenReview id
                         --> content/papers/a.yaml:5:13
                          |
                        5 | openreview: rJl b3RcF7
                          |             ^^^^^^^^^^ an OpenReview id is letters, digits, `-` and `_`, as after `forum?id=`
                          = help: it looks like `rJl-b3RcF7`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "an ACL Anthology id of neither kind", """
                        acl: 2020-acl-1
                        """, """
                        error[bad-identifier]: `2020-acl-1` is not a valid ACL Anthology id
                         --> content/papers/a.yaml:5:6
                          |
                        5 | acl: 2020-acl-1
                          |      ^^^^^^^^^^ an ACL Anthology id is written like `P19-1001` or `2020.acl-main.1`
                          = help: it looks like `2020.acl-main.1`

                        1 error
                        """),
                withPaper(Rule.BAD_IDENTIFIER, "a dblp key without its collection", """
                        dblp: VaswaniSPUJGKP17
                        """, """
                        error[bad-identifier]: `VaswaniSPUJGKP17` is not a valid dblp key
                         --> content/papers/a.yaml:5:7
                          |
                        5 | dblp: VaswaniSPUJGKP17
                          |       ^^^^^^^^^^^^^^^^ a dblp key is written like `conf/nips/VaswaniSPUJGKP17`
                          = help: it looks like `conf/nips/VaswaniSPUJGKP17`

                        1 error
                        """),
                withPaper(Rule.BAD_URL, "an address without its scheme", """
                        links: {code: github.com/example/attention}
                        """, """
                        error[bad-url]: `github.com/example/attention` is not a valid web address
                         --> content/papers/a.yaml:5:15
                          |
                        5 | links: {code: github.com/example/attention}
                          |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a web address starts with `https://` or `http://`
                          = help: did you mean `https://github.com/example/attention`?

                        1 error
                        """),
                withPaper(Rule.BAD_URL, "an address with a blank in it", """
                        links: {pdf: "https://example.org/a paper.pdf"}
                        """, """
                        error[bad-url]: `https://example.org/a paper.pdf` is not a valid web address
                         --> content/papers/a.yaml:5:14
                          |
                        5 | links: {pdf: "https://example.org/a paper.pdf"}
                          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ` ` is not allowed in an address; write it percent-encoded

                        1 error
                        """),
                withPaper(Rule.BAD_URL, "an address with a password in it", """
                        venue: {name: Venue, url: "https://me:secret@example.org/"}
                        """, """
                        error[bad-url]: `https://*********@example.org/` is not a valid web address
                         --> content/papers/a.yaml:5:27
                          |
                        5 | venue: {name: Venue, url: "https://*********@example.org/"}
                          |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a name or password before `@` does not belong on a public page

                        1 error
                        """),
                withPaper(Rule.UNSAFE_URL, "an address that runs script", """
                        links:
                          code: "javascript:alert(1)"
                        """, """
                        error[unsafe-url]: `javascript:alert(1)` is not a valid web address
                         --> content/papers/a.yaml:6:9
                          |
                        6 |   code: "javascript:alert(1)"
                          |         ^^^^^^^^^^^^^^^^^^^^^ addresses of this kind can run script in the reader's browser

                        1 error
                        """),
                withPaper(Rule.UNSAFE_URL, "an address that hides its scheme", """
                        links:
                          code: "java script:alert(1)"
                        """, """
                        error[unsafe-url]: `java script:alert(1)` is not a valid web address
                         --> content/papers/a.yaml:6:9
                          |
                        6 |   code: "java script:alert(1)"
                          |         ^^^^^^^^^^^^^^^^^^^^^^ addresses of this kind can run script in the reader's browser

                        1 error
                        """),
                withPaper(Rule.BAD_LANGUAGE, "a language that is not a tag", """
                        language: en_GB!
                        """, """
                        error[bad-language]: `en_GB!` is not a valid language tag
                         --> content/papers/a.yaml:5:11
                          |
                        5 | language: en_GB!
                          |           ^^^^^^
                          = help: write it like `en`, `de` or `pt-BR`

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_CATEGORY,
                        "a category that site.yaml does not declare",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Ada Example]
                                        date: 2022
                                        category: LQ
                                        """),
                        """
                        error[unknown-category]: no category is called `LQ`
                         --> content/papers/a.yaml:4:11
                          |
                        4 | category: LQ
                          |           ^^ not in content/site.yaml
                          = help: did you mean `LG`?

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_CATEGORY, "a further category that site.yaml does not declare", """
                        categories: [LG, Vision]
                        """, """
                        error[unknown-category]: no category is called `Vision`
                         --> content/papers/a.yaml:5:18
                          |
                        5 | categories: [LG, Vision]
                          |                  ^^^^^^ not in content/site.yaml
                          = help: the codes are LG, CL

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_METRIC, "a metric that site.yaml does not declare", """
                        metrics: {citation: 12}
                        """, """
                        error[unknown-metric]: no metric is called `citation`
                         --> content/papers/a.yaml:5:11
                          |
                        5 | metrics: {citation: 12}
                          |           ^^^^^^^^ not in content/site.yaml
                          = help: did you mean `citations`?

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_FIELD,
                        "fields that site.yaml does not declare, or of another kind",
                        new ContentFolder().with("site.yaml", """
                                        title: Papers
                                        url: https://example.org/
                                        fields: {shelfmark: {label: Signatur}, catalogue: {label: C, kind: link}}
                                        categories: {LG: Machine Learning}
                                        """).withPaper("""
                                        fields:
                                          shelfmrak: Ms. lat. 12
                                          place: Here
                                          catalogue: example.org
                                        """),
                        """
                        error[unknown-field]: no field is called `shelfmrak`
                         --> content/papers/a.yaml:6:3
                          |
                        6 |   shelfmrak: Ms. lat. 12
                          |   ^^^^^^^^^ not in content/site.yaml
                          = help: did you mean `shelfmark`?

                        error[unknown-field]: no field is called `place`
                         --> content/papers/a.yaml:7:3
                          |
                        7 |   place: Here
                          |   ^^^^^ not in content/site.yaml
                          = help: declare it there: `fields: {place: {label: …}}`

                        error[bad-url]: `example.org` is not a valid web address
                         --> content/papers/a.yaml:8:14
                          |
                        8 |   catalogue: example.org
                          |              ^^^^^^^^^^^ a web address starts with `https://` or `http://`
                          = help: did you mean `https://example.org`?

                        3 errors
                        """),
                rejected(
                        Rule.UNKNOWN_PERSON,
                        "an author whose id nobody has",
                        new ContentFolder().with("people.yaml", """
                                        ada-example: {name: Ada Example}
                                        """).with("papers/a.yaml", """
                                        title: Attention
                                        authors: [ada-exampel]
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[unknown-person]: nobody has the id `ada-exampel`
                         --> content/papers/a.yaml:2:11
                          |
                        2 | authors: [ada-exampel]
                          |           ^^^^^^^^^^^ not in content/people.yaml
                          = help: did you mean `ada-example`?
                          = help: a name that is written like this goes into a mapping: `name: ada-exampel`

                        1 error
                        """),
                rejected(
                        Rule.AMBIGUOUS_NAME,
                        "an author whose name two people bear",
                        new ContentFolder().with("people.yaml", """
                                        wei-zhang-1: {name: Wei Zhang}
                                        wei-zhang-2: {name: Zhang Wei, aliases: [Wei Zhang]}
                                        """).with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Wei Zhang]
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[ambiguous-name]: more than one person is called `Wei Zhang`
                         --> content/papers/a.yaml:2:11
                          |
                        2 | authors: [Wei Zhang]
                          |           ^^^^^^^^^ content/people.yaml knows 2 of this name
                          = help: write the id of the one who is meant, such as `wei-zhang-1`

                        1 error
                        """),
                rejected(
                        Rule.UNKNOWN_PAPER,
                        "a paper that cites one that is not there",
                        new ContentFolder().withPaper("""
                                        cites: [othre]
                                        """).with("papers/other.yaml", """
                                        title: Other
                                        authors: [Ada Example]
                                        date: 2022-06-04
                                        category: LG
                                        """),
                        """
                        error[unknown-paper]: no paper is called `othre`
                         --> content/papers/a.yaml:5:9
                          |
                        5 | cites: [othre]
                          |         ^^^^^ there is no content/papers/othre.yaml
                          = help: did you mean `other`?

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_PAPER, "a paper that is related to itself", """
                        related: [a]
                        """, """
                        error[unknown-paper]: a paper is not related to itself
                         --> content/papers/a.yaml:5:11
                          |
                        5 | related: [a]
                          |           ^

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_PAPER, "a reference that can be no slug", """
                        cites: [Other Paper]
                        """, """
                        error[unknown-paper]: `Other Paper` is not a paper's slug
                         --> content/papers/a.yaml:5:9
                          |
                        5 | cites: [Other Paper]
                          |         ^^^^^^^^^^^ some servers treat capitals and small letters as the same, and others do not

                        1 error
                        """),
                withPaper(Rule.DUPLICATE_ENTRY, "a duplicate keyword", """
                        keywords: [trees, trees]
                        """, """
                        error[duplicate-entry]: duplicate `trees` in `keywords`
                         --> content/papers/a.yaml:5:19
                          |
                        5 | keywords: [trees, trees]
                          |                   ^^^^^
                          = help: delete one of them

                        1 error
                        """),
                rejected(
                        Rule.DUPLICATE_ENTRY,
                        "a duplicate author",
                        new ContentFolder().with("papers/a.yaml", """
                                        title: Attention
                                        authors: [Kati Kyrölä, "Kyrola, Kati"]
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[duplicate-entry]: duplicate author `Kati Kyrola`
                         --> content/papers/a.yaml:2:24
                          |
                        2 | authors: [Kati Kyrölä, "Kyrola, Kati"]
                          |                        ^^^^^^^^^^^^^^
                          |
                         ::: content/papers/a.yaml:2:11
                          |
                        2 | authors: [Kati Kyrölä, "Kyrola, Kati"]
                          |           ----------- the first time
                          = help: delete one, or, for two people of one name, give each an id in content/people.yaml

                        1 error
                        """),
                rejected(
                        Rule.DUPLICATE_IDENTIFIER,
                        "two papers with one DOI",
                        new ContentFolder().withPaper("""
                                        doi: 10.1000/ABC
                                        """).with("papers/b.yaml", """
                                        title: Other
                                        authors: [Ada Example]
                                        date: 2022-06-04
                                        category: LG
                                        doi: https://doi.org/10.1000/abc
                                        """),
                        """
                        error[duplicate-identifier]: another paper has the same DOI
                         --> content/papers/b.yaml:5:6
                          |
                        5 | doi: https://doi.org/10.1000/abc
                          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          |
                         ::: content/papers/a.yaml:5:6
                          |
                        5 | doi: 10.1000/ABC
                          |      ----------- the first one
                          = help: delete one of the two files, or correct the identifier

                        1 error
                        """),
                rejected(
                        Rule.DUPLICATE_IDENTIFIER,
                        "two papers that are versions of one",
                        new ContentFolder().withPaper("""
                                        arxiv: 2206.01861v1
                                        """).with("papers/b.yaml", """
                                        title: Other
                                        authors: [Ada Example]
                                        date: 2022-06-04
                                        category: LG
                                        arxiv: 2206.01861v2
                                        """),
                        """
                        error[duplicate-identifier]: another paper has the same arXiv id
                         --> content/papers/b.yaml:5:8
                          |
                        5 | arxiv: 2206.01861v2
                          |        ^^^^^^^^^^^^
                          |
                         ::: content/papers/a.yaml:5:8
                          |
                        5 | arxiv: 2206.01861v1
                          |        ------------ the first one
                          = help: delete one of the two files, or correct the identifier

                        1 error
                        """),
                rejected(
                        Rule.DUPLICATE_TITLE,
                        "two papers whose titles differ in case and punctuation",
                        new ContentFolder().withPaper("").with("papers/b.yaml", """
                                        title: "*Attention!*"
                                        authors: [Ada Example]
                                        date: 2022
                                        category: LG
                                        """),
                        """
                        error[duplicate-title]: another paper has the same title
                         --> content/papers/b.yaml:1:8
                          |
                        1 | title: "*Attention!*"
                          |        ^^^^^^^^^^^^^^
                          |
                         ::: content/papers/a.yaml:1:8
                          |
                        1 | title: Attention
                          |        --------- the first one
                          = help: delete one of the two files; earlier forms of a paper go under `versions`; give two works their DOIs

                        1 error
                        """),
                rejected(
                        Rule.ADDRESS_TAKEN,
                        "a former slug that another paper has",
                        new ContentFolder().withPaper("""
                                        aliases: [b]
                                        """).with("papers/b.yaml", """
                                        title: Other
                                        authors: [Ada Example]
                                        date: 2022-06-04
                                        category: LG
                                        """),
                        """
                        error[address-taken]: the address `b` is taken
                         --> content/papers/a.yaml:5:11
                          |
                        5 | aliases: [b]
                          |           ^ by content/papers/b.yaml

                        1 error
                        """),
                rejected(
                        Rule.METRIC_CONTRADICTION,
                        "sums that the papers do not bear out",
                        new ContentFolder()
                                .withPaper("""
                                        metrics: {citations: 3}
                                        """)
                                .with("papers/b.yaml", """
                                        title: Other
                                        authors: [Ada Example]
                                        date: 2022-06-04
                                        category: LG
                                        metrics: {citations: 2}
                                        """)
                                .with("profile.yaml", """
                                        name: Ada Example
                                        metrics:
                                          citations: 4694
                                          h_index: {value: 35, source: A service}
                                        """),
                        """
                        warning[metric-contradiction]: `citations` does not follow from the papers
                         --> content/profile.yaml:3:14
                          |
                        3 |   citations: 4694
                          |              ^^^^ the citations of the papers give 5
                          = help: correct it, or delete it: the site computes it then

                        warning[metric-contradiction]: `h_index` does not follow from the papers
                         --> content/profile.yaml:4:20
                          |
                        4 |   h_index: {value: 35, source: A service}
                          |                    ^^ the citations of the papers give 2
                          = help: correct it, or delete it: the site computes it then

                        2 warnings
                        """),
                withPaper(Rule.TEX_SYNTAX, "a formula whose brace is not closed in a folded text", """
                        abstract: >-
                          We need
                          $O(n^{2)$ steps.
                        """, """
                        error[tex-syntax]: `{` without `}`
                         --> content/papers/a.yaml:7:8
                          |
                        7 |   $O(n^{2)$ steps.
                          |        ^ never closed in this formula
                          = help: write `\\{` for a brace that is shown

                        1 error
                        """),
                withPaper(Rule.UNKNOWN_TEX_COMMAND, "a command with a typing error", """
                        summary: A rate of $\\alhpa$.
                        """, """
                        warning[unknown-tex-command]: unknown TeX command `\\alhpa`
                         --> content/papers/a.yaml:5:21
                          |
                        5 | summary: A rate of $\\alhpa$.
                          |                     ^^^^^^ shown as it is written
                          = help: did you mean `\\alpha`?

                        1 warning
                        """),
                withPaper(Rule.DANGLING_LINK, "a link that is relative to nothing", """
                        summary: See [the other](other.html).
                        """, """
                        error[dangling-link]: `other.html` leads nowhere
                         --> content/papers/a.yaml:5:26
                          |
                        5 | summary: See [the other](other.html).
                          |                          ^^^^^^^^^^ a link into the site begins with a slash
                          = help: write a paper's page as `/papers/SLUG/`, a page of your own as `/PAGE/`, a file of content/static as `/FILE`

                        1 error
                        """),
                withPaper(Rule.UNSAFE_LINK, "a link that runs script", """
                        summary: See [this](javascript:alert(1)).
                        """, """
                        warning[unsafe-link]: the link to `javascript:alert(1)` is left out
                         --> content/papers/a.yaml:5:21
                          |
                        5 | summary: See [this](javascript:alert(1)).
                          |                     ^^^^^^^^^^^^^^^^^^^ only http, https and mailto are followed

                        1 warning
                        """),
                rejected(
                        Rule.FOREIGN_IMAGE,
                        "an image of another site",
                        new ContentFolder().withPaper("").with("papers/a.md", """
                                        Notes.

                                        ![A tree](https://example.com/tree.png)
                                        """),
                        """
                        warning[foreign-image]: the image `https://example.com/tree.png` lies on another site
                         --> content/papers/a.md:3:11
                          |
                        3 | ![A tree](https://example.com/tree.png)
                          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shown as a link, so that no page asks a third party for anything
                          = help: put the file into content/static and write its path, beginning with a slash

                        1 warning
                        """),
                withPaper(Rule.RAW_HTML, "HTML in a summary", """
                        summary: A <b>bold</b> claim.
                        """, """
                        warning[raw-html]: HTML in Markdown is shown as text
                         --> content/papers/a.yaml:5:12
                          |
                        5 | summary: A <b>bold</b> claim.
                          |            ^^^
                          = help: write Markdown instead, or say `raw_html: true` in content/site.yaml

                        warning[raw-html]: HTML in Markdown is shown as text
                         --> content/papers/a.yaml:5:19
                          |
                        5 | summary: A <b>bold</b> claim.
                          |                   ^^^^
                          = help: write Markdown instead, or say `raw_html: true` in content/site.yaml

                        2 warnings
                        """));
    }
}
