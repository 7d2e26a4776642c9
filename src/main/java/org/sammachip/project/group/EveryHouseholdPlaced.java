package org.sammachip.project.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sammachip.problem.Violations;
import org.sammachip.project.household.Household;

/** Every participating household is in exactly one group, or has a reason why in none. The gate of step 7. */
final class EveryHouseholdPlaced {

    private final Map<Long, Household> all;
    private final List<Household> participating;
    private final Violations violations;
    private final Map<Long, String> placed = new HashMap<>();

    EveryHouseholdPlaced(List<Household> all, List<Household> participating, Violations violations) {
        this.all = all.stream().collect(Collectors.toMap(Household::id, Function.identity()));
        this.participating = participating;
        this.violations = violations;
    }

    void check(GroupFormation formation) {
        for (int i = 0; i < formation.groups().size(); i++) {
            var group = formation.groups().get(i);
            for (var member : group.memberIds().stream().distinct().toList()) {
                place(member, "กลุ่ม “" + group.name() + "”", "groups[" + i + "].memberIds", i + 1);
            }
        }
        for (int i = 0; i < formation.withoutGroup().size(); i++) {
            place(
                    formation.withoutGroup().get(i).householdId(),
                    "รายการครัวเรือนที่ไม่เข้ากลุ่ม",
                    "withoutGroup[" + i + "].householdId",
                    i + 1);
        }
        var missing = participating.stream()
                .filter(household -> !placed.containsKey(household.id()))
                .map(EveryHouseholdPlaced::name)
                .collect(Collectors.joining(", "));
        violations.addIf(
                !missing.isEmpty(),
                "withoutGroup",
                "ครัวเรือนต่อไปนี้ยังไม่อยู่ในกลุ่มใด กรุณาเลือกเป็นสมาชิกกลุ่ม หรือเพิ่มในรายการครัวเรือนที่ไม่เข้ากลุ่มพร้อมเหตุผล: "
                        + missing);
    }

    private void place(Long id, String where, String field, int row) {
        var household = all.get(id);
        if (household == null) {
            violations.add(
                    field,
                    "แถวที่ " + row + " " + where
                            + " มีครัวเรือนที่ไม่ได้อยู่ในโครงการนี้ กรุณาเลือกจากรายการครัวเรือน");
            return;
        }
        violations.addIf(
                !participating.contains(household),
                field,
                "แถวที่ " + row + " " + where + " มี" + name(household)
                        + " ซึ่งถอนตัวหรือย้ายออกแล้ว กรุณานำออกจากรายการ");
        var before = placed.putIfAbsent(id, where);
        violations.addIf(
                before != null,
                field,
                "แถวที่ " + row + " " + where + " มี" + name(household) + " ซึ่งอยู่ใน" + before
                        + " แล้ว หนึ่งครัวเรือนอยู่ได้เพียงแห่งเดียว");
    }

    private static String name(Household household) {
        return "บ้านเลขที่ " + household.houseNumber() + " " + household.head();
    }
}
