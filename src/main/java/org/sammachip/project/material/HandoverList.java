package org.sammachip.project.material;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who received what, against which receipt. */
public record HandoverList(
        @Valid List<@NotNull(message = "ไม่มีข้อมูลการส่งมอบ") Line> handovers,

        @Size(max = 2000, message = "ช่อง “เหตุผลถ้ามอบไม่ตรงกับที่อนุมัติ” ต้องไม่เกิน 2,000 ตัวอักษร")
        String differenceReason) {

    /**
     * @param unitPrice baht, as paid
     * @param receipt number of the receipt that the household signed
     * @param receiptFileId the receipt itself, scanned or photographed
     */
    public record Line(
            @NotNull(message = "กรุณาเลือกช่อง “วัสดุที่อนุมัติ”")
            Long materialItemId,

            @NotNull(message = "กรุณาเลือกช่อง “ครัวเรือนผู้รับ”")
            Long householdId,

            @NotNull(message = "กรุณากรอกช่อง “จำนวน”")
            @Positive(message = "ช่อง “จำนวน” ต้องมากกว่า 0")
            @Digits(integer = 8, fraction = 2, message = "ช่อง “จำนวน” ต้องไม่เกิน 8 หลัก มีทศนิยมได้ 2 ตำแหน่ง")
            BigDecimal quantity,

            @NotNull(message = "กรุณากรอกช่อง “ราคาต่อหน่วย” เป็นบาท")
            @PositiveOrZero(message = "ช่อง “ราคาต่อหน่วย” ต้องไม่ติดลบ")
            @Digits(
                    integer = 10,
                    fraction = 2,
                    message = "ช่อง “ราคาต่อหน่วย” ต้องเป็นจำนวนเงินไม่เกิน 10 หลัก มีสตางค์ได้ 2 ตำแหน่ง")
            BigDecimal unitPrice,

            @NotBlank(message = "กรุณากรอกช่อง “เลขที่ใบรับ”")
            @Size(max = 100, message = "ช่อง “เลขที่ใบรับ” ต้องไม่เกิน 100 ตัวอักษร")
            String receipt,

            UUID photoId,
            UUID receiptFileId,

            @NotNull(message = "กรุณากรอกช่อง “วันที่มอบ”") LocalDate handedOn) {}

    public HandoverList {
        handovers = handovers == null ? List.of() : handovers;
    }
}
