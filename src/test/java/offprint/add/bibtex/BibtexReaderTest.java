package offprint.add.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import offprint.diag.Diagnostic;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.diag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of BibTeX files, and what of it is wrong. */
class BibtexReaderTest {

    @Test
    void readsTypeKeyAndFields() {
        BibtexEntry entry = only("@Article{Yao2022,\n  Title = {On {TeX}},\n  year = 2022\n}\n");

        assertThat(entry.type()).isEqualTo("article");
        assertThat(entry.key()).isEqualTo("Yao2022");
        assertThat(entry.fields()).extracting(BibtexField::name).containsExactly("title", "year");
        assertThat(value(entry, "title")).isEqualTo("On {TeX}");
        assertThat(value(entry, "year")).isEqualTo("2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@misc{k, title = {A}, year = 2020}",
                "@misc{k, title = {A}, year = 2020,}",
                "@misc(k, title = {A}, year = 2020)",
                "@misc{k, title = \"A\", year = \"2020\"}",
                "@misc{k,title={A},,year={2020},}",
                "@ misc {k ,\ttitle=\n{A} , YEAR = {2020} }",
                "@misc{k, title = {A} year = {2020}}",
                "@misc{k, title {A}, year = {2020}}",
                "Written by me@example.org, @all.\n@misc{k, title = {A}, year = 2020} and more",
                "@comment{@misc{x, title = {B}}}@misc{k, title = {A}, year = 2020}",
                "% @misc{x, title = {B}}\n@misc{k, title = {A}, year = 2020}",
                "@preamble{\"\\newcommand{\\x}{y}\"}@misc{k, title = {A}, year = 2020}",
                "@string{t = {A}} @string(y = \"20\" # 20) @misc{k, title = T, year = y}",
                "@string{t = \"\"}@misc{k, title = t # {A} # \"\", year = 20 # 20}",
            })
    void readsOneEntryInEverySpelling(String text) {
        BibtexEntry entry = only(text);

        assertThat(entry.key()).isEqualTo("k");
        assertThat(value(entry, "title")).isEqualTo("A");
        assertThat(value(entry, "year")).isEqualTo("2020");
    }

    @Test
    void keepsQuotesWithinBracesAndBracesWithinQuotes() {
        BibtexEntry entry = only("@misc{k, a = \"x {\"} y\", b = {x \" y}, c = {\\{ }}}");

        assertThat(value(entry, "a")).isEqualTo("x {\"} y");
        assertThat(value(entry, "b")).isEqualTo("x \" y");
        assertThat(value(entry, "c")).isEqualTo("\\{ }");
    }

    @Test
    void readsEntriesWithoutKeys() {
        assertThat(only("@misc{title = {A}}").key()).isEmpty();
        assertThat(only("@misc{, title = {A}}").key()).isEmpty();
        assertThat(only("@misc{a key: with/all, title = {A}}").key()).isEqualTo("a key: with/all");
    }

    @Test
    void knowsTheMonthsAndTheJournalsOfTheStandardStyles() {
        BibtexEntry entry = only("@article{k, month = jun # \"~4\", journal = JACM}");

        assertThat(value(entry, "month")).isEqualTo("June~4");
        assertThat(value(entry, "journal")).isEqualTo("Journal of the ACM");
    }

    @Test
    void knowsThePlaceOfEachCharacter() {
        String text = "@string{j = {Journal}}\n@article{k, journal = {The } # j #\n { of X}}";
        BibtexValue journal = only(text).value("journal").orElseThrow();

        assertThat(journal.text()).isEqualTo("The Journal of X");
        assertThat(journal.span(0, 3).text()).isEqualTo("The");
        assertThat(journal.span(4, 11).text()).isEqualTo("j");
        assertThat(journal.span(15, 16).text()).isEqualTo("X");
        assertThat(journal.span(15, 16).line()).isEqualTo(3);
        assertThat(journal.span(15, 16).column()).isEqualTo(7);
    }

    @Test
    @Provokes(Rule.ENTRY_SYNTAX)
    void keepsAnUnclosedEntryFromTakingTheNextOne() {
        assertThat(messages("""
                @article{one,
                  title = {On {Braces},
                  year = {2020}
                }
                @article{two, title = {Two}}
                """)).isEqualTo("""
                error[entry-syntax]: `title` of `@article{one` is never closed
                 --> papers.bib:2:3
                  |
                2 |   title = {On {Braces},
                  |   ^^^^^ this value goes on to line 3, where another field begins
                  |
                 ::: papers.bib:1:1
                  |
                1 | @article{one,
                  | ------------ the entry

                1 error
                """);
        assertThat(keys("@article{one, title = {On {Braces}, year = 1\n@article{two, title = {Two}}"))
                .containsExactly("two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @misc{a, title = "A, year = {1}             | 1:18 | the value of `title` of `@misc{a` is never closed
            @misc{a, title = {A}}, year = {1}}          | 1:21 | `@misc{a` ends before its fields do
            @misc{a, title = "A}", year = {1}}          | 1:20 | an unmatched brace in `title` of `@misc{a`
            @misc(a, title = {A}}                       | 1:21 | `@misc(a` is not closed as it was opened
            @misc{a, title}                             | 1:10 | a field of `@misc{a` without a value
            @misc{a, = {A}}                             | 1:10 | a field of `@misc{a` does not begin with its name
            @misc{a, title = {A, year = {1}             | 1:18 | the value of `title` of `@misc{a` is never closed
            @misc{a, title = {A, year = {1}}            | 1:10 | `title` of `@misc{a` is never closed
            @misc{                                      | 1:1  | `@misc` is never closed
            """)
    void reportsWhereAnEntryBreaksOffAndReadsTheNext(String broken, String place, String headline) {
        Diagnostics diagnostics = new Diagnostics();
        BibtexFile file = read(broken + "\n @misc{b, title = {B}}", diagnostics);

        assertThat(file.entries()).extracting(BibtexEntry::key).containsExactly("b");
        assertThat(diagnostics.sorted()).hasSize(1);
        Diagnostic problem = diagnostics.sorted().get(0);
        assertThat(problem.headline()).isEqualTo(headline);
        assertThat(problem.span().orElseThrow().line() + ":"
                        + problem.span().orElseThrow().column())
                .isEqualTo(place);
    }

    @Test
    @Provokes(Rule.ENTRY_REPAIRED)
    void takesAnUndefinedStringAsItIsWritten() {
        assertThat(messages("@string{jexa = {Journal of Examples}}\n@misc{k, journal = jexx}"))
                .isEqualTo("""
                warning[entry-repaired]: no string is called `jexx`
                 --> papers.bib:2:20
                  |
                2 | @misc{k, journal = jexx}
                  |                    ^^^^ taken literally
                  = help: did you mean `jexa`?

                1 warning
                """);
    }

    @Test
    void readsAnEntryThatLacksNothingButItsLastBrace() {
        Diagnostics diagnostics = new Diagnostics();
        BibtexFile file = read("@misc{a, title = {A},\n\n@misc(b, title = {B}", diagnostics);

        assertThat(file.entries()).extracting(BibtexEntry::key).containsExactly("a", "b");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.ENTRY_REPAIRED, Rule.ENTRY_REPAIRED);
    }

    @Test
    void readsBothEntriesOfAKeyAndSaysSo() {
        Diagnostics diagnostics = new Diagnostics();
        BibtexFile file = read("@misc{k, title = {A}}\n@misc{K, title = {B}}", diagnostics);

        assertThat(file.entries()).hasSize(2);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::headline)
                .containsExactly("two entries have the key `K`");
    }

    @Test
    void takesTheFirstOfADuplicateField() {
        Diagnostics diagnostics = new Diagnostics();
        BibtexFile file = read("@misc{k, title = {A}, title = {B}, year = 1, year = {1}}", diagnostics);

        assertThat(value(file.entries().get(0), "title")).isEqualTo("A");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::headline).containsExactly("duplicate field `title`");
    }

    @Test
    void handsDownWhatAPaperSharesWithItsProceedings() {
        BibtexFile file = read("""
                @inproceedings{a, title = {A}, author = {X}, crossref = {Conf}}
                @proceedings{conf, title = {Proceedings}, subtitle = {Of}, editor = {Y}, year = 2020, doi = {10.1/x}}
                """, new Diagnostics());

        assertThat(file.entries()).extracting(BibtexEntry::key).containsExactly("a");
        assertThat(file.parents()).extracting(BibtexEntry::key).containsExactly("conf");
        BibtexEntry paper = file.entries().get(0);
        assertThat(value(paper, "title")).isEqualTo("A");
        assertThat(value(paper, "booktitle")).isEqualTo("Proceedings");
        assertThat(value(paper, "booksubtitle")).isEqualTo("Of");
        assertThat(value(paper, "year")).isEqualTo("2020");
        assertThat(paper.value("doi")).isEmpty();
    }

    @Test
    void handsDownThroughSeveralAndOutOfCircles() {
        BibtexFile file = read("""
                @xdata{acm, publisher = {ACM}, xdata = {ny}}
                @xdata{ny, location = {New York}, xdata = {acm}}
                @book{b, title = {B}, xdata = {acm, ny}}
                """, new Diagnostics());

        assertThat(file.entries()).hasSize(1);
        assertThat(value(file.entries().get(0), "publisher")).isEqualTo("ACM");
        assertThat(value(file.entries().get(0), "location")).isEqualTo("New York");
    }

    @Test
    void saysWhereNothingIsInherited() {
        assertThat(messages("@misc{a, crossref = {conf20}}\n@misc{conf21, title = {B}}"))
                .contains("no entry of this file has the key `conf20`", "did you mean `conf21`?");
    }

    @Test
    void stringsThatGrowWithoutEndAreCutOff() {
        StringBuilder text = new StringBuilder("@string{a = {xxxxxxxxxx}}\n");
        for (int i = 0; i < 60; i++) {
            text.append("@string{a = a # a}\n");
        }
        Diagnostics diagnostics = new Diagnostics();
        read(text + "@misc{k, title = a}", diagnostics);

        assertThat(diagnostics.sorted().get(0).headline()).isEqualTo("a string of more than 10000 characters");
    }

    /** Each mutation of a file is read without an exception, and its untouched last entry is always found. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhateverItIsGiven(long seed) {
        String file = """
                @string{jex = "Journal of Examples"}
                @comment{ {x} }
                @article{one,
                  title = {On {Braces} and "Quotes"}, author = "A and {B, C}",
                  journal = jex # { B}, year = 2020, crossref = {two}
                }
                @book(two, title = {Two \\{ }}, xdata = {one})
                """;
        String signs = "{}()\"@,=#%\\\n a1\u0000\uD800é";
        Random random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            StringBuilder text = new StringBuilder(file);
            for (int change = 1 + random.nextInt(6); change > 0 && text.length() > 1; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
                    default -> text.setLength(random.nextInt(4) == 0 ? Math.max(1, at) : text.length());
                }
            }
            String whole = text + "\n\n@misc{last, title = {Last}}\n";
            Diagnostics diagnostics = new Diagnostics();
            BibtexFile read = read(whole, diagnostics);
            for (Diagnostic problem : diagnostics.sorted()) {
                assertThat(problem.span()).isPresent();
            }
            for (BibtexEntry entry : read.entries()) {
                for (BibtexField field : entry.fields()) {
                    assertThat(field.value().span()).isNotNull();
                }
            }
            assertThat(whole.contains("@comment") && isInComment(text) ? List.of("last") : keysOf(read))
                    .as(whole)
                    .contains("last");
        }
    }

    /** A comment whose closing brace is lost goes on to one that closes it, whatever it holds. */
    private static boolean isInComment(CharSequence text) {
        String written = text.toString();
        int depth = 0;
        int at = written.indexOf("@comment");
        for (int i = at; i < written.length(); i++) {
            depth += written.charAt(i) == '{' ? 1 : written.charAt(i) == '}' ? -1 : 0;
        }
        return depth != 0;
    }

    private static List<String> keysOf(BibtexFile file) {
        List<String> keys = new ArrayList<>();
        for (BibtexEntry entry : file.entries()) {
            keys.add(entry.key());
        }
        for (BibtexEntry entry : file.parents()) {
            keys.add(entry.key());
        }
        return keys;
    }

    private static List<String> keys(String text) {
        return keysOf(read(text, new Diagnostics()));
    }

    private static BibtexEntry only(String text) {
        Diagnostics diagnostics = new Diagnostics();
        BibtexFile file = read(text, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(file.entries()).hasSize(1);
        return file.entries().get(0);
    }

    private static String value(BibtexEntry entry, String field) {
        return entry.value(field).map(BibtexValue::text).orElse("");
    }

    private static String messages(String text) {
        Diagnostics diagnostics = new Diagnostics();
        read(text, diagnostics);
        return DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), "");
    }

    private static BibtexFile read(String text, Diagnostics diagnostics) {
        return BibtexReader.read(new Source("papers.bib", text), diagnostics);
    }
}
