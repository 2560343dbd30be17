package offprint.catalog;

import offprint.model.Metric;

/**
 * A figure of the profile.
 *
 * @param declared whether profile.yaml says so; otherwise it follows from the papers
 * @param papers how many papers it follows from; 0 where it is declared
 */
public record Figure(Metric metric, boolean declared, int papers) {}
