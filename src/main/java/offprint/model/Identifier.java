package offprint.model;

import java.util.Locale;

/**
 * A persistent identifier of a work or person.
 *
 * @param value in the scheme's own normal form, without any prefix or address before it
 */
public record Identifier(IdentifierScheme scheme, String value) {

    /** The address under which the scheme's registry resolves it; empty where there is none (ISBN). */
    public String url() {
        return scheme.url(value);
    }

    /** What two spellings of one identifier have in common. */
    public String matchKey() {
        return scheme.key() + ':' + value.toLowerCase(Locale.ROOT);
    }
}
