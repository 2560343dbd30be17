/**
 * What is wrong, and where. Each stage reports a {@link offprint.diag.Diagnostic} to the run's {@link
 * offprint.diag.Diagnostics}; a {@link offprint.diag.DiagnosticPrinter} shows them. Knows texts and places in them, not
 * what they mean.
 */
@NullMarked
package offprint.diag;

import org.jspecify.annotations.NullMarked;
