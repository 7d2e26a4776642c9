package org.sammachip.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The SHA-256 of the bundle as one file: what the office wrote down when it gave it away. */
final class WholeFile {

    /** A bundle is called by the beginning of its SHA-256. */
    private static final Pattern NAMED = Pattern.compile(".*-([0-9a-f]{16})\\.zip");

    private WholeFile() {}

    /**
     * @param expected hexadecimal; null when only the file's name may tell it
     * @return in Thai and in English
     */
    static String[] check(FileChannel file, String name, String expected) throws IOException, Fault {
        var digest = ZipLayout.sha256();
        var buffer = new byte[1 << 16];
        try (var in = new Bundle.Slice(file, 0, file.size())) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        var sha256 = HexFormat.of().formatHex(digest.digest());
        var named = NAMED.matcher(name);
        if (expected != null && !sha256.equals(expected.toLowerCase(Locale.ROOT))
                || named.matches() && !sha256.startsWith(named.group(1))) {
            throw new Fault(name, "SHA-256 ของแฟ้มคือ " + sha256 + " ไม่ใช่ค่าที่ออกให้", "its SHA-256 is " + sha256);
        }
        return new String[] {
            "SHA-256 " + sha256 + " (เทียบกับบันทึกการนำข้อมูลออกของหน่วยงานได้)",
            "compare this SHA-256 with the office's access log"
        };
    }
}
