package org.sammachip.project;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What an officer types to register a village's project.
 *
 * @param fiscalYear in either era: 2570 and 2027 are the same year
 * @param budget baht
 */
public record Registration(
        @NotNull(message = "กรุณากรอกช่อง “ปีงบประมาณ” เช่น 2570")
        Integer fiscalYear,

        @NotNull(message = "กรุณาเลือกช่อง “ตำบล”")
        @Pattern(regexp = "\\d{6}", message = "ช่อง “ตำบล” ต้องเป็นรหัสตำบล 6 หลัก เช่น 341401")
        String subdistrictCode,

        @NotNull(message = "กรุณากรอกช่อง “หมู่ที่”")
        @Min(value = 1, message = "ช่อง “หมู่ที่” ต้องเป็นเลข 1 ถึง 99")
        @Max(value = 99, message = "ช่อง “หมู่ที่” ต้องเป็นเลข 1 ถึง 99")
        Integer villageNumber,

        @NotBlank(message = "กรุณากรอกช่อง “ชื่อบ้าน”")
        @Size(max = 100, message = "ช่อง “ชื่อบ้าน” ต้องไม่เกิน 100 ตัวอักษร")
        String villageName,

        @NotNull(message = "กรุณากรอกช่อง “จำนวนครัวเรือนเป้าหมาย” เช่น 20")
        @Min(value = 1, message = "ช่อง “จำนวนครัวเรือนเป้าหมาย” ต้องเป็นจำนวน 1 ถึง 500 ครัวเรือน")
        @Max(value = 500, message = "ช่อง “จำนวนครัวเรือนเป้าหมาย” ต้องเป็นจำนวน 1 ถึง 500 ครัวเรือน")
        Integer householdTarget,

        @NotNull(message = "กรุณากรอกช่อง “งบประมาณ” เป็นบาท")
        @PositiveOrZero(message = "ช่อง “งบประมาณ” ต้องไม่ติดลบ")
        @Digits(
                integer = 10,
                fraction = 2,
                message = "ช่อง “งบประมาณ” ต้องเป็นจำนวนเงินไม่เกิน 10 หลัก มีสตางค์ได้ 2 ตำแหน่ง")
        BigDecimal budget) {}
