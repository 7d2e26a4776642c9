package org.sammachip.report.xlsx;

import java.math.BigDecimal;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.project.evaluation.Share;
import org.sammachip.report.ReportData;
import org.sammachip.report.ReportFigures;

/** The figures of the report that no other sheet lists, one a row: each is a number, none stands in a sentence only. */
final class SummarySheet {

    private final ThaiSheet sheet;

    private SummarySheet(ThaiSheet sheet) {
        this.sheet = sheet;
    }

    static void write(EvaluationWorkbook book) {
        var data = book.data();
        var figures = book.document().figures();
        var summary = new SummarySheet(book.sheet(
                "สรุป",
                "สรุปผลการประเมินโครงการสัมมาชีพชุมชน",
                Column.text("หัวข้อ", 24),
                Column.text("ตัวเลข", 56),
                new Column("เป้าหมาย", 14, Kind.PERCENT),
                new Column("ผล", 18, Kind.COUNT),
                Column.text("หน่วย", 16),
                Column.text("บรรลุ", 10),
                Column.text("คิดจาก", 70)));
        if (data.profile() != null) {
            summary.village(data.profile());
        }
        summary.practising(data.indicators());
        summary.income(data.indicators());
        summary.meetings(data.indicators());
        summary.money(data.indicators().money());
        figures.moves()
                .forEach(move -> summary.count("รายได้ของครัวเรือน", move.way(), move.households(), "ครัวเรือน"));
        summary.satisfaction(figures.satisfaction());
    }

    private void village(ReportData.Profile village) {
        var group = "ข้อมูลหมู่บ้าน";
        row(group, "พื้นที่", Kind.MONEY.of(village.landRai()), "ไร่", null);
        row(group, "ครัวเรือนทั้งหมู่บ้าน", village.households(), "ครัวเรือน", null);
        row(group, "ประชากร", village.people(), "คน", null);
    }

    private void practising(Indicators i) {
        var group = "ครัวเรือนประกอบอาชีพ";
        target(
                group,
                "ครัวเรือนที่ประกอบอาชีพ",
                i.practising().target(),
                i.practising().percent(),
                i.practising().met(),
                "ครัวเรือนที่ยังประกอบอาชีพ หารด้วยครัวเรือนเป้าหมายทั้งหมด");
        parts(group, i.practising(), "ครัวเรือนที่ยังประกอบอาชีพ", "ครัวเรือนเป้าหมาย", "ครัวเรือน");
        count("กลุ่มอาชีพ", "กลุ่มอาชีพที่จัดตั้ง", i.groups().formed(), "กลุ่ม");
        count("กลุ่มอาชีพ", "กลุ่มอาชีพที่ยังดำเนินการ", i.groups().alive(), "กลุ่ม");
    }

    private void income(Indicators i) {
        var group = "รายได้";
        var income = i.income();
        target(
                group,
                "รายได้ที่เปลี่ยนแปลงของครัวเรือนที่ประกอบอาชีพ",
                income.target(),
                income.percent(),
                income.met(),
                "เทียบรายครัวเรือน ผลรวมรายได้หลังลบก่อน หารด้วยผลรวมรายได้ก่อน");
        var paired = "รวมครัวเรือนที่เทียบได้";
        row(group, "รายได้ก่อนเข้าร่วม", Kind.MONEY.of(income.baseline()), "บาทต่อเดือน", paired);
        row(group, "รายได้หลังเข้าร่วม", Kind.MONEY.of(income.endline()), "บาทต่อเดือน", paired);
        count(group, "ครัวเรือนที่เทียบรายได้ได้", income.paired(), "ครัวเรือน");
        count(group, "ครัวเรือนที่เทียบรายได้ไม่ได้", income.unpaired(), "ครัวเรือน");
        count(group, "เทียบไม่ได้เพราะไม่ทราบรายได้ปัจจุบัน", income.withoutEndline(), "ครัวเรือน");
        count(group, "เทียบไม่ได้เพราะรายได้ก่อนเข้าร่วมเป็นศูนย์", income.withoutBaseline(), "ครัวเรือน");
    }

    private void meetings(Indicators i) {
        var group = "การเข้าร่วมกิจกรรม";
        var came = i.attendance();
        row(
                group,
                group,
                Kind.PERCENT.of(came.taken().percent()),
                "ร้อยละ",
                "มาเองหรือส่งผู้แทน หารด้วยที่เชิญ ทุกกิจกรรมที่จัด");
        count(group, "มาเอง", came.present(), "ครั้ง");
        count(group, "ส่งผู้แทน", came.represented(), "ครั้ง");
        count(group, "ไม่มา", came.absent(), "ครั้ง");
        var told = "การแจ้งล่วงหน้า";
        var kept = i.leadTime().kept();
        row(
                told,
                "แจ้งล่วงหน้าอย่างน้อย 3 วัน",
                Kind.PERCENT.of(kept.percent()),
                "ร้อยละ",
                "กิจกรรมที่แจ้งทัน หารด้วยกิจกรรมที่จัด");
        parts(told, kept, "กิจกรรมที่แจ้งทัน", "กิจกรรมที่จัด", "กิจกรรม");
        count(told, "กิจกรรมที่ผ่อนผัน", i.leadTime().waived(), "กิจกรรม");
    }

    private void money(Indicators.Money money) {
        var group = "เงิน";
        row(group, "งบประมาณโครงการ", Kind.MONEY.of(money.budget()), "บาท", null);
        row(group, "เงินตามแผน", Kind.MONEY.of(money.planned()), "บาท", "กิจกรรมที่ไม่ยกเลิก และวัสดุ");
        row(group, "ใช้จัดกิจกรรม", Kind.MONEY.of(money.activities()), "บาท", "กิจกรรมที่จัดแล้ว");
        row(group, "ใช้เป็นวัสดุ", Kind.MONEY.of(money.materials()), "บาท", "วัสดุที่มอบแล้ว");
        row(group, "ใช้จริงรวม", Kind.MONEY.of(money.spent()), "บาท", null);
        row(group, "ใช้จริงต่อแผน", Kind.PERCENT.of(money.spentPercent()), "ร้อยละ", null);
    }

    private void satisfaction(ReportFigures.Satisfaction asked) {
        var group = "ความพึงพอใจ";
        row(group, "ค่าเฉลี่ย (เต็ม 5)", Kind.MONEY.of(asked.mean()), "คะแนน", "ครัวเรือนที่ตอบ");
        count(group, "ครัวเรือนที่ตอบ", asked.answered(), "ครัวเรือน");
        count(group, "ครัวเรือนทั้งหมด", asked.of(), "ครัวเรือน");
        asked.levels()
                .forEach(level -> count(group, level.score() + " " + level.name(), level.households(), "ครัวเรือน"));
    }

    private void parts(String group, Share share, String part, String whole, String unit) {
        count(group, part, share.count(), unit);
        count(group, whole, share.of(), unit);
    }

    private void count(String group, String figure, int number, String unit) {
        row(group, figure, number, unit, null);
    }

    private void row(String group, String figure, Object value, String unit, String from) {
        sheet.row(group, figure, null, value, unit, null, from);
    }

    private void target(String group, String figure, BigDecimal target, BigDecimal percent, Boolean met, String from) {
        sheet.row(group, figure, target, Kind.PERCENT.of(percent), "ร้อยละ", met, from);
    }
}
