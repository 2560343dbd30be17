package offprint.model;

import java.util.Optional;

/**
 * What a paper was paid from.
 *
 * @param award the number of the grant
 */
public record Funding(String funder, Optional<String> award, Optional<String> url) {}
