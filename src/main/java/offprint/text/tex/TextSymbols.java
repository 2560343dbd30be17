package offprint.text.tex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letters, accents and signs that TeX has for text. */
final class TextSymbols {
    /** An accent's command and the combining character that Unicode puts after the letter. */
    private static final String ACCENTS =
            "`\u0300'\u0301^\u0302~\u0303\"\u0308=\u0304.\u0307u\u0306v\u030CH\u030Bc\u0327d\u0323b\u0331k\u0328r\u030At\u0361";

    /** Letters end a command with the space after it. */
    private static final String LETTERS =
            "ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ cprime ʹ cdprime ʺ ";

    private static final String SIGNS = """
            LaTeX LaTeX LaTeXe LaTeX2ε TeX TeX BibTeX BibTeX XeTeX XeTeX textendash – textemdash — textquotesingle '
            textquotedbl " textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” lq ‘ rq ’
            guillemotleft « guillemotright » quotesinglbase ‚ quotedblbase „ textdegree ° textcelsius ℃ textmu µ textohm Ω
            ldots … dots … textellipsis … S § P ¶ textsection § textparagraph ¶ copyright © textcopyright © pounds £
            textsterling £ euro € texteuro € textyen ¥ textcent ¢ textregistered ® texttrademark ™ textasciitilde ~
            textasciicircum ^ textasciigrave ` textbackslash \\ textbar | textless < textgreater > textbraceleft {
            textbraceright } textdollar $ textpercent % textunderscore _ textbullet • textperiodcentered · textdagger †
            textdaggerdbl ‡ textpm ± texttimes × textdiv ÷ textonehalf ½ textonequarter ¼ textthreequarters ¾
            textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textordfeminine ª textordmasculine º textrightarrow →
            textleftarrow ← textuparrow ↑ textdownarrow ↓ textalpha α textbeta β textgamma γ textinfty ∞ slash /
            textquestiondown ¿ textexclamdown ¡ textasciimacron ¯ textasciiacute ´ textasciidieresis ¨ textasciicaron ˇ
            textasciibreve ˘ textperthousand ‰ textpertenthousand ‱ guilsinglleft ‹ guilsinglright › textbardbl ‖
            textcurrency ¤ textbrokenbar ¦ textflorin ƒ textwon ₩ textnaira ₦ textpeso ₱ textdong ₫ textlira ₤
            textcolonmonetary ₡ textguarani ₲ textbaht ฿ textestimated ℮ textreferencemark ※ textrecipe ℞
            textservicemark ℠ textcircledP ℗ textlnot ¬ textsurd √ textfractionsolidus ⁄ textdiscount ⁒ textbigcircle ◯
            textopenbullet ◦ textblank ␢ textlquill ⁅ textrquill ⁆ textlangle ⟨ textrangle ⟩ textmho ℧ textdblhyphen ⹀
            textvisiblespace ␣ textasteriskcentered ∗ textmarried ⚭ textdivorced ⚮ textzerooldstyle 0 textoneoldstyle 1
            textminus − textequals = textquotestraightbase ‚ textquotestraightdblbase „
            textnumero № textinterrobang ‽ textmusicalnote ♪ dag † ddag ‡
            """;

    private static final Map<String, String> LETTER_BY_NAME = read(LETTERS);
    private static final Map<String, String> SIGN_BY_NAME = read(SIGNS);

    private TextSymbols() {}

    /** The letter of a command such as {@code \o}. */
    static Optional<String> letter(String name) {
        return Optional.ofNullable(LETTER_BY_NAME.get(name));
    }

    /** The sign of a command such as {@code \S}. */
    static Optional<String> sign(String name) {
        return Optional.ofNullable(SIGN_BY_NAME.get(name));
    }

    static List<String> names() {
        List<String> names = new ArrayList<>(LETTER_BY_NAME.keySet());
        names.addAll(SIGN_BY_NAME.keySet());
        return names;
    }

    /** Whether the character, or one-letter command, is an accent. */
    static boolean isAccent(char command) {
        int i = ACCENTS.indexOf(command);
        return i >= 0 && i % 2 == 0;
    }

    /** The letter with the accent, if Unicode has it as one letter. */
    static Optional<String> accented(char command, String letter) {
        String base = letter.equals("ı") ? "i" : letter.equals("ȷ") ? "j" : letter;
        char combining = ACCENTS.charAt(ACCENTS.indexOf(command) + 1);
        String composed = Normalizer.normalize(base + combining, Normalizer.Form.NFC);
        boolean one = !base.isEmpty() && composed.codePointCount(0, composed.length()) == 1;
        return one ? Optional.of(composed) : Optional.empty();
    }

    /** The letter and the accent as two characters. */
    static String combined(char command, String letter) {
        return letter + ACCENTS.charAt(ACCENTS.indexOf(command) + 1);
    }

    private static Map<String, String> read(String table) {
        Map<String, String> into = new LinkedHashMap<>();
        int at = 0;
        while (at < table.length()) {
            int between = table.indexOf(' ', at);
            int end = between + 1;
            while (table.charAt(end) != ' ' && table.charAt(end) != '\n') {
                end++;
            }
            into.putIfAbsent(table.substring(at, between), table.substring(between + 1, end));
            at = end + 1;
        }
        return into;
    }
}
