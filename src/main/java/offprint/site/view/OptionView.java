package offprint.site.view;

/**
 * A choice that a list can be narrowed to or sorted by.
 *
 * @param value as addresses and the rows' data have it
 * @param papers how many papers of the list it leaves
 */
public record OptionView(String value, String label, int papers) {}
