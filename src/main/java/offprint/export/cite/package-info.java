/**
 * A paper in the forms that readers cite it with: BibTeX, RIS, CSL-JSON, and a reference in each of six styles.
 * {@link offprint.export.cite.Citations} is the door. A {@link offprint.export.cite.Work} is the paper in the terms
 * that all of them share; each format is one class. Made from the model, never from rendered text. Knows neither pages
 * nor addresses of the site.
 */
@NullMarked
package offprint.export.cite;

import org.jspecify.annotations.NullMarked;
