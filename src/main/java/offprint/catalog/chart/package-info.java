/**
 * The catalog to charts that only need to be drawn: {@link offprint.catalog.chart.Charts} is the door. Every bar, dot, tick and
 * label comes with its place in the picture, so that templates reckon nothing; what a chart shows is given as a finding
 * in figures, and put into words elsewhere. The package is pure, and knows neither addresses nor colours.
 */
@NullMarked
package offprint.catalog.chart;

import org.jspecify.annotations.NullMarked;
