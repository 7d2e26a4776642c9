package org.sammachip.project.plan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sammachip.project.activity.Activity;

/**
 * A row of the plan.
 *
 * @param id the activity that the row is about, or null for a new one
 * @param budget baht
 * @param seasonReason why the activity stays in a harvest season; only then
 */
public record PlannedActivity(
        Long id,

        @NotNull(message = "กรุณาเลือกช่อง “ประเภท”") Activity.Kind kind,

        @NotBlank(message = "กรุณากรอกช่อง “เรื่อง”")
        @Size(max = 200, message = "ช่อง “เรื่อง” ต้องไม่เกิน 200 ตัวอักษร")
        String topic,

        @NotNull(message = "กรุณากรอกช่อง “วันที่จัด”") LocalDate plannedOn,

        @NotBlank(message = "กรุณากรอกช่อง “สถานที่”")
        @Size(max = 200, message = "ช่อง “สถานที่” ต้องไม่เกิน 200 ตัวอักษร")
        String place,

        @NotNull(message = "กรุณากรอกช่อง “ชั่วโมง”")
        @Positive(message = "ช่อง “ชั่วโมง” ต้องมากกว่า 0")
        @Digits(integer = 3, fraction = 1, message = "ช่อง “ชั่วโมง” ต้องไม่เกิน 999 มีทศนิยมได้ 1 ตำแหน่ง")
        BigDecimal hours,

        @NotNull(message = "กรุณากรอกช่อง “งบประมาณ” ของกิจกรรม เป็นบาท")
        @PositiveOrZero(message = "ช่อง “งบประมาณ” ของกิจกรรมต้องไม่ติดลบ")
        @Digits(
                integer = 10,
                fraction = 2,
                message = "ช่อง “งบประมาณ” ของกิจกรรมต้องเป็นจำนวนเงินไม่เกิน 10 หลัก มีสตางค์ได้ 2 ตำแหน่ง")
        BigDecimal budget,

        @Size(max = 100, message = "ช่อง “อาชีพ” ต้องไม่เกิน 100 ตัวอักษร")
        String occupation,

        @Size(max = 1000, message = "ช่อง “เหตุผลที่ต้องจัดในฤดูเก็บเกี่ยว” ต้องไม่เกิน 1,000 ตัวอักษร")
        String seasonReason) {

    static PlannedActivity of(Activity activity) {
        return new PlannedActivity(
                activity.id(),
                activity.kind(),
                activity.topic(),
                activity.plannedOn(),
                activity.place(),
                activity.hours(),
                activity.budget(),
                activity.occupation(),
                activity.season() == null ? null : activity.season().seasonReason());
    }
}
