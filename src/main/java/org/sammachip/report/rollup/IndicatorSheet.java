package org.sammachip.report.rollup;

import static org.sammachip.report.xlsx.Column.count;
import static org.sammachip.report.xlsx.Column.money;
import static org.sammachip.report.xlsx.Column.percent;
import static org.sammachip.report.xlsx.Column.text;

import java.math.BigDecimal;
import java.util.List;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.report.xlsx.Column;
import org.sammachip.report.xlsx.ThaiSheet;
import org.sammachip.report.xlsx.ThaiWorkbook;

/** The two indicators that have a target, each part of the area against it, in a table and as bars of two colours. */
final class IndicatorSheet {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<Column> COLUMNS = List.of(
            count("โครงการที่\nประเมินแล้ว"),
            count("ครัวเรือน\nที่ประเมิน"),
            count("ประกอบอาชีพ (ครัวเรือน)"),
            percent("ประกอบอาชีพ (ร้อยละ)"),
            text("เป้าไม่น้อยกว่า\nร้อยละ 85", 16),
            count("โครงการ\nที่ถึงเป้า"),
            count("ครัวเรือนที่\nเทียบรายได้ได้"),
            count("เทียบไม่ได้"),
            money("รายได้ก่อน (บาท/เดือน)"),
            money("รายได้หลัง (บาท/เดือน)"),
            percent("เปลี่ยนแปลง (ร้อยละ)"),
            text("เป้าไม่น้อยกว่า\nร้อยละ 3", 16),
            count("โครงการ\nที่ถึงเป้า"),
            percent("ร้อยละอาชีพที่ถึงเป้า"),
            percent("ร้อยละอาชีพที่ยังไม่ถึง"),
            percent("ร้อยละรายได้ที่ถึงเป้า"),
            percent("ร้อยละรายได้ที่ยังไม่ถึง"));

    private static final int FIRST_HIDDEN = 14;
    /** Columns below which the first chart stands; the second stands below the others. */
    private static final int LEFT = 6;

    private final ThaiWorkbook workbook;
    private final ThaiSheet sheet;
    private final Areas areas;

    IndicatorSheet(ThaiWorkbook workbook, Areas areas, String title, List<String> notes) {
        this.workbook = workbook;
        this.areas = areas;
        sheet = workbook.sheet("ตัวชี้วัดเทียบเป้าหมาย", title, notes, areas.columns(COLUMNS))
                .keepColumns(1, 1);
        for (int column = FIRST_HIDDEN; column <= COLUMNS.size(); column++) {
            sheet.poi().setColumnHidden(column, true); // what the bars' two colours are drawn from
        }
    }

    void fill(Sums all) {
        int first = sheet.nextRow();
        areas.parts().forEach(part -> sheet.row(values(part.name(), part.sums())));
        sheet.total(values("รวม", all));
        if (all.evaluated > 0) {
            Chart.of(
                            workbook,
                            sheet,
                            "ครัวเรือนที่ประกอบอาชีพ (เป้าไม่น้อยกว่าร้อยละ 85)",
                            "0.0%",
                            first,
                            areas.names())
                    .stacked()
                    .series("ถึงเป้าหมาย", FIRST_HIDDEN, Chart.GREEN, areas.each(s -> practising(s, true)))
                    .series("ยังไม่ถึงเป้าหมาย", FIRST_HIDDEN + 1, Chart.AMBER, areas.each(s -> practising(s, false)))
                    .below(sheet, 0, LEFT);
            Chart.of(workbook, sheet, "รายได้ที่เปลี่ยนแปลง (เป้าไม่น้อยกว่าร้อยละ 3)", "0.0%", first, areas.names())
                    .stacked()
                    .series("ถึงเป้าหมาย", FIRST_HIDDEN + 2, Chart.GREEN, areas.each(s -> income(s, true)))
                    .series("ยังไม่ถึงเป้าหมาย", FIRST_HIDDEN + 3, Chart.AMBER, areas.each(s -> income(s, false)))
                    .below(sheet, LEFT, FIRST_HIDDEN - LEFT);
        }
    }

    private static Object[] values(String name, Sums sums) {
        return new Object[] {
            name,
            sums.evaluated,
            sums.asked,
            sums.practising,
            sums.practisingPercent(),
            Words.met(sums.meetsPractising(Indicators.PRACTISING_TARGET)),
            sums.practisingMet,
            sums.paired,
            sums.unpaired,
            sums.baseline,
            sums.endline,
            sums.incomePercent(),
            Words.met(sums.meetsIncome(Indicators.INCOME_TARGET)),
            sums.incomeMet,
            hundredfold(practising(sums, true)),
            hundredfold(practising(sums, false)),
            hundredfold(income(sums, true)),
            hundredfold(income(sums, false))
        };
    }

    private static BigDecimal practising(Sums sums, boolean met) {
        var reached = sums.meetsPractising(Indicators.PRACTISING_TARGET);
        return reached == null || reached != met
                ? null
                : sums.practisingPercent().divide(HUNDRED);
    }

    private static BigDecimal income(Sums sums, boolean met) {
        var reached = sums.meetsIncome(Indicators.INCOME_TARGET);
        return reached == null || reached != met ? null : sums.incomePercent().divide(HUNDRED);
    }

    private static BigDecimal hundredfold(BigDecimal fraction) {
        return fraction == null ? null : fraction.multiply(HUNDRED);
    }
}
