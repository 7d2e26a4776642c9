package org.sammachip.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sammachip.problem.Refusal;

/** What somebody else decides about an officer's work: approved, or returned with a comment that says why. */
public record Approval(
        @NotNull(message = "กรุณาเลือกช่อง “ผลการพิจารณา” ว่าอนุมัติหรือส่งกลับแก้ไข")
        Boolean approved,

        @Size(max = 2000, message = "ช่อง “ความเห็น” ต้องไม่เกิน 2,000 ตัวอักษร")
        String comment) {

    /** Nobody approves their own work, and whoever sends it back says why. */
    public void check(String author, String decider) {
        if (author.equals(decider)) {
            throw Refusal.forbidden("ผู้จัดทำอนุมัติงานของตนเองไม่ได้ ต้องให้พัฒนาการอำเภอท่านอื่นเป็นผู้พิจารณา");
        }
        if (!approved && (comment == null || comment.isBlank())) {
            throw Refusal.of("comment", "กรุณากรอกช่อง “ความเห็น” ว่าต้องแก้ไขเรื่องใด เมื่อส่งกลับแก้ไข");
        }
    }
}
