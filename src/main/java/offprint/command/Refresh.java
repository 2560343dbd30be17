package offprint.command;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.counts.Recount;
import offprint.add.fetch.CountFetch;
import offprint.add.fetch.WebExchange;
import offprint.command.Progress.Stage;
import offprint.content.counts.CitationFile;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.diag.Source;
import offprint.model.Bibliography;
import offprint.model.CitationHistory;
import offprint.model.CitationSource;
import offprint.model.Identifier;
import offprint.model.PublicationDate;
import offprint.site.write.SiteWriter;

/**
 * How often the papers are cited today, asked of one service after the other. What a service has answered is kept before
 * the next is asked, whatever becomes of that.
 */
public final class Refresh {
    private static final String FOLDER = "content";
    private static final String NAME = "citations.txt";

    private final RefreshOptions options;
    private final WebExchange network;
    private final PublicationDate today;
    private final Diagnostics diagnostics;
    private final Progress progress;
    private final StringBuilder table = new StringBuilder();
    private CitationHistory history = CitationHistory.NONE;
    private String written = "";
    private int changes;
    private int answered;
    private int asked;

    /** @param today the day that counts are of, unless the options name another */
    public Refresh(
            RefreshOptions options,
            WebExchange network,
            PublicationDate today,
            Diagnostics diagnostics,
            Progress progress) {
        this.options = options;
        this.network = network;
        this.today = options.date().orElse(today);
        this.diagnostics = diagnostics;
        this.progress = progress;
    }

    /** Asks, and keeps what was answered; says what came of it, for the last line. */
    public String run() throws IOException {
        Optional<Bibliography> bibliography = bibliography();
        if (bibliography.isEmpty()) {
            return "nobody was asked";
        }
        history = bibliography.get().citations();
        boolean live = options.fromFiles().isEmpty();
        Map<CitationSource, List<String>> recorded = new RecordedCounts(options.fromFiles(), diagnostics).read();
        if (diagnostics.hasErrors()) {
            return "nothing was written";
        }
        for (CitationSource source : CitationSource.values()) {
            Recount recount = new Recount(source, bibliography.get().papers());
            Optional<String> problem = Optional.empty();
            if (live) {
                problem = ask(source, recount);
            } else {
                recorded.getOrDefault(source, List.of()).forEach(text -> recount.take(text, List.of()));
            }
            keep(source, recount.after(history, today), problem);
        }
        if (asked > 0 && answered == 0 && live) {
            diagnostics.report(Diagnostic.inFile(name(), Rule.NETWORK_FAILURE, "no service has answered")
                    .help("try again later; the counts that the site has stay as they are"));
        }
        return outcome();
    }

    /** What the site has; errors that keep it from being read are reported. */
    private Optional<Bibliography> bibliography() {
        Diagnostics problems = new Diagnostics();
        Sources sources = Sources.read(options.source(), options.displayName(), problems);
        written = sources.citations().map(Source::text).orElse("");
        Optional<Bibliography> bibliography = BibliographyLoader.load(sources, problems);
        for (Diagnostic problem : problems.sorted()) {
            if (problem.severity() == Severity.ERROR) {
                diagnostics.report(problem);
            }
        }
        return bibliography.filter(whole -> !diagnostics.hasErrors());
    }

    private Optional<String> ask(CitationSource source, Recount recount) throws IOException {
        List<Identifier> ids = recount.ids();
        progress.begin(Stage.ASK, ids.size());
        try {
            return new CountFetch(source, network, recount, progress::count).ask(ids);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an answer");
        }
    }

    private void keep(CitationSource source, Recount.Outcome outcome, Optional<String> problem) throws IOException {
        asked += outcome.asked();
        answered += outcome.answered();
        changes += outcome.steps().size();
        history = outcome.history();
        tell(source, outcome);
        int silent = outcome.asked() - outcome.answered();
        if (problem.isPresent() && silent > 0) {
            diagnostics.report(Diagnostic.inFile(
                            name(),
                            Rule.COUNTS_MISSING,
                            source.label() + " has not answered for "
                                    + (silent == outcome.asked() ? "any of " : silent + " of ")
                                    + papers(outcome.asked()))
                    .label(problem.get())
                    .help("their counts stay as they are; run `offprint refresh` again later"));
        }
        String text = CitationFile.text(history);
        if (!options.dryRun() && !history.isEmpty() && !text.equals(written)) {
            SiteWriter.replace(options.source().resolve(FOLDER), NAME, text);
            written = text;
        }
    }

    /** A line for the service, and one for each count that a dry run would write or that has fallen, which is news. */
    private void tell(CitationSource source, Recount.Outcome outcome) {
        table.append(source.label()).append(": ");
        if (outcome.asked() == 0) {
            table.append("no paper has an identifier that it knows\n");
            return;
        }
        table.append(outcome.known())
                .append(" of ")
                .append(papers(outcome.asked()))
                .append(" known, ");
        int steps = outcome.steps().size();
        table.append(steps == 0 ? "nothing" : Integer.toString(steps)).append(" changed\n");
        for (Recount.Step step : outcome.steps()) {
            boolean fallen = step.before().orElse(-1) > step.now().value().orElse(-1);
            if (options.dryRun() || fallen) {
                table.append("  ")
                        .append(step.now().paper())
                        .append(" (")
                        .append(step.now().form().key());
                table.append("): ")
                        .append(count(step.before()))
                        .append(" → ")
                        .append(count(step.now().value()));
                table.append(fallen ? ", fallen\n" : "\n");
            }
        }
    }

    private static String count(Optional<Integer> count) {
        return count.map(String::valueOf).orElse("unknown");
    }

    private static String papers(int count) {
        return count == 1 ? "1 paper" : count + " papers";
    }

    private String outcome() {
        String counts = changes == 0 ? "no count" : changes == 1 ? "1 count" : changes + " counts";
        return counts + (options.dryRun() ? " would change" : changes < 2 ? " has changed" : " have changed") + " in "
                + name() + " on " + today.iso();
    }

    private String name() {
        return (options.displayName().isEmpty() ? "" : options.displayName() + '/') + FOLDER + '/' + NAME;
    }

    /** What each service has said, a line for each and for each count that fell. */
    public String table() {
        return table.toString();
    }

    /** Whether the services were asked, and none has answered for any paper. */
    public boolean wasCutOff() {
        return diagnostics.sorted().stream().anyMatch(problem -> problem.rule() == Rule.NETWORK_FAILURE);
    }
}
