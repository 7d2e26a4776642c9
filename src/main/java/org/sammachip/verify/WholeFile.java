package org.sammachip.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The SHA-256 of the bundle as one file: what the office wrote down when it gave it away. */
final class WholeFile {

    /** A bundle is called by the beginning of its SHA-256. */
    private static final Pattern NAMED = Pattern.compile(".*-([0-9a-f]{16})\\.zip");

    private WholeFile() {}

    static String sha256(FileChannel file) throws IOException {
        var digest = ZipLayout.sha256();
        var buffer = new byte[1 << 16];
        try (var in = new Bundle.Slice(file, 0, file.size())) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether the command line or the file's name says what it should be. */
    static boolean isExpected(Path path, String expected) {
        return expected != null || NAMED.matcher(path.getFileName().toString()).matches();
    }

    /** @param expected hexadecimal; null when only the file's name tells it */
    static String check(Path path, String sha256, String expected) throws Fault {
        var name = path.getFileName().toString();
        var named = NAMED.matcher(name);
        if (expected != null && !sha256.equals(expected.toLowerCase(Locale.ROOT))
                || named.matches() && !sha256.startsWith(named.group(1))) {
            throw new Fault(name, "SHA-256 ของแฟ้มคือ " + sha256 + " ไม่ใช่ค่าที่ออกให้", "its SHA-256 is " + sha256);
        }
        return sha256;
    }
}
