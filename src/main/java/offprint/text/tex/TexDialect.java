package offprint.text.tex;

/** How much of TeX an author may use in a text. */
public enum TexDialect {
    /** Titles, summaries, abstracts: mathematics, and what BibTeX files and arXiv have of text commands. */
    PROSE,
    /** Markdown pages: mathematics only. */
    PAGE
}
