package org.sammachip.project.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A new date and place for the forum that was cancelled: without a forum there is no project. */
public record ForumDate(
        LocalDate plannedOn,

        @NotBlank(message = "กรุณากรอกช่อง “สถานที่”")
        @Size(max = 200, message = "ช่อง “สถานที่” ต้องไม่เกิน 200 ตัวอักษร")
        String place,

        @Size(max = 2000, message = "ช่อง “เหตุผลที่เลื่อน” ต้องไม่เกิน 2,000 ตัวอักษร")
        String reason) {}
