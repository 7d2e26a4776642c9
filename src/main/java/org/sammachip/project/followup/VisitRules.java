package org.sammachip.project.followup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sammachip.problem.Violations;
import org.sammachip.thai.FiscalYear;
import org.sammachip.thai.ThaiDate;

/**
 * What must hold for the rows of a round: every household of the project once, and of each what was seen.
 *
 * @param gone households that had moved away or withdrawn when last seen; their rows may be left out, or say that they are back
 * @param handovers by id; what a visited household had received by then is looked for
 */
record VisitRules(
        Set<Long> households,
        Map<Long, VisitOutcome> gone,
        Map<Long, VisitSubjects.Handover> handovers,
        Set<UUID> photos,
        FiscalYear year) {

    void check(RoundReport report, Violations violations) {
        var met = new HashSet<Long>();
        for (int i = 0; i < report.visits().size(); i++) {
            var visit = report.visits().get(i);
            var row = new Row(violations, "visits[" + i + "].", "แถวที่ " + (i + 1) + " ");
            if (!households.contains(visit.householdId())) {
                row.add("householdId", "ช่อง “ครัวเรือน” ไม่ใช่ครัวเรือนของโครงการนี้ กรุณาเลือกจากรายการ");
            } else if (!met.add(visit.householdId())) {
                row.add("householdId", "ครัวเรือนนี้มีอยู่แล้วในแถวก่อนหน้า แต่ละครัวเรือนต้องมีแถวเดียว");
            } else {
                checkRow(visit, report.visitedOn(), row);
            }
        }
        long missing = households.stream()
                .filter(household -> !met.contains(household) && !gone.containsKey(household))
                .count();
        violations.addIf(
                missing > 0,
                "visits",
                "ยังไม่มีผลการเยี่ยมอีก " + missing
                        + " ครัวเรือน ต้องบันทึกให้ครบทุกครัวเรือน ถ้าไม่พบให้เลือก “ไม่พบ”");
    }

    private void checkRow(RoundReport.Visit visit, LocalDate visitedOn, Row row) {
        if (visit.visited()) {
            row.addIf(visit.practises() == null, "practises", "ได้เยี่ยมแล้ว กรุณาเลือกช่อง “ประกอบอาชีพอยู่”");
            row.addIf(
                    visit.income() == null,
                    "income",
                    "ได้เยี่ยมแล้ว กรุณากรอกช่อง “รายได้เดือนนี้” เป็นบาท ถ้าไม่มีรายได้ให้กรอก 0");
            checkMaterials(visit, visitedOn, row);
        }
        row.addIf(
                visit.problem() != null && visit.problemCategory() == null,
                "problemCategory",
                "มีปัญหา กรุณาเลือกช่อง “ประเภทปัญหา”");
        row.addIf(
                visit.problem() == null && visit.problemCategory() != null,
                "problem",
                "เลือกประเภทปัญหาแล้ว กรุณากรอกช่อง “รายละเอียดปัญหา” ว่าเป็นอย่างไร");
        row.addIf(
                (visit.latitude() == null) != (visit.longitude() == null),
                "latitude",
                "ช่อง “ภาพถ่ายและพิกัด” ต้องมีทั้งละติจูดและลองจิจูด หรือเว้นว่างทั้งคู่");
        row.addIf(
                visit.photoId() != null && !photos.contains(visit.photoId()),
                "photoId",
                "ช่อง “ภาพถ่าย” ไม่ใช่ภาพของโครงการนี้ กรุณาแนบภาพใหม่");
        checkComeAgain(visit.comeAgainOn(), visitedOn, row);
    }

    private void checkComeAgain(LocalDate day, LocalDate visitedOn, Row row) {
        row.addIf(
                day != null && (!day.isAfter(visitedOn) || !year.contains(day)),
                "comeAgainOn",
                "ช่อง “นัดเยี่ยมอีกครั้ง” ต้องหลังวันที่เยี่ยม (" + ThaiDate.longForm(visitedOn) + ") และไม่เกินวันที่ "
                        + ThaiDate.longForm(year.lastDay()));
    }

    private void checkMaterials(RoundReport.Visit visit, LocalDate visitedOn, Row row) {
        var seen = new HashSet<Long>();
        for (int i = 0; i < visit.materials().size(); i++) {
            var sighting = visit.materials().get(i);
            var field = "materials[" + i + "].";
            row.addIf(
                    !ownedBy(visit.householdId(), handovers.get(sighting.handoverId())),
                    field + "handoverId",
                    "ช่อง “วัสดุ” ไม่ใช่วัสดุที่ครัวเรือนนี้ได้รับ กรุณาเลือกจากรายการ");
            row.addIf(
                    !seen.add(sighting.handoverId()),
                    field + "handoverId",
                    "วัสดุรายการเดียวกันบันทึกซ้ำ แต่ละรายการต้องบันทึกครั้งเดียว");
            row.addIf(
                    sighting.state() == null,
                    field + "state",
                    "กรุณาเลือกช่อง “วัสดุที่มอบไป” ของวัสดุทุกรายการที่ครัวเรือนได้รับ");
        }
        handovers.values().stream()
                .filter(handover -> ownedBy(visit.householdId(), handover)
                        && !handover.handedOn().isAfter(visitedOn)
                        && !seen.contains(handover.id()))
                .forEach(handover -> row.add(
                        "materials",
                        "ยังไม่มีสภาพของวัสดุ “%s” ที่ครัวเรือน %s ได้รับเมื่อวันที่ %s กรุณาเปิดแบบฟอร์มใหม่และบันทึกให้ครบ"
                                .formatted(
                                        handover.item(),
                                        handover.household(),
                                        ThaiDate.longForm(handover.handedOn()))));
    }

    private static boolean ownedBy(long household, VisitSubjects.Handover handover) {
        return handover != null && handover.householdId() == household;
    }

    /** Puts where the fault is before what it is. */
    private record Row(Violations violations, String path, String name) {

        void add(String field, String message) {
            violations.add(path + field, name + message);
        }

        void addIf(boolean faulty, String field, String message) {
            if (faulty) {
                add(field, message);
            }
        }
    }
}
