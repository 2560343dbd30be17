package offprint.text.tex;

/** How much of TeX an author may use in a text. */
public enum TexDialect {
    /** A title: as prose, but on one line, in which a line break is a space, and without links. */
    TITLE,
    /** Summaries, abstracts: mathematics, and what BibTeX files and arXiv have of text commands. */
    PROSE,
    /** Markdown pages: mathematics only. */
    PAGE;

    private static final String TEX = "$\\{~-`'";

    /** The characters at which TeX may begin. */
    public String starts() {
        return this == PAGE ? "$\\" : TEX;
    }
}
