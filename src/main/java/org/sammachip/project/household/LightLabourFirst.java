package org.sammachip.project.household;

import org.sammachip.problem.Violations;

/**
 * The elderly and those whose health is not up to heavy work take an occupation of light labour first and are helped by
 * group members (third obstacle and third solution of the source); another occupation needs a reason.
 */
final class LightLabourFirst {

    private LightLabourFirst() {}

    static Household.Advised check(
            HouseholdEntry household, int index, OccupationFit.Fit advice, Violations violations) {
        var field = "households[" + index + "].";
        var row = "แถวที่ " + (index + 1) + " ";
        var advised = String.join(", ", advice.occupations());
        boolean override = !advice.suits(household.occupation());
        violations.addIf(
                override && blank(household.overrideReason()),
                field + "overrideReason",
                row + "อาชีพ “" + household.occupation() + "” ต่างจากที่แนะนำ (" + advised + ") เพราะ" + advice.reason()
                        + " กรุณาเปลี่ยนอาชีพ หรือกรอกช่อง “เหตุผลถ้าเลือกต่าง”");
        violations.addIf(
                advice.needsHelper() && blank(household.helper()),
                field + "helper",
                row + "กรุณากรอกช่อง “ผู้ช่วยในกลุ่ม” เพราะ" + advice.reason());
        return new Household.Advised(
                advised.isEmpty() ? null : advised, advice.reason(), override ? household.overrideReason() : null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
