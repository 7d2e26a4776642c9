package org.sammachip.householdimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.sammachip.problem.Refusal;

/** Unpacks a file once without keeping it, so that nothing larger than a household list ever reaches the memory. */
final class ZipLimits {

    private static final int ENTRIES = 200;
    /** Bytes, all entries together; a list of 10,000 households needs a third of it. */
    private static final long UNPACKED = 30L * 1024 * 1024;

    private ZipLimits() {}

    /**
     * @return the names of the entries
     * @throws Refusal for a zip bomb and for whatever cannot be unpacked
     */
    static Set<String> names(byte[] content) {
        var names = new HashSet<String>();
        long left = UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                left -= unpacked(zip, left);
                if (left < 0 || names.size() > ENTRIES) {
                    throw Refusal.of(
                            "file",
                            "ไฟล์นี้คลายออกมาแล้วใหญ่ผิดปกติ จึงไม่เปิด"
                                    + " กรุณาคัดลอกเฉพาะตารางครัวเรือนลงในแบบที่ดาวน์โหลดจากหน้านี้");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw WorkbookCheck.broken();
        }
        return names;
    }

    /** Reads at most one byte more than is left. */
    private static long unpacked(InputStream entry, long left) throws IOException {
        var buffer = new byte[8192];
        long read = 0;
        for (int n = entry.read(buffer); n >= 0 && read <= left; n = entry.read(buffer)) {
            read += n;
        }
        return read;
    }
}
