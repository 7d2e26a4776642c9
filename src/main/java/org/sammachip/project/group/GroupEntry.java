package org.sammachip.project.group;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One group of the form; officers and members are ids of households, savings are baht. */
public record GroupEntry(
        @NotBlank(message = "กรุณากรอกช่อง “ชื่อกลุ่ม”")
        @Size(max = 200, message = "ช่อง “ชื่อกลุ่ม” ต้องไม่เกิน 200 ตัวอักษร")
        String name,

        @NotBlank(message = "กรุณากรอกช่อง “อาชีพ” ของกลุ่ม")
        @Size(max = 200, message = "ช่อง “อาชีพ” ต้องไม่เกิน 200 ตัวอักษร")
        String occupation,

        @NotNull(message = "กรุณาเลือกช่อง “ประธาน”") Long chairId,
        @NotNull(message = "กรุณาเลือกช่อง “เลขานุการ”") Long secretaryId,
        @NotNull(message = "กรุณาเลือกช่อง “เหรัญญิก”") Long treasurerId,

        @NotEmpty(message = "กรุณาเลือกช่อง “สมาชิก” จากครัวเรือนของโครงการ")
        List<@NotNull(message = "กรุณาเลือกช่อง “สมาชิก” จากครัวเรือนของโครงการ") Long> memberIds,

        @NotBlank(message = "กรุณากรอกช่อง “ระเบียบกลุ่ม”")
        @Size(max = 4000, message = "ช่อง “ระเบียบกลุ่ม” ต้องไม่เกิน 4,000 ตัวอักษร")
        String rules,

        @NotNull(message = "กรุณากรอกช่อง “เงินออมของกลุ่ม” ถ้ายังไม่มีให้กรอก 0")
        @PositiveOrZero(message = "ช่อง “เงินออมของกลุ่ม” ต้องไม่ติดลบ")
        @Digits(
                integer = 10,
                fraction = 2,
                message = "ช่อง “เงินออมของกลุ่ม” ต้องเป็นจำนวนเงินไม่เกิน 10 หลัก มีสตางค์ได้ 2 ตำแหน่ง")
        BigDecimal savings,

        @NotBlank(message = "กรุณากรอกช่อง “แผนการตลาด”")
        @Size(max = 4000, message = "ช่อง “แผนการตลาด” ต้องไม่เกิน 4,000 ตัวอักษร")
        String marketPlan) {

    static GroupEntry of(OccupationalGroup group) {
        return new GroupEntry(
                group.name(),
                group.occupation(),
                group.chairId(),
                group.secretaryId(),
                group.treasurerId(),
                group.memberIds().stream().sorted().toList(),
                group.rules(),
                group.savings(),
                group.marketPlan());
    }

    /** A group that the form proposes: households of one occupation, officers still to be elected. */
    static GroupEntry proposed(String occupation, List<Long> memberIds) {
        return new GroupEntry(
                "กลุ่ม" + occupation, occupation, null, null, null, memberIds, null, BigDecimal.ZERO, null);
    }

    Stream<Long> officers() {
        return Stream.of(chairId, secretaryId, treasurerId);
    }
}
