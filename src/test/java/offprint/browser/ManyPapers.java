package offprint.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A site of 250 papers, whose lists go on over several pages: number i has the title "Study 000" to "Study 249". */
final class ManyPapers {
    static final int NUMBER = 250;

    private static final Path CONTENT = Path.of("target", "many-papers", "content");

    private ManyPapers() {}

    /** Study i is of the year 2000 + i / 25, of the category A or B in turn, has a score of i, and code where 5 divides i. */
    static Path content() {
        try {
            Path papers = Files.createDirectories(CONTENT.resolve("papers"));
            Files.writeString(CONTENT.resolve("site.yaml"), """
                    title: Many papers
                    url: https://ada.example.org/
                    language: en
                    categories:
                      A: First field
                      B: Second field
                    metrics:
                      score: {label: Score}
                    """);
            Files.writeString(CONTENT.resolve("profile.yaml"), "name: Ada Example\n");
            for (int i = 0; i < NUMBER; i++) {
                Files.writeString(papers.resolve("study-" + i + ".yaml"), paper(i));
            }
            return CONTENT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String paper(int i) {
        return "title: " + String.format(Locale.ROOT, "\"Study %03d\"", i) + "\nauthors: [Ada Example, Bo Author"
                + (char) ('a' + i % 26)
                + "]\ndate: " + (2000 + i / 25) + "-06-" + String.format(Locale.ROOT, "%02d", 1 + i % 25)
                + "\ncategory: "
                + (i % 2 == 0 ? "A" : "B") + "\ntype: " + (i % 3 == 0 ? "article" : "preprint") + "\nmetrics: {score: "
                + i
                + "}\nabstract: |\n  " + "Nothing is said here that matters. ".repeat(12) + "Then a pangolin" + i
                + " comes by.\n" + (i % 5 == 0 ? "links: {code: \"https://example.org/" + i + "\"}\n" : "");
    }
}
