package offprint.export.cite;

import offprint.model.PaperType;

/** What kind of work an entry is, in the words of BibTeX, RIS and CSL. */
public enum WorkType {
    ARTICLE("article", "JOUR", "article-journal"),
    CONFERENCE("inproceedings", "CPAPER", "paper-conference"),
    PREPRINT("misc", "UNPB", "article"),
    THESIS("phdthesis", "THES", "thesis"),
    BOOK("book", "BOOK", "book"),
    CHAPTER("incollection", "CHAP", "chapter"),
    REPORT("techreport", "RPRT", "report"),
    DATASET("misc", "DATA", "dataset"),
    SOFTWARE("misc", "COMP", "software"),
    OTHER("misc", "GEN", "document");

    private final String bibtex;
    private final String ris;
    private final String csl;

    WorkType(String bibtex, String ris, String csl) {
        this.bibtex = bibtex;
        this.ris = ris;
        this.csl = csl;
    }

    public static WorkType of(PaperType type) {
        return switch (type) {
            case ARTICLE -> ARTICLE;
            case CONFERENCE, WORKSHOP -> CONFERENCE;
            case PREPRINT -> PREPRINT;
            case THESIS -> THESIS;
            case BOOK -> BOOK;
            case CHAPTER -> CHAPTER;
            case REPORT -> REPORT;
            case DATASET -> DATASET;
            case SOFTWARE -> SOFTWARE;
            case OTHER -> OTHER;
        };
    }

    /**
     * The entry type that BibTeX's standard styles and biblatex both know. A thesis is {@code @phdthesis} with a
     * {@code type} of its own, because neither knows a type that leaves the degree open.
     */
    public String bibtex() {
        return bibtex;
    }

    /** The value of {@code TY} (Research Information Systems, RIS format specification). */
    public String ris() {
        return ris;
    }

    /** The item type (CSL 1.0.2, appendix III); a preprint is an {@code article}. */
    public String csl() {
        return csl;
    }

    /** Whether it is a part of something that has a title of its own. */
    boolean isPart() {
        return this == ARTICLE || this == CONFERENCE || this == CHAPTER;
    }
}
