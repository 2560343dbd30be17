package offprint.content.yaml;

import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;

/**
 * Reads the YAML that content is written in: one document, whose root is a mapping, or a list where that is asked for. Of
 * YAML it takes every way to write text, lists and mappings, and refuses what lets one text mean another: anchors, aliases, tags, keys that are not
 * text, keys that stand twice.
 */
public final class YamlReader {

    private YamlReader() {}

    /** The mapping that the file holds; empty where a problem was reported, as it is for an empty file. */
    public static Optional<YamlMapping> read(Source source, Diagnostics diagnostics) {
        return read(source, 0, source.text().length(), diagnostics);
    }

    /** Whether nothing stands in the file but blank lines, comments and a document's marks. */
    public static boolean isEmpty(Source source) {
        for (String line : source.text().split("\n", -1)) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#") && !text.equals("---") && !text.equals("...")) {
                return false;
            }
        }
        return true;
    }

    /** The mapping that a part of the source holds, such as the front matter of a Markdown file. */
    public static Optional<YamlMapping> read(Source source, int from, int to, Diagnostics diagnostics) {
        return document(source, from, to, false, diagnostics).map(YamlMapping.class::cast);
    }

    /** The list or mapping that the file holds; empty where a problem was reported. */
    public static Optional<YamlNode> readList(Source source, Diagnostics diagnostics) {
        return document(source, 0, source.text().length(), true, diagnostics);
    }

    private static Optional<YamlNode> document(
            Source source, int from, int to, boolean lists, Diagnostics diagnostics) {
        int strange = firstUnprintable(source.text(), from, to);
        if (strange < to) {
            diagnostics.report(unprintable(source, strange));
            return Optional.empty();
        }
        return new TreeBuilder(source, from, to, diagnostics).document(lists);
    }

    /** The first char that no YAML file may hold, or {@code to}. */
    private static int firstUnprintable(String text, int from, int to) {
        char[] chars = text.toCharArray();
        int i = from;
        while (i < to) {
            // What most files consist of, and a loop that calls nothing, since it runs before it is compiled.
            if ((chars[i] >= ' ' && chars[i] < 0x7F) || chars[i] == '\n') {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            if (!isPrintable(c) || i + Character.charCount(c) > to) {
                return i;
            }
            i += Character.charCount(c);
        }
        return to;
    }

    /**
     * YAML 1.2.2, production 1 ({@code c-printable}), without the carriage return, which no {@link Source} has, and
     * without U+0085, which is a line end to some programs and a character to others, and without what Unicode keeps for
     * no character, which HTML forbids.
     */
    static boolean isPrintable(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n';
        }
        boolean control = c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c < 0xE000;
        boolean reserved = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !surrogate && !reserved;
    }

    private static Diagnostic unprintable(Source source, int at) {
        String number = Integer.toHexString(source.text().charAt(at) | 0x10000).substring(1);
        return Diagnostic.at(
                        source.span(at, at + 1),
                        Rule.YAML_SYNTAX,
                        "the control character `U+" + number + "` in the text")
                .label("not allowed in YAML")
                .help("delete it; it may have been pasted in with other text");
    }
}
