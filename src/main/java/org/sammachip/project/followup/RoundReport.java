package org.sammachip.project.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sammachip.project.obstacle.ObstacleCategory;

/**
 * What an officer brings home from a round of visits.
 *
 * @param nextRoundOn null leaves it to the visits: the earliest day on which a household wants to be seen again, or
 *     else the plan's
 * @param endEarly the remaining rounds are not needed, for the reason given
 */
public record RoundReport(
        @NotNull(message = "กรุณากรอกช่อง “วันที่เยี่ยม”") LocalDate visitedOn,

        @NotNull(message = "กรุณากรอกผลการเยี่ยมรายครัวเรือน")
        List<@Valid @NotNull(message = "กรุณากรอกผลการเยี่ยม") Visit> visits,

        LocalDate nextRoundOn,
        boolean endEarly,

        @Size(max = 2000, message = "ช่อง “เหตุผลที่จบก่อน หรือเยี่ยมหลังสิ้นปีงบประมาณ” ต้องไม่เกิน 2,000 ตัวอักษร")
        String endReason) {

    /**
     * One household.
     *
     * @param practises whether it practises the occupation; only of a household that was visited
     * @param income baht this month, the whole household; only of a household that was visited
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     */
    public record Visit(
            @NotNull(message = "ช่อง “ครัวเรือน” ต้องไม่ว่าง")
            Long householdId,

            @NotNull(message = "กรุณาเลือกช่อง “เยี่ยมได้หรือไม่”")
            VisitOutcome outcome,

            Boolean practises,

            @PositiveOrZero(message = "ช่อง “รายได้เดือนนี้” ต้องไม่ติดลบ")
            @Digits(integer = 10, fraction = 2, message = "ช่อง “รายได้เดือนนี้” ต้องเป็นบาท มีสตางค์ได้ 2 ตำแหน่ง")
            BigDecimal income,

            ObstacleCategory problemCategory,

            @Size(max = 2000, message = "ช่อง “รายละเอียดปัญหา” ต้องไม่เกิน 2,000 ตัวอักษร")
            String problem,

            @Size(max = 2000, message = "ช่อง “กำลังใจ/การสนับสนุนที่ให้” ต้องไม่เกิน 2,000 ตัวอักษร")
            String encouragement,

            LocalDate comeAgainOn,

            @DecimalMin(value = "5", message = "ช่อง “ภาพถ่ายและพิกัด” ละติจูดต้องอยู่ในประเทศไทย คือ 5 ถึง 21")
            @DecimalMax(value = "21", message = "ช่อง “ภาพถ่ายและพิกัด” ละติจูดต้องอยู่ในประเทศไทย คือ 5 ถึง 21")
            BigDecimal latitude,

            @DecimalMin(value = "97", message = "ช่อง “ภาพถ่ายและพิกัด” ลองจิจูดต้องอยู่ในประเทศไทย คือ 97 ถึง 106")
            @DecimalMax(value = "106", message = "ช่อง “ภาพถ่ายและพิกัด” ลองจิจูดต้องอยู่ในประเทศไทย คือ 97 ถึง 106")
            BigDecimal longitude,

            UUID photoId,
            List<@Valid @NotNull(message = "กรุณากรอกสภาพวัสดุ") Sighting> materials) {

        public Visit {
            problem = problem == null || problem.isBlank() ? null : problem.strip();
            materials = materials == null ? List.of() : materials;
        }

        /** A household that moved away or withdrew in an earlier round. */
        static Visit carried(long household, VisitOutcome outcome) {
            return new Visit(household, outcome, null, null, null, null, null, null, null, null, null, null);
        }

        boolean visited() {
            return outcome == VisitOutcome.VISITED;
        }
    }

    /** What became of one hand-over; the state is null only where nobody was visited. */
    public record Sighting(
            @NotNull(message = "ช่อง “วัสดุ” ต้องไม่ว่าง") Long handoverId, MaterialState state) {}
}
