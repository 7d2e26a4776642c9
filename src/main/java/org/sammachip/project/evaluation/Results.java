package org.sammachip.project.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an officer collects at the end, and the texts of the knowledge record. Figures of the project are computed from
 * it, never typed.
 *
 * @param obstacles null when there were none, like {@code solutions}
 * @param heading of the knowledge record; null leaves it as it would be prefilled
 */
public record Results(
        @NotNull(message = "กรุณากรอกผลรายครัวเรือน")
        List<@Valid @NotNull(message = "กรุณากรอกผลของครัวเรือน") OfHousehold> households,

        List<@Valid @NotNull(message = "กรุณากรอกผลของกลุ่มอาชีพ") OfGroup> groups,

        @NotBlank(message = "กรุณากรอกช่อง “บทเรียนที่ได้”")
        @Size(max = 10_000, message = "ช่อง “บทเรียนที่ได้” ต้องไม่เกิน 10,000 ตัวอักษร")
        String lessons,

        @NotBlank(message = "กรุณากรอกช่อง “ความเป็นมา”")
        @Size(max = 10_000, message = "ช่อง “ความเป็นมา” ต้องไม่เกิน 10,000 ตัวอักษร")
        String background,

        @NotBlank(message = "กรุณากรอกช่อง “วิธีการหรือกระบวนการที่ส่งผลให้งานประสบผลสำเร็จ”")
        @Size(
                max = 10_000,
                message = "ช่อง “วิธีการหรือกระบวนการที่ส่งผลให้งานประสบผลสำเร็จ” ต้องไม่เกิน 10,000 ตัวอักษร")
        String methods,

        @Size(max = 10_000, message = "ช่อง “ปัญหาอุปสรรค” ต้องไม่เกิน 10,000 ตัวอักษร")
        String obstacles,

        @Size(max = 10_000, message = "ช่อง “แนวทางในการแก้ไขปัญหา” ต้องไม่เกิน 10,000 ตัวอักษร")
        String solutions,

        @NotBlank(message = "กรุณากรอกช่อง “กลยุทธ์ในการทำงาน”")
        @Size(max = 10_000, message = "ช่อง “กลยุทธ์ในการทำงาน” ต้องไม่เกิน 10,000 ตัวอักษร")
        String strategies,

        @Valid Heading heading) {

    public Results {
        groups = groups == null ? List.of() : groups;
    }

    /** With the heading that would be prefilled. */
    public Results(
            List<OfHousehold> households,
            List<OfGroup> groups,
            String lessons,
            String background,
            String methods,
            String obstacles,
            String solutions,
            String strategies) {
        this(households, groups, lessons, background, methods, obstacles, solutions, strategies, null);
    }

    static Results of(List<OfHousehold> households, List<OfGroup> groups, KnowledgeTexts texts, Heading heading) {
        return new Results(
                households,
                groups,
                texts.lessons(),
                texts.background(),
                texts.methods(),
                texts.obstacles(),
                texts.solutions(),
                texts.strategies(),
                heading);
    }

    /**
     * @param income endline, baht a month of the whole household; null when nobody knows it
     * @param satisfaction 1 (least) to 5; null when nobody could be asked
     */
    public record OfHousehold(
            @NotNull(message = "ช่อง “ครัวเรือน” ต้องไม่ว่าง")
            Long householdId,

            @PositiveOrZero(message = "ช่อง “รายได้ต่อเดือนขณะนี้” ต้องไม่ติดลบ")
            @Digits(
                    integer = 10,
                    fraction = 2,
                    message = "ช่อง “รายได้ต่อเดือนขณะนี้” ต้องเป็นบาท มีสตางค์ได้ 2 ตำแหน่ง")
            BigDecimal income,

            @NotNull(message = "กรุณาเลือกช่อง “ประกอบอาชีพอยู่” ว่าทำอยู่หรือไม่ได้ทำ")
            Boolean practises,

            @Min(value = 1, message = "ช่อง “ความพึงพอใจ” ต้องเป็น 1 ถึง 5")
            @Max(value = 5, message = "ช่อง “ความพึงพอใจ” ต้องเป็น 1 ถึง 5")
            Integer satisfaction,

            @Size(max = 2000, message = "ช่อง “หมายเหตุ” ต้องไม่เกิน 2,000 ตัวอักษร")
            String note) {}

    /** @param alive whether the group still works together */
    public record OfGroup(
            @NotNull(message = "ช่อง “กลุ่มอาชีพ” ต้องไม่ว่าง")
            Long groupId,

            @NotNull(message = "กรุณาเลือกช่อง “ยังดำเนินการอยู่” ว่าอยู่หรือเลิกแล้ว")
            Boolean alive,

            @Size(max = 2000, message = "ช่อง “หมายเหตุ” ต้องไม่เกิน 2,000 ตัวอักษร")
            String note) {}
}
