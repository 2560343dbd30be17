package offprint.text.math;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.text.math.Node.Table.Layout;

/** Reads what stands between {@code \begin} and {@code \end}: matrices, cases, aligned formulas. */
final class TableParser {
    private final MathParser parser;
    private final Cursor cursor;

    TableParser(MathParser parser) {
        this.parser = parser;
        this.cursor = parser.cursor;
    }

    /** An environment, after {@code \begin}, which stands at {@code start}. */
    Node environment(int start) {
        String name = parser.word(start, cursor.at);
        if (cursor.failed()) {
            return Node.Row.EMPTY;
        }
        int headEnd = cursor.at;
        Optional<Symbols.Symbol> known = Symbols.of(name);
        if (known.isEmpty() || known.get().kind() != Symbols.Kind.ENVIRONMENT) {
            return unknown(start, headEnd, name);
        }
        String columns = columns(name, start, headEnd);
        Layout layout = layout(name);
        List<List<Node>> rows = rows(layout, start, headEnd, name);
        Node table =
                layout == Layout.ALIGNED && isSingle(rows) ? rows.get(0).get(0) : new Node.Table(rows, columns, layout);
        String fences = known.get().value();
        return fences.equals("--") ? table : new Node.Fenced(fence(fences, 0), table, fence(fences, 1));
    }

    private static boolean isSingle(List<List<Node>> rows) {
        return rows.size() == 1 && rows.get(0).size() == 1;
    }

    private static String fence(String fences, int i) {
        return fences.charAt(i) == '-' ? "" : fences.substring(i, i + 1);
    }

    /** Shown as it is written, up to its own end. */
    private Node unknown(int start, int headEnd, String name) {
        String closing = "\\end{" + name + "}";
        int close = parser.surroundings.closingEnd(closing, headEnd, cursor.end);
        if (close < 0) {
            unclosed(start, headEnd, name);
            return Node.Row.EMPTY;
        }
        parser.surroundings
                .problems()
                .notUnderstood(start, headEnd, "unknown TeX environment `" + name + "`", "shown as it is written", "");
        cursor.at = close + closing.length();
        return WordsParser.asWritten(cursor.text.substring(start, cursor.at));
    }

    private void unclosed(int start, int headEnd, String name) {
        String label = "never ended in this formula";
        String help = "end it by `\\end{" + name + "}`";
        cursor.fail(start, headEnd, "`\\begin{" + name + "}` without `\\end`", label, help);
    }

    private static Layout layout(String name) {
        return switch (name) {
            case "smallmatrix", "psmallmatrix", "bsmallmatrix" -> Layout.SMALL_MATRIX;
            case "cases", "rcases", "dcases", "drcases" -> Layout.CASES;
            case "subarray" -> Layout.STACK;
            default ->
                name.endsWith("matrix")
                                || name.endsWith("matrix*")
                                || name.startsWith("array")
                                || name.equals("tabular")
                        ? Layout.MATRIX
                        : Layout.ALIGNED;
        };
    }

    private String columns(String name, int start, int headEnd) {
        return switch (name) {
            case "cases", "rcases", "dcases", "drcases" -> "l";
            case "array", "tabular", "subarray" -> {
                parser.bracketed();
                yield letters(parser.word(start, headEnd));
            }
            case "matrix*", "pmatrix*", "bmatrix*", "Bmatrix*", "vmatrix*", "Vmatrix*" -> bracketedColumn();
            case "alignat", "alignat*", "alignedat" -> {
                parser.word(start, headEnd);
                yield "rlrlrlrlrlrlrlrlrlrl";
            }
            case "aligned" -> {
                bracketedColumn();
                yield "rlrlrlrlrlrlrlrlrlrl";
            }
            case "align", "align*", "flalign", "flalign*", "split" -> "rlrlrlrlrlrlrlrlrlrl";
            case "eqnarray", "eqnarray*" -> "rcl";
            default -> "c";
        };
    }

    /** The column of {@code [r]}; centred where nothing is said. */
    private String bracketedColumn() {
        if (cursor.is("[") && cursor.at + 2 < cursor.end && cursor.text.charAt(cursor.at + 2) == ']') {
            String column = letters(cursor.text.substring(cursor.at + 1, cursor.at + 2));
            cursor.at += 3;
            return column;
        }
        return "c";
    }

    private static String letters(String columns) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < columns.length(); i++) {
            char c = columns.charAt(i);
            if (c == 'l' || c == 'c' || c == 'r') {
                letters.append(c);
            }
        }
        return letters.isEmpty() ? "c" : letters.toString();
    }

    private List<List<Node>> rows(Layout layout, int start, int headEnd, String name) {
        List<List<Node>> rows = new ArrayList<>();
        List<Node> cells = new ArrayList<>();
        while (true) {
            Alphabet outside = parser.alphabet;
            cells.addAll(cellsOfDots());
            cells.add(parser.list('\0', layout == Layout.ALIGNED && !cells.isEmpty()));
            parser.alphabet = outside;
            if (cursor.is("&")) {
                cursor.at++;
                continue;
            }
            rows.add(cells);
            cells = new ArrayList<>();
            if (!cursor.lineBreak()) {
                break;
            }
        }
        end(start, headEnd, name);
        dropEmptyLastRow(rows);
        return rows;
    }

    /** The cells before the last one that {@code \hdotsfor{3}} fills, if it stands here. */
    private List<Node> cellsOfDots() {
        cursor.skipBlanks();
        int open = cursor.at + "\\hdotsfor".length();
        int close = cursor.isCommand("\\hdotsfor") ? cursor.text.indexOf('}', open) : -1;
        String count = close < 0 ? "" : cursor.text.substring(open, close).replaceAll("\\[.*?]|[{ ]", "");
        return count.matches("[0-9]{1,2}")
                ? Collections.nCopies(Math.max(0, Integer.parseInt(count) - 1), StructureParser.DOTS)
                : List.of();
    }

    private void end(int start, int headEnd, String name) {
        int from = cursor.at;
        if (!cursor.isCommand("\\end")) {
            unclosed(start, headEnd, name);
            return;
        }
        cursor.at += 4;
        String ended = parser.word(from, from + 4);
        if (!cursor.failed() && !ended.equals(name)) {
            String headline = "`\\begin{" + name + "}` is ended by `\\end{" + ended + "}`";
            cursor.fail(from, cursor.at, headline, "another environment", "end it by `\\end{" + name + "}`");
        }
    }

    private static void dropEmptyLastRow(List<List<Node>> rows) {
        List<Node> last = rows.get(rows.size() - 1);
        if (rows.size() > 1 && last.size() == 1 && last.get(0).equals(Node.Row.EMPTY)) {
            rows.remove(rows.size() - 1);
        }
    }
}
