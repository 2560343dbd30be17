/**
 * The content format as JSON Schemas, for editors. {@link offprint.content.schema.ContentSchema} is the door. A schema
 * covers what one file shows by itself; check digits and whatever takes several files is left to the loaders, to which
 * a test holds it.
 */
@NullMarked
package offprint.content.schema;

import org.jspecify.annotations.NullMarked;
