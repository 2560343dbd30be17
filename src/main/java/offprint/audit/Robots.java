package offprint.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A robots.txt (RFC 9309) as Google's robot follows it: the rules of its own group, or else those for all; the longest
 * that matches counts, and of two that are as long the one that allows.
 */
final class Robots {
    private static final String GOOGLE = "googlebot";
    private static final String ALL = "*";

    /** A line that allows or forbids paths. */
    private record Line(boolean allows, String pattern) {}

    private final List<Line> lines;

    private Robots(List<Line> lines) {
        this.lines = lines;
    }

    static Robots of(String text) {
        List<Line> own = new ArrayList<>();
        List<Line> all = new ArrayList<>();
        boolean hasOwn = false;
        boolean forGoogle = false;
        boolean forAll = false;
        boolean inHead = false;
        for (String line : text.replace('\r', '\n').split("\n", -1)) {
            int hash = line.indexOf('#');
            String bare = hash < 0 ? line : line.substring(0, hash);
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                forGoogle = (inHead && forGoogle) || value.equalsIgnoreCase(GOOGLE);
                forAll = (inHead && forAll) || value.equals(ALL);
                hasOwn |= forGoogle;
                inHead = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inHead = false;
                Line rule = new Line(key.equals("allow"), value);
                if (forGoogle && !value.isEmpty()) {
                    own.add(rule);
                }
                if (forAll && !value.isEmpty()) {
                    all.add(rule);
                }
            }
        }
        return new Robots(hasOwn ? own : all);
    }

    /** @param path from the host's root, with the slash that it begins with */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Line line : lines) {
            int length = line.pattern.length();
            if ((length > longest || (length == longest && line.allows)) && matches(line.pattern, path)) {
                longest = length;
                allowed = line.allows;
            }
        }
        return allowed;
    }

    /** {@code *} stands for anything, {@code $} at the end for the end; otherwise the path may go on. */
    private static boolean matches(String pattern, String path) {
        boolean toTheEnd = pattern.endsWith("$");
        String[] parts = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int found = last && toTheEnd
                    ? path.endsWith(parts[i]) ? path.length() - parts[i].length() : -1
                    : path.indexOf(parts[i], at);
            if (found < at) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !toTheEnd || at == path.length();
    }
}
