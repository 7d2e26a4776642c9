package org.sammachip.project.material;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param comment needed when the request goes back to the officer */
public record MaterialDecision(
        @NotNull(message = "กรุณาเลือกช่อง “ผลการพิจารณา” ว่าอนุมัติหรือส่งกลับแก้ไข")
        Boolean approved,

        @Size(max = 2000, message = "ช่อง “ความเห็น” ต้องไม่เกิน 2,000 ตัวอักษร")
        String comment) {}
