package org.sammachip.project.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What the study visits taught, and who brings it into this village by when. */
public record VisitLessons(@Valid List<@NotNull Lesson> lessons) {

    public record Lesson(
            @NotBlank(message = "กรุณากรอกช่อง “สิ่งที่ได้เห็น”")
            @Size(max = 2000, message = "ช่อง “สิ่งที่ได้เห็น” ต้องไม่เกิน 2,000 ตัวอักษร")
            String seen,

            @NotBlank(message = "กรุณากรอกช่อง “สิ่งที่จะนำมาใช้”")
            @Size(max = 2000, message = "ช่อง “สิ่งที่จะนำมาใช้” ต้องไม่เกิน 2,000 ตัวอักษร")
            String adopted,

            @NotBlank(message = "กรุณากรอกช่อง “ผู้รับผิดชอบ”")
            @Size(max = 200, message = "ช่อง “ผู้รับผิดชอบ” ต้องไม่เกิน 200 ตัวอักษร")
            String responsible,

            @NotNull(message = "กรุณากรอกช่อง “ภายในวันที่”")
            LocalDate dueOn) {}

    public VisitLessons {
        lessons = lessons == null ? List.of() : lessons;
    }
}
