package org.sammachip.project.obstacle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was done about an obstacle, and whether it helped. */
public record Resolution(
        @NotBlank(message = "กรุณากรอกช่อง “สิ่งที่ได้ทำ”")
        @Size(max = 4000, message = "ช่อง “สิ่งที่ได้ทำ” ต้องไม่เกิน 4,000 ตัวอักษร")
        String solution,

        @NotNull(message = "กรุณาเลือกช่อง “ได้ผลหรือไม่” ว่าใช่หรือไม่ใช่")
        Boolean helped) {}
