/**
 * What search engines ask of a PDF, answered from its bytes. {@link offprint.audit.pdf.TextLayer} is the door. It scans
 * the streams one by one, reads no fonts and draws nothing; where a file keeps it from looking, it says so.
 */
@NullMarked
package offprint.audit.pdf;

import org.jspecify.annotations.NullMarked;
