package offprint.text.math;

/** Where the scripts of a base stand. */
enum Limits {
    BESIDE,
    /** Under and over it in display style, beside it in text. */
    MOVABLE,
    STACKED
}
