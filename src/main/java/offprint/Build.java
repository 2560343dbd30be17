package offprint;

import java.io.IOException;
import java.util.Optional;
import offprint.audit.Audit;
import offprint.audit.ScoreCard;
import offprint.catalog.Catalog;
import offprint.command.AddressFile;
import offprint.command.BuildOptions;
import offprint.command.Progress;
import offprint.command.Progress.Stage;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.content.names.NameReview;
import offprint.diag.Diagnostics;
import offprint.model.Bibliography;
import offprint.site.plan.SitePlan;
import offprint.site.render.FileSink;
import offprint.site.render.SiteRenderer;
import offprint.site.render.Templates;
import offprint.site.render.Theme;
import offprint.site.write.SiteWriter;
import offprint.site.write.WriteReport;

/**
 * The way from an author's files to a site. Each stage takes what the one before it made; once a stage reports an
 * error, the next never starts. The last three hand on the site's files one by one, because all of them may not fit in
 * memory.
 */
record Build(BuildOptions options, AddressFile addresses, Progress progress, Diagnostics diagnostics) {

    /** What the audit found, if the site could be drawn, and what changed on the disk, which is nothing after an error. */
    record Outcome(Optional<ScoreCard> card, Optional<WriteReport> report) {}

    Outcome write() throws IOException {
        Audit.Depth depth = options.report().isPresent() ? Audit.Depth.WHOLE : Audit.Depth.QUICK;
        try (SiteWriter writer = SiteWriter.into(options.output())) {
            Optional<ScoreCard> card = draw(depth, writer::take);
            if (diagnostics.hasErrors()) {
                return new Outcome(card, Optional.empty());
            }
            progress.begin(Stage.WRITE, 0);
            WriteReport report = writer.finish(diagnostics);
            addresses.update();
            return new Outcome(card, diagnostics.hasErrors() ? Optional.empty() : Optional.of(report));
        }
    }

    /** Everything but the writing: the site's files go to the sink. What the audit found, if it saw them all. */
    Optional<ScoreCard> draw(Audit.Depth depth, FileSink sink) throws IOException {
        progress.begin(Stage.READ, 0);
        Theme theme = Theme.read(options.source(), options.displayName(), diagnostics);
        Templates templates = Templates.of(theme);
        Optional<Bibliography> bibliography = load(depth);
        if (bibliography.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        progress.begin(Stage.PLAN, 0);
        Catalog catalog = Catalog.of(options.located(bibliography.get()));
        SitePlan plan = SitePlan.of(catalog, theme.assets(), addresses.published(), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        progress.begin(Stage.RENDER, plan.size());
        SiteRenderer renderer = new SiteRenderer(plan, templates);
        Audit audit = new Audit(plan, renderer, theme.ownTemplates(), depth);
        renderer.render(progress.counting(audit.before(sink)), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        progress.begin(Stage.AUDIT, 0);
        ScoreCard card = audit.finish(options.outputName(), diagnostics);
        addresses.compare(plan);
        return Optional.of(card);
    }

    /** What the author wrote, checked. The texts themselves are not kept any longer. */
    private Optional<Bibliography> load(Audit.Depth depth) {
        Sources sources = Sources.read(options.source(), options.displayName(), diagnostics, progress::count);
        progress.begin(Stage.CHECK, 0);
        Optional<Bibliography> bibliography = BibliographyLoader.load(sources, diagnostics);
        addresses.read(sources);
        if (bibliography.isPresent() && !diagnostics.hasErrors() && depth == Audit.Depth.WHOLE) {
            NameReview.of(sources, bibliography.get(), diagnostics);
        }
        return bibliography;
    }
}
