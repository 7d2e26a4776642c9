package org.sammachip.project.activity;

import java.util.List;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.TransferMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sages (ปราชญ์ชุมชน) who teach here. “Sages are not practised lecturers in an academic style; knowledge has to pass
 * through exchange or question-and-answer instead of lecture” (second obstacle of the source).
 */
@Component
class Sages {

    /** @param transferMode how this sage passes knowledge on, as registered in step 3 */
    record Sage(long id, String name, String occupation, boolean taughtBefore, TransferMode transferMode) {}

    private final JdbcClient jdbc;

    Sages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sage> of(ProjectKey project) {
        return jdbc.sql("""
                        select id, name, occupation, taught_before, transfer_mode from person
                        where project_key = ? and role = 'SAGE' order by lead_sage desc, name""").param(project.value()).query(Sage.class).list();
    }

    void check(Activity activity, MeetingReport report, Violations violations) {
        if (activity.kind() == Activity.Kind.TRAINING) {
            violations
                    .addIf(report.sageId() == null, "sageId", "กรุณาเลือกช่อง “ปราชญ์ผู้ถ่ายทอด”")
                    .addIf(report.transferMode() == null, "transferMode", "กรุณาเลือกช่อง “วิธีถ่ายทอด”");
        }
        if (report.sageId() == null) {
            return;
        }
        var sage = of(activity.projectKey()).stream()
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
                        "ช่อง “วิธีถ่ายทอด” ปราชญ์ท่านนี้ไม่เคยเป็นวิทยากร ต้องใช้ถาม-ตอบ แลกเปลี่ยนเรียนรู้ หรือสาธิต แทนการบรรยาย");
    }
}
