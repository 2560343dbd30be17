package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * What a patent, or an application for one, is known by.
 *
 * @param holders to whom it was granted, or who applies for it
 * @param filed when it was applied for
 * @param application the application's number, as its office writes it
 * @param family the same invention at other offices
 */
public record Patent(
        PatentNumber number,
        List<String> holders,
        Optional<PublicationDate> filed,
        Optional<String> application,
        List<PatentNumber> family) {

    public Patent {
        holders = List.copyOf(holders);
        family = List.copyOf(family);
    }
}
