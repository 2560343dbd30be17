package offprint.site.plan;

import java.util.Optional;

/**
 * An entry of the menu.
 *
 * @param address in this site; empty where it leads to another one
 * @param rest query and fragment; of another site the whole address
 */
public record MenuItem(PageName name, Optional<Address> address, String rest) {}
