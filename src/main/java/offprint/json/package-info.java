/**
 * Values to JSON text: {@link offprint.json.JsonWriter} is all of it. It stands above every other package, because
 * messages, metadata and exports alike end in JSON; it knows nothing of papers.
 */
@NullMarked
package offprint.json;

import org.jspecify.annotations.NullMarked;
