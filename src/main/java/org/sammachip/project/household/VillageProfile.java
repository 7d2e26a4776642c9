package org.sammachip.project.household;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the department's own report on a village (รายงานสารสนเทศสัมมาชีพชุมชนระดับหมู่บ้าน) asks for. Nobody has to record
 * any of it.
 *
 * @param landRai land of the village in rai
 * @param households all of the village, not only those of the project
 */
public record VillageProfile(
        @Size(max = 4000, message = "ช่อง “ประวัติหมู่บ้าน” ต้องไม่เกิน 4,000 ตัวอักษร")
        String history,

        @DecimalMin(value = "0.01", message = "ช่อง “พื้นที่” ต้องมากกว่า 0")
        @Digits(integer = 7, fraction = 2, message = "ช่อง “พื้นที่” ต้องไม่เกิน 9,999,999 ไร่ มีทศนิยมได้ 2 ตำแหน่ง")
        BigDecimal landRai,

        @Min(value = 1, message = "ช่อง “ครัวเรือนทั้งหมู่บ้าน” ต้องมากกว่า 0")
        @Max(value = 99_999, message = "ช่อง “ครัวเรือนทั้งหมู่บ้าน” ต้องไม่เกิน 99,999")
        Integer households,

        @Min(value = 1, message = "ช่อง “ประชากร” ต้องมากกว่า 0")
        @Max(value = 999_999, message = "ช่อง “ประชากร” ต้องไม่เกิน 999,999")
        Integer people,

        @Size(max = 500, message = "ช่อง “อาชีพหลักของหมู่บ้าน” ต้องไม่เกิน 500 ตัวอักษร")
        String occupations) {

    public VillageProfile {
        history = stripped(history);
        occupations = stripped(occupations);
    }

    boolean blank() {
        return Stream.of(history, landRai, households, people, occupations).allMatch(Objects::isNull);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
