package offprint.text.tex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.text.math.MathProblems;
import offprint.text.math.Symbols;

/** What is wrong with the TeX of one passage, each thing said once however often it is read. */
final class Problems implements MathProblems {
    /** To look for a similar command costs time; a text with more unknown ones than this is not a TeX at all. */
    private static final int PROPOSALS = 40;

    /** Of names as short as these another one differs by a slip or two from nearly any word. */
    private static final int SHORT = 3;

    private final Passage passage;
    private final Diagnostics diagnostics;
    private final Set<String> reported = new HashSet<>();
    private int proposals;

    Problems(Passage passage, Diagnostics diagnostics) {
        this.passage = passage;
        this.diagnostics = diagnostics;
    }

    @Override
    public void malformed(int start, int end, String headline, String label, String help) {
        report(start, end, Rule.TEX_SYNTAX, headline, label, given(help));
    }

    @Override
    public void unknownCommand(int start, int end, String command) {
        if (proposals++ > PROPOSALS) {
            report(start, end, Rule.UNKNOWN_TEX_COMMAND, headline(command), "", Optional.empty());
            return;
        }
        report(start, end, Rule.UNKNOWN_TEX_COMMAND, headline(command), "shown as it is written", advice(command));
    }

    private static Optional<String> advice(String command) {
        return switch (command) {
            case "\\newcommand", "\\renewcommand", "\\providecommand", "\\DeclareMathOperator", "\\def" ->
                Optional.of("define it under `macros` in content/site.yaml, for the whole site");
            case "\\cite", "\\citep", "\\citet", "\\ref", "\\eqref", "\\footnote", "\\item" -> Optional.empty();
            default -> nearest(command);
        };
    }

    private static Optional<String> nearest(String command) {
        List<String> known = new ArrayList<>(Symbols.names());
        known.addAll(TextSymbols.names());
        Optional<String> nearest = Suggestion.nearest(command.substring(1), known)
                .filter(name -> name.length() > SHORT || name.equalsIgnoreCase(command.substring(1)));
        return nearest.isPresent() ? Optional.of("did you mean `\\" + nearest.get() + "`?") : nearest;
    }

    private static String headline(String command) {
        return "unknown TeX command `" + command + "`";
    }

    @Override
    public void notUnderstood(int start, int end, String headline, String label, String help) {
        report(start, end, Rule.UNKNOWN_TEX_COMMAND, headline, label, given(help));
    }

    /** Words that their author has put between a backtick and an apostrophe. */
    void backtickQuote(int start, int end, String words) {
        report(
                start,
                end,
                Rule.BACKTICK_QUOTE,
                "a backtick does not begin a quotation",
                "shown as it is written, or as code up to the next backtick",
                Optional.of("write ‘" + words + "’"));
    }

    void unsafeLink(int start, int end, String address) {
        report(
                start,
                end,
                Rule.UNSAFE_LINK,
                "a link to `" + address + "` is dropped",
                "neither http, https nor mailto",
                Optional.empty());
    }

    private static Optional<String> given(String help) {
        return help.isEmpty() ? Optional.empty() : Optional.of(help);
    }

    private void report(int start, int end, Rule rule, String headline, String label, Optional<String> help) {
        if (reported.add(start + ":" + end + ":" + headline)) {
            diagnostics.report(Diagnostic.at(passage.span(start, end), rule, headline)
                    .label(label)
                    .help(help));
        }
    }
}
