package org.sammachip.document;

import java.util.Locale;
import org.sammachip.problem.Refusal;

/** Refuses files that are empty, too large, of a type that the kind of document does not allow, or not what their name claims. */
final class FileCheck {

    private static final int MEGABYTE = 1024 * 1024;

    /** Bytes that a person may send. */
    static final int LIMIT = 10 * MEGABYTE;

    /** Bytes that a worker may send: the roll-up of a country takes a fifth of it. */
    static final int LIMIT_OF_WORKERS = 50 * MEGABYTE;

    static final String FIELD = "file";
    private static final int LONGEST_NAME = 120;

    private FileCheck() {}

    /**
     * @return the type that the content shows
     * @throws Refusal with a Thai sentence that names the file
     */
    static FileType check(NewDocument document) {
        var name = "ไฟล์ “" + safeName(document.fileName()) + "” ";
        var content = document.content();
        if (content.size() == 0) {
            throw Refusal.of(FIELD, name + "ว่างเปล่า กรุณาเลือกไฟล์ใหม่");
        }
        var kind = document.kind();
        int limit = kind.fromPeople() ? LIMIT : LIMIT_OF_WORKERS;
        if (content.size() > limit) {
            throw tooLarge(name, content.size(), limit);
        }
        var type = FileType.of(content)
                .filter(kind::allows)
                .orElseThrow(() -> Refusal.of(
                        FIELD,
                        name + "ใช้เป็น" + kind.thai() + "ไม่ได้ เนื้อหาต้องเป็น " + kind.allowedTypes()
                                + " กรุณาเลือกไฟล์ใหม่"));
        var ending = ending(document.fileName());
        if (!ending.isEmpty() && !type.hasEnding(ending)) {
            throw Refusal.of(
                    FIELD,
                    name + "ตั้งชื่อเป็น ." + ending + " แต่เนื้อหาเป็น " + type + " กรุณาตรวจว่าเลือกไฟล์ถูกต้อง");
        }
        return type;
    }

    /** The last part of the name, without anything that a file system or a header could take for more than a name. */
    static String safeName(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;]", "").strip();
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(safe.length() - LONGEST_NAME);
    }

    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Refusal tooLarge(String name, int size, int limit) {
        return Refusal.of(
                FIELD,
                name
                        + "มีขนาด %.1f MB ใหญ่เกินกำหนด ต้องไม่เกิน %d MB กรุณาย่อไฟล์แล้วส่งใหม่"
                                .formatted(size / (double) MEGABYTE, limit / MEGABYTE));
    }
}
