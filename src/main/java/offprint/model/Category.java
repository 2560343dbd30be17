package offprint.model;

/** A field that papers are sorted into, by its short code: {@code LG}, Machine Learning. */
public record Category(String code, String name) {}
