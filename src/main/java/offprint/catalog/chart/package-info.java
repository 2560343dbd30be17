/**
 * The catalog as charts that only need drawing. {@link offprint.catalog.chart.Charts} is the door. Every bar, dot, tick
 * and label has its place in the picture, so templates compute nothing; what a chart shows is given in figures and
 * worded elsewhere. Pure; knows neither addresses nor colours.
 */
@NullMarked
package offprint.catalog.chart;

import org.jspecify.annotations.NullMarked;
