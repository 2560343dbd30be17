package offprint.content.yaml;

import static offprint.content.yaml.Reading.accepted;
import static offprint.content.yaml.Reading.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import offprint.diag.Passage;
import offprint.diag.Span;
import org.junit.jupiter.api.Test;

/** The way back from a scalar's decoded text to its source. */
class AlignmentTest {
    private static final String[] WORDS = {
        "a",
        "model",
        "naïve",
        "漢字",
        "😀",
        "𝔼x",
        "e\u0301",
        "can't",
        "5%",
        "x²",
        "(a)",
        "\u00a0",
        "\u2028",
        "back\\slash"
    };
    private static final String[] ESCAPES = {"\\\"", "\\\\", "\\x41", "\\u00e9", "\\U0001F600", "\\/", "\\_"};

    private static Passage passage(String yaml) {
        return scalar(accepted(yaml), "k").passage();
    }

    /** The source of the first place where the decoded text holds the part. */
    private static String sourceOf(String part, Passage passage) {
        int start = passage.text().indexOf(part);
        return passage.span(start, start + part.length()).text();
    }

    @Test
    void mapsPlainText() {
        Passage passage = passage("k: one two\n  three\n\n  four # note\n");
        assertThat(passage.text()).isEqualTo("one two three\nfour");
        assertThat(sourceOf("two three", passage)).isEqualTo("two\n  three");
        assertThat(sourceOf("four", passage)).isEqualTo("four");
        assertThat(passage.span(0, 0).text()).isEmpty();
        assertThat(passage.span(18, 18).start()).isEqualTo(passage.span(14, 18).end());
    }

    @Test
    void mapsTwoApostrophesToOne() {
        Passage passage = passage("k: 'it''s a ''b'''\n");
        assertThat(passage.text()).isEqualTo("it's a 'b'");
        assertThat(sourceOf("t's", passage)).isEqualTo("t''s");
        assertThat(sourceOf("b'", passage)).isEqualTo("b''");
    }

    @Test
    void mapsEscapes() {
        Passage passage =
                passage("k: \"a \\x41 \\u00e9\\U0001F600 \\\"b\\\" \\\\alpha\\\n    c  \\\n\n  d\\ \n  e\"\n");
        assertThat(passage.text()).isEqualTo("a A é😀 \"b\" \\alphac  \nd  e");
        assertThat(sourceOf("A", passage)).isEqualTo("\\x41");
        assertThat(sourceOf("😀", passage)).isEqualTo("\\U0001F600");
        assertThat(sourceOf("\"b\"", passage)).isEqualTo("\\\"b\\\"");
        assertThat(sourceOf("\\alpha", passage)).isEqualTo("\\\\alpha");
        assertThat(sourceOf("ac", passage)).isEqualTo("a\\\n    c");
        assertThat(sourceOf("d", passage)).isEqualTo("d");
        assertThat(sourceOf("e", passage)).isEqualTo("e");
    }

    @Test
    void mapsBlocks() {
        Passage literal = passage("k: |2+ # note\n\n     one\n    two\n\n\n");
        assertThat(literal.text()).isEqualTo("\n   one\n  two\n\n\n");
        assertThat(sourceOf("one", literal)).isEqualTo("one");
        assertThat(sourceOf("one\n  two", literal)).isEqualTo("one\n    two");
        assertThat(literal.span(literal.text().length(), literal.text().length())
                        .text())
                .isEmpty();
        Passage folded = passage("k: >-\n  one\n  two\n\n  three\n    four\n");
        assertThat(folded.text()).isEqualTo("one two\nthree\n  four");
        assertThat(sourceOf("one two", folded)).isEqualTo("one\n  two");
        assertThat(sourceOf("four", folded)).isEqualTo("four");
    }

    @Test
    void mapsNothingToAPlace() {
        assertThat(passage("k:\n").span(0, 0).column()).isEqualTo(3);
        assertThat(passage("k: ''\n").span(0, 0).column()).isEqualTo(5);
        assertThat(passage("k: |\nl: x\n").span(0, 0).line()).isEqualTo(1);
        assertThat(passage("k: |+\n\n\nl: x\n").span(0, 2).line()).isEqualTo(1);
    }

    @Test
    void mapsEveryCharacterToItselfOrItsEscape() {
        Random random = new Random(20260518);
        int checked = 0;
        for (int i = 0; i < 4000; i++) {
            checked += check(passage("before: 😀\nk: " + scalarOf(i % 5, random) + "\nafter: x\n"));
        }
        assertThat(checked).isGreaterThan(50_000);
    }

    /** Checks every character of the text that is not white space, and returns how many those are. */
    private static int check(Passage passage) {
        String text = passage.text();
        int checked = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            Span span = passage.span(i, i + character.length());
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.start();
            if (" \t\n".contains(character)) {
                continue;
            }
            checked++;
            String source = span.text();
            if (!source.equals(character)
                    && !source.equals("''")
                    && !decode(source).equals(character)) {
                assertThat(source)
                        .as("%s in %s", character, span.source().text())
                        .isEqualTo(character);
            }
        }
        return checked;
    }

    private static String decode(String escape) {
        if (escape.length() < 2 || escape.charAt(0) != '\\') {
            return "";
        }
        return switch (escape.charAt(1)) {
            case 'x', 'u', 'U' -> Character.toString(Integer.parseInt(escape.substring(2), 16));
            case '_' -> "\u00a0";
            default -> escape.substring(1);
        };
    }

    /** A scalar of several words and lines in one of the five styles. */
    private static String scalarOf(int style, Random random) {
        return switch (style) {
            case 0 -> "x" + words(random, "\n" + " ".repeat(1 + random.nextInt(3)), "") + "x";
            case 1 -> "'" + words(random, "\n" + " ".repeat(1 + random.nextInt(3)), "''") + "'";
            case 2 -> "\"" + words(random, random.nextBoolean() ? "\n  " : "\\\n  ", "escape") + "\"";
            default -> block(style == 3 ? '|' : '>', random);
        };
    }

    private static String block(char sign, Random random) {
        int indent = 1 + random.nextInt(4);
        boolean stated = random.nextBoolean();
        String header = sign + (stated ? String.valueOf(indent) : "") + new String[] {"", "-", "+"}[random.nextInt(3)];
        String start = random.nextInt(4) == 0 ? "\n\n" : "\n";
        String more = stated && random.nextBoolean() ? "  " : "";
        String tail = "\n".repeat(random.nextInt(3));
        String margin = " ".repeat(indent);
        return header + (random.nextBoolean() ? " # note" : "") + start + margin + more
                + words(random, "\n" + margin + (random.nextBoolean() ? " " : ""), "") + "x" + tail;
    }

    private static String words(Random random, String lineEnd, String special) {
        StringBuilder out = new StringBuilder();
        for (int n = 2 + random.nextInt(10); n > 0; n--) {
            boolean escaped = !special.isEmpty() && random.nextInt(3) == 0;
            String word = WORDS[random.nextInt(WORDS.length)];
            out.append(
                    escaped
                            ? (special.equals("escape") ? ESCAPES[random.nextInt(ESCAPES.length)] : special)
                            : special.equals("''")
                                    ? word.replace("'", "''")
                                    : special.equals("escape") ? word.replace("\\", "\\\\") : word);
            int gap = random.nextInt(8);
            out.append(gap == 0 ? lineEnd : gap == 1 ? "\n" + lineEnd : gap == 2 ? "  " : gap == 3 ? "\t" : " ");
        }
        return out.toString().stripTrailing().endsWith("\\") ? out + "." : out.toString();
    }
}
