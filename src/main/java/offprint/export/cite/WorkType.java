package offprint.export.cite;

import offprint.model.Paper;
import offprint.model.PaperType;

/**
 * What kind of work an entry is, in the words of BibTeX, RIS, schema.org and Dublin Core; CSL's depends on more than the
 * kind ({@link Work#csl}).
 */
public enum WorkType {
    ARTICLE(WorkForm.ARTICLE, "article", "JOUR", "article-journal", "ScholarlyArticle", ""),
    CONFERENCE(WorkForm.CONFERENCE, "inproceedings", "CONF", "paper-conference", "ScholarlyArticle", "conferencePaper"),
    PREPRINT(WorkForm.PREPRINT, "misc", "UNPB", "article", "ScholarlyArticle", "preprint"),
    THESIS(WorkForm.THESIS, "phdthesis", "THES", "thesis", "Thesis", "Thesis"),
    BOOK(WorkForm.BOOK, "book", "BOOK", "book", "Book", "book"),
    CHAPTER(WorkForm.CHAPTER, "incollection", "CHAP", "chapter", "Chapter", "bookSection"),
    REPORT(WorkForm.REPORT, "techreport", "RPRT", "report", "Report", "Report"),
    DATASET(WorkForm.DATASET, "misc", "DATA", "dataset", "Dataset", "Dataset"),
    SOFTWARE(WorkForm.SOFTWARE, "misc", "COMP", "document", "SoftwareSourceCode", "computerProgram"),
    PROCEEDINGS(WorkForm.BOOK, "proceedings", "BOOK", "book", "Book", "book"),
    ISSUE(WorkForm.BOOK, "book", "JFULL", "periodical", "PublicationIssue", "book"),
    REVIEW(WorkForm.ARTICLE, "article", "JOUR", "review-book", "Review", ""),
    ENTRY(WorkForm.CHAPTER, "incollection", "ENCYC", "entry-encyclopedia", "ScholarlyArticle", "encyclopediaArticle"),
    MAGAZINE(WorkForm.ARTICLE, "article", "MGZN", "article-magazine", "Article", "magazineArticle"),
    NEWSPAPER(WorkForm.ARTICLE, "article", "NEWS", "article-newspaper", "NewsArticle", "newspaperArticle"),
    WORKING_PAPER(WorkForm.REPORT, "techreport", "RPRT", "article", "ScholarlyArticle", "Report"),
    PREREGISTRATION(WorkForm.OTHER, "misc", "GEN", "document", "CreativeWork", "document"),
    PATENT(WorkForm.OTHER, "patent", "PAT", "patent", "CreativeWork", "patent"),
    STANDARD(WorkForm.REPORT, "techreport", "STAND", "standard", "TechArticle", "standard"),
    POSTER(WorkForm.OTHER, "misc", "SLIDE", "speech", "Poster", "presentation"),
    PRESENTATION(WorkForm.OTHER, "misc", "SLIDE", "speech", "PresentationDigitalDocument", "presentation"),
    MANUSCRIPT(WorkForm.OTHER, "unpublished", "MANSCPT", "manuscript", "ScholarlyArticle", "manuscript"),
    OTHER(WorkForm.OTHER, "misc", "GEN", "document", "CreativeWork", "document");

    private final WorkForm form;
    private final String bibtex;
    private final String ris;
    private final String csl;
    private final String schemaOrg;
    private final String zotero;

    WorkType(WorkForm form, String bibtex, String ris, String csl, String schemaOrg, String zotero) {
        this.form = form;
        this.bibtex = bibtex;
        this.ris = ris;
        this.csl = csl;
        this.schemaOrg = schemaOrg;
        this.zotero = zotero;
    }

    /**
     * What a paper is cited as. One that is still on its way is not yet what it is to become: who can read it reads a
     * preprint, and all others hear of a manuscript (Publication Manual of the American Psychological Association, 10.8).
     */
    public static WorkType of(Paper paper) {
        WorkType type = of(paper.type());
        if (!paper.status().isInProgress() || !type.isWriting()) {
            return type;
        }
        return paper.isPublic() ? PREPRINT : MANUSCRIPT;
    }

    /** What a type of work is in itself. */
    public static WorkType of(PaperType type) {
        return type == PaperType.WORKSHOP ? CONFERENCE : valueOf(type.name());
    }

    /** A thesis has a degree and no publisher to wait for, and all else that is left out is no text that one submits. */
    private boolean isWriting() {
        return switch (this) {
            case THESIS, DATASET, SOFTWARE, PATENT, STANDARD, PREREGISTRATION, POSTER, PRESENTATION -> false;
            default -> true;
        };
    }

    /** How it is told of. */
    public WorkForm form() {
        return form;
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
}
