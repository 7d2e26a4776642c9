package org.sammachip.householdimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.sammachip.problem.Refusal;

/** Unpacks a file, but nothing that is larger than a household list. */
final class ZipLimits {

    private static final int ENTRIES = 200;
    /** Bytes, all entries together; a list of 10,000 households needs a third of it. */
    private static final int UNPACKED = 30 * 1024 * 1024;

    private ZipLimits() {}

    /**
     * @return the entries by name, whatever its case
     * @throws Refusal for a zip bomb and for whatever cannot be unpacked
     */
    static Map<String, byte[]> unpacked(byte[] content) {
        var entries = new TreeMap<String, byte[]>(String.CASE_INSENSITIVE_ORDER);
        int left = UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var unpacked = zip.readNBytes(left + 1);
                left -= unpacked.length;
                if (left < 0 || entries.size() == ENTRIES) {
                    throw tooLarge();
                }
                if (entries.put(entry.getName().replace('\\', '/'), unpacked) != null) {
                    throw WorkbookCheck.broken(); // which of the two would Excel show?
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw WorkbookCheck.broken();
        }
        return entries;
    }

    static Refusal tooLarge() {
        return Refusal.of(
                "file",
                "ไฟล์นี้คลายออกมาแล้วใหญ่ผิดปกติ จึงไม่เปิด"
                        + " กรุณาคัดลอกเฉพาะตารางครัวเรือนลงในแบบที่ดาวน์โหลดจากหน้านี้");
    }
}
