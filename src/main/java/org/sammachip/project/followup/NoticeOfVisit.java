package org.sammachip.project.followup;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.ToldHow;

/**
 * How the households were told of a round.
 *
 * @param note says why when they were told later than three days before
 * @param moveTo a new date of the round, or null
 */
public record NoticeOfVisit(
        @NotNull(message = "กรุณากรอกช่อง “แจ้งเมื่อวันที่”")
        LocalDate toldOn,

        @NotEmpty(message = "กรุณาเลือกช่อง “แจ้งทาง” อย่างน้อยหนึ่งวิธี")
        List<@NotNull(message = "กรุณาเลือกช่อง “แจ้งทาง”") ToldHow> toldHow,

        @Size(max = 2000, message = "ช่อง “หมายเหตุ” ต้องไม่เกิน 2,000 ตัวอักษร")
        String note,

        LocalDate moveTo) {

    public NoticeOfVisit {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
