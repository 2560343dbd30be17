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
    OTHER("Other");

    private final String key;
    private final String label;

    PaperType(String label) {
        this.key = name().toLowerCase(Locale.ROOT);
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
