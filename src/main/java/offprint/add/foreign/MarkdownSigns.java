package offprint.add.foreign;

import offprint.model.Ascii;
import offprint.model.Parsed;
import offprint.model.WebAddress;

/** Characters and links that mean themselves, written so that neither Markdown nor TeX takes them for markup. */
final class MarkdownSigns {

    private MarkdownSigns() {}

    static void gap(boolean paragraph, StringBuilder out) {
        int end = out.length();
        if (paragraph) {
            while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
                end--;
            }
            out.setLength(end);
            out.append(end > 0 ? "\n\n" : "");
        } else if (end > 0 && out.charAt(end - 1) != ' ' && out.charAt(end - 1) != '\n') {
            out.append(' ');
        }
    }

    static void literals(String words, TextForm form, StringBuilder out, char after) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Characters.isBlank(c)) {
                gap(false, out);
            } else {
                literal(c, form, out, i < words.length() ? words.charAt(i) : after);
            }
        }
    }

    /** A character that means itself. */
    static void literal(int c, TextForm form, StringBuilder out, char next) {
        if (!Characters.isLegible(c)) {
            return;
        }
        if (form.isPlain()) {
            out.appendCodePoint(c);
            return;
        }
        char before = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
        boolean markdown = form != TextForm.TEX;
        switch (c) {
            case '\\' -> out.append("\\textbackslash{}");
            case '`' -> out.append("\\textasciigrave{}");
            case '~' -> out.append("\\textasciitilde{}");
            case '$', '{', '}' -> out.append('\\').append((char) c);
            case '-' -> out.append(before == '-' || (before == '\n' && form == TextForm.PROSE) ? "{}-" : "-");
            case '*' -> out.append(markdown ? "\\*" : "*");
            case '_' -> {
                boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
                out.append(within ? "_" : "\\_");
            }
            case ']' -> out.append(markdown && (next == '(' || next == '[') ? "\\]" : "]");
            case '<' -> out.append(markdown && (Character.isLetter(next) || "/!?".indexOf(next) >= 0) ? "\\<" : "<");
            case '>', '+' ->
                out.append(before == '\n' && form == TextForm.PROSE ? "{}" : "").append((char) c);
            case '\'' -> out.append(before == '\'' ? "{}'" : "'");
            case '.', ')' ->
                out.append(form == TextForm.PROSE && isNumberOfLine(out) ? "{}" : "")
                        .append((char) c);
            default -> out.appendCodePoint(c);
        }
    }

    /** Whether the paragraph consists of digits so far, and a dot would make an item of a list of it. */
    private static boolean isNumberOfLine(CharSequence out) {
        int at = out.length();
        while (at > 0 && Ascii.isDigit(out.charAt(at - 1))) {
            at--;
        }
        return at < out.length() && (at == 0 || out.charAt(at - 1) == '\n');
    }

    /** A link where the form has links, else its words. */
    static void link(String address, String words, TextForm form, StringBuilder out) {
        Parsed<String> url = WebAddress.parse(address);
        boolean plain = address.indexOf('<') < 0 && address.indexOf('>') < 0 && address.indexOf('\\') < 0;
        if (form != TextForm.PROSE || url.value().isEmpty() || !plain) {
            if (words.isEmpty()) {
                literals(address, form, out, ' ');
            } else {
                out.append(words);
            }
        } else if (words.isEmpty() || words.equals(address)) {
            out.append('<').append(address).append('>');
        } else {
            out.append('[')
                    .append(words.replace("]", "\\]"))
                    .append("](<")
                    .append(address)
                    .append(">)");
        }
    }

    /** Whether nothing has to be taken out or escaped any more. */
    static boolean areLegible(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = out.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7F && c != '&') || c == '\n';
            if (!plain && (c == '&' || Character.isSurrogate(c) || !Characters.isLegible(c))) {
                return false;
            }
        }
        return true;
    }

    static String legible(StringBuilder out, int from, int to, TextForm whole) {
        StringBuilder kept = new StringBuilder(to - from);
        for (int i = from; i < to; ) {
            int c = out.codePointAt(i);
            boolean reference = c == '&' && !whole.isPlain() && isReference(out, i + 1);
            if (c == '\n' || Characters.isLegible(c)) {
                kept.append(reference ? "\\" : "").appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    /** Whether Markdown would take what stands behind an ampersand for a character's name or number. */
    private static boolean isReference(CharSequence text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == '#' || Character.isLetterOrDigit(text.charAt(i)))) {
            i++;
        }
        boolean escaped = at > 1 && text.charAt(at - 2) == '\\';
        return i > at && i < text.length() && text.charAt(i) == ';' && !escaped;
    }
}
