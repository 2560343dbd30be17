package offprint.text.math;

import java.text.Normalizer;

/**
 * What an accent command draws.
 *
 * @param sign the spacing character that is drawn
 * @param combining the character that plain text puts after a letter, or 0
 * @param wide whether it grows with its base
 * @param brace whether a script goes beyond it rather than beside the base
 */
record Mark(String sign, int combining, boolean wide, boolean under, boolean brace) {

    static Mark of(Symbols.Symbol symbol) {
        String value = symbol.value();
        Symbols.Kind kind = symbol.kind();
        return new Mark(
                value.endsWith("20DC") ? "...." : value.substring(0, 1),
                Integer.parseInt(value.substring(1), 16),
                kind != Symbols.Kind.ACCENT,
                kind == Symbols.Kind.WIDE_UNDER || kind == Symbols.Kind.BRACE_UNDER,
                kind == Symbols.Kind.BRACE || kind == Symbols.Kind.BRACE_UNDER);
    }

    /** The text with the combining character on each of its letters and digits. */
    String on(String base) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < base.length(); i += Character.charCount(base.codePointAt(i))) {
            int c = base.codePointAt(i);
            text.appendCodePoint(c == 'ı' ? 'i' : c == 'ȷ' ? 'j' : c);
            if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                text.appendCodePoint(combining);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
