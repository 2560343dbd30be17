package offprint.site.render;

import java.util.List;
import offprint.diag.Diagnostic;

/**
 * What became of a file of the plan.
 *
 * @param files none where it could not be made
 * @param problems what kept it from being made
 */
record Rendered(List<RenderedFile> files, List<Diagnostic> problems) {

    static Rendered of(RenderedFile file) {
        return new Rendered(List.of(file), List.of());
    }
}
