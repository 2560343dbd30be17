package offprint.view;

import java.util.Optional;

/**
 * A figure with its meaning.
 *
 * @param value as it is printed
 * @param declared whether someone says so; otherwise it follows from the papers
 * @param source who says so
 * @param asOf of which day it is
 */
public record FigureView(
        String key,
        String label,
        String value,
        String unit,
        String description,
        boolean declared,
        Optional<String> source,
        Optional<String> asOf) {}
