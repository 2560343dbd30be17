package offprint.site.plan;

import java.util.Optional;

/** A format that feeds are published in. */
public enum FeedFormat {
    /** The Atom Syndication Format (RFC 4287). */
    ATOM("feed.xml", "feed"),
    /** JSON Feed 1.1. */
    JSON("feed.json", "JSON feed");

    private final String fileName;
    private final String label;

    FeedFormat(String fileName, String label) {
        this.fileName = fileName;
        this.label = label;
    }

    /** The format of a feed's file; empty for the name of another file. */
    static Optional<FeedFormat> ofFile(String name) {
        for (FeedFormat format : values()) {
            if (format.fileName.equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    String fileName() {
        return fileName;
    }

    /** In the words of messages. */
    String label() {
        return label;
    }
}
