package org.sammachip.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The file types that are stored. What a file is, its first bytes say, not its name or its sender. */
public enum FileType {
    JPEG("image/jpeg", Set.of("jpg", "jpeg", "jfif")) {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        }
    },
    PNG("image/png", Set.of("png")) {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, 0, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        }
    },
    PDF("application/pdf", Set.of("pdf")) {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, 0, ascii("%PDF-"));
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")) {
        @Override
        boolean matches(byte[] content) {
            return OfficeCheck.holds(content, "xl/workbook.xml");
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")) {
        @Override
        boolean matches(byte[] content) {
            return OfficeCheck.holds(content, "word/document.xml");
        }
    };

    private final String mediaType;
    private final Set<String> endings;

    FileType(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    abstract boolean matches(byte[] content);

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.matches(content)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean hasEnding(String ending) {
        return endings.contains(ending);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean startsWith(byte[] content, int offset, byte[] sign) {
        return content.length >= offset + sign.length
                && Arrays.equals(content, offset, offset + sign.length, sign, 0, sign.length);
    }
}
