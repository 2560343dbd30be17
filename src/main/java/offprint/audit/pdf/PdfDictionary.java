package offprint.audit.pdf;

import java.util.HashMap;
import java.util.Map;
import offprint.model.Ascii;

/**
 * What a stream's dictionary says of it: the keys of its outermost level, and the words of each value.
 *
 * <p>{@code << /Length 12 0 R /Filter [/FlateDecode] /DecodeParms << /Columns 4 >> >>}
 */
final class PdfDictionary {
    private final Map<String, String> values = new HashMap<>();

    private PdfDictionary() {}

    /** Reads what stands between two offsets. */
    static PdfDictionary read(byte[] file, int from, int to) {
        PdfDictionary dictionary = new PdfDictionary();
        PdfWords words = new PdfWords(file, from, to);
        if (words.next().equals("<<")) {
            for (String key = words.next(); key.startsWith("/"); key = words.next()) {
                dictionary.values.putIfAbsent(key.substring(1), value(words));
            }
        }
        return dictionary;
    }

    private static String value(PdfWords words) {
        String first = words.next();
        if (first.equals("[") || first.equals("<<")) {
            return first + nested(words);
        }
        int back = words.position();
        String second = words.next();
        if (words.next().equals("R")) {
            return first + ' ' + second + " R";
        }
        words.goBack(back);
        return first;
    }

    private static String nested(PdfWords words) {
        StringBuilder out = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            String word = words.next();
            if (word.isEmpty()) {
                break;
            }
            depth += word.equals("[") || word.equals("<<") ? 1 : word.equals("]") || word.equals(">>") ? -1 : 0;
            out.append(' ').append(word);
        }
        return out.toString();
    }

    /** How many bytes the stream has; -1 where that is said in another place. */
    int length() {
        return Ascii.number(values.getOrDefault("Length", ""));
    }

    /** The one filter that the stream is packed with; empty where it is not packed, {@code ?} where that is unclear. */
    String filter() {
        String value = values.getOrDefault("Filter", "");
        String name = value.startsWith("[ ") && value.endsWith(" ]")
                ? value.substring(1, value.length() - 1).strip()
                : value;
        if (name.isEmpty()) {
            return "";
        }
        return name.charAt(0) == '/' && name.indexOf(' ') < 0 ? name.substring(1) : "?";
    }

    /** False for images, fonts, tables of objects and whatever else shows by its keys that it is none of a page's. */
    boolean mayDescribePage() {
        String subtype = values.getOrDefault("Subtype", "");
        if (subtype.equals("/Form")) {
            return true;
        }
        return subtype.isEmpty()
                && !values.containsKey("Length1")
                && !values.containsKey("FunctionType")
                && !values.containsKey("ShadingType")
                && !values.containsKey("CMapName")
                && !values.containsKey("N")
                && (!values.containsKey("Type") || values.containsKey("PatternType"));
    }
}
