package offprint.site.theme;

import java.util.Optional;
import offprint.site.view.View;

/** The built-in templates, compiled. Thread-safe. */
public abstract class CompiledTheme {
    private static final String TEMPLATES = "offprint.site.theme.BuiltInTemplates";

    /** The compiled templates; empty where Offprint was built without them, as an editor may do. */
    public static Optional<CompiledTheme> find() {
        try {
            return Optional.of(Class.forName(TEMPLATES)
                    .asSubclass(CompiledTheme.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled templates do not fit", e);
        }
    }

    /**
     * Draws a template over a view, in UTF-8.
     *
     * @throws java.util.NoSuchElementException if the template shows a value that is missing
     */
    public final byte[] drawn(String template, Object view, KeptPieces kept) {
        String toRoot = view instanceof View page ? page.frame().root() : "";
        PageText out = PageText.of(toRoot, kept);
        draw(template, view, out);
        return out.bytes();
    }

    abstract void draw(String template, Object view, PageText out);
}
