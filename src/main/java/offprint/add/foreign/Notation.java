package offprint.add.foreign;

/** How the texts of a format are marked up. */
public enum Notation {
    /** LaTeX, with a little HTML: BibTeX, arXiv. */
    TEX,
    /** Text with HTML, JATS or MathML in it, and TeX where that is certain: everything else. */
    MARKED,
    /** Text with HTML and nothing else. */
    PLAIN
}
