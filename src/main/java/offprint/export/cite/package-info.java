/**
 * A paper to what readers cite it with: BibTeX, RIS, CSL-JSON, and a reference in each of six styles. {@link
 * offprint.export.cite.Citations} is the door. A paper is first put into the terms that all of these share ({@link
 * offprint.export.cite.Work}); each format is then one class. Everything is made from the model, never from a rendered text; the
 * package knows neither pages nor addresses of the site.
 */
@NullMarked
package offprint.export.cite;

import org.jspecify.annotations.NullMarked;
