package org.sammachip.project.activity;

import org.sammachip.problem.Violations;
import org.sammachip.project.TransferMode;
import org.springframework.stereotype.Component;

/**
 * Who taught, and how. “Sages are not practised lecturers in an academic style; knowledge has to pass through exchange or
 * question-and-answer instead of lecture” (second obstacle of the source).
 */
@Component
class Teaching {

    private final ActivityPeople people;

    Teaching(ActivityPeople people) {
        this.people = people;
    }

    void check(Activity activity, MeetingReport report, Violations violations) {
        if (activity.kind() == Activity.Kind.TRAINING) {
            violations
                    .addIf(report.sageId() == null, "sageId", "กรุณาเลือกช่อง “ปราชญ์ผู้ถ่ายทอด”")
                    .addIf(report.transferMode() == null, "transferMode", "กรุณาเลือกช่อง “วิธีถ่ายทอดที่ใช้”");
        }
        if (report.sageId() == null) {
            return;
        }
        var sage = people.sages(activity.projectKey()).stream()
                .filter(s -> s.id() == report.sageId())
                .findFirst();
        violations
                .addIf(
                        sage.isEmpty(),
                        "sageId",
                        "ช่อง “ปราชญ์ผู้ถ่ายทอด” ไม่ใช่ปราชญ์ของโครงการนี้ กรุณาเลือกจากรายการ")
                .addIf(
                        sage.isPresent() && !sage.get().taughtBefore() && report.transferMode() == TransferMode.LECTURE,
                        "transferMode",
                        "ช่อง “วิธีถ่ายทอดที่ใช้” ปราชญ์ท่านนี้ไม่เคยเป็นวิทยากร ต้องใช้ถาม-ตอบ แลกเปลี่ยนเรียนรู้ หรือสาธิต แทนการบรรยาย");
    }
}
