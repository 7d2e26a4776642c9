package org.sammachip.project.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The groups that the households formed, and why the others joined none. */
public record GroupFormation(
        @NotNull(message = "กรุณาเพิ่มกลุ่มอาชีพ") @Size(max = 50, message = "กลุ่มอาชีพต้องไม่เกิน 50 กลุ่ม")
        List<@NotNull(message = "กรุณากรอกข้อมูลของแถวนี้หรือลบแถวออก") @Valid GroupEntry> groups,

        @Size(max = 500, message = "ครัวเรือนที่ไม่เข้ากลุ่มต้องไม่เกิน 500 ครัวเรือน")
        List<@NotNull(message = "กรุณากรอกข้อมูลของแถวนี้หรือลบแถวออก") @Valid WithoutGroup> withoutGroup) {

    /** A household that joined no group. */
    public record WithoutGroup(
            @NotNull(message = "กรุณาเลือกช่อง “ครัวเรือน” ที่ไม่เข้ากลุ่ม")
            Long householdId,

            @NotBlank(message = "กรุณากรอกช่อง “เหตุผล” ที่ไม่เข้ากลุ่ม")
            @Size(max = 2000, message = "ช่อง “เหตุผล” ที่ไม่เข้ากลุ่มต้องไม่เกิน 2,000 ตัวอักษร")
            String reason) {}

    public GroupFormation {
        withoutGroup = withoutGroup == null ? List.of() : withoutGroup;
    }
}
