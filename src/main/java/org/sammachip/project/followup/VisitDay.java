package org.sammachip.project.followup;

import java.time.LocalDate;
import org.sammachip.problem.Violations;
import org.sammachip.project.Project;
import org.sammachip.thai.ThaiDate;

/**
 * On which day a round may be visited, and when it needs a reason: to end early, and for the last visits after the
 * fiscal year, without which nothing would finish the project.
 *
 * @param last no round is planned after this one
 */
record VisitDay(Round round, Project project, LocalDate today, boolean last) {

    void check(RoundReport report, Violations violations) {
        var day = report.visitedOn();
        var lastDay = project.year().lastDay();
        boolean late = day.isAfter(lastDay);
        boolean ends = last || report.endEarly();
        boolean unexplained = report.endReason() == null || report.endReason().isBlank();
        violations
                .addIf(
                        day.isAfter(today),
                        "visitedOn",
                        "ช่อง “วันที่เยี่ยม” เป็นวันในอนาคต ต้องไม่หลังวันนี้ (" + ThaiDate.longForm(today) + ")")
                .addIf(
                        day.isBefore(round.plannedOn()),
                        "visitedOn",
                        "ช่อง “วันที่เยี่ยม” ก่อนวันเยี่ยมของรอบที่ " + round.round() + " ต้องเป็นวันที่ "
                                + ThaiDate.longForm(round.plannedOn()) + " หรือหลังจากนั้น")
                .addIf(
                        late && !ends,
                        "visitedOn",
                        "ช่อง “วันที่เยี่ยม” อยู่นอกปีงบประมาณ " + project.fiscalYear() + " ต้องไม่เกินวันที่ "
                                + ThaiDate.longForm(lastDay)
                                + " ถ้าเลยแล้วกรุณาเลือกจบการติดตามก่อนครบรอบ และกรอกเหตุผล")
                .addIf(
                        late && last && !report.endEarly() && unexplained,
                        "endReason",
                        "เยี่ยมหลังสิ้นปีงบประมาณ " + project.fiscalYear() + " กรุณากรอกช่อง “เหตุผล” ที่เยี่ยมช้า")
                .addIf(
                        report.endEarly() && unexplained,
                        "endReason",
                        "สิ้นสุดการติดตามก่อนกำหนด กรุณากรอกช่อง “เหตุผลที่จบก่อน หรือเยี่ยมหลังสิ้นปีงบประมาณ”");
    }
}
