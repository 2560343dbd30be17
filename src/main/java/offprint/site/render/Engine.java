package offprint.site.render;

/** What draws pages by templates. Thread-safe. */
interface Engine {

    /** Draws a template over a view, or says what is wrong with the template. */
    Drawn draw(String template, Object view);

    /** The same templates for another site: nothing that was drawn before is kept. */
    Engine afresh();
}
