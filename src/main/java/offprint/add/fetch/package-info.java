/**
 * What services say about a work or a person, by their identifiers. {@link offprint.add.fetch.Fetch} asks them, each as
 * {@link offprint.add.fetch.Registry} says that it wants to be asked. The only package that uses the network; what an answer means is for the
 * formats to say. No build loads it.
 */
@NullMarked
package offprint.add.fetch;

import org.jspecify.annotations.NullMarked;
