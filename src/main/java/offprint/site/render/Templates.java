package offprint.site.render;

import java.util.Optional;
import offprint.site.theme.CompiledTheme;
import offprint.site.view.Template;
import offprint.site.view.View;

/**
 * A theme's templates: the built-in ones, compiled with Offprint, or, where the site overrides even one, all of them
 * by FreeMarker, because they call each other. Thread-safe.
 */
public final class Templates {
    private final Theme theme;
    private final Engine engine;

    private Templates(Theme theme, Engine engine) {
        this.theme = theme;
        this.engine = engine;
    }

    /** The templates, which are got ready by another thread if that takes time. */
    public static Templates of(Theme theme) {
        return new Templates(theme, compiled(theme).orElseGet(() -> FreeMarkerEngine.ahead(theme)));
    }

    /** The same, but each template is got ready when it is first drawn with. */
    public static Templates asNeeded(Theme theme) {
        return new Templates(theme, compiled(theme).orElseGet(() -> FreeMarkerEngine.asNeeded(theme)));
    }

    /** Without what was compiled. */
    static Templates byFreeMarker(Theme theme) {
        return new Templates(theme, FreeMarkerEngine.asNeeded(theme));
    }

    private static Optional<Engine> compiled(Theme theme) {
        return theme.hasTemplatesOfItsOwn()
                ? Optional.empty()
                : CompiledTheme.find().map(compiled -> new CompiledEngine(compiled, theme));
    }

    /** The same templates for another site: nothing that was drawn before is kept. */
    public Templates afresh() {
        return new Templates(theme, engine.afresh());
    }

    Theme theme() {
        return theme;
    }

    /** Whether the pages are drawn by what was compiled with Offprint. */
    boolean areCompiled() {
        return engine instanceof CompiledEngine;
    }

    /** Draws a page, or says what is wrong with its template. */
    Drawn draw(View view) {
        return engine.draw(view.template(), view);
    }

    /** Draws a template over a view, or says what is wrong with it. */
    Drawn draw(Template template, Record view) {
        return engine.draw(template.fileName(), view);
    }
}
