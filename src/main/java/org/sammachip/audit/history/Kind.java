package org.sammachip.audit.history;

/** What an entry of the timeline is about; the Thai word is for labels and filters. */
enum Kind {
    TASK("งานตามขั้นตอน"),
    /** A start form: a request to begin, pause, stop or change something. */
    REQUEST("คำขอ"),
    CHANGE("แก้ไขข้อมูล"),
    DOCUMENT("เอกสารและภาพ"),
    ESCALATION("เตือนงานล่าช้า"),
    /** A task in which somebody decided about another's work. */
    DECISION("การพิจารณา"),
    /** People were told of a day, or the case heard of something. */
    MESSAGE("การแจ้ง"),
    TIMER("ครบกำหนดเวลา"),
    INCIDENT("เหตุขัดข้อง"),
    /** Of the engine, or of the database by hand. */
    ADMINISTRATION("การดูแลระบบ");

    private final String thai;

    Kind(String thai) {
        this.thai = thai;
    }

    String thai() {
        return thai;
    }
}
