package offprint.content.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.content.load.LoadedPaper.Mention;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.diag.Suggestion;
import offprint.model.AuthorList;
import offprint.model.CitationCounts;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.Metric;
import offprint.model.Namesakes;
import offprint.model.Paper;
import offprint.model.Patent;
import offprint.model.Person;
import offprint.model.SiteSettings;
import offprint.model.Slug;

/**
 * Checks across files: duplicate papers, references to papers that do not exist, figures that the papers do not bear
 * out.
 */
final class CrossChecks {
    /** So many papers are shown of those that have a problem in common. */
    private static final int SHOWN = 3;

    private final List<LoadedPaper> papers;
    private final Set<Slug> slugs;
    private final Diagnostics diagnostics;

    private CrossChecks(List<LoadedPaper> papers, Set<Slug> slugs, Diagnostics diagnostics) {
        this.papers = papers;
        this.slugs = slugs;
        this.diagnostics = diagnostics;
    }

    /** @param slugs of all papers, also of those that could not be read */
    static void check(
            List<LoadedPaper> papers,
            Set<Slug> slugs,
            SiteSettings site,
            Optional<LoadedProfile> profile,
            Diagnostics diagnostics) {
        CrossChecks checks = new CrossChecks(papers, slugs, diagnostics);
        checks.titles();
        checks.identifiers();
        checks.patents();
        checks.mentions();
        checks.aliases();
        checks.categories(site);
        profile.ifPresent(checks::figures);
        profile.ifPresent(owner -> checks.owner(owner.profile().person()));
    }

    /** Where papers name the owner, one whose authors are all known and others is probably no paper of theirs. */
    private void owner(Person owner) {
        List<LoadedPaper> without = new ArrayList<>();
        boolean somewhere = false;
        for (LoadedPaper paper : papers) {
            AuthorList authors = paper.paper().leading();
            boolean named = false;
            for (Contributor author : authors.listed()) {
                named |= author.person()
                        .map(owner.id()::equals)
                        .orElse(author.name().matchKey().equals(owner.name().matchKey()));
            }
            somewhere |= named;
            if (!named && authors.complete()) {
                without.add(paper);
            }
        }
        if (somewhere) {
            String name = owner.name().display();
            reportTogether(
                    without,
                    Rule.WITHOUT_OWNER,
                    "is not by " + name,
                    "are not by " + name,
                    "if it is, write the name as in content/profile.yaml, or its spelling among the `aliases` in"
                            + " content/people.yaml; if not, it counts as one of the site's papers all the same");
        }
    }

    /** A site with categories has pages for them, on which a paper without one is missed. */
    private void categories(SiteSettings site) {
        List<LoadedPaper> uncategorized = new ArrayList<>();
        for (LoadedPaper paper : papers) {
            if (paper.paper().categories().isEmpty() && !paper.namesCategory()) {
                uncategorized.add(paper);
            }
        }
        if (!site.categories().isEmpty()) {
            reportTogether(
                    uncategorized,
                    Rule.UNCATEGORIZED,
                    "is in no category",
                    "are in no category",
                    "write `category: CODE` in it, or `default_category: CODE` in content/site.yaml");
        }
    }

    /** One problem for all papers that have it, at the first of them. */
    private void reportTogether(List<LoadedPaper> all, Rule rule, String one, String several, String help) {
        if (all.isEmpty()) {
            return;
        }
        String headline = all.size() == 1 ? "a paper " + one : all.size() + " papers " + several;
        Diagnostic problem = Diagnostic.at(all.get(0).title(), rule, headline);
        for (LoadedPaper paper : all.subList(1, Math.min(SHOWN, all.size()))) {
            problem = problem.note(paper.title(), "likewise");
        }
        diagnostics.report(problem.help(help));
    }

    /** The sums are known only where every paper could be read. */
    private void figures(LoadedProfile profile) {
        List<Paper> all = new ArrayList<>(papers.size());
        for (LoadedPaper paper : papers) {
            all.add(paper.paper());
        }
        Optional<CitationCounts> counts = all.size() == slugs.size() ? CitationCounts.of(all) : Optional.empty();
        if (counts.isPresent()) {
            figure(CitationCounts.METRIC, counts.get().total(), profile);
            figure("h_index", BigDecimal.valueOf(counts.get().hIndex()), profile);
        }
    }

    private void figure(String key, BigDecimal computed, LoadedProfile profile) {
        for (Metric metric : profile.profile().metrics()) {
            Span place = profile.figures().get(key);
            if (metric.definition().key().equals(key) && metric.value().compareTo(computed) != 0 && place != null) {
                diagnostics.report(
                        Diagnostic.at(place, Rule.METRIC_CONTRADICTION, "`" + key + "` does not follow from the papers")
                                .label("the citations of the papers give " + computed.toPlainString())
                                .help("correct it, or delete it: the site computes it then"));
            }
        }
    }

    /** One title may be that of two works, if something else says so. */
    private void titles() {
        Map<String, List<LoadedPaper>> byTitle = new HashMap<>();
        for (LoadedPaper paper : papers) {
            List<LoadedPaper> namesakes = paper.titleKey().isEmpty()
                    ? List.of()
                    : byTitle.computeIfAbsent(paper.titleKey(), key -> new ArrayList<>(1));
            Optional<LoadedPaper> same = namesakes.stream()
                    .filter(other -> !Namesakes.areTwo(other.paper(), paper.paper()))
                    .findFirst();
            same.ifPresent(other -> diagnostics.report(
                    Diagnostic.at(paper.title(), Rule.DUPLICATE_TITLE, "another paper has the same title")
                            .note(other.title(), "the first one")
                            .help("delete one of the two files; earlier forms of a paper go under `versions`; give two"
                                    + " works their DOIs")));
            if (!paper.titleKey().isEmpty()) {
                namesakes.add(paper);
            }
        }
    }

    private void identifiers() {
        Map<String, Span> first = new HashMap<>();
        for (LoadedPaper paper : papers) {
            for (Map.Entry<Identifier, Span> entry : paper.identifiers().entrySet()) {
                Identifier identifier = entry.getKey();
                Span other = identifier.scheme().isShared()
                        ? null
                        : first.putIfAbsent(identifier.matchKey(), entry.getValue());
                if (other != null) {
                    diagnostics.report(Diagnostic.at(
                                    entry.getValue(),
                                    Rule.DUPLICATE_IDENTIFIER,
                                    "another paper has the same "
                                            + identifier.scheme().noun())
                            .note(other, "the first one")
                            .help("delete one of the two files, or correct the identifier"));
                }
            }
        }
    }

    private void patents() {
        Map<String, Span> first = new HashMap<>();
        for (LoadedPaper paper : papers) {
            Optional<Patent> patent = paper.paper().extras().patent();
            if (patent.isPresent() && paper.patentNumber().isPresent()) {
                Span place = paper.patentNumber().get();
                Span other = first.putIfAbsent(patent.get().number().value(), place);
                if (other != null) {
                    diagnostics.report(
                            Diagnostic.at(place, Rule.DUPLICATE_IDENTIFIER, "another paper has the same patent number")
                                    .note(other, "the first one")
                                    .help("delete one of the two files, or correct the number"));
                }
            }
        }
    }

    /** Reports the papers that are named and not there. */
    static void mentions(List<Mention> mentions, Set<Slug> slugs, Diagnostics diagnostics) {
        for (Mention mention : mentions) {
            if (!slugs.contains(mention.slug())) {
                diagnostics.report(missing(mention, Rule.UNKNOWN_PAPER, "paper", slugs));
            }
        }
    }

    /** Reports the projects that are named and not there; where the site has none at all, that is no error. */
    static void projects(List<Mention> mentions, Set<Slug> slugs, Diagnostics diagnostics) {
        for (Mention mention : mentions) {
            if (!slugs.contains(mention.slug())) {
                Diagnostic problem = missing(mention, Rule.UNKNOWN_PROJECT, "project", slugs);
                diagnostics.report(slugs.isEmpty() ? problem.asWarning() : problem);
            }
        }
    }

    private static Diagnostic missing(Mention mention, Rule rule, String noun, Set<Slug> slugs) {
        List<String> names = new ArrayList<>();
        for (Slug slug : slugs) {
            names.add(slug.value());
        }
        return Diagnostic.at(mention.span(), rule, "no " + noun + " is called `" + mention.slug() + "`")
                .label("there is no content/" + noun + "s/" + mention.slug() + ".yaml")
                .help(Suggestion.didYouMean(mention.slug().value(), names));
    }

    private void mentions() {
        for (LoadedPaper paper : papers) {
            mentions(paper.mentions(), slugs, diagnostics);
            for (Mention mention : paper.mentions()) {
                if (mention.slug().equals(paper.paper().slug())) {
                    diagnostics.report(
                            Diagnostic.at(mention.span(), Rule.UNKNOWN_PAPER, "a paper is not related to itself"));
                }
            }
        }
    }

    private void aliases() {
        Map<Slug, String> taken = new HashMap<>();
        for (LoadedPaper paper : papers) {
            taken.put(paper.paper().slug(), paper.paper().filing().origin());
        }
        for (LoadedPaper paper : papers) {
            for (Mention alias : paper.aliases()) {
                String other =
                        taken.putIfAbsent(alias.slug(), paper.paper().filing().origin());
                if (other != null) {
                    diagnostics.report(Diagnostic.at(
                                    alias.span(), Rule.ADDRESS_TAKEN, "the address `" + alias.slug() + "` is taken")
                            .label("by " + other));
                }
            }
        }
    }
}
