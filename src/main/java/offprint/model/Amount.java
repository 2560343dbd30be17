package offprint.model;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param currency a code of ISO 4217, such as {@code EUR}
 */
public record Amount(BigDecimal value, String currency) {}
