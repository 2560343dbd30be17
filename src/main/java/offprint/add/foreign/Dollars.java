package offprint.add.foreign;

import java.util.Optional;

/**
 * What stands between two dollars, or two pairs of dollars.
 *
 * @param content without blanks around it
 * @param display whether pairs of dollars enclose it
 * @param end offset after the last dollar
 */
record Dollars(String content, boolean display, int end) {
    /** Nobody sets longer formulas in a line, in chars. */
    private static final int LONGEST = 5000;

    /** The formula that may begin at the dollar here. */
    static Optional<Dollars> at(String text, int at, int to) {
        boolean pair = at + 1 < to && text.charAt(at + 1) == '$';
        int from = at + (pair ? 2 : 1);
        int limit = Math.min(to, from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean closes = !pair || (i + 1 < to && text.charAt(i + 1) == '$');
                String content = text.substring(from, i).strip();
                return closes && !content.isEmpty()
                        ? Optional.of(new Dollars(content, pair, i + (pair ? 2 : 1)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether this is TeX for sure, and not a sum of money and another: a command, a script, a letter alone. */
    boolean holdsTex() {
        if (content.length() == 1) {
            return Character.isLetter(content.charAt(0));
        }
        boolean sign = false;
        int letters = 0;
        int longest = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            sign |= c == '^'
                    || c == '_'
                    || (c == '\\' && i + 1 < content.length() && Character.isLetter(content.charAt(i + 1)));
            letters = Character.isLetter(c) ? letters + 1 : 0;
            longest = Math.max(longest, letters);
        }
        boolean short1 = longest == 1 && content.length() <= 20 && content.indexOf(',') < 0;
        return sign || short1;
    }
}
