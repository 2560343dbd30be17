package offprint.model;

/** A field that papers are sorted into, by its short code: {@code LG}, Machine Learning. */
public record Category(String code, String name) {
    // Written out because the JVM links what it makes for records at run time, which takes longer than a small build
    // has.
    @Override
    public boolean equals(Object other) {
        return other instanceof Category category && code.equals(category.code) && name.equals(category.name);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
