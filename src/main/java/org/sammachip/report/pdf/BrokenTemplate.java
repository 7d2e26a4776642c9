package org.sammachip.report.pdf;

/** A template, its style or its letterhead does not give a whole document; nothing of it was printed. */
public final class BrokenTemplate extends UnprintableDocument {

    private static final String NEXT = " Mend the file, then let Cockpit try the document again.";
    private static final String NEXT_IN_THAI = " ให้ผู้ดูแลระบบแก้ไขแฟ้มแม่แบบ แล้วสั่งจัดทำเอกสารอีกครั้งใน Cockpit";

    /**
     * @param place file and, where known, line
     * @param fault English
     * @param inThai the fault in Thai
     */
    BrokenTemplate(TemplatePlace place, String fault, String inThai, Throwable cause) {
        super(
                "Template " + place + ": " + fault + "." + NEXT,
                "แม่แบบเอกสาร " + place.inThai() + " ใช้ไม่ได้: " + inThai + NEXT_IN_THAI,
                cause);
    }
}
