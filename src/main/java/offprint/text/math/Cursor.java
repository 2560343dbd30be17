package offprint.text.math;

/**
 * The place in a formula's source up to which it is read. The first thing that is malformed is reported and moves the
 * cursor to the end, as if the formula ended there.
 */
final class Cursor {
    final String text;
    final int end;
    int at;
    private final MathProblems problems;
    private boolean failed;

    Cursor(String text, int from, int end, MathProblems problems) {
        this.text = text;
        this.at = from;
        this.end = end;
        this.problems = problems;
    }

    /** Reports what is malformed, once, and ends the reading. */
    void fail(int from, int to, String headline, String label, String help) {
        if (!failed) {
            problems.malformed(from, to, headline, label, help);
        }
        failed = true;
        at = end;
    }

    /** Ends the reading for what was reported elsewhere. */
    void abandon() {
        failed = true;
        at = end;
    }

    boolean failed() {
        return failed;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** The character here; the cursor must not be at the end. */
    char peek() {
        return text.charAt(at);
    }

    /** Whether the character stands here. */
    boolean is(char c) {
        return at < end && text.charAt(at) == c;
    }

    boolean is(String token) {
        return at + token.length() <= end && text.startsWith(token, at);
    }

    /** Whether the command (with its backslash) stands here, and not a longer one that begins like it. */
    boolean isCommand(String command) {
        int after = at + command.length();
        return is(command) && !(after < end && Symbols.isLetter(text.charAt(after)));
    }

    /** Whether a digit stands so many characters after this one. */
    boolean isDigit(int ahead) {
        return at + ahead < end && text.charAt(at + ahead) >= '0' && text.charAt(at + ahead) <= '9';
    }

    boolean isLetter() {
        return at < end && Symbols.isLetter(text.charAt(at));
    }

    void skipBlanks() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** What was read from the offset on. */
    String since(int from) {
        return text.substring(from, at);
    }

    boolean isLineBreak() {
        return is("\\\\") || isCommand("\\newline") || isCommand("\\cr");
    }

    /** Goes past a line break, if one stands here, with its star and its room. */
    boolean lineBreak() {
        int length = is("\\\\") ? 2 : isCommand("\\newline") ? 8 : isCommand("\\cr") ? 3 : 0;
        if (length == 0) {
            return false;
        }
        at += length;
        if (is('*')) {
            at++;
        }
        for (int i = at; i < Math.min(end, at + 12) && peek() == '['; i++) {
            if (text.charAt(i) == ']') {
                at = i + 1;
                break;
            }
        }
        return true;
    }
}
