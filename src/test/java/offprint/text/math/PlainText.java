package offprint.text.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text whose words mean nothing but themselves, and what is said to be wrong with the formulas in it. */
record PlainText(String text, List<String> said) implements Surroundings, MathProblems {

    PlainText(String text) {
        this(text, new ArrayList<>());
    }

    @Override
    public int closingBrace(int open, int limit) {
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    @Override
    public int closingEnd(String closing, int from, int limit) {
        int close = text.indexOf(closing, from);
        return close + closing.length() <= limit ? close : -1;
    }

    @Override
    public int closingDollar(int open, int limit) {
        int close = text.indexOf('$', open + 1);
        return close < limit ? close : -1;
    }

    @Override
    public Words words(int from, int to, int depth) {
        StringBuilder html = new StringBuilder();
        XmlText.escape(text.substring(from, to), html);
        return new Words(html.toString(), text.substring(from, to));
    }

    @Override
    public Optional<String> sign(String command) {
        return command.equals("textmusicalnote") ? Optional.of("♪") : Optional.empty();
    }

    @Override
    public MathProblems problems() {
        return this;
    }

    @Override
    public void malformed(int start, int end, String headline, String label, String help) {
        said.add(start + "-" + end + " malformed: " + headline);
    }

    @Override
    public void unknownCommand(int start, int end, String command) {
        said.add(start + "-" + end + " unknown: " + command);
    }

    @Override
    public void notUnderstood(int start, int end, String headline, String label, String help) {
        said.add(start + "-" + end + " not understood: " + headline);
    }
}
