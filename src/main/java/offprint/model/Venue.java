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
        Optional<String> url,
        Book book) {

    /**
     * Those who made the book or the series that a paper is in.
     *
     * @param authors of a book that is not edited
     */
    public record Book(AuthorList authors, AuthorList editors, AuthorList seriesEditors) {

        /** Of whom nothing is said. */
        public static final Book NONE = new Book(AuthorList.NONE, AuthorList.NONE, AuthorList.NONE);
    }

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
                Optional.empty(),
                Book.NONE);
    }

    /** The name that lists show. */
    public String label() {
        return shortName.orElse(name);
    }
}
