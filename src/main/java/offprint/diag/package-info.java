/**
 * What went wrong, and where. A stage reports a {@link offprint.diag.Diagnostic} to the run's
 * {@link offprint.diag.Diagnostics}; {@link offprint.diag.DiagnosticPrinter} shows them. The package knows texts and
 * places in them, and nothing of what the texts mean.
 */
@NullMarked
package offprint.diag;

import org.jspecify.annotations.NullMarked;
