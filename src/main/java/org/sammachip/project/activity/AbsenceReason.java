package org.sammachip.project.activity;

/** Why a household stayed away, coded so that it can be counted; the first three are the obstacles of the source. */
public enum AbsenceReason {
    HARVEST("ติดเก็บเกี่ยว"),
    HEALTH("สุขภาพ"),
    AWAY("ไม่อยู่ในพื้นที่"),
    OTHER("อื่น ๆ");

    private final String thai;

    AbsenceReason(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
