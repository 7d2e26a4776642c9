package org.sammachip.project.activity;

/** Whether somebody of the invited household came. */
public enum Presence {
    PRESENT("มาเอง"),
    ABSENT("ไม่มา"),
    REPRESENTED("ส่งผู้แทน");

    private final String thai;

    Presence(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
