package offprint.content.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.content.counts.CitationFile;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.CitationCount;
import offprint.model.CitationCounts;
import offprint.model.CitationHistory;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.Paper;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.text.wording.Wording;

/**
 * Papers with how often they are cited as the service counts that the site names, where they do not state it themselves.
 *
 * @param site whose papers may carry that metric, if there are counts
 */
record CountedPapers(SiteSettings site, CitationHistory history) {
    private static final int SHOWN = 3;

    /** @param slugs of all papers, also of drafts and of those that could not be read */
    static CountedPapers of(
            Optional<Source> list,
            SiteSettings site,
            List<LoadedPaper> papers,
            Set<Slug> slugs,
            Diagnostics diagnostics) {
        if (list.isEmpty() || list.get().text().isBlank()) {
            return new CountedPapers(site, CitationHistory.NONE);
        }
        Map<Slug, Slug> former = new HashMap<>();
        for (LoadedPaper paper : papers) {
            for (Slug alias : paper.paper().filing().aliases()) {
                former.putIfAbsent(alias, paper.paper().slug());
            }
        }
        former.keySet().removeAll(slugs);
        boolean allRead = !diagnostics.hasErrors();
        CitationFile.Listed listed = CitationFile.read(list.get(), former, diagnostics);
        if (allRead) {
            listed.places().keySet().removeAll(slugs);
            reportStray(new ArrayList<>(listed.places().entrySet()), diagnostics);
        }
        return new CountedPapers(listed.history().isEmpty() ? site : withCitations(site), listed.history());
    }

    /** One problem for all of them, at the first. */
    private static void reportStray(List<Map.Entry<Slug, Span>> stray, Diagnostics diagnostics) {
        if (stray.isEmpty()) {
            return;
        }
        String others = stray.size() == 1 ? "" : " and of " + (stray.size() - 1) + " more";
        Diagnostic problem = Diagnostic.at(
                        stray.get(0).getValue(),
                        Rule.STRAY_COUNT,
                        "citation counts of `" + stray.get(0).getKey() + "`" + others
                                + ", which the site does not have")
                .label("no paper is called so");
        for (Map.Entry<Slug, Span> other : stray.subList(1, Math.min(SHOWN, stray.size()))) {
            problem = problem.note(other.getValue(), "likewise");
        }
        diagnostics.report(problem.help(
                "where it was renamed, name this slug under its `aliases`; otherwise delete its" + " lines"));
    }

    private static SiteSettings withCitations(SiteSettings site) {
        if (site.declares(CitationCounts.METRIC)) {
            return site;
        }
        String label = Wording.of(site.language(), site.theme().words()).text("figure." + CitationCounts.METRIC);
        return site.with(new MetricDefinition(CitationCounts.METRIC, label, "", 0, ""));
    }

    /** The papers, in their order. */
    List<Paper> counted(List<Paper> papers) {
        return history.isEmpty() ? papers : papers.stream().map(this::counted).collect(Collectors.toList());
    }

    private Paper counted(Paper paper) {
        Optional<CitationCount> count = history.of(paper, site.citations());
        if (count.isEmpty() || paper.metric(CitationCounts.METRIC).isPresent()) {
            return paper;
        }
        List<Metric> metrics = new ArrayList<>();
        for (MetricDefinition definition : site.metrics()) {
            Optional<Metric> stated = paper.metric(definition.key());
            stated.ifPresent(metrics::add);
            if (definition.key().equals(CitationCounts.METRIC)) {
                metrics.add(count.get().as(definition));
            }
        }
        return paper.with(metrics);
    }
}
