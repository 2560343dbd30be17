package offprint.export.cite;

import java.util.Set;
import offprint.model.Ascii;
import offprint.model.RichText;

/**
 * A title as TeX, with braces around those capitals that BibTeX's styles must not make small. Such styles leave the first
 * letter of a title and of what follows a colon; they know neither names nor formulas. In need of braces are words with a
 * capital after their first letter ({@code ZeRO}), capitals that are a word by themselves, formulas with capitals, and
 * every capital within a title that is not in English title case. What stands in an author's own braces is left as it is.
 */
final class TexTitle {
    /** What stays small in English title case: articles, prepositions, conjunctions, and the small verbs. */
    private static final Set<String> SMALL_IN_TITLE_CASE =
            Set.of(("a an the and but or nor for so yet if as at by in of off "
                            + "on out per to up via vs is are be it its do not no than that when where while whereas whether "
                            + "because although though unless until since once lest till either neither both aboard about above "
                            + "across after against along alongside amid amidst among amongst around atop before behind below "
                            + "beneath beside besides between beyond concerning despite down during except excluding following "
                            + "from given including inside into like minus near notwithstanding onto opposite outside over past "
                            + "plus regarding round through throughout toward towards under underneath unlike unto upon using "
                            + "versus with within without")
                    .split(" "));

    private final String tex;
    private final boolean keepAll;
    private final StringBuilder out;
    private boolean begins = true;

    private TexTitle(String tex, boolean keepAll) {
        this.tex = tex;
        this.keepAll = keepAll;
        this.out = new StringBuilder(tex.length() + 16);
    }

    /** @param english whether the title's capitals may be those of English title case */
    static String of(RichText title, boolean english) {
        String tex = TexText.italic(TexText.withoutEscapedBraces(title.tex()));
        if (!TexText.isBalanced(tex)) {
            tex = TexText.escape(title.text());
        }
        return new TexTitle(tex, !english || !isTitleCase(tex)).write();
    }

    /** Whether each word after the first has a capital, but for those that stay small in title case. */
    private static boolean isTitleCase(String tex) {
        for (int i = skip(tex, 0, 0); i < tex.length(); ) {
            int end = skip(tex, i, i);
            if (end > i) {
                i = end;
                continue;
            }
            end = wordEnd(tex, i);
            boolean whole = i > 0 && " (“‘\"`".indexOf(tex.charAt(i - 1)) >= 0;
            if (whole && end - i > 1 && isSmall(tex.substring(i, end))) {
                return false;
            }
            i = Math.max(end, i + 1);
        }
        return true;
    }

    /** Whether it is a word in small letters, and none that stays small in title case. */
    private static boolean isSmall(String word) {
        return word.chars().allMatch(c -> Character.isLowerCase(c) || c == '’' || c == '\'')
                && !SMALL_IN_TITLE_CASE.contains(word);
    }

    private String write() {
        for (int i = 0; i < tex.length(); ) {
            int end = skip(tex, i, i);
            if (end > i) {
                special(i, end);
                begins = false;
                i = end;
            } else if (isWord(tex.charAt(i))) {
                end = compoundEnd(i);
                compound(i, end);
                begins = false;
                i = end;
            } else {
                char c = tex.charAt(i);
                out.append(c);
                begins = c == ':' || (begins && (c == ' ' || i == 0));
                i++;
            }
        }
        return out.toString();
    }

    /** A formula, a command or an author's own braces; formulas and commands with capitals get braces of ours. */
    private void special(int start, int end) {
        boolean braces = tex.charAt(start) != '{' && hasBareCapital(start, end);
        out.append(braces ? "{" : "").append(tex, start, end).append(braces ? "}" : "");
    }

    /**
     * A capital that BibTeX's styles change: outside of all braces, or in a group that begins with a command, which is one
     * accented letter to BibTeX.
     */
    private boolean hasBareCapital(int start, int end) {
        int depth = 0;
        boolean accent = false;
        for (int i = start; i < end; i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            accent = depth > 0 && (accent || (depth == 1 && c == '{' && tex.startsWith("\\", i + 1)));
            if ((depth == 0 || accent) && Character.isUpperCase(c)) {
                return true;
            }
        }
        return false;
    }

    /** Words joined by hyphens: braces go from the first of them that needs some to the last. */
    private void compound(int start, int end) {
        int from = -1;
        int to = -1;
        boolean first = begins;
        for (int i = start; i < end; ) {
            int stop = wordEnd(tex, i);
            if (needsBraces(i, stop, first)) {
                from = from < 0 ? i : from;
                to = stop;
            }
            first = false;
            i = stop + 1;
        }
        if (from < 0) {
            out.append(tex, start, end);
        } else {
            out.append(tex, start, from).append('{').append(tex, from, to).append('}');
            out.append(tex, to, end);
        }
    }

    private boolean needsBraces(int start, int end, boolean first) {
        int capitals = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = tex.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        if (capitals == 0) {
            return false;
        }
        boolean initial = capitals == 1 && Character.isUpperCase(tex.charAt(start));
        if (!initial) {
            return true;
        }
        boolean article = tex.charAt(start) == 'A' && end - start == 1;
        boolean alone = letters == 1 && !article;
        return !first && (alone || keepAll);
    }

    private int compoundEnd(int start) {
        int end = wordEnd(tex, start);
        while (end + 1 < tex.length() && tex.charAt(end) == '-' && isWord(tex.charAt(end + 1))) {
            end = wordEnd(tex, end + 1);
        }
        return end;
    }

    private static int wordEnd(String tex, int start) {
        int end = start;
        while (end < tex.length() && isWord(tex.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'';
    }

    /** The end of the formula, command or group that begins here; {@code start} where none does. */
    private static int skip(String tex, int start, int none) {
        if (start >= tex.length()) {
            return none;
        }
        return switch (tex.charAt(start)) {
            case '{' -> groupEnd(tex, start);
            case '$' -> formulaEnd(tex, start);
            case '\\' -> commandEnd(tex, start);
            default -> none;
        };
    }

    private static int groupEnd(String tex, int start) {
        int depth = 0;
        for (int i = start; i < tex.length(); i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return tex.length();
    }

    private static int formulaEnd(String tex, int start) {
        for (int i = start + 1; i < tex.length(); i++) {
            if (tex.charAt(i) == '\\') {
                i++;
            } else if (tex.charAt(i) == '$') {
                return i + 1;
            }
        }
        return tex.length();
    }

    /** A command with its arguments in braces, or a formula between backslashed brackets. */
    private static int commandEnd(String tex, int start) {
        int end = start + 1;
        if (end < tex.length() && (tex.charAt(end) == '[' || tex.charAt(end) == '(')) {
            int close = tex.indexOf(tex.charAt(end) == '[' ? "\\]" : "\\)", end);
            return close < 0 ? tex.length() : close + 2;
        }
        while (end < tex.length() && Ascii.isLetter(tex.charAt(end))) {
            end++;
        }
        end = Math.min(tex.length(), Math.max(end, start + 2));
        while (end < tex.length() && tex.charAt(end) == '{') {
            end = groupEnd(tex, end);
        }
        return end;
    }
}
