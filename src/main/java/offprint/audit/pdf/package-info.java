/**
 * A PDF's bytes to what search engines ask of one: {@link offprint.audit.pdf.TextLayer} is the door. It looks into the streams
 * one after the other, reads no fonts and draws nothing; where a file keeps them from it, it says that it cannot tell.
 */
@NullMarked
package offprint.audit.pdf;

import org.jspecify.annotations.NullMarked;
