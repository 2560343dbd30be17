package offprint.model;

import java.util.Locale;

/** What kind of work a paper is. */
public enum PaperType {
    ARTICLE("Journal article"),
    CONFERENCE("Conference paper"),
    WORKSHOP("Workshop paper"),
    PREPRINT("Preprint"),
    THESIS("Thesis"),
    BOOK("Book"),
    CHAPTER("Book chapter"),
    REPORT("Report"),
    DATASET("Dataset"),
    SOFTWARE("Software"),
    PROCEEDINGS("Proceedings"),
    ISSUE("Journal issue"),
    REVIEW("Review"),
    ENTRY("Encyclopedia entry"),
    MAGAZINE("Magazine article"),
    NEWSPAPER("Newspaper article"),
    WORKING_PAPER("Working paper"),
    PREREGISTRATION("Preregistration"),
    PATENT("Patent"),
    STANDARD("Standard"),
    POSTER("Poster"),
    PRESENTATION("Presentation"),
    OTHER("Other");

    private final String key;
    private final String label;

    PaperType(String label) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.label = label;
    }

    /** The word in content files. */
    public String key() {
        return key;
    }

    /** The words that pages show. */
    public String label() {
        return label;
    }
}
