package offprint.export.cite;

/** The styles of references. */
public enum ReferenceStyle {
    APA("apa", "APA 7"),
    MLA("mla", "MLA 9"),
    CHICAGO("chicago", "Chicago"),
    IEEE("ieee", "IEEE"),
    ACM("acm", "ACM"),
    VANCOUVER("vancouver", "Vancouver");

    private final String key;
    private final String label;

    ReferenceStyle(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** A word for ids and addresses. */
    public String key() {
        return key;
    }

    /** The style's name, which is the same in all languages. */
    public String label() {
        return label;
    }
}
