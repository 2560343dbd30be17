package offprint.catalog;

import offprint.model.Metric;

/**
 * A figure of the profile.
 *
 * @param declared whether profile.yaml says so; otherwise it follows from the papers
 */
public record Figure(Metric metric, boolean declared) {}
