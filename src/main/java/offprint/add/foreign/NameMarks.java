package offprint.add.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.model.Ascii;

/**
 * A name without what people write at its edges that is no part of it: marks of footnotes, words in parentheses, and the
 * number by which dblp tells namesakes apart ({@code Ann Reed 0002}).
 *
 * @param name what is left
 * @param equal whether a mark says that they contributed as much as others do: {@code *}, {@code (co-first)}
 * @param corresponding whether a mark says that letters go to them: a dagger, an envelope, {@code (corresponding)}
 * @param others marks of which nobody knows what they say
 */
record NameMarks(String name, boolean equal, boolean corresponding, List<String> others) {
    /** Stand around what is raised in a name, which is a mark whatever it holds. */
    static final char RAISED = '\uE000';

    static final char LOWERED = '\uE001';

    private static final String EQUAL = "*＊∗⁎";
    private static final String CORRESPONDING = "†✉";
    private static final String OTHER = "‡#§¶‖¹²³⁴⁵⁶⁷⁸⁹⁰⋆★☆♯^";

    static NameMarks of(String text) {
        return text.indexOf(RAISED) < 0 && isPlain(text)
                ? new NameMarks(text, false, false, List.of())
                : new Finding().of(text);
    }

    /** Whether no sign of the text can be a mark. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || Ascii.isDigit(c) || isMark(c)) {
                return false;
            }
        }
        return true;
    }

    static boolean isMark(char c) {
        return EQUAL.indexOf(c) >= 0 || CORRESPONDING.indexOf(c) >= 0 || OTHER.indexOf(c) >= 0;
    }

    /** What has been found so far. */
    private static final class Finding {
        private boolean equal;
        private boolean corresponding;
        private final List<String> others = new ArrayList<>();

        NameMarks of(String text) {
            StringBuilder name = new StringBuilder(text.length());
            int raised = -1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == RAISED) {
                    raised = i + 1;
                } else if (c == LOWERED && raised >= 0) {
                    raised(text.substring(raised, i));
                    raised = -1;
                } else if (raised < 0 && isMark(c)) {
                    mark(c);
                } else if (raised < 0) {
                    name.append(c);
                }
            }
            String bare = withoutHomonymNumber(withoutWords(name.toString().strip()));
            return new NameMarks(tidy(bare), equal, corresponding, others);
        }

        private void raised(String marks) {
            if (marks.strip().indexOf(' ') >= 0) {
                if (!says(marks)) {
                    others.add(marks.strip());
                }
                return;
            }
            for (int i = 0; i < marks.length(); i++) {
                char c = marks.charAt(i);
                if (EQUAL.indexOf(c) >= 0 || CORRESPONDING.indexOf(c) >= 0) {
                    mark(c);
                } else if (!Character.isWhitespace(c) && c != ',') {
                    others.add(String.valueOf(c));
                }
            }
        }

        /** Whether words say what somebody did, which is noted then. */
        private boolean says(String text) {
            String words = text.toLowerCase(Locale.ROOT);
            boolean first = words.contains("co-first")
                    || words.contains("equal")
                    || words.contains("joint first")
                    || words.contains("shared first")
                    || words.contains("cofirst");
            boolean letters = words.contains("correspond");
            equal |= first;
            corresponding |= letters;
            return first || letters;
        }

        private void mark(char c) {
            if (EQUAL.indexOf(c) >= 0) {
                equal = true;
            } else if (CORRESPONDING.indexOf(c) >= 0) {
                corresponding = true;
            } else {
                others.add(String.valueOf(c));
            }
        }

        /** Takes words in parentheses away that say what somebody did; others may be a name. */
        private String withoutWords(String name) {
            int open = name.lastIndexOf('(');
            int close = name.indexOf(')', Math.max(open, 0));
            if (open < 0 || close < 0) {
                return name;
            }
            String words = name.substring(open + 1, close);
            if (!words.isBlank() && !says(words)) {
                return name;
            }
            return (name.substring(0, open).strip() + name.substring(close + 1)).strip();
        }

        private static String withoutHomonymNumber(String name) {
            int comma = name.indexOf(',');
            String family = comma < 0 ? name : name.substring(0, comma);
            int blank = family.lastIndexOf(' ');
            String last = family.substring(blank + 1);
            boolean number = blank > 0 && last.length() == 4 && last.startsWith("0") && Ascii.isNumber(last);
            return number ? family.substring(0, blank) + name.substring(family.length()) : name;
        }

        /** Without blanks that marks leave, and braces around nothing. */
        private static String tidy(String name) {
            return Characters.oneLine(name.replace("{}", "").replace(" ,", ","));
        }
    }
}
