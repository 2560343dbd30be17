package offprint.audit.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TagScannerTest {

    /** What the scanner finds, each piece in brackets of its own kind: {@code {a}text{/a}}. */
    private static String read(String page) {
        TagScanner tags = new TagScanner(page.getBytes(UTF_8));
        StringBuilder out = new StringBuilder();
        while (true) {
            switch (tags.next()) {
                case TEXT -> out.append(page, tags.start(), tags.end());
                case START -> out.append('{').append(name(tags.name())).append('}');
                case END -> out.append("{/").append(name(tags.name())).append('}');
                case DONE -> {
                    return out.toString();
                }
            }
        }
    }

    private static String name(long packed) {
        StringBuilder out = new StringBuilder();
        for (long rest = packed; rest != 0; rest >>>= 8) {
            out.insert(0, (char) (rest & 0xFF));
        }
        return out.toString();
    }

    private static TagScanner firstTag(String page) {
        TagScanner tags = new TagScanner(page.getBytes(UTF_8));
        assertThat(tags.next()).isEqualTo(TagScanner.Token.START);
        return tags;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a<b>c</b></p>|{p}a{b}c{/b}{/p}",
                "<!DOCTYPE html><P CLASS=x>y|{p}y",
                "a < b <3 <<p>|a < b <3 <{p}",
                "a<!-- <p> -- > -->b<!-->c<!--->d<!-- x --!>e|abcde",
                "a<!-- never ends <p>|a",
                "a<?php <b ?>c</ p>d</>e<!x>f|acdef",
                "<script>if (a<b) '</p>' + '<script>'</SCRIPT >x|{script}if (a<b) '</p>' + '<script>'{/script}x",
                "<style>p > a</styles></style>|{style}p > a</styles>{/style}",
                "<title>a<b>&lt;</title><textarea><p></textarea>|{title}a<b>&lt;{/title}{textarea}<p>{/textarea}",
                "<textarea></text</textarea>x|{textarea}</text{/textarea}x",
                "<svg><title>a<b>c</b></title><style>d<i>|{svg}{title}a{b}c{/b}{/title}{style}d{i}",
                "<svg/><title><b></title>|{svg}{title}<b>{/title}",
                "<svg>a<![CDATA[<p>]]>b</svg><![CDATA[<p>]]>|{svg}ab{/svg}]]>",
                "<blockquote>x</blockquote>|{}x{/}",
                "<p>a<b class='|{p}a",
                "a<|a<",
                "a</|a</"
            })
    void tellsTagsFromTextAndSkipsTheRest(String page, String found) {
        assertThat(read(page)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a x='b>c'>|b>c",
                "<a x=\"it's\">|it's",
                "<a x=b/c>|b/c",
                "<a x = b>|b",
                "<a x>|``",
                "<a x=>|``",
                "<a X=b x=c>|b",
                "<a y/x=b>|b",
                "<a =y x=b>|b",
                "<a x=a&amp;b&lt;&gt;&quot;&apos;>|a&b<>\"'",
                "<a x=&#233;&#xe9;&#XE9;&#233>|éééé",
                "<a x=&#128;&#129;&#0;&#xD800;&#x110000;>|€\u0081\uFFFD\uFFFD\uFFFD",
                "<a x=?a=b&copy=c&#;&#x;&>|?a=b&copy=c&#;&#x;&",
                "<a x='größe 😀'>|größe 😀"
            })
    void readsAttributesAsBrowsersDo(String page, String value) {
        assertThat(firstTag(page).value("x")).contains(value);
    }

    @Test
    void knowsWhereAnAttributeStands() {
        String page = "é".repeat(3) + "<img alt src='x'>";
        byte[] bytes = page.getBytes(UTF_8);
        TagScanner tags = new TagScanner(bytes);
        tags.next();
        tags.next();

        assertThat(new String(bytes, tags.startOf("src"), tags.endOf("src") - tags.startOf("src"), UTF_8))
                .isEqualTo("x");
        assertThat(new String(bytes, tags.startOf("alt"), tags.endOf("alt") - tags.startOf("alt"), UTF_8))
                .isEqualTo("alt");
        assertThat(new String(bytes, tags.startOf("no"), tags.endOf("no") - tags.startOf("no"), UTF_8))
                .isEqualTo("<img alt src='x'>");
        assertThat(tags.has("no")).isFalse();
        assertThat(tags.value("no")).isEmpty();
    }

    @Test
    void tellsASlashThatEndsATagFromOneOfAValue() {
        assertThat(firstTag("<path d='m'/>").isSelfClosing()).isTrue();
        assertThat(firstTag("<path hidden/>").isSelfClosing()).isTrue();
        assertThat(firstTag("<path d=m/>").isSelfClosing()).isFalse();
        assertThat(firstTag("<path d=m />").isSelfClosing()).isTrue();
    }

    @Test
    void refusesNamesThatItCannotTellApart() {
        assertThatThrownBy(() -> TagScanner.name("blockquote")).isInstanceOf(IllegalArgumentException.class);
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    /** jsoup builds a tree and may move elements, so they are compared without their order. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheElementsThatJsoupFinds(int seed) {
        String page = page(new Random(seed));
        List<String> found = new ArrayList<>();
        TagScanner tags = new TagScanner(page.getBytes(UTF_8));
        for (TagScanner.Token token = tags.next(); token != TagScanner.Token.DONE; token = tags.next()) {
            if (token == TagScanner.Token.START) {
                StringBuilder element = new StringBuilder(name(tags.name()));
                for (String attribute : ATTRIBUTES) {
                    tags.value(attribute).ifPresent(value -> element.append(' ').append(attribute + "=" + value));
                }
                found.add(element.toString());
            }
        }
        assertThat(found).as(page).containsExactlyInAnyOrderElementsOf(elements(Jsoup.parse(page)));
    }

    private static List<String> elements(Document document) {
        List<String> elements = new ArrayList<>();
        for (Element element : document.body().select("*")) {
            if (!element.normalName().equals("body")) {
                StringBuilder shown = new StringBuilder(element.normalName());
                for (String name : ATTRIBUTES) {
                    for (Attribute attribute : element.attributes()) {
                        if (attribute.getKey().equals(name)) {
                            shown.append(' ').append(name + "=" + attribute.getValue());
                        }
                    }
                }
                elements.add(shown.toString());
            }
        }
        return elements;
    }

    private static final String[] ATTRIBUTES = {"id", "href", "src", "alt"};

    /** Pieces that a browser's tree keeps each in its own right, whatever stands before and behind. */
    private static String page(Random random) {
        StringBuilder out = new StringBuilder("x");
        for (int i = random.nextInt(12); i >= 0; i--) {
            switch (random.nextInt(9)) {
                case 0 ->
                    out.append("<!--").append(junk(random).replace("-", "")).append("-->");
                case 1 -> out.append("<script>").append(junk(random)).append("</script>");
                case 2 ->
                    out.append("<textarea")
                            .append(attributes(random))
                            .append(">")
                            .append(junk(random))
                            .append("</textarea>");
                case 3 -> out.append("<img").append(attributes(random)).append(random.nextBoolean() ? ">" : " />");
                case 4 -> out.append("<SPAN").append(attributes(random)).append(">a &amp; b</SpaN >");
                case 5 ->
                    out.append("<svg")
                            .append(attributes(random))
                            .append("><path")
                            .append(attributes(random))
                            .append(" /><title>a</title></svg>");
                case 6 ->
                    out.append("</ ").append(junk(random).replace(">", "")).append(">");
                case 7 -> out.append("a < b &lt; c <3 ");
                default -> out.append("<section").append(attributes(random)).append("><style>p>a</style></section>");
            }
        }
        return out.toString();
    }

    private static String attributes(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(random.nextBoolean() ? " " : "\n\t").append(ATTRIBUTES[random.nextInt(ATTRIBUTES.length)]);
            String value = value(random);
            switch (random.nextInt(5)) {
                case 0 -> out.append("=\"").append(value.replace("\"", "")).append('"');
                case 1 -> out.append(" = '").append(value.replace("'", "")).append("'");
                case 2 -> out.append("=v").append(value.replaceAll("[\\s\"'<>=`]", ""));
                case 3 -> out.append("=\"\"");
                default -> {
                    // An attribute without a value.
                }
            }
        }
        return out.toString();
    }

    private static String value(Random random) {
        String[] pieces = {
            "a", "../b/", "&amp;", "&#38;", "&#x26", "&", "&x", ">", "<", "'", "\"", " ", "é", "😀", "/", "=", "%20",
            "?x=1"
        };
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        return out.toString();
    }

    private static String junk(Random random) {
        String[] pieces = {"<p id=no>", "</i>", "<", ">", "x", "'", "\"", "&lt;", "</scrip ", "</textare ", " - "};
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        return out.toString();
    }
}
