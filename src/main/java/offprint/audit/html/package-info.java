/**
 * A page's bytes, read as tags and the text between them. {@link offprint.audit.html.TagScanner} is the door. It
 * follows the tokenizer of the HTML standard and builds no tree, so it does not know which element ends where an end
 * tag is missing.
 */
@NullMarked
package offprint.audit.html;

import org.jspecify.annotations.NullMarked;
