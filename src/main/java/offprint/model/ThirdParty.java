package offprint.model;

import java.util.List;
import java.util.Locale;
import offprint.diag.Span;

/**
 * A host that the owner lets pages ask for something.
 *
 * @param host its name, in lower case, with a port where that is not the usual one
 * @param purposes in the order of the file
 * @param place of the name, for only the finished pages tell whether they ask it
 */
public record ThirdParty(String host, List<Purpose> purposes, Span place) {

    public ThirdParty {
        purposes = List.copyOf(purposes);
    }

    /** What pages ask a host for. */
    public enum Purpose {
        SCRIPTS,
        CONNECTIONS,
        IMAGES,
        FRAMES,
        STYLES,
        FONTS;

        /** The word in site.yaml. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the host is asked; pages at {@code https} can load nothing from elsewhere. */
    public String origin() {
        return "https://" + host;
    }

    /** Whether an address is one of the host's. */
    public boolean has(String address) {
        String stripped = address.strip().toLowerCase(Locale.ROOT);
        String rest = stripped.startsWith("//") ? "https:" + stripped : stripped;
        return rest.startsWith(origin())
                && (rest.length() == origin().length() || "/?#".indexOf(rest.charAt(origin().length())) >= 0);
    }
}
