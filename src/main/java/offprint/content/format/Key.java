package offprint.content.format;

/**
 * A key of a mapping in a content file.
 *
 * @param doc a sentence for those who write the file, as their editor shows it
 */
public record Key<T>(String name, Kind<T> kind, boolean required, String doc) {}
