package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * Facts that few papers state.
 *
 * @param genre what kind of its type it is, such as {@code Habilitation}
 * @param edition of the work or of its book: a number, or words
 * @param version of software, data or a standard
 * @param pageCount of the whole work, as libraries write it: {@code xii, 340}
 */
public record Extras(
        List<String> awards,
        Optional<String> license,
        Optional<String> genre,
        Optional<String> edition,
        Optional<String> version,
        Optional<String> pageCount) {

    /** None of them. */
    public static final Extras NONE = new Extras(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Extras {
        awards = List.copyOf(awards);
    }
}
