package org.sammachip.householdimport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.sammachip.problem.Refusal;

/** Tells by its bytes whether a file is an Excel workbook (.xlsx) that may be opened; its name proves nothing. */
final class WorkbookCheck {

    /** Bytes. A list of 500 households takes less than a tenth of it. */
    static final int LIMIT = 3 * 1024 * 1024;

    private static final String FIELD = "file";
    private static final String SAVE_AS = " กรุณาเปิดด้วย Excel แล้วบันทึกเป็นชนิด “Excel Workbook (.xlsx)”";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private WorkbookCheck() {}

    /**
     * @return what is in the file
     * @throws Refusal that says what the file is instead, and what to do
     */
    static Parts opened(byte[] content) {
        if (content.length == 0) {
            throw Refusal.of(FIELD, "ไฟล์ว่างเปล่า กรุณาเลือกไฟล์ใหม่");
        }
        checkSize(content.length);
        if (startsWith(content, OLE2)) {
            throw Refusal.of(
                    FIELD,
                    contains(content, ENCRYPTED)
                            ? "ไฟล์นี้ตั้งรหัสผ่านไว้ กรุณาเอารหัสผ่านออกแล้วบันทึกใหม่"
                            : "ไฟล์นี้เป็น Excel รุ่นเก่า (.xls)" + SAVE_AS);
        }
        if (startsWith(content, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            throw Refusal.of(FIELD, "ไฟล์นี้เป็น PDF ไม่ใช่ Excel กรุณาเลือกไฟล์ Excel (.xlsx)");
        }
        if (!startsWith(content, ZIP)) {
            throw Refusal.of(FIELD, "ไฟล์นี้ไม่ใช่ Excel (.xlsx)" + SAVE_AS);
        }
        return opened(ZipLimits.unpacked(content));
    }

    /** @param size bytes */
    static void checkSize(long size) {
        if (size > LIMIT) {
            throw Refusal.of(
                    FIELD,
                    "ไฟล์มีขนาด %.1f MB ใหญ่เกินกำหนด ต้องไม่เกิน %d MB กรุณาเอาภาพและแผ่นงานอื่นออกแล้วส่งใหม่"
                            .formatted(size / 1024.0 / 1024.0, LIMIT / 1024 / 1024));
        }
    }

    private static Parts opened(Map<String, byte[]> entries) {
        var names = entries.keySet();
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw Refusal.of(FIELD, "ไฟล์นี้มีมาโคร จึงไม่เปิด" + SAVE_AS);
        }
        if (names.contains("xl/workbook.bin") || !names.contains("[Content_Types].xml")) {
            throw Refusal.of(FIELD, "ไฟล์นี้ไม่ใช่ Excel (.xlsx)" + SAVE_AS);
        }
        return new Parts(entries);
    }

    static Refusal broken() {
        return Refusal.of(FIELD, "ไฟล์นี้เสียหายหรือไม่ใช่ Excel (.xlsx) จึงอ่านไม่ได้" + SAVE_AS);
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int at = 0; at <= content.length - part.length; at++) {
            if (Arrays.equals(content, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
