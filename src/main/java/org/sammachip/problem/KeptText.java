package org.sammachip.problem;

/**
 * Text that the database and the papers made of it can hold: no half of a character, as an emoji that a browser cut at a
 * field's length, and no control character beside tab and line breaks.
 */
public final class KeptText {

    /** Ends a sentence that names the field; quotes nothing. */
    public static final String REFUSED = "มีอักขระที่ระบบเก็บไม่ได้ (มองไม่เห็น หรืออีโมจิที่ขาดครึ่ง)"
            + " กรุณาลบส่วนที่คัดลอกมาหรืออีโมจิท้ายข้อความ แล้วพิมพ์ใหม่";

    private KeptText() {}

    public static boolean holds(String text) {
        return text.codePoints().noneMatch(KeptText::isLost);
    }

    private static boolean isLost(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r'
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character == 0xFFFE
                || character == 0xFFFF;
    }
}
