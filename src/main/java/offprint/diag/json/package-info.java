/**
 * Values to JSON text, and text to values: {@link offprint.diag.json.JsonWriter} and {@link offprint.diag.json.JsonReader}. The
 * package stands above every other, because messages, metadata and exports alike end in JSON; it knows nothing of papers.
 */
@NullMarked
package offprint.diag.json;

import org.jspecify.annotations.NullMarked;
