package offprint.text.tex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.text.math.Symbols;

/**
 * Commands of a site's own: names without the backslash, and the TeX that each stands for, with {@code #1} to {@code #9}
 * for its arguments. They are expanded before anything else is read, so that exports have what they stand for.
 */
public final class Macros {
    public static final Macros NONE = new Macros(Map.of());

    private static final int LONGEST = 20_000;
    private static final int MOST_STEPS = 2_000;

    private final Map<String, Macro> macros = new TreeMap<>();

    private record Macro(String tex, int parameters) {}

    /**
     * What a command stands for.
     *
     * @param end offset behind the command and its arguments
     * @param problem why it cannot be expanded; empty if it can
     */
    public record Expansion(String tex, int end, String problem) {}

    private Macros(Map<String, String> definitions) {
        definitions.forEach((name, tex) -> macros.put(name, new Macro(tex.replace('\n', ' '), parameters(tex))));
    }

    /** Macros of which each is without {@link #faults}. */
    public static Macros of(Map<String, String> definitions) {
        return definitions.isEmpty() ? NONE : new Macros(definitions);
    }

    public boolean isEmpty() {
        return macros.isEmpty();
    }

    /** Whether Offprint knows a command of this name by itself. */
    public static boolean isBuiltIn(String name) {
        return Symbols.of(name).isPresent() || TextSymbols.names().contains(name) || TextCommands.isWord(name);
    }

    /** Whether a text without delimiters is a formula: it begins with a command that is at home in one. */
    public static boolean isMathematics(String tex) {
        String name = tex.startsWith("\\") && tex.indexOf('$') < 0 ? Symbols.nameAt(tex, 0, tex.length()) : "";
        boolean isText = name.isEmpty() || TextSymbols.names().contains(name) || TextCommands.isWord(name);
        return !isText
                && Symbols.of(name)
                        .map(symbol -> switch (symbol.kind()) {
                            case TEXT, SPACE, IGNORED, IGNORED_WITH_ARGUMENT, ENVIRONMENT -> false;
                            default -> Symbols.isLetter(name.charAt(0)) && !name.equals("begin");
                        })
                        .orElse(false);
    }

    /** What is wrong with each definition that is not right, by its name, in the order of the definitions. */
    public static Map<String, String> faults(Map<String, String> definitions) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Map.Entry<String, String> definition : definitions.entrySet()) {
            String fault = fault(definition.getKey(), definition.getValue(), definitions);
            if (!fault.isEmpty()) {
                faults.put(definition.getKey(), fault);
            }
        }
        return faults;
    }

    private static String fault(String name, String tex, Map<String, String> definitions) {
        if (name.isEmpty() || !name.chars().allMatch(c -> Symbols.isLetter((char) c))) {
            return "a name is letters from a to z, without the backslash";
        }
        if (!isBalanced(tex)) {
            return "its braces are not balanced";
        }
        boolean[] used = new boolean[10];
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '#') {
                int number = i + 1 < tex.length() ? tex.charAt(i + 1) - '0' : 0;
                if (number < 1 || number > 9) {
                    return "`#` stands before a number from 1 to 9";
                }
                used[number] = true;
            }
            i += c == '\\' ? 1 : 0;
        }
        for (int number = 2; number <= 9; number++) {
            if (used[number] && !used[number - 1]) {
                return "`#" + number + "` without `#" + (number - 1) + "`";
            }
        }
        return reaches(name, name, definitions, new ArrayList<>()) ? "it names itself" : "";
    }

    private static boolean isBalanced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length() && depth >= 0; i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        return depth == 0;
    }

    /** Whether the expansion of a macro comes to the wanted one, by way of others too. */
    private static boolean reaches(String name, String wanted, Map<String, String> definitions, List<String> seen) {
        String tex = definitions.getOrDefault(name, "");
        for (int at = tex.indexOf('\\'); at >= 0; at = tex.indexOf('\\', at + 2)) {
            String named = Symbols.nameAt(tex, at, tex.length());
            if (named.equals(wanted)) {
                return true;
            }
            if (definitions.containsKey(named) && !seen.contains(named)) {
                seen.add(named);
                if (reaches(named, wanted, definitions, seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int parameters(String tex) {
        int most = 0;
        for (int i = 0; i + 1 < tex.length(); i++) {
            char c = tex.charAt(i);
            most = c == '#' ? Math.max(most, tex.charAt(i + 1) - '0') : most;
            i += c == '\\' ? 1 : 0;
        }
        return most;
    }

    /** The expansion of the macro whose backslash stands at the offset, if one does. */
    public Optional<Expansion> at(String text, int backslash, int limit) {
        return new Expander().at(text, backslash, limit);
    }

    /** One expansion with all that it leads to, which has an end: macros may multiply each other. */
    private final class Expander {
        private int steps;

        Optional<Expansion> at(String text, int backslash, int limit) {
            int after = nameEnd(text, backslash, limit);
            Macro macro = macros.get(text.substring(backslash + 1, after));
            if (macro == null) {
                return Optional.empty();
            }
            steps++;
            List<String> arguments = new ArrayList<>();
            int at = after;
            for (int i = 0; i < macro.parameters; i++) {
                int from = skipBlanks(text, at, limit);
                at = argumentEnd(text, from, limit);
                if (at < 0) {
                    return Optional.of(new Expansion("", after, "lacks an argument"));
                }
                boolean group = text.charAt(from) == '{';
                arguments.add(text.substring(group ? from + 1 : from, group ? at - 1 : at));
            }
            StringBuilder tex = new StringBuilder();
            if (!expand(filled(macro.tex, arguments), tex)) {
                return Optional.of(new Expansion("", at, "stands for more than " + LONGEST + " characters"));
            }
            if (macro.parameters == 0 && text.startsWith("{}", at) && at + 2 <= limit) {
                at += 2;
            } else if (at < limit && Symbols.isLetter(text.charAt(at)) && endsInCommand(tex)) {
                tex.append(' ');
            }
            return Optional.of(new Expansion(tex.toString(), at, ""));
        }

        /** Appends the text with its macros expanded; whether it has become no longer than any formula is. */
        private boolean expand(String text, StringBuilder out) {
            int i = 0;
            while (i < text.length() && out.length() <= LONGEST && steps <= MOST_STEPS) {
                Optional<Expansion> inner = text.charAt(i) == '\\' ? at(text, i, text.length()) : Optional.empty();
                if (inner.isPresent()) {
                    if (!inner.get().problem().isEmpty()) {
                        return false;
                    }
                    out.append(inner.get().tex());
                    i = inner.get().end();
                } else {
                    int end = Math.min(text.length(), text.charAt(i) == '\\' ? i + 2 : i + 1);
                    out.append(text, i, end);
                    i = end;
                }
            }
            return i == text.length() && out.length() <= LONGEST;
        }
    }

    private static int nameEnd(String text, int backslash, int limit) {
        int end = backslash + 1;
        while (end < limit && Symbols.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Offset behind the argument: a group, a command or one character; −1 where none stands here. */
    private static int argumentEnd(String text, int from, int limit) {
        if (from >= limit || text.charAt(from) == '}' || text.charAt(from) == '$') {
            return -1;
        }
        if (text.charAt(from) == '\\') {
            int end = nameEnd(text, from, limit);
            return end > from + 1 ? end : Math.min(limit, from + 2);
        }
        if (text.charAt(from) != '{') {
            return from + Character.charCount(text.codePointAt(from));
        }
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    private static String filled(String tex, List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\' && i + 1 < tex.length()) {
                filled.append(c).append(tex.charAt(++i));
            } else if (c == '#') {
                String argument = arguments.get(tex.charAt(++i) - '1');
                boolean letter = !argument.isEmpty() && Symbols.isLetter(argument.charAt(0));
                filled.append(letter && endsInCommand(filled) ? " " : "").append(argument);
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    private static boolean endsInCommand(CharSequence tex) {
        int at = tex.length();
        while (at > 0 && Symbols.isLetter(tex.charAt(at - 1))) {
            at--;
        }
        return at > 0 && at < tex.length() && tex.charAt(at - 1) == '\\';
    }
}
