package org.sammachip.project.followup;

/** What became of handed-over materials (สภาพวัสดุที่พบ). */
public enum MaterialState {
    IN_USE("ใช้งานอยู่"),
    STORED("เก็บไว้"),
    LOST("สูญหาย");

    private final String thai;

    MaterialState(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
