package org.sammachip.report.xlsx;

/** The report's tables that sum up: by occupation, kind of money, round, material, and who decided. */
final class FigureSheets {

    private FigureSheets() {}

    static void occupations(EvaluationWorkbook book) {
        var sheet = book.sheet(
                "รายได้ตามอาชีพ",
                "รายได้ของครัวเรือนตามอาชีพสัมมาชีพ",
                Column.text("อาชีพสัมมาชีพ", 36),
                Column.count("ครัวเรือน"),
                Column.count("ยังประกอบอาชีพ"),
                Column.count("เทียบรายได้ได้"),
                Column.money("ก่อน เฉลี่ย (บาท/เดือน)"),
                Column.money("หลัง เฉลี่ย (บาท/เดือน)"),
                Column.percent("เปลี่ยนแปลง"));
        book.document()
                .figures()
                .occupations()
                .forEach(it -> sheet.row(
                        it.occupation(),
                        it.households(),
                        it.practising(),
                        it.paired(),
                        it.baseline(),
                        it.endline(),
                        it.percent()));
    }

    static void money(EvaluationWorkbook book) {
        var sheet = book.sheet(
                "เงิน",
                "เงินตามแผนและที่ใช้จริง",
                Column.text("รายการ", 40),
                Column.money("ตามแผน (บาท)"),
                Column.money("ใช้จริง (บาท)"));
        book.document().figures().money().forEach(line -> sheet.row(line.name(), line.planned(), line.spent()));
        var sum = book.data().indicators().money();
        sheet.total("รวม", sum.planned(), sum.spent());
        sheet.total("งบประมาณโครงการ", sum.budget(), null);
    }

    static void rounds(EvaluationWorkbook book) {
        var sheet = book.sheet(
                "รอบการเยี่ยม",
                "การติดตามเยี่ยมเยียนเป็นรอบ",
                Column.count("รอบที่"),
                Column.date("กำหนด"),
                Column.date("แจ้งเมื่อ"),
                Column.date("เยี่ยมเมื่อ"),
                Column.text("สถานะ", 14),
                Column.count("พบ (ครัวเรือน)"),
                Column.count("จาก (ครัวเรือน)"));
        book.data()
                .rounds()
                .forEach(it -> sheet.row(
                        it.round(),
                        it.plannedOn(),
                        it.toldOn(),
                        it.visitedOn(),
                        switch (it.status()) {
                            case "VISITED" -> "เยี่ยมแล้ว";
                            case "CANCELLED" -> "ยกเลิก";
                            default -> "ยังไม่เยี่ยม";
                        },
                        it.visited(),
                        it.of()));
    }

    static void materials(EvaluationWorkbook book) {
        var sheet = book.sheet(
                "วัสดุ",
                "วัสดุที่อนุมัติและที่มอบแล้ว",
                Column.text("วัสดุ", 32),
                Column.text("อาชีพ", 26),
                Column.text("หน่วย", 12),
                Column.money("อนุมัติ"),
                Column.money("ราคาต่อหน่วย (บาท)"),
                Column.money("อนุมัติเป็นเงิน (บาท)"),
                Column.money("มอบแล้ว"),
                Column.money("มอบเป็นเงิน (บาท)"),
                Column.count("ครัวเรือนที่ได้รับ"));
        book.data()
                .materials()
                .forEach(it -> sheet.row(
                        it.item(),
                        it.occupation(),
                        it.unit(),
                        it.approved(),
                        it.unitPrice(),
                        it.approvedWorth(),
                        it.handed(),
                        it.handedWorth(),
                        it.households()));
    }

    /** When the results were collected, and everything that somebody decided. */
    static void decisions(EvaluationWorkbook book) {
        var sheet = book.sheet(
                "การอนุมัติ",
                "การพิจารณาและอนุมัติ",
                Column.text("เรื่อง", 40),
                Column.text("ผู้พิจารณา", 32),
                new Column("เมื่อ", 26, Kind.MOMENT),
                Column.text("ความเห็น", 50));
        var revision = book.data().revision();
        sheet.row(
                "รวบรวมผล ฉบับที่ " + revision.number(),
                book.document().name(revision.collectedBy()),
                revision.collectedAt(),
                revision.correctionReason());
        book.data()
                .approvals()
                .forEach(it -> sheet.row(it.what(), book.document().name(it.by()), it.at(), it.comment()));
    }

    /** What this revision changed against the one before. */
    static void differences(EvaluationWorkbook book) {
        int number = book.data().revision().number();
        if (number == 1) {
            return;
        }
        var sheet = book.sheet(
                "ส่วนที่แก้ไข",
                "ส่วนที่แก้ไขจากฉบับที่ " + (number - 1),
                Column.text("ตัวเลข", 56),
                Column.money("เดิม"),
                Column.money("ใหม่"),
                new Column("ต่างกัน", 17, Kind.CHANGE));
        book.data().differences().forEach(it -> sheet.row(it.figure(), it.before(), it.now(), it.change()));
    }
}
