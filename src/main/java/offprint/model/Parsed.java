package offprint.model;

import java.util.Optional;

/**
 * A text read as a value, or the reason why it is none.
 *
 * @param reason why there is no value, as the end of a sentence such as "… `10/x` is not a valid DOI: it begins with 10."; empty
 *     where there is one
 */
public record Parsed<T>(Optional<T> value, String reason) {

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), "");
    }

    public static <T> Parsed<T> failed(String reason) {
        return new Parsed<>(Optional.empty(), reason);
    }
}
