package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
    private static final Source PAPER = source("title: ZeroQuant\n\n\n\n\n\n\n\ncategory: LQ\n");

    private static Source source(String text) {
        return new Source("content/papers/zeroquant.yaml", text);
    }

    private static Span find(Source source, String part) {
        int start = source.text().indexOf(part);
        return source.span(start, start + part.length());
    }

    private static Diagnostic at(Span span) {
        return Diagnostic.at(span, Rule.UNKNOWN_CATEGORY, "no category is called `LQ`");
    }

    private static String print(Diagnostic... problems) {
        return new TextPrinter(false).print(List.of(problems), "nothing was written");
    }

    /** The source line and the line below it, as they are printed for the span. */
    private static String shown(Span span) {
        String[] lines = print(at(span)).split("\n", -1);
        return lines[3].substring(4) + "\n" + lines[4].substring(4);
    }

    /** Accents take no column, so that a thousand characters and more may be shown of a line. */
    @Test
    void showsNoHalfOfACharacterAtTheEndsOfALongLine() {
        String accents = "\u0301".repeat(998);
        Source before = source("a😀\u0301" + accents + "x");
        Source after = source("x" + accents + "😀a");
        assertThat(shown(find(before, "x")).lines().findFirst()).contains("😀\u0301" + accents + "x");
        assertThat(shown(find(after, "x")).lines().findFirst()).contains("x" + accents);
    }

    /** The columns of what stands behind them stay. */
    @Test
    void hidesNamesAndPasswordsOfAddresses() {
        Source site = source("code: https://ada:s3cret@example.org/a@b # git://me@example.org?c@d\n");
        Diagnostic problem = Diagnostic.at(
                        find(site, "/a@b"), Rule.BAD_URL, "`https://ada:s3cret@example.org/a@b` is bad")
                .label("by ftp://ada:s3cret@example.org")
                .note(find(site, "git"), "http://ada:s3cret@a")
                .help("write `https://ada:s3cret@example.org`");
        assertThat(print(problem)).isEqualTo("""
                        error[bad-url]: `https://**********@example.org/a@b` is bad
                         --> content/papers/zeroquant.yaml:1:37
                          |
                        1 | code: https://**********@example.org/a@b # git://**@example.org?c@d
                          |                                     ^^^^ by ftp://**********@example.org
                          |
                         ::: content/papers/zeroquant.yaml:1:44
                          |
                        1 | code: https://**********@example.org/a@b # git://**@example.org?c@d
                          |                                            --- http://**********@a
                          = help: write `https://**********@example.org`

                        1 error; nothing was written
                        """);
        assertThat(DiagnosticPrinter.failure(DiagnosticPrinter.Format.TEXT, "no `https://ada:s3cret@example.org`"))
                .isEqualTo("error: no `https://**********@example.org`\n");
    }

    @Test
    void showsWhatWhereWhyAndWhatInstead() {
        Diagnostic problem =
                at(find(PAPER, "LQ")).label("not in content/site.yaml").help("did you mean `LG`?");
        assertThat(print(problem)).isEqualTo("""
                        error[unknown-category]: no category is called `LQ`
                         --> content/papers/zeroquant.yaml:9:11
                          |
                        9 | category: LQ
                          |           ^^ not in content/site.yaml
                          = help: did you mean `LG`?

                        1 error; nothing was written
                        """);
    }

    @Test
    void showsANotesPlaceInAGutterAsWideAsTheLargestLineNumber() {
        Source source = source("doi: a\n" + "\n".repeat(8) + "doi: b\n");
        Diagnostic problem = Diagnostic.at(source.span(15, 18), Rule.DUPLICATE_KEY, "duplicate key `doi`")
                .label("the second one")
                .note(source.span(0, 3), "the first one")
                .help("one line\nanother");
        assertThat(print(problem)).isEqualTo("""
                        error[duplicate-key]: duplicate key `doi`
                          --> content/papers/zeroquant.yaml:10:1
                           |
                        10 | doi: b
                           | ^^^ the second one
                           |
                          ::: content/papers/zeroquant.yaml:1:1
                           |
                        1  | doi: a
                           | --- the first one
                           = help: one line
                                   another

                        1 error; nothing was written
                        """);
    }

    @Test
    void showsAFileOrNothingWhereThereIsNoPlace() {
        Diagnostic unused = Diagnostic.inFile("content/papers/x.odt", Rule.UNUSED_FILE, "no paper is called `x`")
                .label("belongs to nothing");
        Diagnostic missing = Diagnostic.inFile("", Rule.MISSING_FILE, "there is no folder `content`");
        assertThat(print(unused, missing)).isEqualTo("""
                        warning[unused-file]: no paper is called `x`
                         --> content/papers/x.odt
                          = belongs to nothing

                        error[missing-file]: there is no folder `content`

                        1 error, 1 warning; nothing was written
                        """);
    }

    private static Diagnostic incomplete(Source source, int line) {
        int start = 2 * line - 2;
        return Diagnostic.at(source.span(start, start + 1), Rule.ENTRY_INCOMPLETE, "entry `" + line + "` has no year")
                .label("every paper has one");
    }

    @Test
    void namesAfterTheThirdOfAKindOnlyThePlaces() {
        Source one = new Source("a.bib", "x\n".repeat(9));
        Source other = new Source("b.bib", "x\n".repeat(9));
        Diagnostic another = Diagnostic.at(one.span(0, 1), Rule.ENTRY_SYNTAX, "no entry");
        assertThat(print(
                        another,
                        incomplete(one, 1),
                        incomplete(one, 2),
                        incomplete(one, 4),
                        incomplete(one, 5),
                        incomplete(one, 7),
                        incomplete(other, 3),
                        incomplete(other, 9)))
                .startsWith("error[entry-syntax]: no entry\n")
                .endsWith("""
                        error[entry-incomplete]: entry `4` has no year
                         --> a.bib:4:1
                          |
                        4 | x
                          | ^ every paper has one
                          = … and 4 more: lines 5, 7, b.bib:3, 9

                        `--format json` shows each problem in full
                        8 errors; nothing was written
                        """);
    }

    @Test
    void namesTheFilesOfOthersOfAKind() {
        Diagnostic[] problems = new Diagnostic[60];
        for (int i = 0; i < problems.length; i++) {
            problems[i] =
                    Diagnostic.inFile("content/papers/" + i + ".odt", Rule.UNUSED_FILE, "nobody asks for `" + i + '`');
        }
        assertThat(print(problems))
                .contains("\n  = … and 57 more: content/papers/3.odt, content/papers/4.odt, ")
                .contains(".odt, …\n\n`--format json`");
        assertThat(print(Arrays.copyOf(problems, 3))).doesNotContain("more", "json");
    }

    @Test
    void countsInTheLastLine() {
        Diagnostic error = Diagnostic.inFile("a", Rule.MISSING_FILE, "x");
        Diagnostic warning = Diagnostic.inFile("a", Rule.UNUSED_FILE, "x");
        assertThat(DiagnosticPrinter.sum(List.of(error, error, warning), "nothing was written"))
                .isEqualTo("2 errors, 1 warning; nothing was written");
        assertThat(DiagnosticPrinter.sum(List.of(warning, warning), "")).isEqualTo("2 warnings");
        assertThat(DiagnosticPrinter.sum(List.of(), "57 pages")).isEqualTo("no problems; 57 pages");
    }

    @Test
    void coloursOnlyWhenAsked() {
        Diagnostic problem = at(find(PAPER, "LQ")).label("no").help("yes");
        assertThat(new TextPrinter(false).print(List.of(problem), "")).doesNotContain("\u001b");
        String coloured = new TextPrinter(true).print(List.of(problem), "");
        assertThat(coloured).contains("\u001b[1;31merror[unknown-category]\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(new TextPrinter(false).print(List.of(problem), ""));
    }

    @Test
    void underlinesAPlaceBetweenCharacters() {
        Source source = source("a: b\n");
        assertThat(shown(source.span(4, 4))).isEqualTo("""
                        a: b
                            ^""");
    }

    @Test
    void showsNoLineWhereTheFileIsEmpty() {
        assertThat(print(at(source("").span(0, 0))).lines().skip(2).limit(3)).containsExactly("  |", "1 |", "  | ^");
    }

    @Test
    void underlinesTheFirstLineOfSeveral() {
        Source source = source("a: {b,\n  c}\n");
        assertThat(shown(source.span(3, 11))).isEqualTo("""
                        a: {b,
                           ^^^""");
    }

    @Test
    void countsTwoColumnsForWideCharactersAndNoneForCombiningMarks() {
        assertThat(shown(find(source("名前: 😀 cafe\u0301 x!"), "x"))).isEqualTo("""
                        名前: 😀 cafe\u0301 x!
                                      ^""");
        assertThat(shown(find(source("名前: 漢字"), "漢字"))).isEqualTo("""
                        名前: 漢字
                              ^^^^""");
    }

    @Test
    void showsATabAsSpaces() {
        assertThat(shown(find(source("a:\tx"), "x"))).isEqualTo("""
                        a:    x
                              ^""");
    }

    @Test
    void neverSendsControlCharactersToATerminal() {
        Source source = source("a: \u001b[31mred\u009b \u202e x\ud800 y");
        Diagnostic problem = at(find(source, "y")).label("\u001b").help("\u0007");
        String printed = print(new Diagnostic(
                problem.rule(),
                problem.severity(),
                "\u001b]0;title\n",
                "f\u001b",
                problem.span(),
                "\r",
                problem.notes(),
                problem.helps()));
        assertThat(printed.replace("\n", ""))
                .doesNotContainPattern("\\p{Cntrl}")
                .doesNotContain("\u202e", "\ud800");
        assertThat(shown(find(source, "y"))).isEqualTo("""
                        a: ␛[31mred\\u{9b} \\u{202e} x\\u{d800} y
                                                             ^""");
    }

    @Test
    void cutsALongLineAroundTheSpan() {
        String before = "word ".repeat(100);
        Source source = source("abstract: " + before + "HERE" + " more".repeat(200));
        String shown = shown(find(source, "HERE"));
        assertThat(shown).isEqualTo("""
                        …d word word word word word word word word word HERE more more more more more more more more more m…
                                                                        ^^^^""");
    }

    @Test
    void cutsALongLineOnlyWhereSomethingIsLeftOut() {
        Source source = source("START" + " more".repeat(200) + " END");
        assertThat(shown(find(source, "START"))).startsWith("START more").contains("…\n^^^^^");
        assertThat(shown(find(source, "END")))
                .startsWith("…")
                .contains("more END\n")
                .endsWith(" ^^^");
    }

    @Test
    void underlinesAsMuchOfALongSpanAsIsShown() {
        Source source = source("a: \"" + "x".repeat(500) + "\"");
        String[] lines = shown(source.span(3, 505)).split("\n", -1);
        assertThat(lines[0]).startsWith("a: \"xxx").endsWith("x…").hasSize(100);
        assertThat(lines[1]).startsWith("   ^^^").hasSize(99);
    }

    @Test
    void cutsWideCharactersWhole() {
        for (int pad = 0; pad < 3; pad++) {
            Source source = source("x".repeat(pad) + "漢".repeat(200) + "HERE" + "字".repeat(200));
            String[] lines = shown(find(source, "HERE")).split("\n", -1);
            int shown = lines[0].indexOf("HERE");
            assertThat(Glyphs.width(lines[0], 0, shown)).isEqualTo(lines[1].indexOf('^'));
            assertThat(Glyphs.width(lines[0], 0, lines[0].length())).isBetween(96, 100);
        }
    }
}
