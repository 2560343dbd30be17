package offprint.text.tex;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import offprint.model.Ascii;
import offprint.text.math.Symbols;

/**
 * What closes what in a text: braces, TeX's quotation marks, and the delimiters of mathematics. Nothing reaches beyond
 * a blank line. However often it is asked, all answers together cost a few passes over the text.
 */
final class Partners {
    private static final int NONE = -1;
    /** The commands whose argument is text, in which a dollar begins mathematics anew. */
    private static final String[] TEXT_COMMANDS = {"\\text", "\\mbox", "\\hbox", "\\emph", "\\ensuremath"};

    private final String text;
    private final Map<String, Forward> forwards = new HashMap<>();
    private final Hopeless noFormula = new Hopeless();
    private final Hopeless noPlainFormula = new Hopeless();
    private int[] partner = {};

    Partners(String text) {
        this.text = text;
    }

    /** The closing brace or quotation mark that belongs to the one at this offset, or −1. */
    int of(int offset) {
        if (partner.length == 0) {
            partner = new int[text.length()];
            Arrays.fill(partner, NONE);
            pair();
        }
        return partner[offset];
    }

    /** Where the next of a closing delimiter such as {@code \]} begins in this paragraph, or −1. */
    int end(String closing, int from) {
        Forward forward = forwards.get(closing);
        if (forward == null) {
            forward = new Forward(closing);
            forwards.put(closing, forward);
        }
        return forward.from(from);
    }

    /**
     * The dollar before the limit that closes the one at this offset, or −1. It is the next one, and stands after a
     * character that is not space and before one that is not a digit (pandoc's rule): of "$5 or $6, and $x$" only x is
     * mathematics. Dollars in a text argument that begins after the opening one do not count.
     */
    int dollarEnd(int open, int limit) {
        boolean noMoney = isNoMoney(open);
        Hopeless hopeless = noMoney ? noFormula : noPlainFormula;
        if (hopeless.holds(open, limit)) {
            return NONE;
        }
        int i = open + 1;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '$') {
                return closes(i, noMoney) ? i : NONE;
            } else if (c == '\n' && blankLine(i)) {
                break;
            } else if (c == '{' && isTextArgument(i) && of(i) > i) {
                i = of(i) + 1;
            } else {
                i += c == '\\' ? 2 : 1;
            }
        }
        hopeless.add(open, i, limit);
        return NONE;
    }

    /** Where a command or a script begins the formula it is not money, and a digit may follow: {@code $\sim$5}. */
    private boolean isNoMoney(int open) {
        return open + 1 < text.length() && "\\{^_".indexOf(text.charAt(open + 1)) >= 0;
    }

    private boolean closes(int i, boolean noMoney) {
        boolean digit = i + 1 < text.length() && Ascii.isDigit(text.charAt(i + 1));
        return !Character.isWhitespace(text.charAt(i - 1)) && (noMoney || !digit);
    }

    private boolean isTextArgument(int brace) {
        int start = brace;
        while (start > 0 && Symbols.isLetter(text.charAt(start - 1))) {
            start--;
        }
        start--;
        if (start >= 0 && text.charAt(start) == '\\') {
            for (String command : TEXT_COMMANDS) {
                if (text.startsWith(command, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the line that begins after this line end holds nothing but spaces. */
    boolean blankLine(int lineEnd) {
        int i = lineEnd + 1;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n';
    }

    private void pair() {
        Deque<Integer> braces = new ArrayDeque<>();
        int quote = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                i++;
            } else if (c == '{') {
                braces.push(i);
            } else if (c == '}' && !braces.isEmpty()) {
                marry(braces.pop(), i);
            } else if (c == '\n' && blankLine(i)) {
                braces.clear();
                quote = NONE;
            } else if (isQuote(i, '`')) {
                quote = quote == NONE ? i : NONE;
                i++;
            } else if (quote != NONE && isQuote(i, '\'')) {
                marry(quote, i);
                quote = NONE;
                i++;
            }
        }
    }

    private void marry(int opening, int closing) {
        partner[opening] = closing;
        partner[closing] = opening;
    }

    /** Whether exactly two of the character begin here. */
    boolean isQuote(int i, char c) {
        return text.charAt(i) == c
                && i + 1 < text.length()
                && text.charAt(i + 1) == c
                && !(i + 2 < text.length() && text.charAt(i + 2) == c)
                && !(i > 0 && text.charAt(i - 1) == c);
    }

    /** Finds the next of one closing delimiter, and remembers the stretch that it has searched. */
    private final class Forward {
        private final String closing;
        private int searchedFrom = Integer.MAX_VALUE;
        private int searchedTo = NONE;
        private int found = NONE;

        Forward(String closing) {
            this.closing = closing;
        }

        int from(int from) {
            if (from < searchedFrom || from > searchedTo) {
                search(from);
            }
            return found;
        }

        private void search(int from) {
            searchedFrom = from;
            found = NONE;
            int i = from;
            while (i < text.length() && found == NONE) {
                char c = text.charAt(i);
                if (text.startsWith(closing, i)) {
                    found = i;
                } else if (c == '\n' && blankLine(i)) {
                    break;
                } else {
                    i += c == '\\' ? 2 : 1;
                }
            }
            searchedTo = i;
        }
    }

    /** The stretches, one for each limit, of opening dollars that nothing closes. */
    private static final class Hopeless {
        private final Map<Integer, int[]> byLimit = new HashMap<>();

        boolean holds(int open, int limit) {
            int[] stretch = byLimit.get(limit);
            return stretch != null && open >= stretch[0] && open < stretch[1];
        }

        void add(int open, int end, int limit) {
            byLimit.put(limit, new int[] {open, end});
        }
    }
}
