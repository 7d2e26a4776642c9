package org.sammachip.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The file types that are stored. What a file is, its content says, not its name or its sender. */
public enum FileType {
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", Set.of("jpg", "jpeg", "jfif")),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", Set.of("png")),
    PDF("application/pdf", "%PDF-", Set.of("pdf")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\3\4", Set.of("xlsx")) {
        @Override
        boolean matches(Content content) throws IOException {
            return super.matches(content) && OfficeCheck.holds(content, "xl/workbook.xml");
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\3\4", Set.of("docx")) {
        @Override
        boolean matches(Content content) throws IOException {
            return super.matches(content) && OfficeCheck.holds(content, "word/document.xml");
        }
    };

    private final String mediaType;
    private final byte[] sign;
    private final Set<String> endings;

    FileType(String mediaType, String sign, Set<String> endings) {
        this.mediaType = mediaType;
        this.sign = sign.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = endings;
    }

    boolean matches(Content content) throws IOException {
        try (var bytes = content.open()) {
            return begins(bytes.readNBytes(sign.length));
        }
    }

    /** Whether the first bytes are this type's. */
    boolean begins(byte[] file) {
        return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }

    static Optional<FileType> of(Content content) {
        try {
            for (var type : values()) {
                if (type.matches(content)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether browsers show it: the office's own files are saved, never opened in a page. */
    boolean isShown() {
        return this != XLSX && this != DOCX;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    boolean hasEnding(String ending) {
        return endings.contains(ending);
    }
}
