package offprint.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import offprint.diag.Diagnostic;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.diag.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading it returns a tree or reports a problem, and never throws. */
@Tag("slow")
class YamlFuzzTest {
    private static final String[] FILES = {"""
        title: "Attention: all you \\"need\\" is \\u00e9 😀"
        authors:
          - Ada Lovelace
          - {name: 'O''Brien', orcid: 0000-0002-1825-0097}
          - name: 山田 太郎
            equal: true
        date: 2022-06-04 # as precise as known
        abstract: |
          We show $x^2$ and
            more.

          Much more.
        summary: >-
          In plain
          words.
        keywords: [a, "b", 'c', [d, {e: f}]]
        """, """
        ---
        a: one
          two

          three
        ? b
        : {c: , d}
        e:
        - f
        - - g
          - h: i
            j: ~
        k: &x !!str 0x1F
        l: *x
        ...
        """, """
        %YAML 1.2
        --- # note
        {a: [1, 2,], "b": 'x', c: "\\
          y\\n\\x41",}
        """};
    private static final String[] PIECES = {
        "\t",
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        "- ",
        "-",
        "?",
        "? ",
        ",",
        "#",
        " #",
        "&a",
        "*a",
        "!",
        "!!int ",
        "|",
        ">",
        "|2-",
        "'",
        "\"",
        "\\",
        "%",
        "@",
        "`",
        "\n",
        "\n\n",
        " ",
        "  ",
        "---\n",
        "...\n",
        "\u0000",
        "\u001b",
        "\u0085",
        "\u2028",
        "\ud83d",
        "\ude00",
        "😀",
        "漢",
        "\ufeff",
        "\r",
        "\uffff",
        "<<: *a",
        "0",
        "~",
        "!<",
        "!a!b",
        "%TAG ! x\n"
    };

    @Test
    void neverThrows() {
        Random random = new Random(20260518);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            String text = mutated(FILES[i % FILES.length], random);
            refused += survives(new Source("fuzz.yaml", text), 0, text.length());
        }
        assertThat(refused).isBetween(1000, 2999);
    }

    @Test
    void neverThrowsOnAPartOfASource() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            String text = mutated(FILES[i % FILES.length], random);
            int from = random.nextInt(text.length() + 1);
            survives(new Source("fuzz.md", text), from, from + random.nextInt(text.length() - from + 1));
        }
    }

    /** 1 if the text is refused. */
    private static int survives(Source source, int from, int to) {
        try {
            Diagnostics diagnostics = new Diagnostics();
            Optional<YamlMapping> root = YamlReader.read(source, from, to, diagnostics);
            assertThat(root.isPresent()).isNotEqualTo(diagnostics.hasErrors());
            for (Diagnostic problem : diagnostics.sorted()) {
                inside(problem.span().orElseThrow(), from, to);
            }
            for (DiagnosticPrinter.Format format : DiagnosticPrinter.Format.values()) {
                DiagnosticPrinter.of(format, true).print(diagnostics.sorted(), "");
            }
            root.ifPresent(mapping -> walk(mapping, from, to));
            return root.isPresent() ? 0 : 1;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("reading " + from + ".." + to + " of\n" + source.text(), e);
        }
    }

    private static void walk(YamlNode node, int from, int to) {
        inside(node.span(), from, to);
        if (node instanceof YamlScalar scalar) {
            String text = scalar.text();
            for (int i = 0; i <= text.length(); i++) {
                inside(scalar.passage().span(Math.max(0, i - 1), i), from, to);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> walk(item, from, to));
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                walk(entry.key(), from, to);
                walk(entry.value(), from, to);
            });
        }
    }

    private static void inside(Span span, int from, int to) {
        assertThat(span.start()).isBetween(from, to);
        assertThat(span.end()).isBetween(span.start(), to);
    }

    private static String mutated(String file, Random random) {
        StringBuilder text = new StringBuilder(file);
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(text.length() + 1);
            int until = Math.min(text.length(), at + random.nextInt(5));
            String piece = PIECES[random.nextInt(PIECES.length)];
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, until);
                case 1 -> text.replace(at, until, piece);
                case 2 -> text.setLength(Math.max(1, at));
                default -> text.insert(at, piece);
            }
        }
        return text.toString();
    }
}
