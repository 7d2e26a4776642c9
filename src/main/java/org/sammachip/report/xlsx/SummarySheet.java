package org.sammachip.report.xlsx;

import java.math.BigDecimal;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.report.ReportFigures;

/** The figures of the report, one a row, each with what it is computed from. */
final class SummarySheet {

    private static final Object NOTHING = null;

    private SummarySheet() {}

    static void write(EvaluationWorkbook book) {
        var data = book.data();
        var figures = book.document().figures();
        var sheet = book.sheet(
                "สรุป",
                "สรุปผลการประเมินโครงการสัมมาชีพชุมชน",
                Column.text("หัวข้อ", 24),
                Column.text("ตัวเลข", 46),
                new Column("เป้าหมาย", 14, Kind.PERCENT),
                new Column("ผล", 18, Kind.COUNT),
                Column.text("หน่วย", 14),
                Column.text("คิดจาก", 70));
        indicators(sheet, data.indicators());
        money(sheet, data.indicators().money(), figures);
        satisfaction(sheet, figures);
        for (var difference : data.differences()) {
            sheet.row(
                    "แก้ไขจากฉบับก่อน",
                    difference.figure(),
                    null,
                    Kind.CHANGE.of(difference.change()),
                    null,
                    "เดิม %s ใหม่ %s".formatted(plain(difference.before()), plain(difference.now())));
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? "–" : "%,.2f".formatted(number);
    }

    private static void indicators(ThaiSheet sheet, Indicators i) {
        var group = "ตัวชี้วัด";
        sheet.row(
                group,
                "ครัวเรือนที่ประกอบอาชีพ",
                i.practising().target(),
                Kind.PERCENT.of(i.practising().percent()),
                "ร้อยละ",
                "%d จาก %d ครัวเรือนเป้าหมาย"
                        .formatted(i.practising().count(), i.practising().of()));
        sheet.row(
                group,
                "รายได้ที่เปลี่ยนแปลงของครัวเรือนที่ประกอบอาชีพ",
                i.income().target(),
                Kind.PERCENT.of(i.income().percent()),
                "ร้อยละ",
                "เทียบรายครัวเรือน ผลรวมรายได้หลังลบก่อน หารด้วยผลรวมรายได้ก่อน");
        sheet.row(group, "รายได้ก่อนเข้าร่วม", null, Kind.MONEY.of(i.income().baseline()), "บาทต่อเดือน", paired(i));
        sheet.row(group, "รายได้หลังเข้าร่วม", null, Kind.MONEY.of(i.income().endline()), "บาทต่อเดือน", paired(i));
        sheet.row(
                group,
                "ครัวเรือนที่เทียบรายได้ไม่ได้",
                null,
                i.income().unpaired(),
                "ครัวเรือน",
                "ไม่ทราบรายได้ปัจจุบัน %d รายได้ก่อนเข้าร่วมเป็นศูนย์ %d"
                        .formatted(i.income().withoutEndline(), i.income().withoutBaseline()));
        sheet.row(
                group,
                "กลุ่มอาชีพที่จัดตั้ง",
                null,
                i.groups().formed(),
                "กลุ่ม",
                "ยังดำเนินการ %d กลุ่ม".formatted(i.groups().alive()));
        sheet.row(
                group,
                "การเข้าร่วมกิจกรรม",
                null,
                Kind.PERCENT.of(i.attendance().taken().percent()),
                "ร้อยละ",
                "มาเอง %d ส่งผู้แทน %d ไม่มา %d"
                        .formatted(
                                i.attendance().present(),
                                i.attendance().represented(),
                                i.attendance().absent()));
        sheet.row(
                group,
                "แจ้งล่วงหน้าอย่างน้อย 3 วัน",
                null,
                Kind.PERCENT.of(i.leadTime().kept().percent()),
                "ร้อยละ",
                "%d จาก %d กิจกรรม ผ่อนผัน %d กิจกรรม"
                        .formatted(
                                i.leadTime().kept().count(),
                                i.leadTime().kept().of(),
                                i.leadTime().waived()));
    }

    private static String paired(Indicators i) {
        return "รวม %d ครัวเรือนที่เทียบได้".formatted(i.income().paired());
    }

    private static void money(ThaiSheet sheet, Indicators.Money money, ReportFigures figures) {
        var group = "เงิน";
        sheet.row(group, "งบประมาณโครงการ", null, Kind.MONEY.of(money.budget()), "บาท", NOTHING);
        sheet.row(group, "เงินตามแผน", null, Kind.MONEY.of(money.planned()), "บาท", "กิจกรรมที่ไม่ยกเลิก และวัสดุ");
        sheet.row(group, "ใช้จัดกิจกรรม", null, Kind.MONEY.of(money.activities()), "บาท", "กิจกรรมที่จัดแล้ว");
        sheet.row(group, "ใช้เป็นวัสดุ", null, Kind.MONEY.of(money.materials()), "บาท", "วัสดุที่มอบแล้ว");
        sheet.row(group, "ใช้จริงรวม", null, Kind.MONEY.of(money.spent()), "บาท", NOTHING);
        sheet.row(group, "ใช้จริงต่อแผน", null, Kind.PERCENT.of(money.spentPercent()), "ร้อยละ", NOTHING);
        for (var line : figures.money()) {
            sheet.row(
                    "เงินแยกตามงาน",
                    line.name(),
                    null,
                    Kind.MONEY.of(line.spent()),
                    "บาท",
                    "ตามแผน " + plain(line.planned()) + " บาท");
        }
    }

    private static void satisfaction(ThaiSheet sheet, ReportFigures figures) {
        var asked = figures.satisfaction();
        sheet.row(
                "ความพึงพอใจ",
                "ค่าเฉลี่ย (เต็ม 5)",
                null,
                Kind.MONEY.of(asked.mean()),
                "คะแนน",
                "ตอบ %d จาก %d ครัวเรือน".formatted(asked.answered(), asked.of()));
        for (var level : asked.levels()) {
            sheet.row(
                    "ความพึงพอใจ", level.score() + " " + level.name(), null, level.households(), "ครัวเรือน", NOTHING);
        }
    }
}
