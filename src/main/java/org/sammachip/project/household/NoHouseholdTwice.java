package org.sammachip.project.household;

import java.util.HashMap;
import java.util.List;
import org.sammachip.problem.Violations;

/** A household, that is a house number and its head, is listed once. */
final class NoHouseholdTwice {

    private NoHouseholdTwice() {}

    static void check(List<HouseholdEntry> households, Violations violations) {
        var rows = new HashMap<String, Integer>();
        for (int i = 0; i < households.size(); i++) {
            var household = households.get(i);
            if (!household.name().isComplete()) {
                continue; // the form refuses it anyway
            }
            var first = rows.putIfAbsent(household.name().plain(), i + 1);
            violations.addIf(
                    first != null,
                    "households[" + i + "].houseNumber",
                    "แถวที่ " + (i + 1) + " ช่อง “บ้านเลขที่” " + household.houseNumber() + " และหัวหน้าครัวเรือน "
                            + household.head() + " ซ้ำกับแถวที่ " + first + " กรุณาลบแถวที่ซ้ำ");
        }
    }
}
