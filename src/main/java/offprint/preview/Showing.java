package offprint.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Severity;
import offprint.site.render.PageDesk;
import offprint.site.render.RenderedFile;

/**
 * What the preview shows at one time.
 *
 * @param version tells a browser whether its page is of this site or of an earlier one
 * @param desk the last site without errors, if there was one
 * @param before the site before that one, for pages that this one turns out not to have
 * @param problems what is wrong with the files as they are now
 * @param drawn pages that were drawn ahead, by path
 */
record Showing(
        int version,
        Optional<PageDesk> desk,
        Optional<PageDesk> before,
        List<Diagnostic> problems,
        Map<String, RenderedFile> drawn) {

    /** What is shown before anything was read. */
    static final Showing NOTHING = new Showing(0, Optional.empty(), Optional.empty(), List.of(), Map.of());

    Showing {
        problems = List.copyOf(problems);
        drawn = Map.copyOf(drawn);
    }

    /** The next site. */
    Showing next(PageDesk site, List<Diagnostic> warnings, Map<String, RenderedFile> ahead) {
        return new Showing(version + 1, Optional.of(site), desk, warnings, ahead);
    }

    /** The same site, although the files are no longer right. */
    Showing with(List<Diagnostic> errors) {
        return new Showing(version, desk, before, errors, drawn);
    }

    boolean hasErrors() {
        for (Diagnostic problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
