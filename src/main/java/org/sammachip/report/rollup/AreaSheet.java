package org.sammachip.report.rollup;

import static org.sammachip.report.xlsx.Column.count;
import static org.sammachip.report.xlsx.Column.money;
import static org.sammachip.report.xlsx.Column.percent;

import java.util.List;
import org.sammachip.report.xlsx.Column;
import org.sammachip.report.xlsx.ThaiSheet;
import org.sammachip.report.xlsx.ThaiWorkbook;

/** All sums of each province, district or subdistrict. */
final class AreaSheet {

    private static final List<Column> COLUMNS = List.of(
            count("โครงการ"),
            count("ดำเนินการ\nอยู่"),
            count("พักไว้"),
            count("ปิดโครงการ"),
            count("ยกเลิก"),
            count("มีงาน\nเกินกำหนด"),
            count("ครัวเรือน"),
            count("เยี่ยม (ครั้ง)"),
            count("กลุ่มอาชีพ"),
            count("ประเมิน\nผลแล้ว"),
            count("อนุมัติ\nผลแล้ว"),
            percent("ประกอบอาชีพ (ร้อยละ)"),
            percent("รายได้\nเปลี่ยนแปลง (ร้อยละ)"),
            percent("เข้าร่วม\nกิจกรรม (ร้อยละ)"),
            percent("แจ้งทัน 3 วัน (ร้อยละ)"),
            money("งบประมาณ (บาท)"),
            money("เงินตามแผน (บาท)"),
            money("ใช้ไป (บาท)"),
            percent("ใช้ไปต่อแผน (ร้อยละ)"));

    private final ThaiSheet sheet;
    private final Areas areas;

    AreaSheet(ThaiWorkbook workbook, Areas areas, String title, List<String> notes) {
        this.areas = areas;
        sheet = workbook.sheet("ราย" + areas.word(), title, notes, areas.columns(COLUMNS))
                .keepColumns(1, 1);
    }

    void fill(Sums all) {
        areas.parts().forEach(part -> sheet.row(values(part.name(), part.sums())));
        sheet.total(values("รวม", all));
    }

    private static Object[] values(String name, Sums sums) {
        return new Object[] {
            name,
            sums.projects,
            sums.running,
            sums.suspended,
            sums.closed,
            sums.cancelled,
            sums.late,
            sums.households,
            sums.visits,
            sums.groups,
            sums.evaluated,
            sums.approved,
            sums.practisingPercent(),
            sums.incomePercent(),
            sums.attendancePercent(),
            sums.noticePercent(),
            sums.budget,
            sums.planned,
            sums.spent,
            sums.spentPercent()
        };
    }
}
