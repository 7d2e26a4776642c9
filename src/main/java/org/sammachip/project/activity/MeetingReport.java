package org.sammachip.project.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sammachip.project.TransferMode;

/**
 * What an officer records on the day of an activity or later. When it was postponed or cancelled only {@code reason} and
 * {@code postponedTo} count: nothing else happened.
 *
 * @param otherParticipants people of no target household; at the forum, where no household is registered yet, everybody
 * @param cost baht spent
 */
public record MeetingReport(
        @NotNull(message = "กรุณาเลือกช่อง “ผล” ว่าจัดแล้ว เลื่อน หรือยกเลิก")
        Outcome outcome,

        @Size(max = 2000, message = "ช่อง “เหตุผล” ต้องไม่เกิน 2,000 ตัวอักษร")
        String reason,

        LocalDate postponedTo,
        Long sageId,
        TransferMode transferMode,
        @Valid List<@NotNull Row> attendance,

        @PositiveOrZero(message = "ช่อง “ผู้เข้าร่วมอื่น” ต้องไม่ติดลบ")
        Integer otherParticipants,

        @PositiveOrZero(message = "ช่อง “ค่าใช้จ่ายจริง” ต้องไม่ติดลบ")
        @Digits(
                integer = 10,
                fraction = 2,
                message = "ช่อง “ค่าใช้จ่ายจริง” ต้องเป็นจำนวนเงินไม่เกิน 10 หลัก มีสตางค์ได้ 2 ตำแหน่ง")
        BigDecimal cost,

        @Size(max = 4000, message = "ช่อง “บทเรียนที่ได้” ต้องไม่เกิน 4,000 ตัวอักษร")
        String lessons,

        @Valid List<@NotNull Video> videos,
        @Valid List<@NotNull Question> questions,
        List<@NotNull UUID> photoIds,
        List<@NotNull UUID> fileIds) {

    public enum Outcome {
        HELD("จัดแล้ว"),
        POSTPONED("เลื่อนออกไป"),
        CANCELLED("ยกเลิก");

        private final String thai;

        Outcome(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }
    }

    /** One invited household. */
    public record Row(
            @NotNull(message = "ไม่ระบุครัวเรือน กรุณาเปิดงานนี้ใหม่")
            Long householdId,

            @NotNull(message = "กรุณาเลือกช่อง “การเข้าร่วม” ว่ามา ไม่มา หรือส่งผู้แทน")
            Presence presence,

            AbsenceReason reason,

            @Size(max = 500, message = "ช่อง “หมายเหตุ” ต้องไม่เกิน 500 ตัวอักษร")
            String note) {}

    /** A clip that was watched together (“through online networks such as YouTube”, step 5 of the source). */
    public record Video(
            @NotBlank(message = "กรุณากรอกช่อง “ลิงก์คลิป”")
            @Size(max = 1000, message = "ช่อง “ลิงก์คลิป” ต้องไม่เกิน 1,000 ตัวอักษร")
            String link,

            @NotBlank(message = "กรุณากรอกช่อง “ได้เรียนรู้”")
            @Size(max = 2000, message = "ช่อง “ได้เรียนรู้” ต้องไม่เกิน 2,000 ตัวอักษร")
            String learned,

            @NotBlank(message = "กรุณากรอกช่อง “นำมาใช้อย่างไร”")
            @Size(max = 2000, message = "ช่อง “นำมาใช้อย่างไร” ต้องไม่เกิน 2,000 ตัวอักษร")
            String applied) {}

    public record Question(
            @NotBlank(message = "กรุณากรอกช่อง “คำถาม”")
            @Size(max = 2000, message = "ช่อง “คำถาม” ต้องไม่เกิน 2,000 ตัวอักษร")
            String question,

            @NotBlank(message = "กรุณากรอกช่อง “คำตอบ”")
            @Size(max = 2000, message = "ช่อง “คำตอบ” ต้องไม่เกิน 2,000 ตัวอักษร")
            String answer) {}

    public MeetingReport {
        attendance = attendance == null ? List.of() : attendance;
        videos = videos == null ? List.of() : videos;
        questions = questions == null ? List.of() : questions;
        photoIds = photoIds == null ? List.of() : photoIds;
        fileIds = fileIds == null ? List.of() : fileIds;
    }
}
