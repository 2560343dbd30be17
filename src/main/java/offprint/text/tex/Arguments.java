package offprint.text.tex;

/** Finds the arguments of commands outside mathematics. */
final class Arguments {

    /** The stretch of an argument, without its braces, and where reading goes on. */
    record Argument(int from, int to, int end) {
        boolean failed() {
            return end < 0;
        }
    }

    private final String text;
    private final int limit;
    private final Partners partners;
    private final Problems problems;

    Arguments(ProseReader prose, int limit) {
        this.text = prose.text();
        this.limit = limit;
        this.partners = prose.partners();
        this.problems = prose.problems();
    }

    /**
     * The argument that stands at {@code after}: a group, or one character.
     *
     * @param at where the command begins
     * @param after where the command, or the argument before this one, ends
     */
    Argument read(int at, int after) {
        int from = skipBlanks(after);
        String command = text.substring(at, after);
        if (from >= limit || text.charAt(from) == '}') {
            problems.malformed(at, after, "`" + command + "` lacks an argument", "", "write `" + command + "{…}`");
            return new Argument(at, at, -1);
        }
        if (text.charAt(from) != '{') {
            int end = Math.min(limit, from + Character.charCount(text.codePointAt(from)));
            return new Argument(from, end, end);
        }
        int close = partners.of(from);
        if (close < from || close >= limit) {
            String label = "the argument of `" + command + "` is never closed";
            problems.malformed(from, from + 1, "`{` without `}`", label, "");
            return new Argument(at, at, -1);
        }
        return new Argument(from + 1, close, close + 1);
    }

    /** Offset after the empty braces that end a command's name, if there are any. */
    int afterName(int after) {
        return after + 2 <= limit && text.startsWith("{}", after) ? after + 2 : after;
    }

    /** Offset after the arguments that follow directly. */
    int afterGroups(int after) {
        int end = after;
        while (end < limit && text.charAt(end) == '{' && partners.of(end) > end && partners.of(end) < limit) {
            end = partners.of(end) + 1;
        }
        return end;
    }

    int skipBlanks(int at) {
        int end = at;
        while (end < limit && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
