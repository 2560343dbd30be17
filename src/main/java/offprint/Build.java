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
 * The way from an author's files to a site: read, check, work out, plan, render, audit, write. Each stage takes what one
 * before it made; where one reports an error, the next is not begun, so nothing is written unless everything is right.
 * The last three take the files of the site one by one, for all of them may be more than the memory holds.
 */
final class Build {
    private final BuildOptions options;
    private final Diagnostics diagnostics;
    private final AddressFile addresses;
    private final Progress progress;
    private Optional<ScoreCard> card = Optional.empty();

    Build(BuildOptions options, AddressFile addresses, Progress progress, Diagnostics diagnostics) {
        this.progress = progress;
        this.options = options;
        this.diagnostics = diagnostics;
        this.addresses = addresses;
    }

    /** Draws and audits the site, whose files go to the sink one by one; whether it is one to be published. */
    boolean render(Audit.Depth depth, FileSink sink) throws IOException {
        progress.begin(Stage.READ, 0);
        Theme theme = Theme.read(options.source(), options.displayName(), diagnostics);
        Templates templates = Templates.of(theme);
        Optional<Bibliography> bibliography = load(depth);
        if (bibliography.isEmpty()) {
            return false;
        }
        progress.begin(Stage.PLAN, 0);
        Catalog catalog = Catalog.of(options.located(bibliography.get()));
        SitePlan plan = SitePlan.of(catalog, theme.assets(), addresses.published(), diagnostics);
        if (diagnostics.hasErrors()) {
            return false;
        }
        progress.begin(Stage.RENDER, plan.size());
        SiteRenderer renderer = new SiteRenderer(plan, templates);
        Audit audit = new Audit(plan, renderer, theme.ownTemplates(), depth);
        renderer.render(progress.counting(audit.before(sink)), diagnostics);
        if (diagnostics.hasErrors()) {
            return false;
        }
        progress.begin(Stage.AUDIT, 0);
        card = Optional.of(audit.finish(options.outputName(), diagnostics));
        addresses.compare(plan);
        return !diagnostics.hasErrors();
    }

    /** What the author wrote, if nothing is wrong with it. The texts themselves are not needed any more from here on. */
    private Optional<Bibliography> load(Audit.Depth depth) {
        Sources sources = Sources.read(options.source(), options.displayName(), diagnostics, progress::count);
        progress.begin(Stage.CHECK, 0);
        Optional<Bibliography> bibliography = BibliographyLoader.load(sources, diagnostics);
        addresses.read(sources);
        if (bibliography.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        if (depth == Audit.Depth.WHOLE) {
            NameReview.of(sources, bibliography.get(), diagnostics);
        }
        return bibliography;
    }

    /** The site on disk; empty where an error was reported, and then nothing has changed there. */
    Optional<WriteReport> write() throws IOException {
        Audit.Depth depth = options.report().isPresent() ? Audit.Depth.WHOLE : Audit.Depth.QUICK;
        try (SiteWriter writer = SiteWriter.into(options.output())) {
            if (!render(depth, writer::take)) {
                return Optional.empty();
            }
            progress.begin(Stage.WRITE, 0);
            WriteReport report = writer.finish(diagnostics);
            addresses.update();
            return diagnostics.hasErrors() ? Optional.empty() : Optional.of(report);
        }
    }

    /** What the audit found; empty where there was no site to look at. */
    Optional<ScoreCard> card() {
        return card;
    }
}
