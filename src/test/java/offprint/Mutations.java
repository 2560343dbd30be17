package offprint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** What goes wrong with a text: slips, torn copies, and what somebody writes who means harm. */
final class Mutations {
    /** What means something to one of the languages in which content is written, or into which it is. */
    private static final List<String> TOKENS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\" onload=\"alert(1)",
            "' onload='alert(1)",
            "</title>",
            "</textarea>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "</script>",
            "&",
            "&amp;",
            "&#0;",
            "&#x1F;",
            "&lt;",
            "javascript:alert(1)",
            "data:text/html,x",
            "[a](javascript:alert(1))",
            "![a](data:image/png,x)",
            "[a](/papers/)",
            "[a](/nowhere/)",
            "[a](../x)",
            "<https://example.org/>",
            "${7*7}",
            "<#include \"x\">",
            "#{1}",
            "[=1]",
            "$x^2$",
            "$\\frac{a}{b}$",
            "$\\left($",
            "$",
            "$$",
            "\\[",
            "\\]",
            "\\(",
            "\\)",
            "\\begin{matrix}",
            "\\end{matrix}",
            "\\textit{",
            "\\href{http://a}{b}",
            "\\url{http://a}",
            "\\'e",
            "\\",
            "{",
            "}",
            "{}",
            "[",
            "]",
            "[]",
            "*",
            "**",
            "*a*",
            "_",
            "`",
            "``",
            "```\n",
            "~~~\n",
            "# a\n",
            "> ",
            "- ",
            "1. ",
            "| a | b |\n|---|---|\n",
            "[^1]",
            "[^1]: x\n",
            "[a]: http://b\n",
            "\n\n",
            "\n",
            "\t",
            " ",
            "  ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "&a ",
            "*a ",
            "!!str ",
            "? ",
            ": ",
            ":",
            ", ",
            "|\n  ",
            ">-\n  ",
            "\"",
            "'",
            "''",
            "#",
            " #",
            "@",
            "%",
            "null",
            "~",
            "true",
            "no",
            "0",
            "-1",
            "1e999",
            "0x1F",
            "2024",
            "2024-02-30",
            "9999-12-31",
            "0000",
            "99999999999999999999",
            "\u0000",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\ud83d\ude00",
            "e\u0301",
            "\u0130",
            "\u0131",
            "\u00df",
            "\u05d0",
            "\u0627",
            "\u4e2d",
            "\ud835\udd38",
            "et al.",
            "and",
            "10.1000/1",
            "2101.00001",
            "0000-0002-1825-0097",
            "http://",
            "http://[::1",
            "https://a b/",
            "https://example.org/\"><script>",
            "https://xn--a",
            "//example.org",
            "mailto:",
            "../",
            "..",
            "/",
            "\\\\",
            "a".repeat(300),
            "漢".repeat(120),
            "x".repeat(5000),
            "[".repeat(60),
            "{a: ".repeat(60),
            "> ".repeat(60),
            "{".repeat(80),
            "title: x\n",
            "authors: [A]\n",
            "date: 2020\n",
            "category: X\n",
            "figure: x\n",
            "related: [a]\n",
            "versions: []\n",
            "links: {pdf: x}\n",
            "metrics: {score: 1}\n",
            "aliases: [old]\n");

    private final Random random;
    private final List<String> donors;

    /** @param donors texts from which pieces are taken */
    Mutations(long seed, List<String> donors) {
        this.random = new Random(seed);
        this.donors = donors;
    }

    /** The text after one to three mishaps. */
    byte[] of(String text) {
        String mutated = text;
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            mutated = once(mutated);
        }
        byte[] bytes = mutated.getBytes(UTF_8);
        if (random.nextInt(20) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private String once(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from);
            case 3 -> text.substring(0, from) + token() + text.substring(from);
            case 4 -> text.substring(0, from) + token() + text.substring(to);
            case 5 ->
                text.substring(0, from) + text.substring(from, to).repeat(random.nextInt(60)) + text.substring(to);
            case 6 -> text.substring(0, from) + donated() + text.substring(to);
            case 7 -> new String(flipped(text.getBytes(ISO_8859_1)), ISO_8859_1);
            case 8 -> lines(text, true);
            default -> lines(text, false);
        };
    }

    /** Exchanges the values of two lines, or gives one line another value that stays within it. */
    private String lines(String text, boolean exchange) {
        String[] lines = text.split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        int here = lines[one].indexOf(": ") + 2;
        int there = lines[other].indexOf(": ") + 2;
        if (exchange && here > 1 && there > 1) {
            String value = lines[one].substring(here);
            lines[one] = lines[one].substring(0, here) + lines[other].substring(there);
            lines[other] = lines[other].substring(0, there) + value;
        } else if (here > 1) {
            String old = random.nextBoolean() ? lines[one].substring(here) : "";
            String value = (old + token() + (random.nextBoolean() ? token() : ""))
                    .replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n");
            lines[one] = lines[one].substring(0, here) + '"' + value + '"';
        } else {
            lines[one] = lines[one] + token();
        }
        return String.join("\n", lines);
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
        }
        return bytes;
    }

    private String token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private String donated() {
        String donor = donors.get(random.nextInt(donors.size()));
        int from = random.nextInt(donor.length() + 1);
        return donor.substring(from, Math.min(donor.length(), from + random.nextInt(200)));
    }
}
