package offprint.text.math;

import java.util.List;
import java.util.Optional;

/** Reads subscripts, superscripts and primes. */
final class ScriptParser {
    private final MathParser parser;
    private final Cursor cursor;

    ScriptParser(MathParser parser) {
        this.parser = parser;
        this.cursor = parser.cursor;
    }

    static boolean isScript(char c) {
        return c == '^' || c == '_' || c == '\'';
    }

    /** Gives the last item its scripts and primes. */
    void read(List<Node> items) {
        Node base = Node.Row.EMPTY;
        if (!items.isEmpty() && items.get(items.size() - 1).atom() != Atom.NONE) {
            base = items.remove(items.size() - 1);
        }
        Optional<Node> sub = Optional.empty();
        Optional<Node> sup = Optional.empty();
        int primes = 0;
        for (; !cursor.atEnd() && isScript(cursor.peek()); cursor.skipBlanks()) {
            int start = cursor.at++;
            char sign = cursor.text.charAt(start);
            if (sign == '\'') {
                primes++;
            } else if ((sign == '^' ? sup : sub).isPresent()) {
                second(start, sign == '^' ? "superscript" : "subscript");
            } else if (sign == '^') {
                Node argument = parser.argument(start, start + 1);
                int signs = primes(argument);
                primes += signs;
                sup = signs > 0 ? sup : Optional.of(argument);
            } else {
                sub = Optional.of(parser.argument(start, start + 1));
            }
        }
        items.add(scripted(base, sub, sup, primes));
    }

    private void second(int start, String name) {
        String help = "put braces around the base and the first";
        cursor.fail(start, start + 1, "two " + name + "s on one base", "the second", help);
    }

    private static Node scripted(Node base, Optional<Node> sub, Optional<Node> sup, int primes) {
        Node primed = base;
        Optional<Node> raised = sup;
        if (primes > 0 && (base.atom() == Atom.OPERATOR || sub.isPresent())) {
            raised = Optional.of(sup.isPresent() ? new Node.Row(List.of(prime(primes), sup.get())) : prime(primes));
        } else if (primes > 0) {
            primed = new Node.Row(List.of(base, prime(primes)));
        }
        boolean bare = sub.isEmpty() && raised.isEmpty();
        return bare ? primed : new Node.Scripts(primed, sub, raised, primed.limits());
    }

    /** How many primes an argument is that holds nothing else. */
    private static int primes(Node node) {
        if (node instanceof Node.Row row && !row.items().isEmpty()) {
            int primes = 0;
            for (Node item : row.items()) {
                primes = primes(item) == 1 && primes >= 0 ? primes + 1 : -1;
            }
            return Math.max(0, primes);
        }
        return node instanceof Node.Operator sign && sign.text().equals("′") ? 1 : 0;
    }

    /** The sign is raised by itself and needs no superscript. */
    private static Node prime(int primes) {
        return new Node.Operator(primes <= 3 ? "′″‴".substring(primes - 1, primes) : "′".repeat(primes), Atom.ORDINARY);
    }
}
