package org.sammachip.project.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The target households of a village. @param countReason why they are more or fewer than the project's target */
public record HouseholdRegistration(
        @NotEmpty(message = "กรุณาเพิ่มครัวเรือนเป้าหมายอย่างน้อยหนึ่งครัวเรือน")
        @Size(max = 500, message = "ครัวเรือนเป้าหมายต้องไม่เกิน 500 ครัวเรือน")
        List<@NotNull(message = "กรุณากรอกข้อมูลของแถวนี้หรือลบแถวออก") @Valid HouseholdEntry> households,

        @Size(max = 2000, message = "ช่อง “เหตุผลถ้าจำนวนครัวเรือนไม่เท่าเป้าหมาย” ต้องไม่เกิน 2,000 ตัวอักษร")
        String countReason) {}
