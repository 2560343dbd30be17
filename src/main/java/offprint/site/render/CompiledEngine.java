package offprint.site.render;

import java.util.NoSuchElementException;
import offprint.site.theme.CompiledTheme;
import offprint.site.theme.KeptPieces;

/** Draws pages by the built-in templates, which were compiled with Offprint. */
final class CompiledEngine implements Engine {
    private final CompiledTheme compiled;
    private final Theme theme;
    private final KeptPieces kept = new KeptPieces();

    CompiledEngine(CompiledTheme compiled, Theme theme) {
        this.compiled = compiled;
        this.theme = theme;
    }

    @Override
    public Drawn draw(String template, Object view) {
        try {
            return Drawn.of(compiled.drawn(template, view, kept));
        } catch (NoSuchElementException e) {
            // FreeMarker misses the same value, and says where.
            return FreeMarkerEngine.asNeeded(theme).draw(template, view);
        }
    }

    @Override
    public Engine afresh() {
        return new CompiledEngine(compiled, theme);
    }
}
