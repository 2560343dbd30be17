package offprint.content.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a record that the papers' data holds. */
final class Facts {

    private Facts() {}

    /** A list, where anything is in it. */
    static <R, T> Function<R, Optional<List<T>>> some(Function<R, List<T>> of) {
        return record -> {
            List<T> list = of.apply(record);
            return list.isEmpty() ? Optional.empty() : Optional.of(list);
        };
    }
}
