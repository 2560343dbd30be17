/**
 * An author's Markdown and TeX as HTML, readable text and TeX. {@link offprint.text.markup.Markup} is the door, and
 * this is the only package that uses flexmark. Knows passages, and where links may lead in principle; not which pages a
 * site has.
 */
@NullMarked
package offprint.text.markup;

import org.jspecify.annotations.NullMarked;
