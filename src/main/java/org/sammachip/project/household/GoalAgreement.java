package org.sammachip.project.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Direction and goals of the work, set together by the forum (fourth step of the source).
 *
 * @param profile of the village, which its people know best; null when nothing was told
 */
public record GoalAgreement(
        @NotBlank(message = "กรุณากรอกช่อง “แนวทางการดำเนินงาน”")
        @Size(max = 4000, message = "ช่อง “แนวทางการดำเนินงาน” ต้องไม่เกิน 4,000 ตัวอักษร")
        String direction,

        @NotEmpty(message = "กรุณาเพิ่มเป้าหมายอย่างน้อยหนึ่งข้อ")
        @Size(max = 50, message = "เป้าหมายต้องไม่เกิน 50 ข้อ")
        List<@NotNull(message = "กรุณากรอกข้อมูลของแถวนี้หรือลบแถวออก") @Valid Goal> goals,

        @Valid VillageProfile profile) {}
