package offprint.add.formats;

import offprint.model.Identifier;
import offprint.model.IdentifierScheme;

/** ORCID iDs as services write them: alone or as an address. */
final class OrcidText {

    private OrcidText() {}

    /** The iD without its address; empty for what is none. */
    static String of(String text) {
        return IdentifierScheme.ORCID
                .parse(text.substring(text.lastIndexOf('/') + 1))
                .value()
                .map(Identifier::value)
                .orElse("");
    }
}
