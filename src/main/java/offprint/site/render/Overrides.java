package offprint.site.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;

/**
 * The files of a site's own {@code templates} that stand in the place of built-in ones. Each says in a comment which
 * original it was made from, so that its author hears of it when that changes:
 *
 * <pre>{@code
 * <#-- offprint-original: 1a2b3c4d5e6f -->
 * }</pre>
 *
 * <p>The number is the beginning of the original's name in Git, so that {@code git diff} of the old and the new one shows
 * what has changed.
 */
public final class Overrides {
    private static final String MARK = "offprint-original:";
    private static final int DIGITS = 12;
    private static final int FEWEST_DIGITS = 7;

    private final Diagnostics diagnostics;

    private Overrides(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The names of the site's own files that differ from the built-in ones that they replace. Warns of those that do not
     * say what they were made from, and of those whose original is another one now.
     *
     * @param displayName how messages name the site's folder; empty for the working directory
     */
    public static List<String> review(Path site, String displayName, Diagnostics diagnostics) {
        Overrides overrides = new Overrides(diagnostics);
        List<String> names = new ArrayList<>();
        for (Theme.Replacement file :
                Theme.read(site, displayName, new Diagnostics()).replacements()) {
            if (!file.own().text().equals(file.original())) {
                names.add(file.name());
                overrides.review(file);
            }
        }
        return names;
    }

    private void review(Theme.Replacement file) {
        Source own = file.own();
        String current = gitName(file.original()).substring(0, DIGITS);
        int start = numberAfterMark(own.text());
        int end = start;
        while (end < own.text().length() && Character.digit(own.text().charAt(end), 16) >= 0) {
            end++;
        }
        String recorded = own.text().substring(start, end);
        if (recorded.length() < FEWEST_DIGITS) {
            diagnostics.report(Diagnostic.inFile(
                            own.name(),
                            Rule.UNRECORDED_OVERRIDE,
                            "`" + file.name() + "` does not say which original it was made from")
                    .label("so nothing warns you when the original changes")
                    .help("put this comment near its top: `" + comment(file.name(), MARK + ' ' + current) + "`"));
        } else if (!gitName(file.original()).startsWith(recorded)) {
            diagnostics.report(Diagnostic.at(
                            own.span(start, end),
                            Rule.OUTDATED_OVERRIDE,
                            "the original of `" + file.name() + "` has changed since this was made from it")
                    .label("it is `" + current + "` now")
                    .help("`git diff " + recorded + ' ' + current + "` in Offprint's repository shows what has changed")
                    .help("take over what you want of it, then write `" + current + "` here"));
        }
    }

    private static int numberAfterMark(String text) {
        int mark = text.indexOf(MARK);
        int start = mark < 0 ? text.length() : mark + MARK.length();
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private static String comment(String name, String text) {
        if (name.endsWith(".css") || name.endsWith(".js")) {
            return "/* " + text + " */";
        }
        return name.endsWith(".svg") ? "<!-- " + text + " -->" : "<#-- " + text + " -->";
    }

    /** The name that Git gives a file: the SHA-1 of its kind, its length and its bytes. */
    static String gitName(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-1", e);
        }
        digest.update(("blob " + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
        StringBuilder name = new StringBuilder(40);
        for (byte b : digest.digest(bytes)) {
            name.append(Character.forDigit((b >> 4) & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
        return name.toString();
    }
}
