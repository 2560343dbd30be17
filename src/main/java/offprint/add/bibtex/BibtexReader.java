package offprint.add.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;

/**
 * Reads a file entry by entry:
 *
 * <pre>{@code
 * @string{jex = "Journal of Examples"}
 *
 * @article{zeroquant,
 *   title   = {{ZeroQuant}: Efficient Quantization},
 *   author  = {Yao, Zhewei and others},
 *   journal = jex # { B},
 *   year    = 2022,
 * }
 * }</pre>
 *
 * <p>Delimiters are braces or parentheses; braces are counted whether or not a backslash stands before them. What stands
 * between entries is a comment, and so is the rest of a line behind a percent sign there. An entry ends at the latest
 * where a line begins with an at sign, a word and an opening delimiter, so that one that lacks a brace takes no other
 * with it.
 */
public final class BibtexReader {
    private final Source source;
    private final String text;
    private final Diagnostics diagnostics;
    private final Strings strings;
    private final List<BibtexEntry> entries = new ArrayList<>();

    private BibtexReader(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.text();
        this.diagnostics = diagnostics;
        this.strings = new Strings(diagnostics);
    }

    /** All entries that are well-formed; each of the others is reported. */
    public static BibtexFile read(Source source, Diagnostics diagnostics) {
        BibtexReader reader = new BibtexReader(source, diagnostics);
        reader.file();
        reader.reportSharedKeys();
        return new Inheritance(reader.entries, diagnostics).resolve();
    }

    /** Whether a text looks like BibTeX: an entry begins in it. */
    public static boolean recognises(String text) {
        return new Heads(text).next(0) >= 0;
    }

    private void file() {
        Heads heads = new Heads(text);
        for (int at = heads.next(0); at >= 0; ) {
            int open = heads.opening(at);
            int limit = heads.nextInLine(open + 1);
            int end = item(at, open, limit);
            at = heads.next(Math.max(end, at + 1));
        }
    }

    /** Reads what begins at an at sign; answers where to go on. */
    private int item(int at, int open, int limit) {
        String type = BibtexNames.lower(text.substring(at + 1, open).strip());
        if (type.equals("comment")) {
            return afterComment(open);
        }
        EntryReader reader = new EntryReader(source, at, open, limit, strings);
        switch (type) {
            case "preamble" -> reader.preamble();
            case "string" -> reader.string();
            default -> reader.entry(type).ifPresent(entries::add);
        }
        reader.problem().ifPresent(diagnostics::report);
        for (Diagnostic doubt : reader.doubts()) {
            diagnostics.report(doubt);
        }
        return reader.problem().isPresent() ? limit : reader.end();
    }

    /** A comment holds whatever stands within its braces; one that never closes is a line. */
    private int afterComment(int open) {
        int depth = 0;
        int budget = Math.min(text.length(), open + 1_000_000);
        for (int i = open; i < budget && text.charAt(open) == '{'; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        int line = text.indexOf('\n', open);
        return line < 0 ? text.length() : line;
    }

    private void reportSharedKeys() {
        Map<String, Span> first = new HashMap<>();
        for (BibtexEntry entry : entries) {
            Span other = entry.key().isEmpty() ? null : first.putIfAbsent(BibtexNames.lower(entry.key()), entry.head());
            if (other != null) {
                diagnostics.report(Diagnostic.at(
                                entry.head(), Rule.ENTRY_REPAIRED, "two entries have the key `" + entry.key() + "`")
                        .label("read anyway; BibTeX itself ignores this one")
                        .note(other, "the first one"));
            }
        }
    }

    /** Finds where entries begin. */
    private static final class Heads {
        private final String text;

        Heads(String text) {
            this.text = text;
        }

        /** The next at sign that begins something and stands in no comment, or −1. */
        int next(int from) {
            for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
                if (opening(at) >= 0 && !isCommentedOut(at) && !isWithinWord(at)) {
                    return at;
                }
            }
            return -1;
        }

        /** The next line that begins with such a one; the end of the text where there is none. */
        int nextInLine(int from) {
            for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
                if (beginsLine(at) && opening(at) >= 0) {
                    return at;
                }
            }
            return text.length();
        }

        /** Where the delimiter behind the word stands, or −1. */
        int opening(int at) {
            int word = skipBlanks(at + 1);
            int end = word;
            while (end < text.length() && BibtexNames.isName(text.charAt(end)) && end - word < 40) {
                end++;
            }
            int open = skipBlanks(end);
            boolean opens = open < text.length() && (text.charAt(open) == '{' || text.charAt(open) == '(');
            return opens && end > word && Character.isLetter(text.charAt(word)) ? open : -1;
        }

        private boolean beginsLine(int at) {
            int i = at - 1;
            while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i--;
            }
            return i < 0 || text.charAt(i) == '\n';
        }

        private boolean isCommentedOut(int at) {
            for (int i = at - 1; i >= 0 && i > at - 500 && text.charAt(i) != '\n'; i--) {
                char c = text.charAt(i);
                if (c == '}' || c == ')') {
                    return false;
                }
                if (c == '%') {
                    return true;
                }
            }
            return false;
        }

        /** As in an address of mail. */
        private boolean isWithinWord(int at) {
            return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        }

        private int skipBlanks(int from) {
            int i = from;
            while (i < text.length() && i < from + 200 && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return i;
        }
    }

    /** A place of an entry's where nothing further can be read. */
    static Optional<Diagnostic> problem(Span span, String headline, String label) {
        return Optional.of(Diagnostic.at(span, Rule.ENTRY_SYNTAX, headline).label(label));
    }
}
