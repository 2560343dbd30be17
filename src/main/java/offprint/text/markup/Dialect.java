package offprint.text.markup;

/** How much of Markdown a text may use. */
enum Dialect {
    TITLE,
    PROSE,
    PAGE
}
