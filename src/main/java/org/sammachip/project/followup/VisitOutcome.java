package org.sammachip.project.followup;

/** Whether the visit was possible (ผลการเยี่ยม). */
public enum VisitOutcome {
    VISITED("เยี่ยมได้"),
    NOT_MET("ไม่พบ"),
    MOVED_AWAY("ย้ายออก"),
    ILL("เจ็บป่วย"),
    WITHDREW("ถอนตัว");

    private final String thai;

    VisitOutcome(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }

    /** Such a household is not expected in later rounds: its outcome is carried on. */
    public boolean forGood() {
        return this == MOVED_AWAY || this == WITHDREW;
    }
}
