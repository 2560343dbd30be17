/**
 * JSON text, written and read. {@link offprint.diag.json.JsonWriter} and {@link offprint.diag.json.JsonReader} stand
 * above every other package because messages, metadata and exports all end in JSON. Knows nothing of papers.
 */
@NullMarked
package offprint.diag.json;

import org.jspecify.annotations.NullMarked;
