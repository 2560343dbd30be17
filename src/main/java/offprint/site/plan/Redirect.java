package offprint.site.plan;

/**
 * A former address of a page, from which readers are sent on to where it is now.
 *
 * @param name what readers find there, in words; a path where there are none
 */
public record Redirect(Address address, Address target, String name) {}
