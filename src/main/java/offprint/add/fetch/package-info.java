/**
 * Identifiers of works to what their registries say about them: {@link offprint.add.fetch.Fetch} asks doi.org, which leads to
 * Crossref, DataCite and others, and arXiv. The only package that asks anybody over a network, and the only door to
 * {@code java.net.http}; what an answer means is for {@code intake} to say. No build loads it.
 */
@NullMarked
package offprint.add.fetch;

import org.jspecify.annotations.NullMarked;
