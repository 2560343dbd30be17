package offprint.text.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the commands of siunitx: {@code \qty{5.3}{\kilo\metre}}, {@code \num{1e-3}}, ranges and lists. */
final class QuantityParser {
    private static final Node THIN = new Node.Space(0.1667);
    private static final int SHORTEST_GROUPED = 5;

    private final MathParser parser;
    private final Cursor cursor;

    QuantityParser(MathParser parser) {
        this.parser = parser;
        this.cursor = parser.cursor;
    }

    /** The command of this name, whose options and arguments stand here. */
    Node read(String name, int from) {
        int to = cursor.at;
        parser.bracketed();
        List<Node> items = new ArrayList<>();
        switch (name) {
            case "num" -> numbers(items, parser.stretch(from, to), "");
            case "numrange" -> range(items, from, to);
            case "numlist" -> numbers(items, parser.stretch(from, to), ", ");
            case "ang" -> angle(items, parser.stretch(from, to));
            case "si", "unit" -> items.add(unit(from, to));
            case "SIrange", "qtyrange" -> {
                range(items, from, to);
                quantity(items, from, to);
            }
            default -> {
                numbers(items, parser.stretch(from, to), name.endsWith("list") ? ", " : "");
                quantity(items, from, to);
            }
        }
        return new Node.Row(Atom.resolved(items));
    }

    private void quantity(List<Node> items, int from, int to) {
        parser.bracketed();
        Node unit = unit(from, to);
        boolean close = unit instanceof Node.Row row
                && row.items().size() == 1
                && row.items().get(0) instanceof Node.Letters sign
                && "°′″".contains(sign.text());
        if (!close) {
            items.add(THIN);
        }
        items.add(unit);
    }

    private void range(List<Node> items, int from, int to) {
        numbers(items, parser.stretch(from, to), "");
        items.add(new Node.Operator("–", Atom.ORDINARY));
        numbers(items, parser.stretch(from, to), "");
    }

    /** One number, or several with semicolons between them. */
    private void numbers(List<Node> items, MathParser.Stretch stretch, String between) {
        int start = stretch.from();
        for (int i = start; i <= stretch.to(); i++) {
            if (i == stretch.to() || (!between.isEmpty() && cursor.text.charAt(i) == ';')) {
                if (start > stretch.from()) {
                    items.add(new Node.Operator(",", Atom.PUNCTUATION));
                }
                number(items, start, i);
                start = i + 1;
            }
        }
    }

    /** Degrees, minutes and seconds with semicolons between them. */
    private void angle(List<Node> items, MathParser.Stretch stretch) {
        String signs = "°′″";
        int start = stretch.from();
        int part = 0;
        for (int i = start; i <= stretch.to(); i++) {
            if (i == stretch.to() || cursor.text.charAt(i) == ';') {
                if (i > start && part < signs.length()) {
                    number(items, start, i);
                    items.add(new Node.Letters(signs.substring(part, part + 1), Alphabet.UPRIGHT));
                }
                part++;
                start = i + 1;
            }
        }
    }

    /** A number such as {@code -1.2(3)e-5} or {@code 4 +- 1}; what is more than that is read as a formula. */
    private void number(List<Node> items, int from, int to) {
        String number = cursor.text.substring(from, to).replaceAll("[\\s~]+", "");
        if (!number.matches("[0-9.,+()eEdDx-]*")) {
            items.add(parser.within(from, to));
            return;
        }
        for (int i = 0; i < number.length(); ) {
            char c = number.charAt(i);
            int end = i;
            while (end < number.length() && ".,0123456789".indexOf(number.charAt(end)) >= 0) {
                end++;
            }
            if (end > i) {
                items.add(new Node.Digits(grouped(number.substring(i, end).replace(',', '.')), Alphabet.NORMAL));
                i = end;
            } else if ("eEdD".indexOf(c) >= 0) {
                exponent(items, number.substring(i + 1), i > 0);
                return;
            } else if (number.startsWith("+-", i)) {
                items.add(new Node.Operator("±", Atom.BINARY));
                i += 2;
            } else {
                items.add(sign(c));
                i++;
            }
        }
    }

    private static Node sign(char c) {
        return switch (c) {
            case '-' -> new Node.Operator("−", Atom.BINARY);
            case '+' -> new Node.Operator("+", Atom.BINARY);
            case '(' -> new Node.Operator("(", Atom.OPENING);
            case ')' -> new Node.Operator(")", Atom.CLOSING);
            default -> new Node.Operator("×", Atom.BINARY);
        };
    }

    private static void exponent(List<Node> items, String exponent, boolean product) {
        if (product) {
            items.add(new Node.Operator("×", Atom.BINARY));
        }
        Node power = power(exponent.startsWith("+") ? exponent.substring(1) : exponent);
        items.add(new Node.Scripts(
                new Node.Digits("10", Alphabet.NORMAL), Optional.empty(), Optional.of(power), Limits.BESIDE));
    }

    private static Node power(String power) {
        if (!power.startsWith("-")) {
            return new Node.Digits(power, Alphabet.NORMAL);
        }
        Node minus = new Node.Operator("−", Atom.ORDINARY);
        return new Node.Row(List.of(minus, new Node.Digits(power.substring(1), Alphabet.NORMAL)));
    }

    /** The number with thin spaces between groups of three digits, if it has five or more on a side of its point. */
    static String grouped(String number) {
        int point = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            boolean whole = i < point && i > 0 && (point - i) % 3 == 0 && point >= SHORTEST_GROUPED;
            boolean decimal =
                    i > point + 1 && (i - point - 1) % 3 == 0 && number.length() - point - 1 >= SHORTEST_GROUPED;
            grouped.append(whole || decimal ? "\u2009" : "").append(number.charAt(i));
        }
        return grouped.toString();
    }

    private Node unit(int from, int to) {
        MathParser.Stretch stretch = parser.stretch(from, to);
        List<Node> factors = new ArrayList<>();
        Factors reading = new Factors(stretch);
        while (reading.next()) {
            if (!factors.isEmpty()) {
                factors.add(reading.divided ? new Node.Operator("/", Atom.ORDINARY) : THIN);
            }
            factors.add(reading.factor());
        }
        return new Node.Row(factors);
    }

    /** The factors of a unit, in macros ({@code \kilo\metre\per\second}) or letters ({@code km.s^{-1}}). */
    private final class Factors {
        private final String text;
        private final int start;
        private int at;
        private String prefix = "";
        private String symbol = "";
        private String exponent = "";
        private String qualifier = "";
        private boolean divided;

        Factors(MathParser.Stretch stretch) {
            this.text = cursor.text.substring(stretch.from(), stretch.to());
            this.start = stretch.from();
        }

        /** Reads one factor: prefixes, a unit, its power. */
        boolean next() {
            prefix = "";
            symbol = "";
            divided = false;
            boolean inverse = false;
            String before = "";
            while (at < text.length() && symbol.isEmpty()) {
                char c = text.charAt(at);
                if (c == '\\') {
                    String name = Symbols.nameAt(text, at, text.length());
                    at += 1 + name.length();
                    inverse |= name.equals("per");
                    before = name.equals("square") ? "2" : name.equals("cubic") ? "3" : before;
                    before = name.equals("raiseto") ? argument() : before;
                    String found = Units.prefix(name);
                    prefix += found;
                    symbol = found.isEmpty() ? Units.unit(name).orElseGet(() -> unknown(name)) : "";
                } else if (c == '/') {
                    divided = true;
                    at++;
                } else if (isSeparator(c)) {
                    at++;
                } else {
                    symbol = letters();
                }
            }
            if (symbol.isEmpty()) {
                return false;
            }
            power(inverse ? "-" : "", before);
            return true;
        }

        private boolean isSeparator(char c) {
            return Character.isWhitespace(c) || c == '.' || c == '~' || c == '{' || c == '}';
        }

        private String letters() {
            int from = at++;
            while (at < text.length()
                    && "\\/.~{}^_".indexOf(text.charAt(at)) < 0
                    && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }

        private String unknown(String name) {
            if (Units.isSilent(name)) {
                return "";
            }
            parser.surroundings.problems().unknownCommand(start + at - name.length() - 1, start + at, "\\" + name);
            return "\\" + name;
        }

        private void power(String sign, String before) {
            exponent = before;
            qualifier = "";
            while (at < text.length()) {
                char c = text.charAt(at);
                String name = c == '\\' ? Symbols.nameAt(text, at, text.length()) : "";
                if (c == '^' || c == '_') {
                    at++;
                    String argument = argument();
                    exponent = c == '^' ? argument : exponent;
                    qualifier = c == '_' ? argument : qualifier;
                } else if (name.equals("squared") || name.equals("cubed")) {
                    at += 1 + name.length();
                    exponent = name.equals("squared") ? "2" : "3";
                } else if (name.equals("tothe") || name.equals("of")) {
                    at += 1 + name.length();
                    String argument = argument();
                    exponent = name.equals("tothe") ? argument : exponent;
                    qualifier = name.equals("of") ? argument : qualifier;
                } else {
                    break;
                }
            }
            exponent = sign.isEmpty() ? exponent : exponent.isEmpty() ? "-1" : sign + exponent;
        }

        private String argument() {
            int open = at;
            if (open >= text.length()) {
                return "";
            }
            int close = text.charAt(open) == '{' ? text.indexOf('}', open) : -1;
            at = close < 0 ? open + 1 : close + 1;
            return close < 0 ? text.substring(open, at) : text.substring(open + 1, close);
        }

        Node factor() {
            Node base = new Node.Letters(prefix + symbol, Alphabet.UPRIGHT);
            Optional<Node> sub =
                    qualifier.isEmpty() ? Optional.empty() : Optional.of(new Node.Letters(qualifier, Alphabet.UPRIGHT));
            Optional<Node> sup = exponent.isEmpty() ? Optional.empty() : Optional.of(QuantityParser.power(exponent));
            return sub.isEmpty() && sup.isEmpty() ? base : new Node.Scripts(base, sub, sup, Limits.BESIDE);
        }
    }
}
