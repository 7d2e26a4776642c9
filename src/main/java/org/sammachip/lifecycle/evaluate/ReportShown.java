package org.sammachip.lifecycle.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.project.evaluation.Difference;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.project.evaluation.Subjects;
import org.springframework.stereotype.Component;

/** What whoever reviews or approves a report sees of it. */
@Component
class ReportShown {

    private final EvaluationRecord record;
    private final Subjects subjects;

    ReportShown(EvaluationRecord record, Subjects subjects) {
        this.record = record;
        this.subjects = subjects;
    }

    /** @param met null where the programme sets no target */
    record Figure(String label, String value, String target, Boolean met) {}

    record Report(UUID id) {}

    /** @param report null until it is rendered */
    record Options(
            int revision,
            String correctionReason,
            List<Figure> indicators,
            List<Difference> differences,
            Report report) {}

    Options of(FormRequest request) {
        var key = request.project();
        int number = request.revision();
        return new Options(
                number,
                record.revision(key, number).correctionReason(),
                figures(record.indicators(key, number)),
                record.differences(key, number),
                subjects.report(key, number).map(Report::new).orElse(null));
    }

    private static List<Figure> figures(Indicators i) {
        return List.of(
                new Figure(
                        "ครัวเรือนที่ประกอบอาชีพ",
                        percent(i.practising().percent())
                                + " (%d จาก %d ครัวเรือน)"
                                        .formatted(
                                                i.practising().count(),
                                                i.practising().of()),
                        atLeast(i.practising().target()),
                        i.practising().met()),
                new Figure(
                        "รายได้ที่เปลี่ยนแปลงของครัวเรือนที่ประกอบอาชีพ",
                        percent(i.income().percent())
                                + " (เทียบได้ %d ครัวเรือน เทียบไม่ได้ %d ครัวเรือน)"
                                        .formatted(
                                                i.income().paired(), i.income().unpaired()),
                        atLeast(i.income().target()),
                        i.income().met()),
                plain(
                        "กลุ่มอาชีพ",
                        "จัดตั้ง %d กลุ่ม ยังดำเนินการ %d กลุ่ม"
                                .formatted(i.groups().formed(), i.groups().alive())),
                plain(
                        "การเข้าร่วมกิจกรรม",
                        percent(i.attendance().taken().percent())
                                + " (มา %d ส่งผู้แทน %d ไม่มา %d)"
                                        .formatted(
                                                i.attendance().present(),
                                                i.attendance().represented(),
                                                i.attendance().absent())),
                plain(
                        "แจ้งล่วงหน้าอย่างน้อย 3 วัน",
                        percent(i.leadTime().kept().percent())
                                + " (%d จาก %d กิจกรรม ผ่อนผัน %d กิจกรรม)"
                                        .formatted(
                                                i.leadTime().kept().count(),
                                                i.leadTime().kept().of(),
                                                i.leadTime().waived())),
                plain(
                        "เงินที่ใช้จริง",
                        "%,.2f บาท จากแผน %,.2f บาท (%s)"
                                .formatted(
                                        i.money().spent(),
                                        i.money().planned(),
                                        percent(i.money().spentPercent()))));
    }

    private static Figure plain(String label, String value) {
        return new Figure(label, value, null, null);
    }

    private static String percent(BigDecimal percent) {
        return percent == null ? "คำนวณไม่ได้" : "ร้อยละ " + percent.toPlainString();
    }

    private static String atLeast(BigDecimal target) {
        return "ไม่น้อยกว่าร้อยละ " + target.toPlainString();
    }
}
