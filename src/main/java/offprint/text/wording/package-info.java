/**
 * What pages say in a language: words, counts, dates and numbers. {@link offprint.text.wording.Wording} is all of it;
 * its texts are one properties file per language. It asks neither the machine's language nor the JDK's tables, which
 * change between releases. Knows nothing of pages.
 */
@NullMarked
package offprint.text.wording;

import org.jspecify.annotations.NullMarked;
