package offprint.catalog.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of round numbers: steps of 1, 2 or 5 times a power of ten, from a multiple of the step to another (Heckbert,
 * "Nice numbers for graph labels", 1990). Reckoned in decimals, so that 0.1 is 0.1.
 */
final class Scale {
    private static final int[] NICE = {1, 2, 5, 10};

    private final BigDecimal low;
    private final BigDecimal high;
    private final BigDecimal step;

    private Scale(BigDecimal low, BigDecimal high, BigDecimal step) {
        this.low = low;
        this.high = high;
        this.step = step;
    }

    /**
     * The scale that holds zero and the values between the least and the greatest.
     *
     * @param intervals how many steps there are at the most, give or take the one that rounding adds
     * @param leastStep the smallest step that makes sense; 1 for counts
     */
    static Scale of(BigDecimal least, BigDecimal greatest, int intervals, BigDecimal leastStep) {
        BigDecimal bottom = least.min(BigDecimal.ZERO);
        BigDecimal top = greatest.max(BigDecimal.ZERO);
        if (bottom.compareTo(top) == 0) {
            top = leastStep;
        }
        BigDecimal step = step(top.subtract(bottom), intervals).max(leastStep);
        BigDecimal low = bottom.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal high = top.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(low, high, step);
    }

    /** How far the value has gone from the low end to the high one, 0 to 1. */
    double part(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }

    /** The ticks of a vertical axis, from the foot up. */
    List<Tick> ticks(ChartFrame frame) {
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(step)) {
            ticks.add(new Tick(frame.y(part(value)), text(value)));
        }
        return ticks;
    }

    /** The smallest nice step of which so many reach as far. */
    static BigDecimal step(BigDecimal reach, int intervals) {
        BigDecimal least = reach.divide(BigDecimal.valueOf(intervals), 12, RoundingMode.UP);
        int power = least.precision() - least.scale() - 1;
        for (int nice : NICE) {
            BigDecimal step = BigDecimal.valueOf(nice).scaleByPowerOfTen(power);
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        throw new IllegalStateException("no step for " + reach);
    }

    private String text(BigDecimal value) {
        return value.setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
