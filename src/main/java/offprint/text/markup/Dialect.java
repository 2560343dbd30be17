package offprint.text.markup;

import offprint.text.tex.TexDialect;

/** How much of Markdown a text may use. */
enum Dialect {
    TITLE(TexDialect.TITLE),
    PROSE(TexDialect.PROSE),
    PAGE(TexDialect.PAGE);

    private final TexDialect tex;

    Dialect(TexDialect tex) {
        this.tex = tex;
    }

    /** How much of TeX it may use. */
    TexDialect tex() {
        return tex;
    }
}
