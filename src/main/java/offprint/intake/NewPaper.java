package offprint.intake;

import offprint.diag.Span;

/**
 * A file that is to be written.
 *
 * @param name the file's, in content/papers
 * @param text what it holds
 * @param place the entry that it was made of
 * @param unchosen whether its category has still to be chosen
 */
public record NewPaper(String name, String text, Span place, boolean unchosen) {}
