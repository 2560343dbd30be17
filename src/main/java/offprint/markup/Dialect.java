package offprint.markup;

/** How much of Markdown a text may use. */
enum Dialect {
    TITLE,
    PROSE,
    PAGE
}
