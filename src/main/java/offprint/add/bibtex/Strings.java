package offprint.add.bibtex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.diag.Suggestion;

/** The strings that a file may name: its own, the months, and the journals that BibTeX's standard styles have. */
final class Strings {
    /** No string needs to be longer; one that is made of itself again and again soon would be. */
    private static final int LONGEST = 10_000;

    /** All that strings may put into the values of one file, in chars. */
    private static final int BUDGET = 20_000_000;

    private static final String PREDEFINED = """
            jan January
            feb February
            mar March
            apr April
            may May
            jun June
            jul July
            aug August
            sep September
            oct October
            nov November
            dec December
            acmcs ACM Computing Surveys
            acta Acta Informatica
            cacm Communications of the ACM
            ibmjrd IBM Journal of Research and Development
            ibmsj IBM Systems Journal
            ieeese IEEE Transactions on Software Engineering
            ieeetc IEEE Transactions on Computers
            ieeetcad IEEE Transactions on Computer-Aided Design of Integrated Circuits
            ipl Information Processing Letters
            jacm Journal of the ACM
            jcss Journal of Computer and System Sciences
            scp Science of Computer Programming
            sicomp SIAM Journal on Computing
            tocs ACM Transactions on Computer Systems
            tods ACM Transactions on Database Systems
            tog ACM Transactions on Graphics
            toms ACM Transactions on Mathematical Software
            toois ACM Transactions on Office Information Systems
            toplas ACM Transactions on Programming Languages and Systems
            tcs Theoretical Computer Science
            """;

    private final Diagnostics diagnostics;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final Map<String, String> asWritten = new HashMap<>();
    private int spent;

    Strings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        int from = 0;
        while (from < PREDEFINED.length()) {
            int end = PREDEFINED.indexOf('\n', from);
            int blank = PREDEFINED.indexOf(' ', from);
            known.put(PREDEFINED.substring(from, blank), PREDEFINED.substring(blank + 1, end));
            from = end + 1;
        }
    }

    void define(String name, BibtexValue value) {
        if (value.text().length() > LONGEST) {
            diagnostics.report(
                    Diagnostic.at(value.span(), Rule.ENTRY_SYNTAX, "a string of more than " + LONGEST + " characters")
                            .label("references to it expand to nothing"));
            known.put(BibtexNames.lower(name), "");
        } else {
            known.put(BibtexNames.lower(name), value.text());
        }
    }

    /** What a name stands for; a name that stands for nothing stands for itself, and is reported once. */
    String expand(String name, Span place) {
        String key = BibtexNames.lower(name);
        String expansion = known.get(key);
        if (expansion == null) {
            return undefined(name, key, place);
        }
        spent += expansion.length();
        return spent > BUDGET ? "" : expansion;
    }

    private String undefined(String name, String key, Span place) {
        if (unknown.add(key) && unknown.size() <= 100) {
            Optional<String> nearest = Suggestion.didYouMean(name, known.keySet());
            diagnostics.report(Diagnostic.at(place, Rule.ENTRY_REPAIRED, "no string is called `" + name + "`")
                    .label("taken literally")
                    .help(nearest.isPresent() ? nearest : Optional.of("put text in braces: `{" + name + "}`")));
        }
        return asWritten.computeIfAbsent(name, own -> own);
    }
}
