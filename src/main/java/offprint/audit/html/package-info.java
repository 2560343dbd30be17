/**
 * A page's bytes to its tags and the text between them: {@link offprint.audit.html.TagScanner} is the door. It reads what is
 * written, as the tokenizer of the HTML standard does, and builds no tree: it does not know which element ends where an
 * end tag was left out.
 */
@NullMarked
package offprint.audit.html;

import org.jspecify.annotations.NullMarked;
