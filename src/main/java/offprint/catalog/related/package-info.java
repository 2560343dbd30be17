/**
 * The catalog to the papers that belong beside a paper, each with the reason: {@link offprint.catalog.related.RelatedPapers} is
 * the door. The package compares authors, keywords, categories and the words of titles, summaries and abstracts; it is
 * pure, and knows neither addresses nor the words in which a page gives a reason.
 */
@NullMarked
package offprint.catalog.related;

import org.jspecify.annotations.NullMarked;
