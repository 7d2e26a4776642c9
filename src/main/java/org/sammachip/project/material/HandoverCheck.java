package org.sammachip.project.material;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sammachip.problem.Violations;
import org.sammachip.thai.ThaiDate;

/**
 * What was handed over is what was approved, or the difference has a reason.
 *
 * @param approvedOn nothing is handed over before
 */
record HandoverCheck(
        List<MaterialItem> items,
        Set<Long> households,
        Set<UUID> photos,
        Set<UUID> receipts,
        LocalDate approvedOn,
        LocalDate today) {

    /** @throws org.sammachip.problem.Refusal with every fault */
    void check(HandoverList list) {
        var violations = new Violations();
        var byId = items.stream().collect(Collectors.toMap(MaterialItem::id, Function.identity()));
        var seen = new HashSet<List<Object>>();
        IntStream.range(0, list.handovers().size()).forEach(i -> {
            var line = list.handovers().get(i);
            row(line, "handovers[" + i + "].", "แถวที่ " + (i + 1) + " ", byId, violations);
            violations.addIf(
                    !seen.add(List.of(line.materialItemId(), line.householdId(), line.receipt())),
                    "handovers[" + i + "].receipt",
                    "แถวที่ " + (i + 1) + " วัสดุ ครัวเรือน และเลขที่ใบรับซ้ำกับแถวก่อน กรุณารวมเป็นแถวเดียว");
        });
        if (list.differenceReason() == null || list.differenceReason().isBlank()) {
            differences(list, violations);
        }
        violations.throwIfAny();
    }

    private void row(
            HandoverList.Line line, String field, String where, Map<Long, MaterialItem> byId, Violations violations) {
        var day = ThaiDate.longForm(line.handedOn());
        violations
                .addIf(
                        !byId.containsKey(line.materialItemId()),
                        field + "materialItemId",
                        where + "ช่อง “วัสดุที่อนุมัติ” ไม่อยู่ในรายการที่อนุมัติ กรุณาเลือกจากรายการ")
                .addIf(
                        !households.contains(line.householdId()),
                        field + "householdId",
                        where + "ช่อง “ครัวเรือนผู้รับ” ไม่ใช่ครัวเรือนเป้าหมายของโครงการนี้ กรุณาเลือกจากรายการ")
                .addIf(
                        line.photoId() != null && !photos.contains(line.photoId()),
                        field + "photoId",
                        where + "ช่อง “ภาพการมอบ” ไม่ได้อยู่ในโครงการนี้ กรุณาแนบภาพใหม่")
                .addIf(
                        line.receiptFileId() != null && !receipts.contains(line.receiptFileId()),
                        field + "receiptFileId",
                        where + "ช่อง “ใบรับ” ไม่ได้อยู่ในโครงการนี้ กรุณาแนบไฟล์ใหม่")
                .addIf(
                        line.handedOn().isAfter(today),
                        field + "handedOn",
                        where + "ช่อง “วันที่มอบ” " + day + " ยังมาไม่ถึง ต้องไม่เกินวันนี้ "
                                + ThaiDate.longForm(today))
                .addIf(
                        line.handedOn().isBefore(approvedOn),
                        field + "handedOn",
                        where + "ช่อง “วันที่มอบ” " + day + " อยู่ก่อนวันที่อนุมัติ " + ThaiDate.longForm(approvedOn));
    }

    private void differences(HandoverList list, Violations violations) {
        for (var item : items) {
            var lines = list.handovers().stream()
                    .filter(line -> line.materialItemId() == item.id())
                    .toList();
            var given = lines.stream().map(HandoverList.Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            violations.addIf(
                    given.compareTo(item.quantity()) != 0,
                    "differenceReason",
                    "ส่งมอบ“%s” %s %s แต่อนุมัติไว้ %s %s กรุณากรอกช่อง “เหตุผลถ้ามอบไม่ตรงกับที่อนุมัติ” หรือแก้จำนวน"
                            .formatted(
                                    item.item(),
                                    Baht.plain(given),
                                    item.unit(),
                                    Baht.plain(item.quantity()),
                                    item.unit()));
            violations.addIf(
                    lines.stream().anyMatch(line -> line.unitPrice().compareTo(item.unitPrice()) > 0),
                    "differenceReason",
                    "ราคา“%s” สูงกว่าที่อนุมัติไว้หน่วยละ %s กรุณากรอกช่อง “เหตุผลถ้ามอบไม่ตรงกับที่อนุมัติ” หรือแก้ราคา"
                            .formatted(item.item(), Baht.of(item.unitPrice())));
        }
    }
}
