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
 * @param sourceHref where they are to be found, if they are a service
 * @param asOf of which day it is
 * @param note what is to be known of it besides
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
        Optional<String> sourceHref,
        Optional<DateView> asOf,
        Optional<String> note) {

    /** The same of a service, or with a note. */
    FigureView with(Optional<String> href, Optional<String> remark) {
        return new FigureView(key, label, value, unit, plain, share, description, declared, source, href, asOf, remark);
    }
}
