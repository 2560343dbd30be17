package offprint.browser;

import java.nio.file.Path;

/** The sites that are looked at in a browser, all of them in the theme of this repository. */
enum Site {
    /** What this repository publishes. */
    PUBLISHED("content"),
    /** Each field of the format at least once. */
    EVERYTHING("src/test/resources/sites/everything/content"),
    /** No papers. */
    EMPTY("src/test/resources/sites/empty/content"),
    /** Formulas. */
    TEX("src/test/resources/sites/tex/content"),
    /** Scripts that are written in other directions or without spaces. */
    SCRIPTS("src/test/resources/sites/scripts/content"),
    /** An Arabic site, with papers in Hebrew and English too. */
    LEFTWARDS("src/test/resources/browser/leftwards/content"),
    /** Texts with what means something to HTML. */
    HOSTILE("src/test/resources/hostile/content"),
    /** Words, names, formulas, tables and code that are wider than a phone, and more authors than fit. */
    WIDE("src/test/resources/browser/wide/content"),
    /** Colours, fonts, an order of sections and words of its own. */
    LOOK("src/test/resources/browser/look/content"),
    /** A menu, a footer, colours, fields and texts of its own, and rows that are compact. */
    OWNER("src/test/resources/sites/owner/content"),
    /** Lists of several pages. */
    MANY("") {
        @Override
        Path content() {
            return ManyPapers.content();
        }
    };

    private final Path content;

    Site(String content) {
        this.content = Path.of(content);
    }

    Path content() {
        return content;
    }
}
