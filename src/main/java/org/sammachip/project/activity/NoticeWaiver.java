package org.sammachip.project.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a district manager decides when people were told too late.
 *
 * @param waived the date stays; otherwise the activity goes to {@code moveTo}
 */
public record NoticeWaiver(
        @NotNull(message = "กรุณาเลือกช่อง “จัดตามกำหนดเดิมได้หรือไม่”")
        Boolean waived,

        @Size(max = 2000, message = "ช่อง “เหตุผล” ต้องไม่เกิน 2,000 ตัวอักษร")
        String reason,

        LocalDate moveTo) {}
