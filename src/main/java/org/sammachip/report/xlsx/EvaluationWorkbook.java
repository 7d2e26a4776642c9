package org.sammachip.report.xlsx;

import java.util.List;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.report.RawRows;
import org.sammachip.report.ReportData;
import org.sammachip.report.ReportDocument;
import org.sammachip.report.ReportFigures;

/** The evaluation report as a workbook: the same figures, and the entries that they were computed from. */
public final class EvaluationWorkbook {

    private static final Object NOTHING = null;

    private final ThaiWorkbook book;
    private final ReportDocument document;
    private final ReportData data;
    private final List<String> about;

    private EvaluationWorkbook(ThaiWorkbook book, ReportDocument document) {
        this.book = book;
        this.document = document;
        this.data = document.data();
        var project = data.project();
        about = List.of("%s หมู่ที่ %d ตำบล%s อำเภอ%s จังหวัด%s ปีงบประมาณ %d รหัสโครงการ %s ฉบับที่ %d %s"
                .formatted(
                        project.villageName(),
                        project.villageNumber(),
                        project.subdistrict(),
                        project.district(),
                        project.province(),
                        project.fiscalYear(),
                        project.key(),
                        data.revision().number(),
                        data.revision().approved() ? "(อนุมัติแล้ว)" : "(เสนอเพื่อพิจารณา)"));
    }

    public static byte[] of(ReportDocument document, RawRows rows) {
        var title = "รายงานผลการประเมิน " + document.data().project().key();
        try (var book = new ThaiWorkbook(title)) {
            var workbook = new EvaluationWorkbook(book, document);
            workbook.summary();
            workbook.steps();
            workbook.households();
            workbook.activities();
            workbook.attendance(rows.attendance());
            workbook.visits(rows.visits());
            workbook.materials(rows.handovers());
            workbook.groups();
            workbook.obstacles();
            return book.toBytes();
        }
    }

    private ThaiSheet sheet(String name, String title, Column... columns) {
        return book.sheet(name, title, about, List.of(columns));
    }

    private void summary() {
        var sheet = sheet(
                "สรุป",
                "สรุปผลการประเมินโครงการสัมมาชีพชุมชน",
                Column.text("หัวข้อ", 24),
                Column.text("ตัวเลข", 46),
                new Column("เป้าหมาย", 14, Kind.PERCENT),
                new Column("ผล", 18, Kind.COUNT),
                Column.text("หน่วย", 14),
                Column.text("คิดจาก", 70));
        indicators(sheet, data.indicators());
        money(sheet, data.indicators().money(), document.figures());
        satisfaction(sheet, document.figures());
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

    private static String plain(java.math.BigDecimal number) {
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

    private void steps() {
        var sheet = sheet(
                "ขั้นตอน",
                "แผนและผลการดำเนินงานสิบขั้นตอน",
                Column.count("ขั้นที่"),
                Column.text("ขั้นตอน", 60),
                Column.text("แผน", 34),
                Column.date("กำหนดเริ่ม"),
                Column.date("กำหนดสิ้นสุด"),
                Column.date("ทำเสร็จ"),
                Column.text("ผล", 46));
        data.steps()
                .forEach(step -> sheet.row(
                        step.number(),
                        step.title(),
                        step.planned(),
                        step.plannedFrom(),
                        step.plannedTo(),
                        step.doneOn(),
                        step.done()));
    }

    private void households() {
        var sheet = sheet(
                "ครัวเรือน",
                "ครัวเรือนเป้าหมาย ก่อนและหลังเข้าร่วมโครงการ",
                Column.text("บ้านเลขที่", 12),
                Column.text("หัวหน้าครัวเรือน", 32),
                Column.count("สมาชิก (คน)"),
                Column.text("อาชีพเดิม", 22),
                Column.text("อาชีพสัมมาชีพ", 24),
                Column.money("รายได้ก่อน (บาท/เดือน)"),
                Column.money("รายได้หลัง (บาท/เดือน)"),
                new Column("เปลี่ยนแปลง (บาท)", 17, Kind.CHANGE),
                Column.text("ประกอบอาชีพอยู่", 13),
                Column.count("ความพึงพอใจ (1–5)"));
        data.households()
                .forEach(home -> sheet.row(
                        home.houseNumber(),
                        home.head(),
                        home.members(),
                        home.currentOccupation(),
                        home.occupation(),
                        home.baseline(),
                        home.endline(),
                        home.change(),
                        home.practises(),
                        home.satisfaction()));
    }

    private void activities() {
        var sheet = sheet(
                "กิจกรรม",
                "กิจกรรมตามแผนและที่จัดจริง",
                Column.text("กิจกรรม", 24),
                Column.text("หัวข้อ", 36),
                Column.text("สถานที่", 28),
                Column.date("กำหนดเดิม"),
                Column.date("วันที่จัด"),
                Column.date("แจ้งเมื่อ"),
                Column.count("แจ้งล่วงหน้า (วัน)"),
                Column.text("ผ่อนผัน", 10),
                Column.text("สถานะ", 14),
                Column.count("มาเอง"),
                Column.count("ส่งผู้แทน"),
                Column.count("ไม่มา"),
                Column.count("ผู้อื่น"),
                Column.money("งบประมาณ (บาท)"),
                Column.money("ใช้จริง (บาท)"));
        data.activities()
                .forEach(it -> sheet.row(
                        it.kindName(),
                        it.topic(),
                        it.place(),
                        it.firstPlannedOn(),
                        it.plannedOn(),
                        it.toldOn(),
                        it.daysAhead(),
                        it.waived(),
                        it.held() ? "จัดแล้ว" : it.cancelled() ? "ยกเลิก" : "ยังไม่จัด",
                        it.present(),
                        it.represented(),
                        it.absent(),
                        it.others(),
                        it.budget(),
                        it.cost()));
    }

    private void attendance(List<RawRows.Presence> rows) {
        var sheet = sheet(
                "การเข้าร่วม",
                "การเข้าร่วมกิจกรรมรายครัวเรือน",
                Column.date("วันที่"),
                Column.text("กิจกรรม", 24),
                Column.text("หัวข้อ", 36),
                Column.text("บ้านเลขที่", 12),
                Column.text("หัวหน้าครัวเรือน", 32),
                Column.text("การเข้าร่วม", 14),
                Column.text("เหตุที่ไม่มา", 18));
        rows.forEach(row -> sheet.row(
                row.on(), row.activity(), row.topic(), row.houseNumber(), row.head(), row.presence(), row.reason()));
    }

    private void visits(List<RawRows.Visit> rows) {
        var sheet = sheet(
                "การเยี่ยม",
                "การติดตามเยี่ยมเยียนรายครัวเรือน",
                Column.count("รอบที่"),
                Column.date("วันที่"),
                Column.text("บ้านเลขที่", 12),
                Column.text("หัวหน้าครัวเรือน", 32),
                Column.text("ผลการเยี่ยม", 14),
                Column.text("ประกอบอาชีพ", 13),
                Column.money("รายได้เดือนนี้ (บาท)"),
                Column.text("ปัญหา", 24),
                Column.date("นัดใหม่"));
        rows.forEach(row -> sheet.row(
                row.round(),
                row.on(),
                row.houseNumber(),
                row.head(),
                row.outcome(),
                row.practises(),
                row.income(),
                row.problem(),
                row.comeAgainOn()));
    }

    private void materials(List<RawRows.Handover> rows) {
        var sheet = sheet(
                "วัสดุ",
                "วัสดุที่มอบให้ครัวเรือน",
                Column.date("วันที่"),
                Column.text("อาชีพ", 22),
                Column.text("รายการ", 28),
                new Column("จำนวน", 12, Kind.MONEY),
                Column.text("หน่วย", 12),
                Column.money("ราคาต่อหน่วย (บาท)"),
                Column.money("เป็นเงิน (บาท)"),
                Column.text("บ้านเลขที่", 12),
                Column.text("หัวหน้าครัวเรือน", 32),
                Column.text("หลักฐานการรับ", 20),
                Column.text("สภาพล่าสุด", 14));
        rows.forEach(row -> sheet.row(
                row.on(),
                row.occupation(),
                row.item(),
                row.quantity(),
                row.unit(),
                row.unitPrice(),
                row.worth(),
                row.houseNumber(),
                row.head(),
                row.receipt(),
                row.state()));
    }

    private void groups() {
        var sheet = sheet(
                "กลุ่มอาชีพ",
                "กลุ่มอาชีพ",
                Column.text("กลุ่ม", 34),
                Column.text("อาชีพ", 22),
                Column.text("ประธาน", 30),
                Column.count("สมาชิก (ครัวเรือน)"),
                Column.money("เงินออม (บาท)"),
                Column.text("แผนการตลาด", 40),
                Column.text("ยังดำเนินการ", 13));
        data.groups()
                .forEach(group -> sheet.row(
                        group.name(),
                        group.occupation(),
                        group.chair(),
                        group.members(),
                        group.savings(),
                        group.marketPlan(),
                        group.alive()));
    }

    private void obstacles() {
        var sheet = sheet(
                "อุปสรรค",
                "ปัญหาอุปสรรคและแนวทางแก้ไข",
                Column.date("วันที่รายงาน"),
                Column.text("ประเภท", 24),
                Column.text("ปัญหาอุปสรรค", 50),
                Column.text("แนวทางแก้ไข", 50),
                Column.text("ได้ผล", 10),
                Column.date("แก้ไขเมื่อ"));
        data.obstacles()
                .forEach(obstacle -> sheet.row(
                        obstacle.reportedOn(),
                        obstacle.category(),
                        obstacle.description(),
                        obstacle.solution(),
                        obstacle.helped(),
                        obstacle.resolvedOn()));
    }
}
