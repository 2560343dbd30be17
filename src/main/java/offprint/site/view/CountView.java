package offprint.site.view;

import java.util.Optional;

/**
 * How often a paper is cited, as one service counts.
 *
 * @param source the service
 * @param href its home page
 * @param form which form of the paper it counts, where the paper has two and the service does not take them for one
 */
public record CountView(String source, String href, Optional<String> form, String value, DateView asOf) {}
