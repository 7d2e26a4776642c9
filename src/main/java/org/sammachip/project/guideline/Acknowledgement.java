package org.sammachip.project.guideline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an officer says after studying the guidelines.
 *
 * @param acknowledged ids of guidelines
 * @param note what matters for this village
 */
public record Acknowledgement(
        @NotNull(message = "กรุณาเลือกช่อง “ข้าพเจ้าได้ศึกษาเอกสารต่อไปนี้แล้ว” ให้ครบทุกฉบับ")
        List<Long> acknowledged,

        @Size(max = 2000, message = "ช่อง “สิ่งที่ต้องระวังหรือเน้นสำหรับหมู่บ้านนี้” ต้องไม่เกิน 2,000 ตัวอักษร")
        String note) {}
