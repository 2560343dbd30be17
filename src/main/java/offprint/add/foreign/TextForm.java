package offprint.add.foreign;

/** What a text is written for. */
enum TextForm {
    /** A title: Markdown with TeX on one line. */
    TITLE,
    /** Markdown with TeX in paragraphs. */
    PROSE,
    /** Text in which nothing means anything. */
    LINE,
    /** Text in which braces that hold words together stay. */
    NAME,
    /** What stands within TeX that stays, where Markdown is not read. */
    TEX;

    /** Whether it has neither Markdown nor TeX. */
    boolean isPlain() {
        return this == LINE || this == NAME;
    }
}
