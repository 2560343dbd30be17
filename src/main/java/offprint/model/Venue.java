package offprint.model;

import java.util.Optional;

/**
 * Where a paper appeared: a journal, a conference's proceedings, a publisher's series.
 *
 * @param name the full name (CSL: container title)
 * @param shortName the name that people say, such as {@code NeurIPS}
 */
public record Venue(
        String name,
        Optional<String> shortName,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> pages,
        Optional<String> number,
        Optional<String> publisher,
        Optional<String> series,
        Optional<String> location,
        Optional<String> url) {

    /** A venue of which only the name is known. */
    public static Venue named(String name) {
        return new Venue(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The name that lists show. */
    public String label() {
        return shortName.orElse(name);
    }
}
