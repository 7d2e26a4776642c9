package org.sammachip.project.group;

import java.util.HashSet;
import org.sammachip.problem.Violations;

/** Chair, secretary and treasurer are members of the group, from three different households. */
final class ThreeOfficers {

    private ThreeOfficers() {}

    static void check(GroupEntry group, int index, Violations violations) {
        var row = "แถวที่ " + (index + 1) + " กลุ่ม “" + group.name() + "” ";
        var members = new HashSet<>(group.memberIds());
        violations.addIf(
                !members.contains(group.chairId()),
                "groups[" + index + "].chairId",
                row + "ช่อง “ประธาน” ต้องเป็นสมาชิกของกลุ่ม");
        violations.addIf(
                !members.contains(group.secretaryId()),
                "groups[" + index + "].secretaryId",
                row + "ช่อง “เลขานุการ” ต้องเป็นสมาชิกของกลุ่ม");
        violations.addIf(
                !members.contains(group.treasurerId()),
                "groups[" + index + "].treasurerId",
                row + "ช่อง “เหรัญญิก” ต้องเป็นสมาชิกของกลุ่ม");
        violations.addIf(
                group.officers().distinct().count() < 3,
                "groups[" + index + "].chairId",
                row + "ประธาน เลขานุการ และเหรัญญิก ต้องมาจากสามครัวเรือนที่ไม่ซ้ำกัน");
    }
}
