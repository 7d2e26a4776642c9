package org.sammachip.report.pdf;

/** A picture that no page can show: not JPEG or PNG, cut off, or damaged. */
public final class UnprintablePicture extends UnprintableDocument {

    UnprintablePicture(String name, Throwable cause) {
        super(
                "Picture '" + name + "' is no JPEG or PNG that can be read (damaged, cut off, or of another type)."
                        + " Replace it and try again.",
                "ภาพ " + name
                        + " เปิดไม่ได้ (ไม่ใช่ JPEG หรือ PNG หรือไฟล์เสียหาย) ให้เปลี่ยนภาพแล้วสั่งจัดทำเอกสารอีกครั้ง",
                cause);
    }
}
