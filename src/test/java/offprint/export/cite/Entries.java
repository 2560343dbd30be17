package offprint.export.cite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import offprint.TestSite;
import offprint.model.Paper;

/**
 * Papers of every type, whole and with parts missing; with one to 25 authors, particles, suffixes, organisations and
 * single names. Titles are in title case, which no style changes.
 */
final class Entries {
    private static final String ALL = """
            article-whole
            title: "The Compiler and Its Cost: A Study"
            authors: ["Grace M. Hopper"]
            type: article
            date: 2023-05-02
            venue: {name: Journal of Compilers, volume: 12, issue: 3, pages: 101-120, publisher: ACM}
            doi: 10.1000/182
            issn: 0378-5955
            ---
            article-number
            title: The Compiler of the Number
            authors: [Grace M. Hopper, Jane Doe]
            type: article
            date: 2023-05
            venue: {name: Journal of Compilers, volume: 12, issue: 4, number: e1204}
            links: {publisher: "https://example.org/x"}
            ---
            article-bare
            title: The Compiler of the Bare
            authors: [Grace M. Hopper, Jane Doe, Richard Roe]
            type: article
            date: 2023
            venue: Journal of Compilers
            ---
            article-day
            title: The Compiler of the Day
            type: article
            date: 2023-05-02
            venue: Journal of Compilers
            ---
            article-month
            title: The Compiler of the Month
            type: article
            date: 2023-09
            venue: {name: Journal of Compilers, volume: 3, pages: 7}
            ---
            article-issue
            title: The Compiler of the Issue
            type: article
            date: 2023
            venue: {name: Journal of Compilers, issue: 7, pages: 100-104}
            ---
            article-nowhere
            title: The Compiler of the Nowhere
            type: article
            date: 2023
            doi: 10.1000/183
            ---
            article-early
            title: The Compiler of the Early
            type: article
            date: 2023-05-02
            venue: Journal of Compilers
            doi: 10.1000/184
            ---
            article-pages
            title: The Compiler of the Pages
            type: article
            date: 2023-10
            venue: {name: Journal of Compilers, pages: 1585-1609}
            ---
            article-question
            title: Does the Compiler Stop?
            type: article
            date: 2023-06-30
            venue: {name: Journal of Compilers, short: J. Comp., volume: 5, issue: 1, pages: 107-108}
            ---
            article-web
            title: The Compiler of the Web
            type: article
            date: 2023
            venue: {name: Journal of Compilers, volume: 5, pages: 1496-1500}
            arxiv: 2206.01862
            ---
            conference-whole
            title: Attention of the Whole
            authors: [Ashish Vaswani, Ludwig van Beethoven, Mary Shelley]
            type: conference
            date: 2017-12-04
            venue:
              name: Advances in Neural Information Processing Systems
              pages: 5998-6008
              publisher: Curran Associates
            doi: 10.1000/1
            ---
            conference-series
            title: Attention of the Series
            type: conference
            date: 2017-12
            venue: {name: Proceedings of Something, volume: 30, series: Lecture Notes, pages: 59-68, publisher: Springer}
            ---
            conference-volume
            title: Attention of the Volume
            type: conference
            date: 2017-12
            venue: {name: Advances in Something, volume: 30, pages: 5998-6008, publisher: Springer}
            ---
            conference-place
            title: Attention of the Place
            type: conference
            date: 2017
            venue: {name: Proceedings of Something, location: Long Beach, publisher: Springer}
            ---
            conference-bare
            title: Attention of the Bare
            type: conference
            date: 2017-12-14
            venue: Proceedings of Something
            links: {pdf: "https://example.org/a.pdf"}
            ---
            workshop
            title: Small Things
            type: workshop
            date: 2018
            venue: {name: Workshop on Small Things, pages: 3}
            openreview: rJl-b3RcF7
            ---
            preprint-arxiv
            title: A Preprint of the Arxiv
            authors: [Zhewei Yao]
            date: 2022-06-04
            arxiv: 2206.01861
            ---
            preprint-bare
            title: A Preprint of the Bare
            date: 2022-06-14
            ---
            preprint-month
            title: A Preprint of the Month
            date: 2022-09
            ---
            preprint-doi
            title: A Preprint of the Doi
            type: preprint
            date: 2022
            venue: bioRxiv
            doi: 10.1000/5
            ---
            thesis-whole
            title: On Theses of the Whole
            type: thesis
            date: 2020
            venue: {name: University of Somewhere, location: Somewhere}
            links: {pdf: "https://example.org/t.pdf"}
            ---
            thesis-bare
            title: On Theses of the Bare
            type: thesis
            date: 2020-07
            ---
            book-whole
            title: A Manual of the Whole
            authors: [Howard H. Aiken]
            type: book
            date: 1946
            venue: {name: Annals, publisher: Harvard University Press, location: Cambridge, number: 4}
            isbn: 978-0-306-40615-7
            ---
            book-volume
            title: A Manual of the Volume
            type: book
            date: 1946
            venue: {name: Harvard University Press, volume: 2}
            doi: 10.1000/9
            ---
            book-bare
            title: A Manual of the Bare
            authors: [Howard H. Aiken, Jane Doe]
            type: book
            date: 1946-05
            ---
            chapter-whole
            title: Chapter Seven of the Whole
            type: chapter
            date: 1999
            venue: {name: The Handbook of Things, pages: 20-35, publisher: Springer, location: Berlin, volume: 2}
            ---
            chapter-series
            title: Chapter Seven of the Series
            type: chapter
            date: 1999
            venue: {name: The Handbook of Things, pages: 20-35, publisher: Springer, series: Handbooks}
            doi: 10.1000/10
            ---
            chapter-bare
            title: Chapter Seven of the Bare
            type: chapter
            date: 1999-02-03
            venue: The Handbook of Things
            ---
            report-whole
            title: Findings of the Whole
            authors: ["{The Research Group}"]
            type: report
            date: 2010-03
            venue: {name: Institute of Tests, number: TR 101}
            links: {pdf: "https://example.org/r"}
            ---
            report-bare
            title: Findings of the Bare
            authors: [Plato]
            type: report
            date: 2010-03-04
            ---
            dataset-whole
            title: Corpus of the Whole
            type: dataset
            date: 2021-02-13
            venue: Zenodo
            doi: 10.5281/zenodo.1
            ---
            dataset-bare
            title: Corpus of the Bare
            type: dataset
            date: 2021
            links: {data: "https://example.org/d"}
            ---
            software-whole
            title: Offprinter of the Whole
            type: software
            date: 2021-02
            venue: GitHub
            links: {code: "https://example.org/x/y"}
            ---
            software-bare
            title: Offprinter of the Bare
            type: software
            date: 2021
            ---
            other-whole
            title: Something Else of the Whole
            type: other
            date: 2021-02
            venue: A Place of Note
            links: {project: "https://example.org/o"}
            ---
            other-bare
            title: Something Else of the Bare
            type: other
            date: 2021
            ---
            particle-first
            title: Ninth Symphony
            authors: ["Ludwig van Beethoven", "Beethoven, Karl", "de la Cruz, Juana Inés"]
            type: article
            date: 1824
            venue: Journal of Music
            ---
            suffix-first
            title: A First Dream
            authors: ["King, Jr., Martin Luther"]
            type: article
            date: 1963
            venue: Journal of Dreams
            ---
            suffix-second
            title: A Second Dream
            authors: [Mary Shelley, Henry Gates III]
            type: article
            date: 1963
            venue: Journal of Dreams
            ---
            initials
            title: Many ReferenceNames
            authors: ["J. R. R. Tolkien", "Jean-Paul Sartre", "Émile Zola"]
            type: article
            date: 1950
            venue: Journal of ReferenceNames
            ---
            organisations
            title: Many Groups
            authors: ["{The Big Group}", "{The Other Group}", Jane Doe]
            type: article
            date: 1950
            venue: Journal of ReferenceNames
            ---
            single-names
            title: Short ReferenceNames
            authors: [Plato, 王伟]
            type: article
            date: 1950
            venue: Journal of ReferenceNames
            """;

    private static final String[] PEOPLE = {
        "Anna Alpha",
        "Boris B. Beta",
        "Clara Gamma",
        "Dora Delta",
        "Emil Epsilon",
        "Fritz Zeta",
        "Gus Eta",
        "Hans Theta",
    };

    private Entries() {}

    /** All of them by slug, as they are read from a content folder. */
    static Map<String, Paper> all() {
        try (TestSite site = TestSite.small()) {
            for (String entry : ALL.split("---\n", -1)) {
                int end = entry.indexOf('\n');
                site.paper(entry.substring(0, end), entry.substring(end + 1));
            }
            for (int authors : new int[] {3, 6, 7, 8, 20, 21, 25}) {
                site.paper("authors-" + authors, """
                        title: Some %d Hands
                        authors: [%s]
                        type: article
                        venue: {name: Journal of Hands, volume: 1, pages: 1-9}
                        """.formatted(authors, authors(authors)));
            }
            Map<String, Paper> papers = new LinkedHashMap<>();
            for (Paper paper : site.bibliography().papers()) {
                papers.put(paper.slug().value(), paper);
            }
            return papers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One paper with what is said here, read from a content folder. */
    static Paper paper(String yaml) {
        try (TestSite site = TestSite.small()) {
            return site.paper("one", yaml).bibliography().papers().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String authors(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char letter = (char) ('a' + i);
            names.append(i == 0 ? "" : ", ").append(i < PEOPLE.length ? PEOPLE[i] : "Nan" + letter + " Name" + letter);
        }
        return names.toString();
    }
}
