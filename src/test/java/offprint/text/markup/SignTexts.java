package offprint.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts in which each sign of ASCII stands wherever it may mean something, to Markdown, to TeX or to HTML. */
final class SignTexts {
    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\t";

    private static final List<String> WORDS = List.of(
            "a",
            "word",
            "B2",
            "10",
            "1.",
            "naïve",
            "漢字",
            "😀",
            "www.",
            "http://e.org",
            "http:",
            "x@b.c",
            "e.org",
            "b.c");

    private static final List<String> TEX = List.of(
            "$x$",
            "$a\nb$",
            "$a\n- b$",
            "$$y$$",
            "$$\nf\n= g\n$$",
            "\\(a*b\\)",
            "\\[\nx\n\\]",
            "\\, ",
            "{ }",
            "{\\bf x}",
            "\\textit{it}",
            "\\foo",
            "\\'e",
            "``q''",
            "`q'",
            "Fig.~3",
            "\\href{http://e.org}{q}",
            "\\url{http://e.org/~a_b}");

    private static final List<String> GAPS = List.of("", "", "", " ", " ", " ", "\n", "\n\n", "  ", "\\\n");

    private static final List<String> PLACES =
            List.of("S", "Sa", "aS", "aSb", "S a", "a S", "a S b", "a\nS b", "aS\nb", "a Sb cS d");

    private SignTexts() {}

    /** Each sign alone, behind a backslash, tripled, before every other one; at either edge and within. */
    static List<String> eachSign() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < SIGNS.length(); i++) {
            String sign = SIGNS.substring(i, i + 1);
            for (int place = 0; place < PLACES.size(); place++) {
                texts.add(at(place, sign));
                texts.add(at(place, "\\" + sign));
                texts.add(at(place, sign.repeat(3)));
            }
            for (int j = 0; j < SIGNS.length(); j++) {
                String next = SIGNS.substring(j, j + 1);
                texts.add(at(i + j, sign + next));
                texts.add(at(i + j + 3, sign + next));
                texts.add(at(i + j, "\\" + sign + "\\" + next));
                texts.add(at(i + j + 7, "\\" + sign + next));
            }
        }
        return texts;
    }

    private static String at(int place, String signs) {
        return PLACES.get(place % PLACES.size()).replace("S", signs);
    }

    /** A text of up to ten pieces: words, TeX and signs, and in every second one few of the latter. */
    static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int kinds = random.nextBoolean() ? 10 : 40;
        for (int i = random.nextInt(10); i >= 0; i--) {
            text.append(piece(random.nextInt(kinds), random)).append(any(GAPS, random));
        }
        return text.toString();
    }

    private static String piece(int kind, Random random) {
        if (kind >= 6) {
            return any(WORDS, random);
        }
        if (kind < 2) {
            return any(TEX, random);
        }
        String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return kind < 4 ? sign.repeat(1 + random.nextInt(3)) : "\\" + sign;
    }

    private static String any(List<String> pieces, Random random) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
