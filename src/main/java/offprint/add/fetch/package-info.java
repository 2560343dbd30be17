/**
 * What registries say about a work, by its identifier. {@link offprint.add.fetch.Fetch} asks doi.org (which leads to
 * Crossref, DataCite and others) and arXiv. The only package that uses the network; what an answer means is for the
 * formats to say. No build loads it.
 */
@NullMarked
package offprint.add.fetch;

import org.jspecify.annotations.NullMarked;
