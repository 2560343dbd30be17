package offprint.export.cite;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * TeX with the accented letters and signs of Latin script spelled in ASCII, as LaTeX's own fonts have them: {@code ü}
 * becomes {@code {\"u}}. Letters that TeX has no spelling for, such as those of other scripts, stay as they are.
 */
final class AsciiTex {

    private AsciiTex() {}

    static String of(String tex) {
        StringBuilder out = new StringBuilder(tex.length() + 32);
        for (int i = 0; i < tex.length(); ) {
            int c = tex.codePointAt(i);
            int length = Character.charCount(c);
            if (c < 0x80) {
                out.append((char) c);
            } else {
                String spelled = spelled(c);
                out.append(spelled == null ? tex.substring(i, i + length) : spelled);
            }
            i += length;
        }
        return out.toString();
    }

    private static @Nullable String spelled(int c) {
        String sign = sign(c);
        return sign == null ? accented(c) : sign;
    }

    private static @Nullable String accented(int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        if (parts.length() < 2 || parts.charAt(0) >= 0x80) {
            return null;
        }
        String letter = parts.substring(0, 1);
        for (int i = 1; i < parts.length(); i++) {
            String accent = accent(parts.charAt(i));
            if (accent == null) {
                return null;
            }
            letter = accent + '{' + (i == 1 ? dotless(letter, accent) : letter) + '}';
        }
        return '{' + letter + '}';
    }

    /** An i under an accent has no dot of its own. */
    private static String dotless(String letter, String accent) {
        boolean above =
                !accent.equals("\\c") && !accent.equals("\\d") && !accent.equals("\\k") && !accent.equals("\\b");
        return above && (letter.equals("i") || letter.equals("j")) ? '\\' + letter : letter;
    }

    private static @Nullable String accent(char mark) {
        return switch (mark) {
            case 0x300 -> "\\`";
            case 0x301 -> "\\'";
            case 0x302 -> "\\^";
            case 0x303 -> "\\~";
            case 0x304 -> "\\=";
            case 0x306 -> "\\u";
            case 0x307 -> "\\.";
            case 0x308 -> "\\\"";
            case 0x30A -> "\\r";
            case 0x30B -> "\\H";
            case 0x30C -> "\\v";
            case 0x323 -> "\\d";
            case 0x327 -> "\\c";
            case 0x328 -> "\\k";
            case 0x331 -> "\\b";
            default -> null;
        };
    }

    private static @Nullable String sign(int c) {
        return switch (c) {
            case 'ß' -> "{\\ss}";
            case 'ẞ' -> "{SS}";
            case 'æ' -> "{\\ae}";
            case 'Æ' -> "{\\AE}";
            case 'œ' -> "{\\oe}";
            case 'Œ' -> "{\\OE}";
            case 'ø' -> "{\\o}";
            case 'Ø' -> "{\\O}";
            case 'å' -> "{\\aa}";
            case 'Å' -> "{\\AA}";
            case 'ł' -> "{\\l}";
            case 'Ł' -> "{\\L}";
            case 'đ' -> "{\\dj}";
            case 'Đ' -> "{\\DJ}";
            case 'ð' -> "{\\dh}";
            case 'Ð' -> "{\\DH}";
            case 'þ' -> "{\\th}";
            case 'Þ' -> "{\\TH}";
            case 'ı' -> "{\\i}";
            case '–' -> "--";
            case '—' -> "---";
            case '‘' -> "`";
            case '’' -> "'";
            case '“' -> "``";
            case '”' -> "''";
            case '„' -> "{\\quotedblbase}";
            case '«' -> "{\\guillemotleft}";
            case '»' -> "{\\guillemotright}";
            case '…' -> "{\\ldots}";
            case '¿' -> "{\\textquestiondown}";
            case '¡' -> "{\\textexclamdown}";
            case '§' -> "{\\S}";
            case '©' -> "{\\copyright}";
            case '°' -> "{\\textdegree}";
            case '×' -> "{\\texttimes}";
            case '±' -> "{\\textpm}";
            case 'µ' -> "{\\textmu}";
            case '€' -> "{\\texteuro}";
            case '£' -> "{\\pounds}";
            case '\u00A0' -> "~";
            case '\u00AD' -> "\\-";
            case '‐' -> "-";
            case '‑' -> "-";
            default -> null;
        };
    }
}
