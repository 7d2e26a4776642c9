package org.sammachip.project.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The figures of a project's evaluation: always computed from the record, never typed. Percentages have one decimal,
 * HALF_UP; money is baht with two.
 *
 * @param practising households that practise the occupation, of all target households; at least 85 %
 * @param income change of the income of those that practise; at least 3 %
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Indicators(
        Share practising,
        IncomeChange income,
        Groups groups,
        List<Occupation> occupations,
        Attendance attendance,
        LeadTime leadTime,
        Money money) {

    /** At least 85 % of the target households practise an occupation. */
    public static final BigDecimal PRACTISING_TARGET = new BigDecimal("85");
    /** The income of those that practise rises by at least 3 %. */
    public static final BigDecimal INCOME_TARGET = new BigDecimal("3");

    /** @param alive groups that were still working at the evaluation */
    public record Groups(int formed, int alive) {}

    public record Occupation(String occupation, int households, int practising) {}

    /**
     * Over all households invited to all activities held.
     *
     * @param taken present or represented, of those invited
     */
    public record Attendance(int present, int represented, int absent, Share taken) {

        public static Attendance of(int present, int represented, int absent) {
            int came = present + represented;
            return new Attendance(present, represented, absent, Share.of(came, came + absent));
        }
    }

    /**
     * Solution 1 of the source: the households are told at least three days ahead.
     *
     * @param kept activities held that were told on or before their date − 3 days
     * @param waived held although told later, with a district manager's waiver
     */
    public record LeadTime(Share kept, int waived) {

        public static LeadTime of(int kept, int waived, int held) {
            return new LeadTime(Share.of(kept, held), waived);
        }
    }

    /**
     * @param budget of the project
     * @param planned activities' budgets and materials of the plan
     * @param activities what the activities held cost
     * @param materials quantity × unit price of what was handed over, each hand-over rounded to satang, HALF_UP
     * @param spentPercent of what was planned; null when nothing was
     */
    public record Money(
            BigDecimal budget,
            BigDecimal planned,
            BigDecimal activities,
            BigDecimal materials,
            BigDecimal spent,
            BigDecimal spentPercent) {

        public static Money of(BigDecimal budget, BigDecimal planned, BigDecimal activities, BigDecimal materials) {
            var spent = activities.add(materials);
            return new Money(budget, planned, activities, materials, spent, Share.percent(spent, planned));
        }
    }

    static Indicators of(
            List<HouseholdFigures> households, Groups groups, Attendance attendance, LeadTime leadTime, Money money) {
        var practising =
                (int) households.stream().filter(HouseholdFigures::practises).count();
        return new Indicators(
                Share.of(practising, households.size()).against(PRACTISING_TARGET),
                IncomeChange.of(households, INCOME_TARGET),
                groups,
                byOccupation(households),
                attendance,
                leadTime,
                money);
    }

    private static List<Occupation> byOccupation(List<HouseholdFigures> households) {
        return households.stream()
                .collect(Collectors.groupingBy(HouseholdFigures::occupation, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Occupation(e.getKey(), e.getValue().size(), (int) e.getValue().stream()
                        .filter(HouseholdFigures::practises)
                        .count()))
                .toList();
    }

    /** What a correction changed: every figure that differs, the earlier revision first. */
    public List<Difference> differencesFrom(Indicators earlier) {
        return Difference.between(earlier, this);
    }
}
