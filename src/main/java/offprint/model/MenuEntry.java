package offprint.model;

import java.util.Optional;
import offprint.diag.Span;

/**
 * An entry of the menu, as the owner wrote it.
 *
 * @param label what it is called; empty where it is called like the page that it leads to
 * @param address from the site's root, beginning with a slash, or a web address
 * @param place of the address, for only the site's plan can judge it
 */
public record MenuEntry(Optional<String> label, String address, Span place) {

    /** Whether it leads to another site. */
    public boolean isElsewhere() {
        return !address.startsWith("/");
    }

    /** The path from the site's root, without query and fragment; of an entry of this site. */
    public String path() {
        return address.substring(1, end());
    }

    /** Query and fragment. */
    public String rest() {
        return address.substring(end());
    }

    private int end() {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return end;
    }
}
