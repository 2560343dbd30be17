package offprint.add.merge;

/**
 * A stretch of a text that another text takes the place of.
 *
 * @param start offset of its first char
 * @param end offset after its last char; {@code start} where something is only added
 */
record Edit(int start, int end, String text) {}
