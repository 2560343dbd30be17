package offprint.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.diag.Suggestion;
import offprint.load.LoadedPaper.Mention;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Slug;

/** What no file can tell alone: papers that are there twice, and papers that are named but not there. */
final class CrossChecks {
    private final List<LoadedPaper> papers;
    private final Diagnostics diagnostics;

    private CrossChecks(List<LoadedPaper> papers, Diagnostics diagnostics) {
        this.papers = papers;
        this.diagnostics = diagnostics;
    }

    static void check(List<LoadedPaper> papers, Diagnostics diagnostics) {
        CrossChecks checks = new CrossChecks(papers, diagnostics);
        checks.titles();
        checks.identifiers();
        checks.mentions();
        checks.aliases();
    }

    private void titles() {
        Map<String, LoadedPaper> first = new HashMap<>();
        for (LoadedPaper paper : papers) {
            String key = Folding.fold(paper.paper().title().text());
            LoadedPaper other = first.putIfAbsent(key, paper);
            if (other != null && !key.isEmpty()) {
                diagnostics.report(
                        Diagnostic.at(paper.title(), Rule.DUPLICATE_TITLE, "another paper has the same title")
                                .note(other.title(), "the first one")
                                .help("delete one of the two files; earlier forms of a paper go under `versions`"));
            }
        }
    }

    private void identifiers() {
        Map<String, Span> first = new HashMap<>();
        for (LoadedPaper paper : papers) {
            for (Map.Entry<Identifier, Span> entry : paper.identifiers().entrySet()) {
                Identifier identifier = entry.getKey();
                Span other = isShared(identifier.scheme())
                        ? null
                        : first.putIfAbsent(identifier.matchKey(), entry.getValue());
                if (other != null) {
                    diagnostics.report(Diagnostic.at(
                                    entry.getValue(),
                                    Rule.DUPLICATE_IDENTIFIER,
                                    "another paper has the same "
                                            + identifier.scheme().label())
                            .note(other, "the first one")
                            .help("delete one of the two files, or correct the identifier"));
                }
            }
        }
    }

    /** Papers of one journal or book share its number. */
    private static boolean isShared(IdentifierScheme scheme) {
        return scheme == IdentifierScheme.ISSN || scheme == IdentifierScheme.ISBN;
    }

    private void mentions() {
        List<String> slugs = new ArrayList<>();
        Map<Slug, LoadedPaper> known = new HashMap<>();
        for (LoadedPaper paper : papers) {
            slugs.add(paper.paper().slug().value());
            known.put(paper.paper().slug(), paper);
        }
        for (LoadedPaper paper : papers) {
            for (Mention mention : paper.mentions()) {
                if (!known.containsKey(mention.slug())) {
                    diagnostics.report(Diagnostic.at(
                                    mention.span(), Rule.UNKNOWN_PAPER, "no paper is called `" + mention.slug() + "`")
                            .label("there is no content/papers/" + mention.slug() + ".yaml")
                            .help(Suggestion.didYouMean(mention.slug().value(), slugs)));
                } else if (mention.slug().equals(paper.paper().slug())) {
                    diagnostics.report(
                            Diagnostic.at(mention.span(), Rule.UNKNOWN_PAPER, "a paper is not related to itself"));
                }
            }
        }
    }

    private void aliases() {
        Map<Slug, String> taken = new HashMap<>();
        for (LoadedPaper paper : papers) {
            taken.put(paper.paper().slug(), paper.paper().origin());
        }
        for (LoadedPaper paper : papers) {
            for (Mention alias : paper.aliases()) {
                String other = taken.putIfAbsent(alias.slug(), paper.paper().origin());
                if (other != null) {
                    diagnostics.report(Diagnostic.at(
                                    alias.span(), Rule.ADDRESS_TAKEN, "the address `" + alias.slug() + "` is taken")
                            .label("by " + other));
                }
            }
        }
    }
}
