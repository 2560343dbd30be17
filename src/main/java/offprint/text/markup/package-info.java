/**
 * An author's Markdown and TeX to HTML, readable text and TeX. {@link offprint.text.markup.Markup} is the door, and the
 * package is the only door to flexmark. It knows passages and where links may lead in principle; it does not know which
 * pages a site has.
 */
@NullMarked
package offprint.text.markup;

import org.jspecify.annotations.NullMarked;
