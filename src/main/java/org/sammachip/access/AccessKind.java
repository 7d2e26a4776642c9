package org.sammachip.access;

/** What the access log tells of. The Thai word is for whoever reads the log. */
public enum AccessKind {
    SIGN_IN("เข้าสู่ระบบ"),
    SIGN_IN_REFUSED("เข้าสู่ระบบไม่สำเร็จ"),
    SIGN_OUT("ออกจากระบบ"),
    LOCKED("บัญชีถูกพักการเข้าสู่ระบบ"),
    PASSWORD_CHANGED("เปลี่ยนรหัสผ่าน"),
    READ("เปิดดูข้อมูลส่วนบุคคล"),
    EXPORT("นำข้อมูลออก"),
    /** Somebody gave a reason to see the personal data of one project. */
    DISCLOSED("แจ้งเหตุผลเพื่อดูข้อมูลส่วนบุคคล"),
    DISCLOSURE_ENDED("สิ้นสุดการดูข้อมูลส่วนบุคคล"),
    SUBJECT_EXPORTED("มอบสำเนาข้อมูลแก่เจ้าของข้อมูล"),
    ERASED("ลบข้อมูลส่วนบุคคลตามคำขอ"),
    RETENTION("ลบข้อมูลที่พ้นระยะเวลาเก็บ"),
    /** Somebody asked for what is not theirs. */
    REFUSED("ขอสิ่งที่ไม่มีสิทธิ์");

    private final String thai;

    AccessKind(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
