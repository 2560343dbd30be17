package offprint.add.fetch;

import java.time.Duration;

/**
 * How long, how often and for how much a registry is asked.
 *
 * @param connect the longest time to a connection
 * @param answer the longest time from a request to the last byte of its answer
 * @param whole the time after which no further attempt begins
 * @param attempts how often a request is made, at the most
 * @param backOff the pause after the first attempt that failed; each further one is twice as long
 * @param longestPause the longest pause that a registry may ask for (Retry-After)
 * @param largest the most bytes of an answer
 */
public record Patience(
        Duration connect,
        Duration answer,
        Duration whole,
        int attempts,
        Duration backOff,
        Duration longestPause,
        int largest) {

    /** That of a person who waits for it. */
    public static Patience usual() {
        return new Patience(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(90),
                4,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                30_000_000);
    }
}
