package org.sammachip.project.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sammachip.project.TransferMode;

/**
 * One row of the form.
 *
 * @param contactConsent the person agreed that the phone number is kept
 * @param transferMode null takes the mode that the table proposes
 */
public record PersonEntry(
        @NotNull(message = "กรุณาเลือกช่อง “บทบาท”") Person.Role role,

        @NotBlank(message = "กรุณากรอกช่อง “ชื่อ-สกุล”")
        @Size(max = 200, message = "ช่อง “ชื่อ-สกุล” ต้องไม่เกิน 200 ตัวอักษร")
        String name,

        @Size(max = 30, message = "ช่อง “โทรศัพท์” ต้องไม่เกิน 30 ตัวอักษร")
        String phone,

        @Size(max = 200, message = "ช่อง “หน่วยงาน/กลุ่ม” ต้องไม่เกิน 200 ตัวอักษร")
        String organisation,

        @Size(max = 200, message = "ช่อง “อาชีพ” ต้องไม่เกิน 200 ตัวอักษร")
        String occupation,

        @Min(value = 0, message = "ช่อง “ทำอาชีพนี้มา (ปี)” ต้องเป็นจำนวน 0 ถึง 90 ปี")
        @Max(value = 90, message = "ช่อง “ทำอาชีพนี้มา (ปี)” ต้องเป็นจำนวน 0 ถึง 90 ปี")
        Integer yearsOfPractice,

        boolean succeededThemselves,
        boolean taughtBefore,
        boolean contactConsent,

        @Size(max = 2000, message = "ช่อง “สิ่งที่รับปากจะทำ” ต้องไม่เกิน 2,000 ตัวอักษร")
        String commitment,

        boolean leadSage,
        boolean teamMember,
        TransferMode transferMode,

        @Size(max = 2000, message = "ช่อง “เหตุผลถ้าไม่ใช้วิธีที่แนะนำ” ต้องไม่เกิน 2,000 ตัวอักษร")
        String modeOverrideReason) {

    /** An empty row for the sage who leads the team. */
    public static PersonEntry blankLeadSage() {
        return new PersonEntry(
                Person.Role.SAGE, null, null, null, null, null, false, false, false, null, true, true, null, null);
    }

    static PersonEntry of(Person person) {
        var transfer = person.transfer();
        return new PersonEntry(
                person.role(),
                person.name(),
                person.phone(),
                person.organisation(),
                person.occupation(),
                person.yearsOfPractice(),
                person.succeededThemselves(),
                person.taughtBefore(),
                person.contactConsent(),
                person.commitment(),
                person.leadSage(),
                person.teamMember(),
                transfer == null ? null : transfer.transferMode(),
                transfer == null ? null : transfer.modeOverrideReason());
    }

    boolean sage() {
        return role == Person.Role.SAGE;
    }

    /** The sage who leads the team belongs to it, whether or not the box was ticked. */
    boolean inTeam() {
        return teamMember || leadSage;
    }

    /** For comparison: spaces and letter case do not make another person. */
    String plainName() {
        return name.replaceAll("\\s+", "").toLowerCase();
    }
}
