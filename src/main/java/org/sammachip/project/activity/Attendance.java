package org.sammachip.project.activity;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.Rows;
import org.sammachip.project.activity.MeetingReport.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the invited households came: present + absent + represented is always the number invited. */
@Component
class Attendance {

    private final ActivityPeople people;
    private final JdbcClient jdbc;

    Attendance(ActivityPeople people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    void check(ProjectKey project, List<Row> rows, Violations violations) {
        var invited = people.households(project).stream()
                .map(ActivityPeople.InvitedHousehold::id)
                .toList();
        var seen = new HashSet<Long>();
        IntStream.range(0, rows.size()).forEach(i -> {
            var row = rows.get(i);
            var field = "attendance[" + i + "]";
            var where = "แถวที่ " + (i + 1) + " ";
            boolean absent = row.presence() == Presence.ABSENT;
            violations
                    .addIf(
                            !invited.contains(row.householdId()),
                            field + ".householdId",
                            where + "ไม่ใช่ครัวเรือนเป้าหมายของโครงการนี้ กรุณาเปิดงานนี้ใหม่")
                    .addIf(
                            !seen.add(row.householdId()),
                            field + ".householdId",
                            where + "ครัวเรือนนี้อยู่ในรายการแล้ว ต้องมีครัวเรือนละหนึ่งแถว")
                    .addIf(absent && row.reason() == null, field + ".reason", where + "กรุณาเลือกช่อง “เหตุที่ไม่มา”")
                    .addIf(
                            !absent && row.reason() != null,
                            field + ".reason",
                            where + "ช่อง “เหตุที่ไม่มา” ใช้เฉพาะครัวเรือนที่ไม่มา กรุณาลบออก");
        });
        violations.addIf(
                !seen.containsAll(invited),
                "attendance",
                "รายชื่อผู้เข้าร่วมมี %d ครัวเรือน แต่เชิญไว้ %d ครัวเรือน มา ไม่มา และส่งผู้แทนรวมกันต้องเท่ากับที่เชิญ"
                        .formatted(rows.size(), invited.size()));
    }

    void keep(long activity, List<Row> rows) {
        new Rows(jdbc, "attendance", "activity_id, household_id, presence, reason, note").insert(rows, row ->
                new Object[] {activity, row.householdId(), row.presence(), row.reason(), row.note()});
    }
}
