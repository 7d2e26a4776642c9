package org.sammachip.project.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the income of the households that practise changed, paired by household: the sum of the paired changes over the
 * sum of the same households' baselines. A household without an endline income, or whose baseline is zero (no rate can
 * be taken of nothing), is not paired but counted.
 *
 * @param paired households that practise and have both figures
 * @param withoutEndline households that practise and whose income now is not known
 * @param withoutBaseline households that practise, whose income now is known and whose baseline was zero
 * @param baseline baht a month, sum over the paired households
 * @param endline baht a month, sum over the paired households
 * @param percent one decimal, HALF_UP; null when no household is paired
 * @param met whether the unrounded change reaches the target; null when no household is paired
 */
public record IncomeChange(
        int paired,
        int withoutEndline,
        int withoutBaseline,
        BigDecimal baseline,
        BigDecimal endline,
        BigDecimal percent,
        BigDecimal target,
        Boolean met) {

    static IncomeChange of(List<HouseholdFigures> households, BigDecimal target) {
        var practising = households.stream().filter(HouseholdFigures::practises).toList();
        var known = practising.stream().filter(h -> h.endline() != null).toList();
        var paired = known.stream().filter(h -> h.baseline().signum() > 0).toList();
        var before = paired.stream().map(HouseholdFigures::baseline).reduce(BigDecimal.ZERO, BigDecimal::add);
        var now = paired.stream().map(HouseholdFigures::endline).reduce(BigDecimal.ZERO, BigDecimal::add);
        var change = now.subtract(before);
        var met = paired.isEmpty()
                ? null
                : change.multiply(BigDecimal.valueOf(100)).compareTo(target.multiply(before)) >= 0;
        return new IncomeChange(
                paired.size(),
                practising.size() - known.size(),
                known.size() - paired.size(),
                before,
                now,
                Share.percent(change, before),
                target,
                met);
    }

    /** Households that practise and cannot be paired. */
    public int unpaired() {
        return withoutEndline + withoutBaseline;
    }
}
