package org.sammachip.project.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sammachip.problem.Violations;

/**
 * Every household, or group, of the project has one result, and nobody else has.
 *
 * @param list name of the form's list
 * @param field name of the id in a row
 * @param thai what the list counts
 */
record EveryoneOnce(String list, String field, String thai) {

    static final EveryoneOnce HOUSEHOLDS = new EveryoneOnce("households", "householdId", "ครัวเรือน");
    static final EveryoneOnce GROUPS = new EveryoneOnce("groups", "groupId", "กลุ่มอาชีพ");

    void check(List<Long> given, Set<Long> expected, Violations violations) {
        var met = new HashSet<Long>();
        for (int i = 0; i < given.size(); i++) {
            var path = list + "[" + i + "]." + field;
            var row = "แถวที่ " + (i + 1) + " ";
            if (!expected.contains(given.get(i))) {
                violations.add(path, row + "ช่อง “" + thai + "” ไม่ใช่" + thai + "ของโครงการนี้ กรุณาเลือกจากรายการ");
            } else if (!met.add(given.get(i))) {
                violations.add(path, row + thai + "นี้มีอยู่แล้วในแถวก่อนหน้า แต่ละ" + thai + "ต้องมีแถวเดียว");
            }
        }
        int missing = expected.size() - met.size();
        violations.addIf(missing > 0, list, "ยังไม่มีผลของอีก " + missing + " " + thai + " ต้องกรอกให้ครบทุก" + thai);
    }
}
