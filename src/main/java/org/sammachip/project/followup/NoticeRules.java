package org.sammachip.project.followup;

import java.time.LocalDate;
import java.util.List;
import org.sammachip.problem.Violations;
import org.sammachip.project.Project;
import org.sammachip.thai.ThaiDate;

/**
 * The three-day rule of solution 1 for visits. Households told later than three days before are visited all the same
 * when the officer says why, because a visit needs no preparation as a meeting does; or the round moves. Either way the
 * record shows it.
 */
class NoticeRules {

    private final Project project;
    private final Round round;
    private final List<Round> rounds;
    private final LocalDate today;

    NoticeRules(Project project, Round round, List<Round> rounds, LocalDate today) {
        this.project = project;
        this.round = round;
        this.rounds = rounds;
        this.today = today;
    }

    void check(NoticeOfVisit notice) {
        var violations = new Violations();
        violations.addIf(
                notice.toldOn().isAfter(today),
                "toldOn",
                "ช่อง “แจ้งเมื่อวันที่” เป็นวันในอนาคต ต้องไม่หลังวันนี้ (" + ThaiDate.longForm(today) + ")");
        violations.addIf(
                notice.toldOn().isBefore(project.year().firstDay()),
                "toldOn",
                "ช่อง “แจ้งเมื่อวันที่” อยู่ก่อนปีงบประมาณ " + project.fiscalYear()
                        + " ต้องเป็นวันในปีงบประมาณของโครงการ");
        if (notice.moveTo() != null) {
            checkMove(notice, violations);
        } else {
            violations.addIf(
                    notice.toldOn().isAfter(round.tellBy()) && notice.note() == null,
                    "toldOn",
                    "แจ้งครัวเรือนวันที่ %s ช้ากว่า 3 วันก่อนวันเยี่ยม (ต้องแจ้งภายในวันที่ %s) กรุณาเลื่อนวันเยี่ยม หรือบันทึกเหตุผลในช่อง “หมายเหตุ”"
                            .formatted(ThaiDate.longForm(notice.toldOn()), ThaiDate.longForm(round.tellBy())));
        }
        violations.throwIfAny();
    }

    private void checkMove(NoticeOfVisit notice, Violations violations) {
        var earliest = notice.toldOn().plusDays(Rounds.NOTICE_DAYS);
        violations.addIf(
                notice.moveTo().isBefore(earliest) || notice.moveTo().isBefore(today),
                "moveTo",
                "ช่อง “เลื่อนวันเยี่ยมเป็น” ต้องไม่ก่อนวันนี้ และห่างจากวันที่แจ้งอย่างน้อย 3 วัน คือตั้งแต่วันที่ "
                        + ThaiDate.longForm(earliest));
        violations.addIf(
                !project.year().contains(notice.moveTo()),
                "moveTo",
                "ช่อง “เลื่อนวันเยี่ยมเป็น” อยู่นอกปีงบประมาณ " + project.fiscalYear() + " ต้องไม่เกินวันที่ "
                        + ThaiDate.longForm(project.year().lastDay()));
        rounds.stream()
                .filter(later -> later.round() == round.round() + 1 && later.status() == Round.Status.PLANNED)
                .filter(later -> !notice.moveTo().isBefore(later.plannedOn()))
                .forEach(later -> violations.add(
                        "moveTo",
                        "ช่อง “เลื่อนวันเยี่ยมเป็น” ต้องก่อนวันเยี่ยมรอบถัดไป คือวันที่ "
                                + ThaiDate.longForm(later.plannedOn())));
    }
}
