package org.sammachip.report.rollup;

import static org.sammachip.report.xlsx.Column.count;
import static org.sammachip.report.xlsx.Column.percent;
import static org.sammachip.report.xlsx.Column.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.sammachip.project.evaluation.Share;
import org.sammachip.report.xlsx.ThaiSheet;
import org.sammachip.report.xlsx.ThaiWorkbook;

/** How many projects are at which step, and how the evaluated ones spread around the targets. */
final class DistributionSheet {

    private static final int NAMES = 1;
    private static final int COUNTS = 2;
    private static final int CHART = 5;
    private static final int CHART_ROWS = 13;

    /** As in docs and on every screen; the tenth is the evaluation itself. */
    private static final String[] STEPS = {
        "1 ศึกษาแนวทาง",
        "2 กำหนดแผนงาน",
        "3 ประสานความร่วมมือ",
        "4 เวทีชี้แจง",
        "5 ถ่ายทอดความรู้",
        "6 ศึกษาดูงาน",
        "7 เสริมสร้างกลุ่มอาชีพ",
        "8 สนับสนุนวัสดุ",
        "9 ติดตามเยี่ยมเยียน",
        "10 สรุปและประเมินผล"
    };

    private final ThaiWorkbook workbook;
    private final ThaiSheet sheet;

    DistributionSheet(ThaiWorkbook workbook, String title, List<String> notes) {
        this.workbook = workbook;
        sheet = workbook.sheet(
                        "การกระจาย",
                        title,
                        notes,
                        List.of(text("เรื่อง", 30), text("กลุ่ม", 34), count("โครงการ"), percent("ร้อยละ")))
                .keepColumns(NAMES, 1);
    }

    /** @param projects that were not cancelled */
    void fill(Distribution distribution, int projects) {
        int top = sheet.nextRow() - 1;
        var steps = sheet.nextRow();
        rows("ขั้นที่ทำอยู่", STEPS, distribution.running(), projects);
        sheet.row(
                "ขั้นที่ทำอยู่",
                "ไม่มีขั้นที่ทำอยู่ (ปิดแล้ว)",
                distribution.steps[0],
                share(distribution.steps[0], projects));
        chart("โครงการตามขั้นที่ทำอยู่", steps, STEPS, distribution.running(), top);

        var practising = sheet.nextRow();
        var names = names(Distribution.PRACTISING);
        rows("ครัวเรือนที่ประกอบอาชีพ", names, distribution.practising, projects);
        sheet.row(
                "ครัวเรือนที่ประกอบอาชีพ",
                "ยังไม่ประเมินผล",
                distribution.notEvaluated,
                share(distribution.notEvaluated, projects));
        chart(
                "โครงการตามร้อยละครัวเรือนที่ประกอบอาชีพ",
                practising,
                names,
                distribution.practising,
                top + CHART_ROWS + 1);

        var income = sheet.nextRow();
        names = names(Distribution.INCOME);
        rows("รายได้ที่เปลี่ยนแปลง", names, distribution.income, projects);
        sheet.row(
                "รายได้ที่เปลี่ยนแปลง",
                "ยังไม่ประเมินผลหรือเทียบไม่ได้",
                distribution.notPaired,
                share(distribution.notPaired, projects));
        chart("โครงการตามรายได้ที่เปลี่ยนแปลง", income, names, distribution.income, top + 2 * CHART_ROWS + 2);
    }

    private void rows(String about, String[] names, int[] counts, int projects) {
        for (int i = 0; i < names.length; i++) {
            sheet.row(about, names[i], counts[i], share(counts[i], projects));
        }
    }

    private void chart(String title, int first, String[] names, int[] counts, int row) {
        if (Arrays.stream(counts).sum() > 0) {
            Chart.of(workbook, sheet, title, "#,##0", first, names)
                    .names(NAMES)
                    .series(
                            "โครงการ",
                            COUNTS,
                            Chart.GREEN,
                            Arrays.stream(counts).boxed().toArray(Number[]::new))
                    .draw(CHART, Chart.COLUMNS, row, CHART_ROWS);
        }
    }

    private static String[] names(List<Distribution.Class> classes) {
        return classes.stream().map(Distribution.Class::name).toArray(String[]::new);
    }

    private static BigDecimal share(int count, int of) {
        return Share.percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of));
    }
}
