package offprint.text.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code \ce} of the package mhchem: {@code \ce{SO4^2-}}, {@code \ce{^{13}C}}, {@code \ce{2H2 + O2 -> 2H2O}}. A number
 * behind an element or a bracket is a subscript, a sign at the end of a word its charge.
 */
final class ChemistryParser {
    private static final String[] ARROWS = {
        "<-->", "⟷", "<=>>", "⇌", "<<=>", "⇌", "<->", "↔", "<=>", "⇌", "-->", "⟶", "->", "→", "<-", "←"
    };

    private static final Node EMPTY = Node.Row.EMPTY;

    private final MathParser parser;
    private final String text;
    private final int end;
    private final List<Node> items = new ArrayList<>();
    private int at;
    /** Whether the word that is read now has begun with something that can have a subscript or a charge. */
    private boolean inWord;

    private ChemistryParser(MathParser parser, int from, int to) {
        this.parser = parser;
        this.text = parser.cursor.text;
        this.at = from;
        this.end = to;
    }

    /** The argument of the command that begins at {@code from}. */
    static Node read(MathParser parser, int from) {
        MathParser.Stretch stretch = parser.stretch(from, parser.cursor.at);
        return of(parser, stretch.from(), stretch.to());
    }

    private static Node of(MathParser parser, int from, int to) {
        ChemistryParser chemistry = new ChemistryParser(parser, from, to);
        if (++parser.depth > Formula.MAX_DEPTH) {
            parser.tooDeep();
        } else {
            chemistry.all();
        }
        parser.depth--;
        return new Node.Row(Atom.resolved(chemistry.items));
    }

    private void all() {
        while (at < end && !parser.cursor.failed()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                inWord = false;
            } else if (!arrow()) {
                item(c);
            }
        }
    }

    private void item(char c) {
        if (isDigit(c)) {
            number();
        } else if (c == '^' || c == '_') {
            script(c);
        } else if (c == '+' || c == '-') {
            sign(c);
        } else if (c == '=' || c == '#') {
            at++;
            items.add(new Node.Operator(c == '=' ? "=" : "≡", Atom.ORDINARY));
        } else if (c == '*' || c == '.') {
            at++;
            items.add(new Node.Operator("⋅", Atom.BINARY));
            inWord = false;
        } else if (c == '(' || c == '[') {
            at++;
            items.add(new Node.Operator(String.valueOf(c), Atom.OPENING));
            inWord = false;
        } else if (c == ')' || c == ']') {
            at++;
            items.add(new Node.Operator(String.valueOf(c), Atom.CLOSING));
            inWord = true;
        } else if (c == '$' || c == '\\') {
            mathematics(c);
        } else if (c == '{') {
            int close = parser.surroundings.closingBrace(at, end);
            int to = close < 0 ? end : close;
            items.add(of(parser, at + 1, to));
            at = Math.min(end, to + 1);
            inWord = true;
        } else {
            letters();
        }
    }

    private void letters() {
        int from = at;
        at += Character.charCount(text.codePointAt(at));
        while (at < end && Character.isLowerCase(text.charAt(at)) && Character.isLetter(text.charAt(from))) {
            at++;
        }
        String word = text.substring(from, at);
        boolean alone = !inWord && (at == end || Character.isWhitespace(text.charAt(at)));
        if (word.equals("v") && alone) {
            items.add(new Node.Operator("↓", Atom.RELATION));
        } else {
            items.add(new Node.Letters(word, Alphabet.UPRIGHT));
            inWord = true;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void number() {
        int from = at;
        while (at < end && (isDigit(text.charAt(at)) || isPoint() || (!inWord && isSlash()))) {
            at++;
        }
        Node number = new Node.Digits(text.substring(from, at), Alphabet.NORMAL);
        if (inWord) {
            attach(Optional.of(number), Optional.empty());
        } else {
            items.add(number);
            items.add(new Node.Space(0.1667));
        }
    }

    private boolean isPoint() {
        return text.charAt(at) == '.' && !inWord && at + 1 < end && isDigit(text.charAt(at + 1));
    }

    private boolean isSlash() {
        return text.charAt(at) == '/' && at + 1 < end && isDigit(text.charAt(at + 1));
    }

    /** A charge at the end of a word, a bond between two of its parts, or an operator between words. */
    private void sign(char c) {
        at++;
        boolean ends = at == end || Character.isWhitespace(text.charAt(at)) || ")],".indexOf(text.charAt(at)) >= 0;
        String sign = c == '-' ? "−" : "+";
        if (inWord && ends) {
            attach(Optional.empty(), Optional.of(new Node.Operator(sign, Atom.ORDINARY)));
        } else if (inWord) {
            items.add(new Node.Operator(c == '-' ? "–" : "+", c == '-' ? Atom.ORDINARY : Atom.BINARY));
            inWord = c == '-';
        } else {
            items.add(new Node.Operator(sign, Atom.BINARY));
        }
    }

    private void script(char c) {
        at++;
        if (at == end || Character.isWhitespace(text.charAt(at))) {
            items.add(new Node.Operator("↑", Atom.RELATION));
            return;
        }
        Optional<Node> script = Optional.of(scriptArgument());
        if (c == '^') {
            attach(Optional.empty(), script);
        } else {
            attach(script, Optional.empty());
        }
    }

    private Node scriptArgument() {
        int from = at;
        if (text.charAt(at) == '{') {
            int close = parser.surroundings.closingBrace(at, end);
            at = close < 0 ? end : close + 1;
            return script(from + 1, close < 0 ? end : close);
        }
        while (at < end && (isDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == from) {
            at += Character.charCount(text.codePointAt(at));
        }
        return script(from, at);
    }

    /** What a script holds: letters upright, signs as charges; TeX in it is mathematics. */
    private Node script(int from, int to) {
        String script = text.substring(from, to);
        if (script.indexOf('\\') >= 0 || script.indexOf('$') >= 0) {
            return parser.within(from, to);
        }
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < script.length(); ) {
            int next = i;
            while (next < script.length() && isDigit(script.charAt(next))) {
                next++;
            }
            if (next > i) {
                parts.add(new Node.Digits(script.substring(i, next), Alphabet.NORMAL));
            } else if ("+-.".indexOf(script.charAt(i)) >= 0) {
                next = i + 1;
                String sign = script.charAt(i) == '-' ? "−" : script.charAt(i) == '.' ? "•" : "+";
                parts.add(new Node.Operator(sign, Atom.ORDINARY));
            } else {
                next = i + Character.charCount(script.codePointAt(i));
                parts.add(new Node.Letters(script.substring(i, next), Alphabet.UPRIGHT));
            }
            i = next;
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Row(parts);
    }

    /** Gives the last part of the word a script; before a word it belongs to what follows. */
    private void attach(Optional<Node> sub, Optional<Node> sup) {
        int last = items.size() - 1;
        Node base = last < 0 ? EMPTY : items.get(last);
        boolean open = base instanceof Node.Scripts scripts
                && (inWord || scripts.base().equals(EMPTY))
                && (sub.isEmpty() || scripts.sub().isEmpty())
                && (sup.isEmpty() || scripts.sup().isEmpty());
        if (open && base instanceof Node.Scripts scripts) {
            items.set(
                    last, new Node.Scripts(scripts.base(), sub.or(scripts::sub), sup.or(scripts::sup), Limits.BESIDE));
        } else if (inWord && last >= 0) {
            items.set(last, new Node.Scripts(base, sub, sup, Limits.BESIDE));
        } else {
            items.add(new Node.Scripts(EMPTY, sub, sup, Limits.BESIDE));
        }
    }

    private void mathematics(char c) {
        if (c == '$') {
            int close = text.indexOf('$', at + 1);
            int to = close < 0 || close >= end ? end : close;
            items.add(parser.within(at + 1, to));
            at = Math.min(end, to + 1);
        } else {
            at = parser.command(items, at, end);
        }
        inWord = true;
    }

    /** An arrow with what stands over and under it in brackets. */
    private boolean arrow() {
        for (int i = 0; i < ARROWS.length; i += 2) {
            if (text.startsWith(ARROWS[i], at) && at + ARROWS[i].length() <= end) {
                at += ARROWS[i].length();
                Node arrow = new Node.Operator(ARROWS[i + 1], Atom.RELATION);
                Optional<Node> above = bracketed();
                Optional<Node> below = above.isPresent() ? bracketed() : Optional.empty();
                boolean bare = above.isEmpty() && below.isEmpty();
                items.add(bare ? arrow : new Node.Scripts(arrow, below, above, Limits.STACKED));
                inWord = false;
                return true;
            }
        }
        return false;
    }

    private Optional<Node> bracketed() {
        int close = at < end && text.charAt(at) == '[' ? text.indexOf(']', at) : -1;
        if (close < 0 || close >= end) {
            return Optional.empty();
        }
        Node content = of(parser, at + 1, close);
        at = close + 1;
        return Optional.of(new Node.Row(List.of(new Node.Space(0.4), content, new Node.Space(0.4))));
    }
}
