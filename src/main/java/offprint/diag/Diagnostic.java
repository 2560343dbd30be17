package offprint.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One problem: what is (the headline), where (the file, and the span where the file was readable), why (the label under
 * the span), what else to look at (notes) and what to type instead (helps).
 *
 * @param severity that of the rule, unless the problem is in a draft
 * @param headline says what is, in lower case, with the thing itself in backticks
 * @param file the path that messages show; empty for a problem that is in no file
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        String headline,
        String file,
        Optional<Span> span,
        String label,
        List<Note> notes,
        List<String> helps) {

    private static final int LONGEST = 400;

    /** Another place that the reader must see to understand the problem. */
    public record Note(Span span, String label) {
        public Note {
            label = Credentials.hidden(label);
        }
    }

    public Diagnostic {
        headline = shortened(Credentials.hidden(headline), LONGEST);
        label = shortened(Credentials.hidden(label), LONGEST);
        notes = List.copyOf(notes);
        helps = helps.stream()
                .map(help -> shortened(Credentials.hidden(help), 2 * LONGEST))
                .toList();
    }

    /** What authors wrote is quoted in messages, and they may have written a megabyte. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int half = LONGEST / 2;
        int from = text.length() - half;
        int to = Character.isHighSurrogate(text.charAt(half - 1)) ? half - 1 : half;
        return text.substring(0, to)
                + '…'
                + text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    /** A problem at a place in a source. */
    public static Diagnostic at(Span span, Rule rule, String headline) {
        return new Diagnostic(
                rule, rule.severity(), headline, span.source().name(), Optional.of(span), "", List.of(), List.of());
    }

    /** A problem with a file as a whole, or ({@code ""}) with none. */
    public static Diagnostic inFile(String file, Rule rule, String headline) {
        return new Diagnostic(rule, rule.severity(), headline, file, Optional.empty(), "", List.of(), List.of());
    }

    /** The same with a reason, which is shown under the underlined text. */
    public Diagnostic label(String reason) {
        return new Diagnostic(rule, severity, headline, file, span, reason, notes, helps);
    }

    /** The same with a second place. */
    public Diagnostic note(Span place, String reason) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(place, reason));
        return new Diagnostic(rule, severity, headline, file, span, label, more, helps);
    }

    /** The same with advice: text to type, or a thing to do. */
    public Diagnostic help(String advice) {
        List<String> more = new ArrayList<>(helps);
        more.add(advice);
        return new Diagnostic(rule, severity, headline, file, span, label, notes, more);
    }

    /** The same with advice, if there is any. */
    public Diagnostic help(Optional<String> advice) {
        return advice.isPresent() ? help(advice.get()) : this;
    }

    /** The same as a warning: a mistake in what is not published yet. */
    public Diagnostic asWarning() {
        return new Diagnostic(rule, Severity.WARNING, headline, file, span, label, notes, helps);
    }
}
