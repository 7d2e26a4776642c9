package org.sammachip.report.rollup;

import static org.sammachip.report.xlsx.Column.count;
import static org.sammachip.report.xlsx.Column.percent;
import static org.sammachip.report.xlsx.Column.text;

import java.math.BigDecimal;
import java.util.List;
import org.sammachip.project.evaluation.Share;
import org.sammachip.report.xlsx.Column;
import org.sammachip.report.xlsx.Kind;
import org.sammachip.report.xlsx.ThaiSheet;
import org.sammachip.report.xlsx.ThaiWorkbook;

/** What the households of the evaluated projects were trained for, and how many of them live by it. */
final class OccupationSheet {

    private static final int DRAWN = 15;
    private static final int HOUSEHOLDS = 2;
    private static final int PRACTISING = 3;
    private static final int CHART = 6;

    private final ThaiWorkbook workbook;
    private final ThaiSheet sheet;

    OccupationSheet(ThaiWorkbook workbook, String title, List<String> notes) {
        this.workbook = workbook;
        sheet = workbook.sheet(
                "อาชีพ",
                title,
                notes,
                List.of(
                        text("อาชีพ", 34),
                        count("โครงการ"),
                        count("ครัวเรือน"),
                        new Column("ประกอบอาชีพ", 16, Kind.COUNT),
                        percent("ร้อยละ")));
    }

    void fill(Distribution distribution) {
        int first = sheet.nextRow();
        var occupations = distribution.occupations();
        occupations.forEach((name, work) -> sheet.row(
                name,
                work.projects,
                work.households,
                work.practising,
                Share.percent(BigDecimal.valueOf(work.practising), BigDecimal.valueOf(work.households))));
        if (occupations.isEmpty()) {
            return;
        }
        var drawn = occupations.values().stream().limit(DRAWN).toList();
        Chart.of(
                        workbook,
                        sheet,
                        "อาชีพที่มีครัวเรือนมากที่สุด",
                        "#,##0",
                        first,
                        occupations.keySet().stream().limit(DRAWN).toArray(String[]::new))
                .series(
                        "ครัวเรือน",
                        HOUSEHOLDS,
                        Chart.PALE,
                        drawn.stream().map(work -> work.households).toArray(Number[]::new))
                .series(
                        "ประกอบอาชีพ",
                        PRACTISING,
                        Chart.GREEN,
                        drawn.stream().map(work -> work.practising).toArray(Number[]::new))
                .draw(CHART, Chart.COLUMNS, first - 1, 2 * drawn.size() + 4);
    }
}
