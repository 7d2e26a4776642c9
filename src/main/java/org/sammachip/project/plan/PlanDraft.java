package org.sammachip.project.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A plan as it is written, before anybody approved it. */
public record PlanDraft(
        @NotEmpty(message = "กรุณากรอกช่อง “กิจกรรม” อย่างน้อยเวทีชี้แจง การถ่ายทอดความรู้ และการศึกษาดูงาน")
        List<@Valid @NotNull(message = "กรุณากรอกกิจกรรมในแถวนี้ หรือลบแถว") PlannedActivity> activities,

        @NotNull(message = "กรุณากรอกช่อง “รอบแรกวันที่”") LocalDate firstRoundOn,

        @NotNull(message = "กรุณากรอกช่อง “ห่างกันรอบละ (วัน)” เช่น 30")
        @Min(value = 1, message = "ช่อง “ห่างกันรอบละ (วัน)” ต้องเป็น 1 ถึง 180 วัน")
        @Max(value = 180, message = "ช่อง “ห่างกันรอบละ (วัน)” ต้องเป็น 1 ถึง 180 วัน")
        Integer roundIntervalDays,

        @NotNull(message = "กรุณากรอกช่อง “จำนวนรอบ” เช่น 3")
        @Min(value = 1, message = "ช่อง “จำนวนรอบ” ต้องเป็น 1 ถึง 24 รอบ")
        @Max(value = 24, message = "ช่อง “จำนวนรอบ” ต้องเป็น 1 ถึง 24 รอบ")
        Integer rounds,

        List<@Valid @NotNull(message = "กรุณากรอกวัสดุในแถวนี้ หรือลบแถว") PlannedMaterial> materials,

        List<@Valid @NotNull(message = "กรุณากรอกปฏิทินการเกษตรในแถวนี้ หรือลบแถว") FarmingSeason> seasons) {

    public PlanDraft {
        materials = materials == null ? List.of() : materials;
        seasons = seasons == null ? List.of() : seasons;
    }

    /** First round first. */
    public List<LocalDate> roundDates() {
        return IntStream.range(0, rounds)
                .mapToObj(round -> firstRoundOn.plusDays((long) round * roundIntervalDays))
                .toList();
    }

    public BigDecimal activityBudget() {
        return activities.stream().map(PlannedActivity::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal materialBudget() {
        return materials.stream().map(PlannedMaterial::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    PlanDraft with(List<PlannedActivity> others) {
        return new PlanDraft(others, firstRoundOn, roundIntervalDays, rounds, materials, seasons);
    }
}
