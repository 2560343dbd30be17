package offprint.text.markup;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import offprint.diag.Diagnostic;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.diag.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that takes its reader minutes, or all of the stack, unless somebody looks after it. */
@Tag("slow")
class EndlessMarkdownTest {
    private static final int CHARACTERS = 200_000;
    /** What a thread of the pool has that papers are read in. */
    private static final int STACK = 1 << 20;
    /** Reading without limits takes minutes for most of these; with them, a second on a slow machine. */
    private static final int SECONDS_AT_MOST = 30;

    private final Markup markup = new Markup(false);

    /** Each repeated; what stands before and behind a bar, as often on the left and the right of a word. */
    static String[] pieces() {
        return new String[] {
            "[",
            "]",
            "[]",
            "![",
            "[a](",
            "[a](b",
            "[a](b \"",
            "[a](b (",
            "[a](((((",
            "[a][b]",
            "[a](<b>)",
            "[[a](b)](c)",
            "[a]: b\n",
            "[a]:\n",
            "[^a]",
            "[^a]\n\n[^a]: b\n\n",
            "*",
            "**a ",
            "*a ",
            "*a**",
            "_a ",
            "a_b_",
            "`",
            "`a",
            "a` ",
            "<",
            "<a ",
            "<!--",
            "</",
            "<a href=\"",
            "<http://a>",
            "<a@b.c>",
            "&",
            "&#x",
            "&amp;",
            "\\",
            "\\\\",
            "> ",
            "- ",
            "1. ",
            "- a\n",
            "* a\n \n",
            ">a\n",
            ">>a\n\n",
            "|",
            "|a|\n|-|\n",
            "a|b\n-|-\n",
            "# a\n",
            "a\n=\n",
            "~~~\n",
            "```\n",
            "\t",
            "\n",
            "a\n",
            "http://",
            "www.a",
            "a@b.c ",
            "[a](b)",
            "![a](b)",
            "\\textit{",
            "\\textbf{\\textit{",
            "$a ",
            "\\[",
            "{",
            "{\\it ",
            "\\begin{align}",
            "\\href{a}{",
            "\\'",
            "[|](b)",
            "![|](b)",
            "*|*",
            "**a |** c",
            "{|}",
            "\\textit{|}",
            "\\text{$|$}",
            "\\href{http://a}{|}",
            "``|''",
            "- |",
            "1. |",
            "> |"
        };
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isReadOrRefusedInReasonableTime(String piece) throws Exception {
        String text = repeated(piece);
        inReasonableTime(text, (passage, problems) -> markup.page(passage, "n-", problems));
        inReasonableTime(text, markup::prose);
        inReasonableTime(text, markup::title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](<b>)", "&amp;", "www.a", "[a]: b\n"})
    @Provokes(Rule.TOO_MUCH_MARKUP)
    void isRefusedWithThePlaceAndAdvice(String piece) {
        Diagnostics problems = new Diagnostics();
        markup.page(new Source("page.md", "Words.\n\n" + repeated(piece)).passage(), "", problems);
        assertThat(problems.sorted()).extracting(Diagnostic::rule).containsOnlyOnce(Rule.TOO_MUCH_MARKUP);
        assertThat(DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(problems.sorted(), ""))
                .contains("more Markdown than can be read in reasonable time", "divide it into shorter paragraphs");
    }

    @Test
    void mayBeAsLongAsATable() {
        String table =
                "| a | b |\n|---|---|\n" + "| a cell with some words | another [with a link](/b/) |\n".repeat(2000);
        Diagnostics problems = new Diagnostics();
        String html = markup.page(new Source("page.md", table).passage(), "", problems)
                .text()
                .html()
                .value();
        assertThat(problems.sorted()).isEmpty();
        assertThat(html.split("<tr>", 0)).hasSize(2002);
    }

    @Test
    void mayBeAsLongAsAListOfTalks() {
        String talks =
                "- *On bounds*, a talk with [slides](https://example.org/a), 2024, invited (online).\n".repeat(3000);
        Diagnostics problems = new Diagnostics();
        String html = markup.page(new Source("page.md", talks).passage(), "", problems)
                .text()
                .html()
                .value();
        assertThat(problems.sorted()).isEmpty();
        assertThat(html.split("<li>", 0)).hasSize(3001);
    }

    private static String repeated(String piece) {
        int bar = piece.startsWith("|") || piece.contains("|\n") || piece.contains("-|-") ? -1 : piece.indexOf('|');
        if (bar < 0) {
            return piece.repeat(CHARACTERS / piece.length());
        }
        int times = CHARACTERS / piece.length();
        return piece.substring(0, bar).repeat(times) + "a"
                + piece.substring(bar + 1).repeat(times);
    }

    private static void inReasonableTime(String text, BiConsumer<Passage, Diagnostics> reading) throws Exception {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        Runnable read = () -> {
            try {
                Diagnostics problems = new Diagnostics();
                reading.accept(new Source("page.md", text).passage(), problems);
                outcome.complete(DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false)
                        .print(problems.sorted(), ""));
            } catch (RuntimeException | Error e) {
                outcome.completeExceptionally(e);
            }
        };
        Thread thread = new Thread(null, read, "reading", STACK);
        thread.setDaemon(true);
        thread.start();
        assertThat(outcome.get(SECONDS_AT_MOST, SECONDS)).isNotEmpty();
    }
}
