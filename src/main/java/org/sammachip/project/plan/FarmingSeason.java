package org.sammachip.project.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Months of work for a crop in the village's farming calendar (ปฏิทินการเกษตร).
 *
 * @param fromMonth 1 to 12; a season from 12 to 1 wraps over the new year
 */
public record FarmingSeason(
        @NotBlank(message = "กรุณากรอกช่อง “พืช” ในปฏิทินการเกษตร")
        @Size(max = 100, message = "ช่อง “พืช” ต้องไม่เกิน 100 ตัวอักษร")
        String crop,

        @NotNull(message = "กรุณาเลือกช่อง “งาน” ในปฏิทินการเกษตร")
        Work work,

        @NotNull(message = "กรุณาเลือกช่อง “ตั้งแต่เดือน”")
        @Min(value = 1, message = "ช่อง “ตั้งแต่เดือน” ต้องเป็นเดือน 1 ถึง 12")
        @Max(value = 12, message = "ช่อง “ตั้งแต่เดือน” ต้องเป็นเดือน 1 ถึง 12")
        Integer fromMonth,

        @NotNull(message = "กรุณาเลือกช่อง “ถึงเดือน”")
        @Min(value = 1, message = "ช่อง “ถึงเดือน” ต้องเป็นเดือน 1 ถึง 12")
        @Max(value = 12, message = "ช่อง “ถึงเดือน” ต้องเป็นเดือน 1 ถึง 12")
        Integer toMonth) {

    public enum Work {
        PLANTING("เพาะปลูก"),
        TENDING("ดูแลรักษา"),
        HARVEST("เก็บเกี่ยว");

        private final String thai;

        Work(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }
    }
}
