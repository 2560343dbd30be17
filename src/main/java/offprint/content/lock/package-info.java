/**
 * The published addresses that {@code content/addresses.lock} lists. {@link offprint.content.lock.AddressLock} reads
 * and writes its text; it touches no disk and does not know what is published at an address.
 */
@NullMarked
package offprint.content.lock;

import org.jspecify.annotations.NullMarked;
