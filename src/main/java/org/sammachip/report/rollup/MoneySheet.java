package org.sammachip.report.rollup;

import static org.sammachip.report.xlsx.Column.count;
import static org.sammachip.report.xlsx.Column.money;
import static org.sammachip.report.xlsx.Column.percent;

import java.util.List;
import org.sammachip.report.xlsx.Column;
import org.sammachip.report.xlsx.ThaiSheet;
import org.sammachip.report.xlsx.ThaiWorkbook;

/** What each part of the area was given, planned and has spent; cancelled projects in columns of their own. */
final class MoneySheet {

    private static final List<Column> COLUMNS = List.of(
            count("โครงการ"),
            money("งบประมาณ (บาท)"),
            money("เงินตามแผน (บาท)"),
            money("ใช้ไป: กิจกรรม (บาท)"),
            money("ใช้ไป: วัสดุ (บาท)"),
            money("ใช้ไปรวม (บาท)"),
            percent("ใช้ไปต่อแผน (ร้อยละ)"),
            money("คงเหลือจาก\nงบประมาณ (บาท)"),
            count("โครงการ\nที่ยกเลิก"),
            money("ใช้ไปในโครงการ\nที่ยกเลิก (บาท)"));

    private static final int PLANNED = 3;
    private static final int SPENT = 6;

    private final ThaiWorkbook workbook;
    private final ThaiSheet sheet;
    private final Areas areas;

    MoneySheet(ThaiWorkbook workbook, Areas areas, String title, List<String> notes) {
        this.workbook = workbook;
        this.areas = areas;
        sheet = workbook.sheet("การเงิน", title, notes, areas.columns(COLUMNS)).keepColumns(1, 1);
    }

    void fill(Sums all) {
        int first = sheet.nextRow();
        areas.parts().forEach(part -> sheet.row(values(part.name(), part.sums())));
        sheet.total(values("รวม", all));
        if (all.projects > 0) {
            Chart.of(workbook, sheet, "เงินตามแผนและที่ใช้ไป (บาท)", "#,##0", first, areas.names())
                    .series("ตามแผน", PLANNED, Chart.PALE, areas.each(sums -> sums.planned))
                    .series("ใช้ไป", SPENT, Chart.GREEN, areas.each(sums -> sums.spent))
                    .below(sheet, 0, COLUMNS.size());
        }
    }

    private static Object[] values(String name, Sums sums) {
        return new Object[] {
            name,
            sums.lasting(),
            sums.budget,
            sums.planned,
            sums.activities,
            sums.materials,
            sums.spent,
            sums.spentPercent(),
            sums.budget.subtract(sums.spent),
            sums.cancelled,
            sums.spentOnCancelled
        };
    }
}
