package org.sammachip.lifecycle.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.obstacle.ObstacleCategory;

/**
 * An obstacle that somebody found.
 *
 * @param householdIds whom it concerns; none when it concerns the whole project
 */
record ObstacleReport(
        @NotNull(message = "กรุณาเลือกช่อง “โครงการ”") ProjectKey projectKey,

        @NotNull(message = "กรุณาเลือกช่อง “ประเภทปัญหา”") ObstacleCategory category,

        @NotBlank(message = "กรุณากรอกช่อง “รายละเอียด”")
        @Size(max = 4000, message = "ช่อง “รายละเอียด” ต้องไม่เกิน 4,000 ตัวอักษร")
        String description,

        List<@NotNull(message = "กรุณาเลือกครัวเรือนในแถวนี้ หรือลบแถว") Long> householdIds) {

    ObstacleReport {
        householdIds = householdIds == null ? List.of() : householdIds;
    }
}
