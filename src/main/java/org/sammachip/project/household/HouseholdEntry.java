package org.sammachip.project.household;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.sammachip.thai.ThaiDate;

/**
 * One row of the form.
 *
 * @param birthYear of the head, in either era: 2500 and 1957 are the same year
 * @param baselineIncome baht a month
 * @param elsewhereReason why the household takes part although it is in another running project; nobody must say
 */
public record HouseholdEntry(
        @NotBlank(message = "กรุณากรอกช่อง “บ้านเลขที่”")
        @Size(max = LONGEST_HOUSE_NUMBER, message = "ช่อง “บ้านเลขที่” ต้องไม่เกิน 20 ตัวอักษร")
        String houseNumber,

        @NotBlank(message = "กรุณากรอกช่อง “หัวหน้าครัวเรือน”")
        @Size(max = LONGEST_NAME, message = "ช่อง “หัวหน้าครัวเรือน” ต้องไม่เกิน 200 ตัวอักษร")
        String head,

        @NotNull(message = "กรุณากรอกช่อง “สมาชิก (คน)”")
        @Min(value = 1, message = "ช่อง “สมาชิก (คน)” ต้องเป็นจำนวน 1 ถึง 30 คน")
        @Max(value = 30, message = "ช่อง “สมาชิก (คน)” ต้องเป็นจำนวน 1 ถึง 30 คน")
        Integer members,

        @NotNull(message = "กรุณากรอกช่อง “ปีเกิด” เช่น 2510")
        Integer birthYear,

        @Size(max = 500, message = "ช่อง “ข้อจำกัดด้านสุขภาพ” ต้องไม่เกิน 500 ตัวอักษร")
        String healthLimit,

        @NotBlank(message = "กรุณากรอกช่อง “อาชีพปัจจุบัน”")
        @Size(max = 200, message = "ช่อง “อาชีพปัจจุบัน” ต้องไม่เกิน 200 ตัวอักษร")
        String currentOccupation,

        @NotNull(message = "กรุณากรอกช่อง “รายได้ต่อเดือน” เป็นบาท ถ้าไม่มีรายได้ให้กรอก 0")
        @PositiveOrZero(message = "ช่อง “รายได้ต่อเดือน” ต้องไม่ติดลบ")
        @Digits(
                integer = 8,
                fraction = 2,
                message = "ช่อง “รายได้ต่อเดือน” ต้องเป็นจำนวนเงินไม่เกิน 8 หลัก มีสตางค์ได้ 2 ตำแหน่ง")
        BigDecimal baselineIncome,

        @Size(max = 500, message = "ช่อง “ความสนใจ” ต้องไม่เกิน 500 ตัวอักษร")
        String interest,

        @NotBlank(message = "กรุณากรอกช่อง “อาชีพในโครงการ”")
        @Size(max = 200, message = "ช่อง “อาชีพในโครงการ” ต้องไม่เกิน 200 ตัวอักษร")
        String occupation,

        @Size(max = 2000, message = "ช่อง “เหตุผลถ้าเลือกต่าง” ต้องไม่เกิน 2,000 ตัวอักษร")
        String overrideReason,

        @Size(max = 200, message = "ช่อง “ผู้ช่วยในกลุ่ม” ต้องไม่เกิน 200 ตัวอักษร")
        String helper,

        @Size(max = 500, message = "ช่อง “เหตุผลที่อยู่ในโครงการอื่นด้วย” ต้องไม่เกิน 500 ตัวอักษร")
        String elsewhereReason) {

    static final int LONGEST_HOUSE_NUMBER = 20;
    static final int LONGEST_NAME = 200;

    static HouseholdEntry blank() {
        return new HouseholdEntry(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Shows the birth year in the Buddhist era; none where it was erased. */
    static HouseholdEntry of(Household household) {
        return new HouseholdEntry(
                household.houseNumber(),
                household.head(),
                household.members(),
                household.birthYear() == 0 ? null : ThaiDate.buddhistYear(household.birthYear()),
                household.healthLimit(),
                household.currentOccupation(),
                household.baselineIncome(),
                household.interest(),
                household.occupation(),
                household.advised().overrideReason(),
                household.helper(),
                household.elsewhereReason());
    }

    boolean healthLimited() {
        return healthLimit != null && !healthLimit.isBlank();
    }

    public HouseholdName name() {
        return new HouseholdName(houseNumber, head);
    }
}
