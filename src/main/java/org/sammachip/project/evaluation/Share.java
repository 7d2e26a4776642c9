package org.sammachip.project.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole.
 *
 * @param percent one decimal, HALF_UP; null when the whole is nothing
 * @param target least percentage to reach, or null when the programme sets none
 * @param met whether the unrounded share reaches the target, so that rounding never lifts a project over it; null
 *     without a target or a whole
 */
public record Share(int count, int of, BigDecimal percent, BigDecimal target, Boolean met) {

    static Share of(int count, int of) {
        return new Share(count, of, percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of)), null, null);
    }

    Share against(BigDecimal least) {
        var reached = of == 0
                ? null
                : BigDecimal.valueOf(count)
                                .multiply(BigDecimal.valueOf(100))
                                .compareTo(least.multiply(BigDecimal.valueOf(of)))
                        >= 0;
        return new Share(count, of, percent, least, reached);
    }

    /** A hundred times part over whole, to one decimal, HALF_UP (away from zero at the half); null over zero. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
