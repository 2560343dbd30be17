package offprint.catalog;

/**
 * Someone who has written papers with the profile's person.
 *
 * @param papers how many they have in common
 */
public record Coauthor(Heading author, int papers) {}
