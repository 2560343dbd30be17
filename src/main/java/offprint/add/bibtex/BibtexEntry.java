package offprint.add.bibtex;

import java.util.List;
import java.util.Optional;
import offprint.diag.Span;

/**
 * One entry of a file.
 *
 * @param type what stands behind the at sign, in lower case
 * @param key what it is cited by; empty where it has none
 * @param head where it begins: its type and key
 * @param fields in the order of the file, no name twice; inherited ones last
 */
public record BibtexEntry(String type, String key, Span head, List<BibtexField> fields) {

    public BibtexEntry {
        fields = List.copyOf(fields);
    }

    /** The value of a field; empty where it is missing or blank. */
    public Optional<BibtexValue> value(String name) {
        for (BibtexField field : fields) {
            if (field.name().equals(name) && !field.value().text().isBlank()) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    boolean has(String name) {
        for (BibtexField field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
