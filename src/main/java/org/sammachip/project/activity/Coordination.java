package org.sammachip.project.activity;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.ToldHow;

/**
 * What an officer records after telling the people: either who was told, or that the activity moves
 * or is cancelled.
 *
 * @param moveTo a new date; then nothing else counts but {@code moveReason}
 * @param cancelReason why the activity will not be held at all; then nothing else counts
 */
public record Coordination(
        LocalDate toldOn,
        List<ToldHow> toldHow,

        @Size(max = 2000, message = "ช่อง “หมายเหตุ” ต้องไม่เกิน 2,000 ตัวอักษร")
        String toldNote,

        Boolean toolsReady,
        LocalDate moveTo,

        @Size(max = 2000, message = "ช่อง “เหตุผลที่เลื่อน” ต้องไม่เกิน 2,000 ตัวอักษร")
        String moveReason,

        @Size(max = 2000, message = "ช่อง “เหตุผลที่ยกเลิก” ต้องไม่เกิน 2,000 ตัวอักษร")
        String cancelReason) {

    public Coordination {
        cancelReason = cancelReason == null || cancelReason.isBlank() ? null : cancelReason.strip();
        toldHow = toldHow == null
                ? List.of()
                : toldHow.stream().filter(way -> way != null).toList();
    }
}
