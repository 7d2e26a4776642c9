package org.sammachip.project.plan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Material that the plan foresees for an occupation.
 *
 * @param unitPrice baht
 */
public record PlannedMaterial(
        @NotBlank(message = "กรุณากรอกช่อง “อาชีพ” ของวัสดุ")
        @Size(max = 100, message = "ช่อง “อาชีพ” ของวัสดุต้องไม่เกิน 100 ตัวอักษร")
        String occupation,

        @NotBlank(message = "กรุณากรอกช่อง “วัสดุ”") @Size(max = 200, message = "ช่อง “วัสดุ” ต้องไม่เกิน 200 ตัวอักษร")
        String item,

        @NotBlank(message = "กรุณากรอกช่อง “หน่วย”") @Size(max = 50, message = "ช่อง “หน่วย” ต้องไม่เกิน 50 ตัวอักษร")
        String unit,

        @NotNull(message = "กรุณากรอกช่อง “จำนวน” ของวัสดุ")
        @Positive(message = "ช่อง “จำนวน” ของวัสดุต้องมากกว่า 0")
        @Digits(integer = 8, fraction = 2, message = "ช่อง “จำนวน” ของวัสดุต้องไม่เกิน 8 หลัก มีทศนิยมได้ 2 ตำแหน่ง")
        BigDecimal quantity,

        @NotNull(message = "กรุณากรอกช่อง “ราคาต่อหน่วย” เป็นบาท")
        @PositiveOrZero(message = "ช่อง “ราคาต่อหน่วย” ต้องไม่ติดลบ")
        @Digits(
                integer = 10,
                fraction = 2,
                message = "ช่อง “ราคาต่อหน่วย” ต้องเป็นจำนวนเงินไม่เกิน 10 หลัก มีสตางค์ได้ 2 ตำแหน่ง")
        BigDecimal unitPrice) {

    /** Baht, rounded half up to the satang. */
    public BigDecimal price() {
        return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
    }
}
