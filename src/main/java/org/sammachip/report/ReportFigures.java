package org.sammachip.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the report and its workbook count from the rows of {@link ReportData}, so that both say the same. The programme's
 * indicators are not among them: they were computed when the results were collected.
 *
 * @param highestIncome of all households, before or now: the full length of a bar; zero without households
 */
public record ReportFigures(
        Satisfaction satisfaction,
        List<IncomeMove> moves,
        List<OccupationIncome> occupations,
        List<MoneyLine> money,
        BigDecimal highestIncome) {

    private static final List<String> LEVELS = List.of("น้อยที่สุด", "น้อย", "ปานกลาง", "มาก", "มากที่สุด");

    /**
     * @param answered households that could be asked, of {@code of}
     * @param mean two decimals, HALF_UP; null when nobody answered
     */
    public record Satisfaction(List<Level> levels, int answered, int of, BigDecimal mean) {}

    public record Level(int score, String name, int households) {}

    /** How many households' income went this way; of all households, whether they practise or not. */
    public record IncomeMove(String way, int households) {}

    /**
     * The incomes of the households that practise and have both figures, as the indicator pairs them.
     *
     * @param baseline mean, baht a month; null when no household is paired, like {@code endline} and {@code percent}
     */
    public record OccupationIncome(
            String occupation,
            int households,
            int practising,
            int paired,
            BigDecimal baseline,
            BigDecimal endline,
            BigDecimal percent) {}

    public record MoneyLine(String name, BigDecimal planned, BigDecimal spent) {}

    static ReportFigures of(ReportData data) {
        return new ReportFigures(
                satisfaction(data.households()),
                moves(data.households()),
                occupations(data.households()),
                money(data),
                data.households().stream()
                        .flatMap(household -> Stream.of(household.baseline(), household.endline()))
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO));
    }

    private static Satisfaction satisfaction(List<ReportData.Household> households) {
        var answers = households.stream()
                .map(ReportData.Household::satisfaction)
                .filter(Objects::nonNull)
                .toList();
        var levels = IntStream.iterate(LEVELS.size(), score -> score > 0, score -> score - 1)
                .mapToObj(score -> new Level(score, LEVELS.get(score - 1), (int)
                        answers.stream().filter(answer -> answer == score).count()))
                .toList();
        var sum = answers.stream().mapToInt(Integer::intValue).sum();
        var mean = answers.isEmpty()
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers.size()), 2, RoundingMode.HALF_UP);
        return new Satisfaction(levels, answers.size(), households.size(), mean);
    }

    private static List<IncomeMove> moves(List<ReportData.Household> households) {
        var known = households.stream()
                .map(ReportData.Household::change)
                .filter(Objects::nonNull)
                .toList();
        return List.of(
                new IncomeMove("เพิ่มขึ้น", (int)
                        known.stream().filter(change -> change.signum() > 0).count()),
                new IncomeMove("เท่าเดิม", (int)
                        known.stream().filter(change -> change.signum() == 0).count()),
                new IncomeMove("ลดลง", (int)
                        known.stream().filter(change -> change.signum() < 0).count()),
                new IncomeMove("ไม่ทราบรายได้ปัจจุบัน", households.size() - known.size()));
    }

    private static List<OccupationIncome> occupations(List<ReportData.Household> households) {
        var byOccupation = new LinkedHashMap<String, List<ReportData.Household>>();
        households.forEach(household -> byOccupation
                .computeIfAbsent(household.occupation(), key -> new ArrayList<>())
                .add(household));
        return byOccupation.entrySet().stream()
                .map(entry -> occupation(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> b.households() - a.households())
                .toList();
    }

    private static OccupationIncome occupation(String name, List<ReportData.Household> households) {
        var practising =
                households.stream().filter(ReportData.Household::practises).toList();
        var paired = practising.stream()
                .filter(household ->
                        household.endline() != null && household.baseline().signum() > 0)
                .toList();
        var before = sum(paired.stream().map(ReportData.Household::baseline));
        var now = sum(paired.stream().map(ReportData.Household::endline));
        var number = BigDecimal.valueOf(paired.size());
        return paired.isEmpty()
                ? new OccupationIncome(name, households.size(), practising.size(), 0, null, null, null)
                : new OccupationIncome(
                        name,
                        households.size(),
                        practising.size(),
                        paired.size(),
                        before.divide(number, 2, RoundingMode.HALF_UP),
                        now.divide(number, 2, RoundingMode.HALF_UP),
                        now.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before, 1, RoundingMode.HALF_UP));
    }

    /** By kind of activity, then the materials: what was planned and not called off, and what was spent. */
    private static List<MoneyLine> money(ReportData data) {
        var lines = new ArrayList<MoneyLine>();
        var kinds = data.activities().stream()
                .map(ReportData.Activity::kindName)
                .distinct()
                .toList();
        for (var kind : kinds) {
            var of = data.activities().stream()
                    .filter(activity -> activity.kindName().equals(kind))
                    .toList();
            lines.add(new MoneyLine(
                    kind,
                    sum(of.stream().filter(activity -> !activity.cancelled()).map(ReportData.Activity::budget)),
                    sum(of.stream().filter(ReportData.Activity::held).map(ReportData.Activity::cost))));
        }
        lines.add(new MoneyLine(
                "วัสดุในการสาธิตอาชีพ",
                data.plan().materialsPlanned(),
                sum(data.materials().stream().map(ReportData.Material::handedWorth))));
        return List.copyOf(lines);
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
