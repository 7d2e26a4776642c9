package org.sammachip.project.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.problem.Violations;

class HouseholdRulesTests {

    static final OccupationFit.Fit LIGHT =
            new OccupationFit.Fit(List.of("ทอเสื่อกก", "จักสาน"), true, "อายุ 60 ปีขึ้นไป");
    static final OccupationFit.Fit FREE = new OccupationFit.Fit(List.of(), false, "เลือกได้");

    final Violations violations = new Violations();

    @ParameterizedTest
    @CsvSource({"2500, 1957", "1957, 1957", "2554, 2011", "2459, 1916"})
    void readsABirthYearInEitherEra(int typed, int gregorian) {
        assertThat(BirthYear.check(typed, 0, 2026, violations)).isEqualTo(gregorian);
        violations.throwIfAny();
    }

    @ParameterizedTest
    @CsvSource({
        "3113, ปี 3113 เป็นไปไม่ได้",
        "57, ปี 57 เป็นไปไม่ได้",
        "2555, 2555 ทำให้อายุ 14 ปี",
        "2458, 2458 ทำให้อายุ 111 ปี",
        "2570, 2570 ยังมาไม่ถึง",
        "2012, 2012 ทำให้อายุ 14 ปี"
    })
    void refusesABirthYearThatNoHeadOfAHouseholdHas(int typed, String fault) {
        assertThat(BirthYear.check(typed, 2, 2026, violations)).isNull();
        assertRefused("แถวที่ 3 ช่อง “ปีเกิด” " + fault
                + " ต้องเป็นปี พ.ศ. 2459 ถึง 2554 (หัวหน้าครัวเรือนอายุ 15 ถึง 110 ปี)");
    }

    @Test
    void acceptsLightWorkWithAHelper() {
        var advised = LightLabourFirst.check(household("ทอเสื่อกกลายขิด", null, "นางสาย"), 0, LIGHT, violations);
        violations.throwIfAny();
        assertThat(advised).isEqualTo(new Household.Advised("ทอเสื่อกก, จักสาน", "อายุ 60 ปีขึ้นไป", null));
    }

    @Test
    void asksWhyAnElderlyPersonDoesHeavyWork() {
        LightLabourFirst.check(household("ทำนา", null, "นางสาย"), 4, LIGHT, violations);
        assertRefused("แถวที่ 5 อาชีพ “ทำนา” ต่างจากที่แนะนำ (ทอเสื่อกก, จักสาน) เพราะอายุ 60 ปีขึ้นไป"
                + " กรุณาเปลี่ยนอาชีพ หรือกรอกช่อง “เหตุผลถ้าเลือกต่าง”");
    }

    @Test
    void keepsTheAdviceBesideAnOverride() {
        var advised = LightLabourFirst.check(household("ทำนา", "ยังแข็งแรง", "นางสาย"), 4, LIGHT, violations);
        violations.throwIfAny();
        assertThat(advised).isEqualTo(new Household.Advised("ทอเสื่อกก, จักสาน", "อายุ 60 ปีขึ้นไป", "ยังแข็งแรง"));
    }

    @Test
    void asksForAHelperWhenTheTableSaysSo() {
        LightLabourFirst.check(household("จักสาน", null, " "), 0, LIGHT, violations);
        assertRefused("แถวที่ 1 กรุณากรอกช่อง “ผู้ช่วยในกลุ่ม” เพราะอายุ 60 ปีขึ้นไป");
    }

    @Test
    void storesNoOverrideWhereTheChoiceIsFree() {
        var advised = LightLabourFirst.check(household("ทำนา", "เผื่อไว้", null), 0, FREE, violations);
        violations.throwIfAny();
        assertThat(advised).isEqualTo(new Household.Advised(null, "เลือกได้", null));
    }

    @Test
    void refusesAHouseholdTwiceAndNamesBothRows() {
        var mats = household("ทอเสื่อกก", null, null);
        NoHouseholdTwice.check(List.of(mats, mats), violations);
        assertRefused("แถวที่ 2 ช่อง “บ้านเลขที่” 12/3 และหัวหน้าครัวเรือน นางใจ ดี ซ้ำกับแถวที่ 1 กรุณาลบแถวที่ซ้ำ");
    }

    @Test
    void meansBySameHouseholdWhatTheFormPointsOut() {
        NoHouseholdTwice.check(
                List.of(of("12/3", "นางใจ ดี"), of("๑๒ / ๓", "ใจ  ดี"), of("12/3", "มา ดี")), violations);
        assertRefused("แถวที่ 2 ช่อง “บ้านเลขที่” ๑๒ / ๓ และหัวหน้าครัวเรือน ใจ  ดี ซ้ำกับแถวที่ 1 กรุณาลบแถวที่ซ้ำ");
    }

    private static HouseholdEntry of(String houseNumber, String head) {
        return household(houseNumber, head, "ทอเสื่อกก", null, null);
    }

    private static HouseholdEntry household(String occupation, String overrideReason, String helper) {
        return household("12/3", "นางใจ ดี", occupation, overrideReason, helper);
    }

    private static HouseholdEntry household(
            String houseNumber, String head, String occupation, String overrideReason, String helper) {
        return new HouseholdEntry(
                houseNumber,
                head,
                4,
                2500,
                null,
                "ทำนา",
                BigDecimal.TEN,
                null,
                occupation,
                overrideReason,
                helper,
                null);
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(violations::throwIfAny).hasMessage(sentence);
    }
}
