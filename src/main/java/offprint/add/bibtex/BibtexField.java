package offprint.add.bibtex;

import offprint.diag.Span;

/**
 * A field of an entry.
 *
 * @param name in lower case
 * @param place where the name stands
 */
public record BibtexField(String name, Span place, BibtexValue value) {}
