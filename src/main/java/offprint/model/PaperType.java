package offprint.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    /** What is on its way, and does not say what it will be; no word of content files. */
    MANUSCRIPT("Manuscript"),
    OTHER("Other");

    private final String key;
    private final String label;

    PaperType(String label) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.label = label;
    }

    /** Those that a content file can name. */
    public static List<PaperType> stated() {
        List<PaperType> types = new ArrayList<>(Arrays.asList(values()));
        types.remove(MANUSCRIPT);
        return types;
    }

    /** The word in content files and data. */
    public String key() {
        return key;
    }

    /** The words that pages show. */
    public String label() {
        return label;
    }
}
