package offprint.content.git;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A repository's settings, such as
 *
 * <pre>
 * [branch "main"]
 *     remote = origin
 * </pre>
 *
 * <p>Of a key with several values the first counts. Other files that one may include are not read.
 */
final class Config {
    private final Map<String, String> values = new HashMap<>();
    private final NavigableSet<String> remotes = new TreeSet<>();

    static Config parse(String text) {
        Config config = new Config();
        String section = "";
        for (String line : text.replace("\\\n", "").lines().toList()) {
            String rest = line.strip();
            if (rest.startsWith("[")) {
                int end = rest.indexOf(']', Math.max(0, rest.lastIndexOf('"')));
                if (end < 0) {
                    continue;
                }
                section = config.section(rest.substring(1, end));
                rest = rest.substring(end + 1).strip();
            }
            int equals = rest.indexOf('=');
            if (equals > 0 && "#;".indexOf(rest.charAt(0)) < 0) {
                String key = rest.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                config.values.putIfAbsent(section + '\n' + key, value(rest.substring(equals + 1)));
            }
        }
        return config;
    }

    /** The name in lower case, and behind a line end that of the part of it which is in quotes. */
    private String section(String header) {
        int quote = header.indexOf('"');
        if (quote < 0) {
            return header.strip().toLowerCase(Locale.ROOT) + '\n';
        }
        String name = header.substring(0, quote).strip().toLowerCase(Locale.ROOT);
        String part = value(header.substring(quote));
        if (name.equals("remote")) {
            remotes.add(part);
        }
        return name + '\n' + part;
    }

    /** Without quotes, escapes, and a comment at its end. */
    private static String value(String written) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && i + 1 < written.length()) {
                i++;
                value.append(written.charAt(i));
            } else if (!quoted && (c == '#' || c == ';')) {
                break;
            } else {
                value.append(c);
            }
        }
        return value.toString().strip();
    }

    Optional<String> get(String section, String part, String key) {
        return Optional.ofNullable(values.get(section + '\n' + part + '\n' + key));
    }

    /** The names of the remotes, sorted. */
    NavigableSet<String> remotes() {
        return remotes;
    }
}
