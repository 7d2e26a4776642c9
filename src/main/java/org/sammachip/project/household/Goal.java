package org.sammachip.project.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param measure how one will see that the goal is reached, or null */
public record Goal(
        @NotBlank(message = "กรุณากรอกช่อง “เป้าหมาย”")
        @Size(max = 1000, message = "ช่อง “เป้าหมาย” ต้องไม่เกิน 1,000 ตัวอักษร")
        String goal,

        @Size(max = 1000, message = "ช่อง “วัดจากอะไร” ต้องไม่เกิน 1,000 ตัวอักษร")
        String measure) {}
