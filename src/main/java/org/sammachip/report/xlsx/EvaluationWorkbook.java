package org.sammachip.report.xlsx;

import java.util.List;
import org.sammachip.report.RawRows;
import org.sammachip.report.ReportData;
import org.sammachip.report.ReportDocument;

/** The evaluation report as a workbook: the same figures, and the entries that they were computed from. */
public final class EvaluationWorkbook {

    private final ThaiWorkbook book;
    private final ReportDocument document;

    private EvaluationWorkbook(ThaiWorkbook book, ReportDocument document) {
        this.book = book;
        this.document = document;
    }

    /** @return an XLSX file */
    public static byte[] of(ReportDocument document, RawRows rows) {
        var title = "รายงานผลการประเมิน " + document.data().project().key();
        try (var book = new ThaiWorkbook(title)) {
            var workbook = new EvaluationWorkbook(book, document);
            SummarySheet.write(workbook);
            RecordSheets.steps(workbook);
            FigureSheets.occupations(workbook);
            RecordSheets.households(workbook);
            RecordSheets.activities(workbook);
            FigureSheets.money(workbook);
            RawSheets.attendance(workbook, rows.attendance());
            FigureSheets.rounds(workbook);
            RawSheets.visits(workbook, rows.visits());
            FigureSheets.materials(workbook);
            RawSheets.materials(workbook, rows.handovers());
            RecordSheets.groups(workbook);
            RawSheets.obstacles(workbook, rows.obstacles());
            FigureSheets.differences(workbook);
            FigureSheets.decisions(workbook);
            return book.toBytes();
        }
    }

    ReportDocument document() {
        return document;
    }

    ReportData data() {
        return document.data();
    }

    ThaiSheet sheet(String name, String title, Column... columns) {
        return book.sheet(name, title, List.of(about()), List.of(columns));
    }

    /** Below each title: a sheet that somebody prints alone still says what it is of. */
    private String about() {
        var project = data().project();
        return "%s หมู่ที่ %d ตำบล%s อำเภอ%s จังหวัด%s ปีงบประมาณ %d รหัสโครงการ %s ฉบับที่ %d %s"
                .formatted(
                        project.villageName(),
                        project.villageNumber(),
                        project.subdistrict(),
                        project.district(),
                        project.province(),
                        project.fiscalYear(),
                        project.key(),
                        data().revision().number(),
                        data().revision().approved() ? "(อนุมัติแล้ว)" : "(เสนอเพื่อพิจารณา)");
    }
}
