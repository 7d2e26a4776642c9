package org.sammachip.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The segments before the picture of a JPEG, of which only the first bytes may be at hand. */
final class JpegSegments {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int FIRST_SEGMENT = 0xC0;
    private static final int HEAD = 4; // FF, marker, two bytes of length

    private JpegSegments() {}

    /** The EXIF block, without its name; empty when there is none. */
    static Optional<byte[]> exif(byte[] file) {
        if (!FileType.JPEG.begins(file)) {
            return Optional.empty();
        }
        for (int at = 2; at + HEAD <= file.length && at(file, at) == 0xFF; ) {
            int marker = at(file, at + 1);
            int length = at(file, at + 2) << 8 | at(file, at + 3);
            if (marker == START_OF_SCAN || marker == END || length < 2) {
                return Optional.empty();
            }
            int end = Math.min(at + 2 + length, file.length);
            if (marker == APP1 && isExif(file, at + HEAD, end)) {
                return Optional.of(Arrays.copyOfRange(file, at + HEAD + EXIF.length, end));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /**
     * How often a reader goes through the picture: once, or more often for a progressive photo.
     *
     * @return 0 for what is no JPEG
     */
    static int scans(byte[] file) {
        if (!FileType.JPEG.begins(file)) {
            return 0;
        }
        int found = 0;
        int at = 2;
        while (at + 1 < file.length) {
            int marker = at(file, at) == 0xFF ? at(file, at + 1) : 0;
            if (marker == END) {
                return found;
            }
            if (marker == START_OF_SCAN) {
                found++;
            }
            boolean segment = at(file, at) == 0xFF && marker >= FIRST_SEGMENT && marker < 0xFF && !isRestart(marker);
            at += segment && at + 3 < file.length ? 2 + Math.max(2, at(file, at + 2) << 8 | at(file, at + 3)) : 1;
        }
        return found;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= START;
    }

    private static boolean isExif(byte[] file, int from, int end) {
        return from + EXIF.length <= end && Arrays.equals(file, from, from + EXIF.length, EXIF, 0, EXIF.length);
    }

    private static int at(byte[] file, int index) {
        return file[index] & 0xFF;
    }
}
