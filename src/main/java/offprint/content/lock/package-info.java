/**
 * The text of {@code content/addresses.lock} into the addresses that a site has published, and back. {@link
 * offprint.content.lock.AddressLock} is the door. The package knows nothing of what is published at an address, and reads and
 * writes no files.
 */
@NullMarked
package offprint.content.lock;

import org.jspecify.annotations.NullMarked;
