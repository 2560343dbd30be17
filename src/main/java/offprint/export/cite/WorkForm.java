package offprint.export.cite;

/** How a work is told of: the kinds that reference styles, heads and formats tell apart. Several types share one. */
public enum WorkForm {
    ARTICLE,
    CONFERENCE,
    PREPRINT,
    THESIS,
    BOOK,
    CHAPTER,
    REPORT,
    DATASET,
    SOFTWARE,
    OTHER;

    /** Whether it is a part of something that has a title of its own. */
    public boolean isPart() {
        return this == ARTICLE || this == CONFERENCE || this == CHAPTER;
    }
}
