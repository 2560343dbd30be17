package offprint.add.formats;

import offprint.add.foreign.WebText;
import offprint.diag.Span;

/**
 * A field of an entry.
 *
 * @param name what the format calls it
 * @param text as the format has it
 * @param place where it stands
 */
record Field(String name, String text, Span place) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same field with another text. */
    Field with(String other) {
        return new Field(name, other, place);
    }

    /** The same field by another name. */
    Field named(String other) {
        return new Field(other, text, place);
    }

    /** The address that the field is or holds, without blanks in it. */
    Field asAddress() {
        return with(WebText.of(text));
    }
}
