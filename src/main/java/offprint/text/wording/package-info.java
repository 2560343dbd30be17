/**
 * What the pages say of themselves in a language: words, counts, dates and numbers. {@link offprint.text.wording.Wording} is
 * all of it; its texts lie in one properties file for each language. It knows nothing of pages, and asks neither the
 * machine's language nor the JDK's tables, which differ from one release to the next.
 */
@NullMarked
package offprint.text.wording;

import org.jspecify.annotations.NullMarked;
