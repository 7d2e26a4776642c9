package org.sammachip.report.rollup;

import static org.sammachip.report.xlsx.Column.count;
import static org.sammachip.report.xlsx.Column.date;
import static org.sammachip.report.xlsx.Column.money;
import static org.sammachip.report.xlsx.Column.percent;
import static org.sammachip.report.xlsx.Column.text;

import java.util.List;
import java.util.stream.Collectors;
import org.sammachip.report.xlsx.Column;
import org.sammachip.report.xlsx.ThaiSheet;
import org.sammachip.report.xlsx.ThaiWorkbook;

/** One row a project, written as it comes. */
final class ProjectsSheet {

    static final String NAME = "โครงการ";

    private static final int KEPT_COLUMNS = 2;
    private static final int PAGES_WIDE = 3;

    private static final List<Column> COLUMNS = List.of(
            text("รหัสโครงการ", 29),
            text("หมู่บ้าน", 38),
            text("ตำบล", 18),
            text("อำเภอ", 18),
            text("จังหวัด", 18),
            text("ผู้รับผิดชอบ", 30),
            text("สถานะ", 18),
            text("ขั้นที่ทำอยู่", 12),
            count("งานที่\nเกินกำหนด"),
            text("ที่มาของตัวเลข", 29),
            count("ผลประเมิน\nฉบับที่"),
            date("วันที่อนุมัติ"),
            count("ครัวเรือน\nตามเป้าหมาย"),
            count("ครัวเรือน\nที่เข้าร่วม"),
            count("ประกอบอาชีพ (ครัวเรือน)"),
            percent("ประกอบอาชีพ (ร้อยละ)"),
            text("เทียบเป้า\nร้อยละ 85", 16),
            count("ครัวเรือนที่\nเทียบรายได้ได้"),
            count("เทียบไม่ได้: ไม่ทราบ\nรายได้หลัง"),
            count("เทียบไม่ได้: รายได้ก่อน\nเป็นศูนย์"),
            money("รายได้ก่อน (บาท/เดือน)"),
            money("รายได้หลัง (บาท/เดือน)"),
            percent("รายได้\nเปลี่ยนแปลง (ร้อยละ)"),
            text("เทียบเป้า\nร้อยละ 3", 16),
            count("ครัวเรือนที่ถาม\nเมื่อเยี่ยมล่าสุด"),
            count("ในจำนวนนี้\nประกอบอาชีพ"),
            count("กลุ่มอาชีพ"),
            count("กลุ่มที่\nยังดำเนินการ"),
            count("เข้าร่วม: มาเอง"),
            count("เข้าร่วม: ส่งผู้แทน"),
            count("ไม่มา"),
            percent("เข้าร่วม (ร้อยละ)"),
            count("กิจกรรม\nที่จัดแล้ว"),
            count("แจ้งล่วงหน้า\nทัน 3 วัน"),
            count("ผ่อนผัน\nการแจ้ง"),
            percent("แจ้งทัน (ร้อยละ)"),
            count("รอบที่\nเยี่ยมแล้ว"),
            count("รอบตามแผน"),
            count("เยี่ยม\nครัวเรือน (ครั้ง)"),
            money("งบประมาณ (บาท)"),
            money("เงินตามแผน (บาท)"),
            money("ใช้ไป: กิจกรรม (บาท)"),
            money("ใช้ไป: วัสดุ (บาท)"),
            money("ใช้ไปรวม (บาท)"),
            percent("ใช้ไปต่อแผน (ร้อยละ)"));

    private final ThaiSheet sheet;

    ProjectsSheet(ThaiWorkbook workbook, String title, List<String> notes) {
        sheet = workbook.sheet(NAME, title, notes, COLUMNS).keepColumns(KEPT_COLUMNS, PAGES_WIDE);
    }

    void add(RollUpRow row) {
        var practising = row.practising();
        var income = row.income();
        var evaluated = row.isEvaluated();
        sheet.row(
                row.key(),
                Words.village(row),
                row.subdistrict(),
                row.district(),
                row.province(),
                row.officer(),
                Words.status(row.status()),
                row.steps().isEmpty()
                        ? null
                        : row.steps().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                row.overdue(),
                Words.source(row),
                row.revision(),
                row.approvedOn(),
                row.householdTarget(),
                row.households(),
                evaluated ? practising.count() : null,
                evaluated ? practising.percent() : null,
                evaluated ? Words.met(practising.met()) : null,
                evaluated ? income.paired() : null,
                evaluated ? income.withoutEndline() : null,
                evaluated ? income.withoutBaseline() : null,
                evaluated ? income.baseline() : null,
                evaluated ? income.endline() : null,
                evaluated ? income.percent() : null,
                evaluated ? Words.met(income.met()) : null,
                evaluated ? null : row.seen(),
                evaluated ? null : row.practisingSeen(),
                row.groups(),
                row.groupsAlive(),
                row.attendance().present(),
                row.attendance().represented(),
                row.attendance().absent(),
                row.attendance().taken().percent(),
                row.leadTime().kept().of(),
                row.leadTime().kept().count(),
                row.leadTime().waived(),
                row.leadTime().kept().percent(),
                row.rounds(),
                row.plannedRounds(),
                row.visits(),
                row.money().budget(),
                row.money().planned(),
                row.money().activities(),
                row.money().materials(),
                row.money().spent(),
                row.money().spentPercent());
    }
}
