package offprint.model;

import java.util.Optional;

/**
 * A conference, a workshop, a festival.
 *
 * @param shortName such as an acronym with the year
 */
public record Event(
        String name,
        Optional<String> shortName,
        Optional<String> place,
        Optional<TimeSpan> time,
        Optional<String> url) {

    /** One of which only the name is known. */
    public static Event named(String name) {
        return new Event(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
