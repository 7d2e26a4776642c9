package org.sammachip.project.activity;

import java.time.LocalDate;
import org.sammachip.problem.Violations;
import org.sammachip.project.Project;
import org.sammachip.thai.ThaiDate;

/** Whether the telling of an activity is complete and possible; whether it was early enough is {@link ThreeDaysNotice}. */
record ToldCheck(Project project, Activity activity, LocalDate today) {

    /** @throws org.sammachip.problem.Refusal with every fault */
    void check(Coordination told) {
        new Violations()
                .addIf(told.toldOn() == null, "toldOn", "กรุณากรอกช่อง “แจ้งเมื่อวันที่” หรือเลือกวันที่จะเลื่อนไป")
                .addIf(
                        told.toldOn() != null && told.toldOn().isAfter(today),
                        "toldOn",
                        "ช่อง “แจ้งเมื่อวันที่” " + shown(told.toldOn()) + " ยังมาไม่ถึง ต้องไม่เกินวันนี้ "
                                + shown(today))
                .addIf(
                        told.toldOn() != null && told.toldOn().isBefore(earliest()),
                        "toldOn",
                        "ช่อง “แจ้งเมื่อวันที่” " + shown(told.toldOn()) + " อยู่ก่อนปีงบประมาณ " + project.fiscalYear()
                                + " เกินไป ต้องไม่ก่อน " + shown(earliest()))
                .addIf(
                        told.toldOn() != null && told.toldOn().isAfter(activity.plannedOn()),
                        "toldOn",
                        "ช่อง “แจ้งเมื่อวันที่” " + shown(told.toldOn()) + " อยู่หลังวันกิจกรรม "
                                + shown(activity.plannedOn()) + " กรุณาเลือกวันที่จะเลื่อนไป")
                .addIf(told.toldHow().isEmpty(), "toldHow", "กรุณาเลือกช่อง “แจ้งทาง” อย่างน้อยหนึ่งช่องทาง")
                .addIf(
                        told.toolsReady() == null,
                        "toolsReady",
                        "กรุณาเลือกช่อง “เครื่องมือและวัสดุพร้อมแล้ว” ว่าพร้อมหรือยังไม่พร้อม")
                .addIf(
                        Boolean.FALSE.equals(told.toolsReady())
                                && (told.toldNote() == null || told.toldNote().isBlank()),
                        "toldNote",
                        "เครื่องมือและวัสดุยังไม่พร้อม กรุณากรอกช่อง “หมายเหตุ” ว่าขาดอะไรและจะพร้อมเมื่อใด")
                .throwIfAny();
    }

    /** An activity of the first days of a fiscal year is told in the weeks before it. */
    private LocalDate earliest() {
        return project.year().firstDay().minusDays(30);
    }

    private static String shown(LocalDate date) {
        return date == null ? "" : ThaiDate.longForm(date);
    }
}
