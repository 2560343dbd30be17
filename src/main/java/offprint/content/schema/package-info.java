/**
 * The content format to JSON Schemas, for editors: {@link offprint.content.schema.ContentSchema} is the door. A schema says what
 * one file shows by itself; what takes several files or a check digit is the loaders' matter alone. The package knows
 * the words of the model and of the interface, and neither YAML nor the loaders, to which a test holds it.
 */
@NullMarked
package offprint.content.schema;

import org.jspecify.annotations.NullMarked;
