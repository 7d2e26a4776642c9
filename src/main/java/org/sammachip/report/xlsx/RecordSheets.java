package org.sammachip.report.xlsx;

/** What the report lists: steps, households, activities, groups. */
final class RecordSheets {

    private RecordSheets() {}

    static void steps(EvaluationWorkbook book) {
        var sheet = book.sheet(
                "ขั้นตอน",
                "แผนและผลการดำเนินงานสิบขั้นตอน",
                Column.count("ขั้นที่"),
                Column.text("ขั้นตอน", 60),
                Column.text("แผน", 34),
                Column.date("กำหนดเริ่ม"),
                Column.date("กำหนดสิ้นสุด"),
                Column.date("ทำเสร็จ"),
                Column.text("ผล", 46));
        book.data()
                .steps()
                .forEach(step -> sheet.row(
                        step.number(),
                        step.title(),
                        step.planned(),
                        step.plannedFrom(),
                        step.plannedTo(),
                        step.doneOn(),
                        step.done()));
    }

    static void households(EvaluationWorkbook book) {
        var sheet = book.sheet(
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
                Column.text("ประกอบ\nอาชีพอยู่", 13),
                Column.count("ความพึงพอใจ (1–5)"));
        book.data()
                .households()
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

    static void activities(EvaluationWorkbook book) {
        var sheet = book.sheet(
                "กิจกรรม",
                "กิจกรรมตามแผนและที่จัดจริง",
                Column.text("กิจกรรม", 24),
                Column.text("หัวข้อ", 30),
                Column.text("สถานที่", 22),
                Column.date("กำหนดเดิม"),
                Column.date("วันที่จัด"),
                Column.date("แจ้งเมื่อ"),
                Column.count("แจ้งล่วงหน้า (วัน)"),
                Column.text("ผ่อนผัน", 10),
                Column.text("สถานะ", 14),
                Column.count("มาเอง"),
                Column.count("ส่งผู้แทน"),
                Column.count("ไม่มา"),
                Column.count("มาเองหรือส่งผู้แทน"),
                Column.count("ครัวเรือนที่เชิญ"),
                Column.count("ผู้อื่น"),
                Column.money("งบประมาณ (บาท)"),
                Column.money("ใช้จริง (บาท)"));
        book.data()
                .activities()
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
                        it.came(),
                        it.invited(),
                        it.others(),
                        it.budget(),
                        it.cost()));
    }

    static void groups(EvaluationWorkbook book) {
        var sheet = book.sheet(
                "กลุ่มอาชีพ",
                "กลุ่มอาชีพ",
                Column.text("กลุ่ม", 34),
                Column.text("อาชีพ", 22),
                Column.text("ประธาน", 30),
                Column.count("สมาชิก (ครัวเรือน)"),
                Column.money("เงินออม (บาท)"),
                Column.text("แผนการตลาด", 40),
                Column.text("ยังดำเนินการ", 13));
        book.data()
                .groups()
                .forEach(group -> sheet.row(
                        group.name(),
                        group.occupation(),
                        group.chair(),
                        group.members(),
                        group.savings(),
                        group.marketPlan(),
                        group.alive()));
    }
}
