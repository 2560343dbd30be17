/**
 * The text of {@code content/addresses.lock} into the addresses that a site has published, and back. {@link
 * offprint.lock.AddressLock} is the door. The package knows nothing of what is published at an address, and reads and
 * writes no files.
 */
@NullMarked
package offprint.lock;

import org.jspecify.annotations.NullMarked;
