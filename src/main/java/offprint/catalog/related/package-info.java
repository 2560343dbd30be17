/**
 * The papers that belong beside a paper, each with the reason. {@link offprint.catalog.related.RelatedPapers} is the
 * door. Compares authors, keywords, categories and the words of titles, summaries and abstracts. Pure; knows neither
 * addresses nor how a page words a reason.
 */
@NullMarked
package offprint.catalog.related;

import org.jspecify.annotations.NullMarked;
