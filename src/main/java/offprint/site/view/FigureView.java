package offprint.site.view;

import java.util.Optional;

/**
 * A figure with its meaning.
 *
 * @param value as it is printed
 * @param plain the same for machines
 * @param share how long its bar is, in hundredths; only the metric that lists show first has one
 * @param declared whether someone says so; otherwise it follows from the papers
 * @param source who says so
 * @param asOf of which day it is
 */
public record FigureView(
        String key,
        String label,
        String value,
        String unit,
        String plain,
        Optional<Integer> share,
        String description,
        boolean declared,
        Optional<String> source,
        Optional<DateView> asOf) {}
