package offprint.content.load;

import static offprint.content.load.Rejection.rejected;

import java.nio.charset.StandardCharsets;
import java.util.List;
import offprint.diag.Rule;

/** Files that cannot be read, or that lie in the wrong place. */
final class RejectedFiles {

    private RejectedFiles() {}

    static List<Rejection> all() {
        return List.of(
                rejected(
                        Rule.NOT_UTF8,
                        "a file in Latin-1",
                        new ContentFolder()
                                .with("papers/a.yaml", "title: Kyrölä\n".getBytes(StandardCharsets.ISO_8859_1)),
                        """
                        error[not-utf8]: the file is not UTF-8
                         --> content/papers/a.yaml:1:11
                          |
                        1 | title: Kyrölä
                          |           ^ byte 0xf6, which is `ö` in Latin-1
                          = help: save the file as UTF-8

                        1 error
                        """),
                rejected(
                        Rule.FILE_TOO_LARGE,
                        "a file of more than one megabyte",
                        new ContentFolder().with("papers/a.yaml", "#".repeat((1 << 20) + 1)),
                        """
                        error[file-too-large]: the file is larger than 1 MB
                         --> content/papers/a.yaml
                          = it has 1048577 bytes
                          = help: an entry of this size is a mistake; put large files beside it, as PDF for example

                        1 error
                        """),
                rejected(
                        Rule.UNREADABLE_FILE,
                        "a folder in a file's place",
                        new ContentFolder().with("people.yaml/", ""),
                        """
                        error[unreadable-file]: the file cannot be read
                         --> content/people.yaml
                          = not a regular file

                        1 error
                        """),
                rejected(
                        Rule.UNREADABLE_FILE,
                        "a control character in Markdown",
                        new ContentFolder().with("pages/about.md", """
                                        ---
                                        title: About
                                        ---
                                        Text \f with a form feed.
                                        """),
                        """
                        error[unreadable-file]: the control character `U+000c` in the text
                         --> content/pages/about.md:4:6
                          |
                        4 | Text ␌ with a form feed.
                          |      ^ not allowed on a page
                          = help: delete it; it may have been pasted in with other text

                        1 error
                        """),
                rejected(
                        Rule.MISSING_FILE,
                        "a site without site.yaml and profile.yaml",
                        new ContentFolder().without("site.yaml").without("profile.yaml"),
                        """
                        error[missing-file]: there is no `profile.yaml`
                         --> content/profile.yaml
                          = help: every site has one; docs/content.md shows what goes into it

                        error[missing-file]: there is no `site.yaml`
                         --> content/site.yaml
                          = help: every site has one; docs/content.md shows what goes into it

                        2 errors
                        """),
                rejected(
                        Rule.BAD_FILE_NAME,
                        "a file that cannot become an address",
                        new ContentFolder().with("papers/My Paper.yaml", """
                                        title: Attention
                                        authors: [Ada Example]
                                        date: 2022-06-04
                                        category: LG
                                        """),
                        """
                        error[bad-file-name]: `My Paper.yaml` cannot become an address
                         --> content/papers/My Paper.yaml
                          = some servers treat capitals and small letters as the same, and others do not
                          = help: rename it to `my-paper.yaml`

                        1 error
                        """),
                rejected(
                        Rule.UNUSED_FILE,
                        "files that belong to nothing",
                        new ContentFolder()
                                .with("paper/a.yaml", """
                                        title: Attention
                                        authors: [Ada Example]
                                        date: 2022-06-04
                                        category: LG
                                        """)
                                .with("papers/zeroquant.pdf", "x")
                                .with("papers/drafts/", "")
                                .with("pages/talks.txt", "x"),
                        """
                        warning[unused-file]: `pages/talks.txt` is not used
                         --> content/pages/talks.txt
                          = help: pages are Markdown files whose names end in .md

                        warning[unused-file]: `paper` is not used
                         --> content/paper
                          = help: did you mean `papers`?

                        warning[unused-file]: `papers/drafts` is not used
                         --> content/papers/drafts
                          = help: papers lie side by side in content/papers

                        warning[unused-file]: `zeroquant.pdf` belongs to no paper
                         --> content/papers/zeroquant.pdf
                          = help: a paper's files are named after its YAML file: SLUG.md, SLUG.pdf, SLUG.slides.pdf, SLUG.poster.pdf, SLUG.png, SLUG.jpg or SLUG.webp

                        4 warnings
                        """),
                rejected(
                        Rule.MISSING_FRONT_MATTER,
                        "a page without a title",
                        new ContentFolder().with("pages/about.md", """
                                        # About
                                        """),
                        """
                        error[missing-front-matter]: the page does not begin with its title
                         --> content/pages/about.md:1:1
                          |
                        1 | # About
                          | ^^^^^^^
                          = help: begin it with three lines: `---`, `title: …`, `---`

                        1 error
                        """));
    }
}
