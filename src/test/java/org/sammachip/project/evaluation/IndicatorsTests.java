package org.sammachip.project.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorsTests {

    @Test
    void countsThosePractisingOfAllAndPairsIncomesByHousehold() {
        var figures = of(List.of(
                household("ทอเสื่อกก", true, "5000", "5200"),
                household("ทอเสื่อกก", true, "4000", "4100"),
                household("จักสาน", true, "3000", null),
                household("จักสาน", true, "0", "500"),
                household("ทอเสื่อกก", false, "9000", "100")));

        assertThat(figures.practising().percent()).isEqualTo("80.0");
        assertThat(figures.practising().met()).isFalse();
        assertThat(figures.income().paired()).isEqualTo(2);
        assertThat(figures.income().withoutEndline()).isEqualTo(1);
        assertThat(figures.income().withoutBaseline()).isEqualTo(1);
        assertThat(figures.income().unpaired()).isEqualTo(2);
        assertThat(figures.income().baseline()).isEqualByComparingTo("9000");
        assertThat(figures.income().endline()).isEqualByComparingTo("9300");
        assertThat(figures.income().percent()).as("300 of 9000").isEqualTo("3.3");
        assertThat(figures.income().met()).isTrue();
        assertThat(figures.occupations())
                .containsExactly(
                        new Indicators.Occupation("จักสาน", 2, 2), new Indicators.Occupation("ทอเสื่อกก", 3, 2));
    }

    @Test
    void reachesTheTargetAtExactly85Of100() {
        assertThat(Share.of(17, 20).against(Indicators.PRACTISING_TARGET))
                .isEqualTo(new Share(17, 20, new BigDecimal("85.0"), new BigDecimal("85"), true));
    }

    @Test
    void neverRoundsAProjectOverItsTarget() {
        var share = Share.of(1699, 2000).against(Indicators.PRACTISING_TARGET);
        assertThat(share.percent()).as("84.95 %").isEqualTo("85.0");
        assertThat(share.met()).isFalse();

        var income = income("10000", "10295");
        assertThat(income.percent()).as("2.95 %").isEqualTo("3.0");
        assertThat(income.met()).isFalse();
        assertThat(income("10000", "10300").met()).isTrue();
    }

    @Test
    void roundsHalfAwayFromZero() {
        assertThat(income("10000", "10325").percent()).as("3.25 %").isEqualTo("3.3");
        assertThat(income("10000", "9975").percent()).as("−0.25 %").isEqualTo("-0.3");
        assertThat(income("30000", "30001").percent()).isEqualTo("0.0");
    }

    @Test
    void hasNoRateWhereNothingCanBePaired() {
        var income = IncomeChange.of(List.of(household("จักสาน", true, "0", "500")), Indicators.INCOME_TARGET);
        assertThat(income.percent()).isNull();
        assertThat(income.met()).isNull();
        assertThat(income.unpaired()).isEqualTo(1);

        var nobody = of(List.of());
        assertThat(nobody.practising().percent()).isNull();
        assertThat(nobody.practising().met()).isNull();
        assertThat(nobody.money().spentPercent()).isNull();
    }

    @Test
    void showsOnlyTheFiguresThatACorrectionChanged() {
        var before = new ArrayList<>(
                List.of(household("จักสาน", true, "5000", "5200"), household("จักสาน", true, "5000", null)));
        var now = List.of(before.get(0), household("จักสาน", true, "5000", "5300"));

        assertThat(of(now).differencesFrom(of(before)))
                .extracting(Difference::figure, Difference::before, Difference::now, Difference::change)
                .containsExactly(
                        row("รายได้ที่เปลี่ยนแปลง (ร้อยละ)", "4.0", "5.0", "1.0"),
                        row("รายได้ก่อนเข้าร่วม (บาทต่อเดือน)", "5000", "10000", "5000"),
                        row("รายได้หลังเข้าร่วม (บาทต่อเดือน)", "5200", "10500", "5300"),
                        row("ครัวเรือนที่เทียบรายได้ได้ (ครัวเรือน)", "1", "2", "1"),
                        row("ครัวเรือนที่เทียบรายได้ไม่ได้ (ครัวเรือน)", "1", "0", "-1"));
        assertThat(of(now).differencesFrom(of(now))).isEmpty();
    }

    private static org.assertj.core.groups.Tuple row(String figure, String before, String now, String change) {
        return org.assertj.core.groups.Tuple.tuple(
                figure, new BigDecimal(before), new BigDecimal(now), new BigDecimal(change));
    }

    private static IncomeChange income(String baseline, String endline) {
        return IncomeChange.of(List.of(household("จักสาน", true, baseline, endline)), Indicators.INCOME_TARGET);
    }

    private static HouseholdFigures household(String occupation, boolean practises, String baseline, String endline) {
        return new HouseholdFigures(
                occupation, practises, new BigDecimal(baseline), endline == null ? null : new BigDecimal(endline));
    }

    private static Indicators of(List<HouseholdFigures> households) {
        return Indicators.of(
                households,
                new Indicators.Groups(1, 1),
                new Indicators.Attendance(0, 0, 0, Share.of(0, 0)),
                new Indicators.LeadTime(Share.of(0, 0), 0),
                Indicators.Money.of(
                        new BigDecimal("100000"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00")));
    }
}
