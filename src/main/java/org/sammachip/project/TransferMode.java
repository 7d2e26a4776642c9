package org.sammachip.project;

/** How knowledge passes from a sage to the households (วิธีถ่ายทอดความรู้). */
public enum TransferMode {
    LECTURE("บรรยาย"),
    QUESTION_AND_ANSWER("ถาม-ตอบ"),
    EXCHANGE("แลกเปลี่ยนเรียนรู้"),
    DEMONSTRATION("สาธิตและลงมือทำ");

    private final String thai;

    TransferMode(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
