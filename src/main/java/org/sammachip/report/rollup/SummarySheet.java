package org.sammachip.report.rollup;

import static org.sammachip.report.xlsx.Column.text;

import java.util.List;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.report.xlsx.Kind;
import org.sammachip.report.xlsx.ThaiSheet;
import org.sammachip.report.xlsx.ThaiWorkbook;

/** What a manager wants to know first, on one page. */
final class SummarySheet {

    private static final int CHART = 5;
    private static final int CHART_ROWS = 8;

    private final ThaiWorkbook workbook;
    private final ThaiSheet sheet;

    SummarySheet(ThaiWorkbook workbook, String title, List<String> notes) {
        this.workbook = workbook;
        sheet = workbook.sheet(
                        "สรุป",
                        title,
                        notes,
                        List.of(text("รายการ", 54), text("ค่า", 22), text("หน่วย", 14), text("หมายเหตุ", 62)))
                .withoutFilter();
        sheet.poi().getPrintSetup().setFitHeight((short) 1);
    }

    void fill(Sums all) {
        int top = sheet.nextRow() - 1;
        heading("โครงการ");
        int status = sheet.nextRow() + 1;
        count("โครงการทั้งหมด", all.projects, "โครงการ", null);
        count("ดำเนินการอยู่", all.running, "โครงการ", null);
        count("พักไว้", all.suspended, "โครงการ", null);
        count("ปิดโครงการแล้ว", all.closed, "โครงการ", null);
        count("ยกเลิก", all.cancelled, "โครงการ", "ไม่รวมในตัวเลขบรรทัดถัดไปทั้งหมด");
        count("มีงานเกินกำหนด", all.late, "โครงการ", null);
        count("ประเมินผลแล้ว", all.evaluated, "โครงการ", "ในจำนวนนี้อนุมัติแล้ว %,d โครงการ".formatted(all.approved));
        count("ครัวเรือนที่เข้าร่วม", all.households, "ครัวเรือน", null);
        count("กลุ่มอาชีพ", all.groups, "กลุ่ม", null);
        count("เยี่ยมและให้กำลังใจครัวเรือน", all.visits, "ครั้ง", null);
        heading("ตัวชี้วัดของโครงการที่ประเมินผลแล้ว");
        percent(
                "ครัวเรือนที่ประกอบอาชีพ",
                all.practisingPercent(),
                target("85", all.meetsPractising(Indicators.PRACTISING_TARGET)));
        count(
                "จากครัวเรือนที่ประเมิน",
                all.asked,
                "ครัวเรือน",
                "ถึงเป้า %,d จาก %,d โครงการ".formatted(all.practisingMet, all.evaluated));
        percent(
                "รายได้ของครัวเรือนที่ประกอบอาชีพเปลี่ยนแปลง",
                all.incomePercent(),
                target("3", all.meetsIncome(Indicators.INCOME_TARGET)));
        count(
                "จากครัวเรือนที่เทียบรายได้ได้",
                all.paired,
                "ครัวเรือน",
                "ถึงเป้า %,d จาก %,d โครงการ เทียบไม่ได้ %,d ครัวเรือน"
                        .formatted(all.incomeMet, all.incomeProjects, all.unpaired));
        heading("การดำเนินงานของโครงการที่ไม่ยกเลิก");
        percent("ครัวเรือนที่มาหรือส่งผู้แทนเข้าร่วมกิจกรรม", all.attendancePercent(), null);
        percent(
                "กิจกรรมที่แจ้งล่วงหน้าอย่างน้อย 3 วัน",
                all.noticePercent(),
                "แจ้งทัน %,d จาก %,d กิจกรรม ผ่อนผัน %,d".formatted(all.kept, all.held, all.waived));
        heading("การเงิน");
        money("งบประมาณ", all.budget);
        money("เงินตามแผน", all.planned);
        money("ใช้ไป", all.spent);
        percent("ใช้ไปต่อแผน", all.spentPercent(), null);
        money("ใช้ไปในโครงการที่ยกเลิก", all.spentOnCancelled);
        charts(all, top, status);
    }

    private void charts(Sums all, int top, int status) {
        if (all.projects == 0) {
            return;
        }
        Chart.of(workbook, sheet, "โครงการตามสถานะ", "#,##0", status, new String[] {
                    "ดำเนินการอยู่", "พักไว้", "ปิดโครงการแล้ว", "ยกเลิก"
                })
                .series("โครงการ", 1, Chart.GREEN, all.running, all.suspended, all.closed, all.cancelled)
                .draw(CHART, Chart.COLUMNS, top, CHART_ROWS);
        int money = sheet.nextRow() - 5;
        Chart.of(workbook, sheet, "เงิน (บาท)", "#,##0", money, new String[] {"งบประมาณ", "เงินตามแผน", "ใช้ไป"})
                .series("บาท", 1, Chart.GREEN, all.budget, all.planned, all.spent)
                .draw(CHART, Chart.COLUMNS, top + CHART_ROWS + 1, CHART_ROWS);
    }

    private static String target(String percent, Boolean met) {
        return met == null
                ? "เป้าไม่น้อยกว่าร้อยละ " + percent
                : "เป้าไม่น้อยกว่าร้อยละ " + percent + ": " + Words.met(met);
    }

    private void heading(String text) {
        sheet.total(text, null, null, null);
    }

    private void count(String what, int value, String unit, String remark) {
        sheet.row(what, Kind.COUNT.of(value), unit, remark);
    }

    private void percent(String what, Number value, String remark) {
        if (value == null) {
            sheet.row(what, "ยังไม่มีข้อมูล", null, remark);
        } else {
            sheet.row(what, Kind.PERCENT.of(value), null, remark);
        }
    }

    private void money(String what, Number value) {
        sheet.row(what, Kind.MONEY.of(value), "บาท", null);
    }
}
