package offprint.model;

import java.util.Optional;

/**
 * Something that belongs to a paper and is to be found on the web.
 *
 * @param url where; empty where only that it exists is known
 */
public record Link(LinkKind kind, Optional<String> url) {}
