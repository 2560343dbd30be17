package offprint.add.fetch;

import java.util.List;
import offprint.model.Identifier;

/**
 * What a registry said.
 *
 * @param name how messages name it
 * @param asked the identifiers that it was asked for
 * @param text its body, CSL-JSON or Atom
 */
public record Answer(String name, List<Identifier> asked, String text) {
    public Answer {
        asked = List.copyOf(asked);
    }
}
