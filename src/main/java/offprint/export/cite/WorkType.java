package offprint.export.cite;

import offprint.model.PaperType;

/**
 * What kind of work an entry is, in the words of BibTeX, RIS, schema.org and Dublin Core; CSL's depends on more than the
 * kind ({@link Work#csl}).
 */
public enum WorkType {
    ARTICLE("article", "JOUR", "article-journal", "ScholarlyArticle", ""),
    CONFERENCE("inproceedings", "CONF", "paper-conference", "ScholarlyArticle", "conferencePaper"),
    PREPRINT("misc", "UNPB", "article", "ScholarlyArticle", "preprint"),
    THESIS("phdthesis", "THES", "thesis", "Thesis", "Thesis"),
    BOOK("book", "BOOK", "book", "Book", "book"),
    CHAPTER("incollection", "CHAP", "chapter", "Chapter", "bookSection"),
    REPORT("techreport", "RPRT", "report", "Report", "Report"),
    DATASET("misc", "DATA", "dataset", "Dataset", "Dataset"),
    SOFTWARE("misc", "COMP", "document", "SoftwareSourceCode", "computerProgram"),
    OTHER("misc", "GEN", "document", "CreativeWork", "document");

    private final String bibtex;
    private final String ris;
    private final String csl;
    private final String schemaOrg;
    private final String zotero;

    WorkType(String bibtex, String ris, String csl, String schemaOrg, String zotero) {
        this.bibtex = bibtex;
        this.ris = ris;
        this.csl = csl;
        this.schemaOrg = schemaOrg;
        this.zotero = zotero;
    }

    public static WorkType of(PaperType type) {
        return switch (type) {
            case ARTICLE, ISSUE, REVIEW, MAGAZINE, NEWSPAPER -> ARTICLE;
            case CONFERENCE, WORKSHOP -> CONFERENCE;
            case PREPRINT -> PREPRINT;
            case THESIS -> THESIS;
            case BOOK, PROCEEDINGS -> BOOK;
            case CHAPTER, ENTRY -> CHAPTER;
            case REPORT, WORKING_PAPER, STANDARD -> REPORT;
            case DATASET -> DATASET;
            case SOFTWARE -> SOFTWARE;
            case PREREGISTRATION, PATENT, POSTER, PRESENTATION, OTHER -> OTHER;
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

    /** The item type (CSL 1.0.2, appendix III) that readers before 1.0.2 know too; a preprint is an {@code article}. */
    public String csl() {
        return csl;
    }

    /** The class in the vocabulary of schema.org. */
    public String schemaOrg() {
        return schemaOrg;
    }

    /**
     * The word by which Zotero tells it from an article where no other tag of a page does; empty for an article, which is
     * what it takes a page for that says nothing else.
     */
    public String zotero() {
        return zotero;
    }

    /** What Dublin Core's own list of types (DCMI Type Vocabulary) calls it. */
    public String dcmi() {
        return switch (this) {
            case DATASET -> "Dataset";
            case SOFTWARE -> "Software";
            default -> "Text";
        };
    }

    /** Whether it is a part of something that has a title of its own. */
    public boolean isPart() {
        return this == ARTICLE || this == CONFERENCE || this == CHAPTER;
    }
}
