package org.sammachip.project;

/** How households were told of what is coming (ช่องทางการแจ้ง). */
public enum ToldHow {
    LOUDSPEAKER("หอกระจายข่าว"),
    LINE("ไลน์"),
    PHONE("โทรศัพท์"),
    LETTER("หนังสือเชิญ"),
    VISIT("ไปพบที่บ้าน");

    private final String thai;

    ToldHow(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
