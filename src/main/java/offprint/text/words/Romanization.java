package offprint.text.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names in Cyrillic and Greek letters as they are commonly written in Latin ones: readers type what their keyboard has.
 * Cyrillic after BGN/PCGN without its marks, Greek after ELOT 743 letter by letter.
 */
public final class Romanization {
    private static final Map<Integer, String> LETTERS = letters();

    private Romanization() {}

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        add(
                "абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюяђјљњћџ",
                "a b v g g d e ye e zh z i i i y k l m n o p r s t u u f kh ts ch sh "
                        + "shch - y - e yu ya dj j lj nj c dz",
                letters);
        add("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o", letters);
        add("άέήίόύώϊϋ", "a e i i o y o i y", letters);
        return letters;
    }

    /** The text in Latin letters; empty where none of it is in the others. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(c -> c >= 0x370 && c < 0x530)) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            String letters = LETTERS.get(c);
            if (letters == null) {
                out.appendCodePoint(c);
            } else {
                out.append(letters);
            }
        });
        return out.toString();
    }

    private static void add(String letters, String latin, Map<Integer, String> spelt) {
        String[] spellings = latin.split(" ", -1);
        int[] from = letters.codePoints().toArray();
        for (int i = 0; i < from.length; i++) {
            spelt.put(from[i], spellings[i].equals("-") ? "" : spellings[i]);
        }
    }
}
